"""What waits for a leader: that someone takes part, or that they join an organisation or group."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.membership import groups_behind
from handlers.conversation.texts import Line, t
from storage.joining import JoinRequest, request_by, requests_in, requests_of
from storage.partners import Group, groups_of
from storage.people import Contact, Organisation, Standing, contact_by, contacts_in, leaders_of


@dataclass(frozen=True, slots=True)
class Application:
    """Someone who wants to take part, or who does so already and wants to join more: what that is
    stands in `request`."""

    applicant: Contact
    request: JoinRequest | None = None

    @property
    def subject(self) -> str:
        """What leaders are asked about; an applicant can apply more than once."""
        if self.request is not None:
            return f"join-request:{self.request.id}"
        return f"application:{self.applicant.id}"


def application_by(
    world: World, coalition: int, contact: int, request: int = 0
) -> Application | None:
    """What still waits in this coalition, or None."""
    if request:
        asked = request_by(world.db, coalition, request)
        return Application(asked.contact, asked) if asked and asked.contact.takes_part else None
    found = contact_by(world.db, coalition, contact)
    waits = found is not None and found.standing is Standing.WAITING
    return Application(found) if found is not None and waits else None


def applications_in(world: World, coalition: int) -> list[Application]:
    """All that waits in a coalition."""
    applicants = contacts_in(world.db, coalition, Standing.WAITING)
    asked = [r for r in requests_in(world.db, coalition) if r.contact.takes_part]
    return [*map(Application, applicants), *(Application(r.contact, r) for r in asked)]


def wanted_by(world: World, application: Application) -> list[Organisation | Group]:
    """What they asked to join, which only a leader can allow."""
    if application.request is not None:
        return [application.request.into]
    return [request.into for request in requests_of(world.db, application.applicant)]


def name_of(into: Organisation | Group) -> Line:
    return into.name if isinstance(into, Organisation) else t("the-group", group=into.name)


def organisations_of(world: World, application: Application) -> list[str]:
    """For which organisations they speak; for who comes new also those that they want."""
    mine = [organisation.name for organisation in application.applicant.organisations]
    if application.request is not None:
        return mine
    wanted = wanted_by(world, application)
    return [*mine, *(into.name for into in wanted if isinstance(into, Organisation))]


def groups_with(world: World, application: Application) -> list[str]:
    """The groups in which they are once it is allowed, or that come with what they asked for."""
    before = [group.name for group in groups_of(world.db, application.applicant)]
    wanted = wanted_by(world, application)
    new = [group.name for into in wanted for group in groups_behind(world, into)]
    if application.request is not None:
        return [name for name in dict.fromkeys(new) if name not in before]
    return list(dict.fromkeys([*before, *new]))


def ask_leaders(world: World, application: Application) -> None:
    """Each leader is asked."""
    for leader in leaders_of(world.db, application.applicant.coalition_id):
        ask_leader(world, leader, application)


def ask_leader(world: World, leader: Contact, application: Application) -> None:
    # Who applies once more is asked about once more.
    again = "" if application.request is not None else f":{int(world.now.timestamp())}"
    courtesy.notify(world, leader, "decision", f"{application.subject}{again}")
