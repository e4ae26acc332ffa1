"""A contact who stopped takes part again; a leader who was succeeded leads no more."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import UNDO_STOP
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import notice, pressed
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from handlers.registration.steps import next_step
from storage.notices import Notice
from storage.people import Contact, Role, Standing, contact_by, leaders_of

LEADER_BACK = Subject("leader-back", find=contact_by)
UNDO_WITHIN = timedelta(hours=1)
"""For so long a stop is taken back as if it had not been said."""


@action("registration.come-back")
class ComeBack(Action):
    """A contact who stopped takes part again."""

    contact: int


@action("registration.stay-away")
class StayAway(Action):
    """A contact who stopped, and looked in, does not come back."""


@pressed(StayAway, who=ANYONE)
def stay_away(ctx: Context, action: StayAway) -> None:
    ctx.replace(t("stay-away-noted"))


@pressed(ComeBack, who=ANYONE)
def come_back(ctx: Context, action: ComeBack) -> None:
    """They go on where they were: what is not known yet is asked, and an applicant waits again."""
    mine = ctx.person.own(action.contact)
    if mine is None or mine.standing is not Standing.STOPPED:
        raise Closed
    give_back_lead(ctx, mine)
    about_what_was_theirs = _have_back(ctx, mine)
    mine.enter(Standing.REGISTERING)
    ctx.contact = mine
    next_step(ctx, done=t("come-back", coalition=mine.coalition.name), back=True)
    if about_what_was_theirs:
        ctx.reply(card(*about_what_was_theirs))


def _have_back(ctx: Context, contact: Contact) -> list[Line]:
    """Give back what the stop took, if that was just now; else say that it is gone."""
    if not _just_now(ctx, contact):
        return [t("not-had-back")] if contact.given_up else []
    return [
        line for lines in ctx.gather(UNDO_STOP, contact, contact.given_up or {}) for line in lines
    ]


def _just_now(ctx: Context, contact: Contact) -> bool:
    return contact.stopped_at is not None and ctx.now - contact.stopped_at <= UNDO_WITHIN


def give_back_lead(ctx: Context, contact: Contact) -> None:
    """Make a leader who stopped, and was succeeded, a contact; the other leaders hear of it."""
    others = [c for c in leaders_of(ctx.db, contact.coalition_id) if c.is_reachable]
    if contact.role is not Role.LEADER or not others or _just_now(ctx, contact):
        return
    contact.role = Role.CONTACT
    for leader in others:
        subject = LEADER_BACK.about(contact.id, int(ctx.now.timestamp()))
        courtesy.notify(ctx, leader, "news", subject)


@notice(LEADER_BACK)
def tell_of_return(world: World, wish: Notice, back: Contact) -> Card | None:
    """Gone when they left again, or lead already."""
    if not back.takes_part or back.role is Role.LEADER:
        return None
    return card(t("leader-is-back", name=back.name))
