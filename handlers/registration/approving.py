"""Leaders let in who came by an open link, or do not."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import Registered
from handlers.conversation.routing import LEADERS, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from handlers.registration.welcome import let_in
from storage.notices import Notice
from storage.people import Contact, Standing, contact_by


@dataclass(frozen=True, slots=True)
class Decide(Action):
    """Whether someone who applied takes part."""

    contact: int
    yes: bool


@notice("application")
def ask_leader(world: World, wish: Notice) -> Card | None:
    """The question to a leader; gone when someone decided already."""
    applicant = _applicant(world, wish.coalition_id, int(wish.subject.partition(":")[2]))
    if applicant is None:
        return None
    return card(
        t("application", name=applicant.name, organisations=_organisations(applicant)),
        buttons=[
            [
                Button(t("approve"), Decide(applicant.id, True)),
                Button(t("refuse"), Decide(applicant.id, False)),
            ]
        ],
    )


def _organisations(contact: Contact) -> Line:
    names = [organisation.name for organisation in contact.organisations]
    return t("of-organisations", names=names) if names else t("of-no-organisation")


def _applicant(world: World, coalition: int, contact: int) -> Contact | None:
    found = contact_by(world.db, coalition, contact)
    return found if found is not None and found.standing is Standing.WAITING else None


@pressed(Decide, who=LEADERS)
def decide(ctx: Context, action: Decide) -> None:
    """Let someone in or not; a second leader who presses sees that it is done."""
    applicant = _applicant(ctx, ctx.me.coalition_id, action.contact)
    if applicant is None:
        ctx.close(t("decided-already"))
        return
    applicant.standing = Standing.ACTIVE if action.yes else Standing.INACTIVE
    applicant.vouched = applicant.vouched or action.yes
    ctx.close(t("approve") if action.yes else t("refuse"))
    if action.yes:
        ctx.send(applicant, let_in(ctx, applicant), Occasion("reply"))
        ctx.tell(Registered(applicant))
    else:
        ctx.send(applicant, card(t("not-let-in", leader=ctx.me.name)), Occasion("reply"))
