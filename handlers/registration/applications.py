"""Applications that wait for a leader: of an applicant who wants to take part, or of a contact who
wants to join an organisation or a group."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.membership import JOIN_REQUEST, groups_behind
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from storage.joining import JoinRequest, request_by, requests_in, requests_of
from storage.partners import Group, groups_of
from storage.people import Contact, Organisation, Standing, contact_by, contacts_in, leaders_of


@dataclass(frozen=True, slots=True)
class Application:
    """An applicant who wants to take part; or, with a `request`, a contact who takes part already
    and wants to join more."""

    applicant: Contact
    request: JoinRequest | None = None

    @property
    def subject(self) -> str:
        """The subject of the question to leaders; an applicant can apply more than once."""
        if self.request is not None:
            return JOIN_REQUEST.about(self.request.id)
        return APPLICATION.about(self.applicant.id)


def _waiting(session: Session, coalition: int, contact: int) -> Application | None:
    found = contact_by(session, coalition, contact)
    waits = found is not None and found.standing is Standing.WAITING
    return Application(found) if found is not None and waits else None


APPLICATION = Subject("application", find=_waiting)


def application_by(
    world: World, coalition: int, contact: int, request: int = 0
) -> Application | None:
    """The application of this contact, or this `request`, as long as it waits in this coalition."""
    if request:
        return requested(request_by(world.db, coalition, request))
    return _waiting(world.db, coalition, contact)


def requested(request: JoinRequest | None) -> Application | None:
    """A request to join, as long as the contact takes part."""
    if request is None or not request.contact.takes_part:
        return None
    return Application(request.contact, request)


def applications_in(world: World, coalition: int) -> list[Application]:
    """All applications that wait in a coalition."""
    applicants = contacts_in(world.db, coalition, Standing.WAITING)
    asked = map(requested, requests_in(world.db, coalition))
    return [*map(Application, applicants), *filter(None, asked)]


def wanted_by(world: World, application: Application) -> list[Organisation | Group]:
    """The organisations and groups that they asked to join, which only a leader can allow."""
    if application.request is not None:
        return [application.request.into]
    return [request.into for request in requests_of(world.db, application.applicant)]


def name_of(into: Organisation | Group) -> Line:
    return into.name if isinstance(into, Organisation) else t("the-group", group=into.name)


def named(application: Application) -> Line:
    """The name of the applicant, or a stand-in where they have none."""
    return application.applicant.name or t("someone")


def organisations_of(world: World, application: Application) -> list[str]:
    """The organisations that they speak for, and for an applicant also those that they want to."""
    mine = [organisation.name for organisation in application.applicant.organisations]
    if application.request is not None:
        return mine
    wanted = wanted_by(world, application)
    return [*mine, *(into.name for into in wanted if isinstance(into, Organisation))]


def groups_with(world: World, application: Application) -> list[str]:
    """The groups that an applicant is in once it is allowed; for a contact only those that the
    request brings."""
    before = [group.title for group in groups_of(world.db, application.applicant)]
    wanted = wanted_by(world, application)
    new = [group.title for into in wanted for group in groups_behind(world, into)]
    if application.request is not None:
        return [name for name in dict.fromkeys(new) if name not in before]
    return list(dict.fromkeys([*before, *new]))


def ask_leaders(world: World, application: Application) -> None:
    for leader in leaders_of(world.db, application.applicant.coalition_id):
        ask_leader(world, leader, application)


def ask_leader(world: World, leader: Contact, application: Application) -> None:
    subject = application.subject
    if application.request is None:
        # Leaders are asked anew about an applicant who applies once more.
        subject = APPLICATION.about(application.applicant.id, int(world.now.timestamp()))
    courtesy.notify(world, leader, "decision", subject)
