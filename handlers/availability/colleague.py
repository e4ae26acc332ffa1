"""Someone else of the organisation goes: a colleague gets the question instead."""

from __future__ import annotations

from handlers.availability.actions import AskColleague, PassTo, ShowCard
from handlers.availability.answering import seat_of
from handlers.availability.cards import Seat, card_for, head_of
from handlers.availability.overseeing import soon_redrawn
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, card
from handlers.conversation.colleagues import colleagues_of
from handlers.conversation.context import Context
from handlers.conversation.routing import MEMBERS, pressed
from handlers.conversation.texts import t
from storage.availability import (
    Invitee,
    Poll,
    cards_of,
    invite,
    invitee_of,
    is_meant,
    votes_of,
)
from storage.people import Contact

MOST = 20


@pressed(AskColleague, who=MEMBERS)
def ask_colleague(ctx: Context, action: AskColleague) -> None:
    """Who goes instead? Only people of the same organisation."""
    seat = seat_of(ctx, action.poll)
    if seat is None:
        return
    back = Button(t("back"), ShowCard(seat.poll.id))
    colleagues = colleagues_of(ctx, ctx.me)[:MOST]
    asked = t("poll-which-colleague" if colleagues else "poll-no-colleague")
    buttons = [Button(c.name, PassTo(seat.poll.id, c.id)) for c in colleagues]
    ctx.replace(card(head_of(seat.poll), asked, buttons=[*buttons, back]))


@pressed(PassTo, who=MEMBERS)
def pass_to(ctx: Context, action: PassTo) -> None:
    """Ask this colleague; who asked is asked no more, until they take it back."""
    seat = seat_of(ctx, action.poll)
    if seat is None:
        return
    colleague = next((c for c in colleagues_of(ctx, ctx.me) if c.id == action.contact), None)
    if action.contact and colleague is None:
        ctx.toast(t("closed-already"))
    elif colleague is None:
        _take_back(ctx, seat)
    else:
        _pass(ctx, seat, colleague)


def _pass(ctx: Context, seat: Seat, colleague: Contact) -> None:
    poll = seat.poll
    invite(ctx.db, poll, [colleague.id])
    instead = invitee_of(ctx.db, poll, colleague.id)
    if instead is None:
        return
    if seat.invitee.passed_to != colleague.id and not instead.done:
        # Asked anew each time, also of who was told that they need not come.
        subject = f"poll-colleague:{poll.id}.{ctx.me.id}.{ctx.now.timestamp():.0f}"
        courtesy.notify(ctx, colleague, "invitation", subject, instead_of=ctx.me.id)
    seat.invitee.passed_to, seat.invitee.done = colleague.id, False
    instead.passed_to, instead.for_contact = None, ctx.me.id
    soon_redrawn(ctx, poll)
    ctx.replace(card_for(seat), done=colleague.name)


def _take_back(ctx: Context, seat: Seat) -> None:
    """One's own answer counts again, beside that of a colleague who gave one."""
    instead = _instead(ctx, seat.poll, seat.invitee.passed_to)
    if instead is not None and instead.for_contact == ctx.me.id:
        _release(ctx, seat.poll, instead)
    seat.invitee.passed_to = None
    soon_redrawn(ctx, seat.poll)
    ctx.replace(card_for(seat), done=t("poll-own-again"))


def _release(ctx: Context, poll: Poll, instead: Invitee) -> None:
    """Who was asked only in someone's place and said nothing need not answer any more."""
    instead.for_contact = None
    said = instead.done or instead.passed_to or votes_of(ctx.db, poll, instead.contact_id)
    if said or is_meant(ctx.db, poll, instead.contact):
        return
    for message in cards_of(ctx.db, poll, instead.contact.person_id):
        ctx.rewrite(message, card(head_of(poll), t("poll-not-needed", name=ctx.me.name)))
    ctx.db.delete(instead)


def _instead(ctx: Context, poll: Poll, contact: int | None) -> Invitee | None:
    return invitee_of(ctx.db, poll, contact) if contact is not None else None
