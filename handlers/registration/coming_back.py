"""Who stopped takes part again; whoever was succeeded as a leader comes back without the lead."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.routing import ANYONE, notice, pressed
from handlers.conversation.texts import t
from handlers.registration.steps import next_step
from storage.notices import Notice
from storage.people import Contact, Role, Standing, contact_by, leaders_of

UNDO_WITHIN = timedelta(hours=1)
"""For so long a stop is taken back as if it had not been said."""


@action("registration.come-back")
class ComeBack(Action):
    """Someone who stopped takes part again."""

    contact: int


@action("registration.stay-away")
class StayAway(Action):
    """Someone who stopped, and looked in, does not come back."""


@pressed(StayAway, who=ANYONE)
def stay_away(ctx: Context, action: StayAway) -> None:
    ctx.replace(t("stay-away-noted"))


@pressed(ComeBack, who=ANYONE)
def come_back(ctx: Context, action: ComeBack) -> None:
    """They go on where they were; what is not known yet is asked, and who waited waits again."""
    mine = ctx.person.own(action.contact)
    if mine is None or mine.standing is not Standing.STOPPED:
        ctx.toast(t("closed-already"))
        return
    give_back_lead(ctx, mine)
    mine.enter(Standing.REGISTERING)
    ctx.contact = mine
    next_step(ctx, done=t("come-back", coalition=mine.coalition.name), back=True)


def give_back_lead(ctx: Context, contact: Contact) -> None:
    """A leader who stopped, and whom others followed, is a contact; those hear of it."""
    others = [c for c in leaders_of(ctx.db, contact.coalition_id) if c.is_reachable]
    just_now = contact.stopped_at is not None and ctx.now - contact.stopped_at <= UNDO_WITHIN
    if contact.role is not Role.LEADER or not others or just_now:
        return
    contact.role = Role.CONTACT
    for leader in others:
        courtesy.notify(ctx, leader, "news", f"leader-back:{contact.id}:{int(ctx.now.timestamp())}")


@notice("leader-back")
def tell_of_return(world: World, wish: Notice) -> Card | None:
    """Gone when they left again, or lead already."""
    back = contact_by(world.db, wish.coalition_id, int(wish.subject.split(":")[1]))
    if back is None or not back.takes_part or back.role is Role.LEADER:
        return None
    return card(t("leader-is-back", name=back.name))
