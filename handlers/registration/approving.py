"""Leaders let in who came by an open link, or do not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import Appointed, Registered
from handlers.conversation.routing import LEADERS, answers, happened, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from handlers.registration.welcome import ask_leader, let_in
from storage.base import change_if
from storage.notices import Notice
from storage.people import Contact, Role, Standing, contact_by, contacts_in


@dataclass(frozen=True, slots=True)
class Decide(Action):
    """Whether someone who applied takes part; a no not before it is `sure`."""

    contact: int
    yes: bool
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Consider(Action):
    """Look at an application once more."""

    contact: int


@notice("application")
def application(world: World, wish: Notice) -> Card | None:
    """The question to a leader; gone when someone decided already, or they lead no more."""
    applicant = _applicant(world, wish.coalition_id, int(wish.subject.split(":")[1]))
    leads = wish.contact.role is Role.LEADER
    return _application_card(applicant) if applicant is not None and leads else None


def _application_card(applicant: Contact) -> Card:
    name = applicant.name or t("someone")
    kind = applicant.kind or "unknown"
    asks = t("application", name=name, kind=kind, organisations=_organisations(applicant))
    return card(asks, buttons=[_ways(applicant)])


def _ways(applicant: Contact) -> list[Button]:
    return [
        Button(t("approve"), Decide(applicant.id, True)),
        Button(t("refuse"), Decide(applicant.id, False)),
    ]


def _organisations(contact: Contact) -> Line:
    names = [organisation.name for organisation in contact.organisations]
    return t("of-organisations", names=names) if names else t("of-no-organisation")


def _applicant(world: World, coalition: int, contact: int) -> Contact | None:
    found = contact_by(world.db, coalition, contact)
    return found if found is not None and found.standing is Standing.WAITING else None


@answers("ways_with")
def on_their_card(world: World, contact: Contact) -> list[Button]:
    """The same buttons wherever a leader looks at who waits."""
    return _ways(contact) if contact.standing is Standing.WAITING else []


@happened(Registered)
@happened(Appointed)
def ask_new_leader(world: World, event: Registered | Appointed) -> None:
    """Who leads from now on is asked about who waits already."""
    leader = event.contact
    if leader.role is Role.LEADER:
        for applicant in contacts_in(world.db, leader.coalition_id, Standing.WAITING):
            ask_leader(world, leader, applicant)


@pressed(Consider, who=LEADERS)
def consider(ctx: Context, action: Consider) -> None:
    applicant = _applicant(ctx, ctx.me.coalition_id, action.contact)
    if applicant is None:
        ctx.close(t("decided-already"))
    else:
        ctx.replace(_application_card(applicant), done=t("back"))


@pressed(Decide, who=LEADERS)
def decide(ctx: Context, action: Decide) -> None:
    """Let someone in or not; a second leader who presses sees that it is done."""
    applicant = _applicant(ctx, ctx.me.coalition_id, action.contact)
    if applicant is not None and not action.yes and not action.sure:
        ctx.replace(_refusal_card(applicant, action), done=t("refuse"))
    elif applicant is None or not _is_first(ctx, applicant, action):
        ctx.close(t("decided-already"))
    elif action.yes:
        applicant.vouched = True
        applicant.enter(Standing.ACTIVE)
        ctx.close(t("approve"))
        ctx.send(applicant, let_in(ctx, applicant), Occasion("reply"))
        ctx.tell(Registered(applicant))
    else:
        applicant.leave(Standing.INACTIVE, ctx.now)
        ctx.close(t("refuse"))
        ctx.send(applicant, card(t("not-let-in", leader=ctx.me.name)), Occasion("reply"))


def _is_first(ctx: Context, applicant: Contact, decision: Decide) -> bool:
    """Whether no other leader decides in this same moment."""
    standing = Standing.ACTIVE if decision.yes else Standing.INACTIVE
    waits = Contact.standing == Standing.WAITING
    return change_if(ctx.db, applicant, waits, standing=standing)


def _refusal_card(applicant: Contact, refusal: Decide) -> Card:
    """What a no brings about, before it does."""
    return card(
        t("refuse-sure", name=applicant.name or t("someone")),
        buttons=[
            Button(t("refuse-yes"), replace(refusal, sure=True)),
            Button(t("back"), Consider(applicant.id)),
        ],
    )
