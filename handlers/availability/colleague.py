"""An invitee passes the question on to a colleague of the same organisation."""

from __future__ import annotations

from dataclasses import replace

from handlers.availability.actions import AskColleagueToAnswer, PassPollTo, ShowCard
from handlers.availability.answering import seat_of
from handlers.availability.cards import RespondentSeat, card_for, head_of
from handlers.availability.overseeing import soon_redrawn
from handlers.availability.subjects import IN_PLACE, POLL
from handlers.availability.telling import polls_of
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, card
from handlers.conversation.closed import still
from handlers.conversation.colleagues import colleague_in, colleague_rows, colleagues_of
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import CAN_SEND_COLLEAGUE
from handlers.conversation.routes import MEMBERS
from handlers.conversation.routing import answers, pressed
from handlers.conversation.texts import Line, t
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


@pressed(AskColleagueToAnswer, who=MEMBERS)
def ask_colleague(ctx: Context, action: AskColleagueToAnswer) -> None:
    """Offer the people of the same organisation."""
    seat = seat_of(ctx, action.poll)
    back = Button(t("back"), ShowCard(seat.poll.id))
    colleagues = colleagues_of(ctx, ctx.me)
    which = t("poll-which-colleague" if colleagues else "poll-no-colleague")
    names = colleague_rows(
        colleagues,
        action.page,
        ask=lambda contact: PassPollTo(seat.poll.id, contact),
        turn=lambda number: replace(action, page=number),
    )
    shown = ctx.replace(card(head_of(seat.poll), which, buttons=[*names, back]))
    # Where words were answered with the button, the card is about the poll from now on.
    shown.subject = POLL.about(seat.poll.id)


@answers(CAN_SEND_COLLEAGUE)
def can_send_colleague(world: World, contact: Contact) -> list[Button]:
    """A button for each poll that this contact is asked to answer."""
    return [
        Button(t("poll-colleague-of", title=poll.title), AskColleagueToAnswer(poll.id))
        for poll in polls_of(world, contact)
    ]


@pressed(PassPollTo, who=MEMBERS)
def pass_to(ctx: Context, action: PassPollTo) -> None:
    """Ask this colleague; the invitee is asked no more, until they take it back."""
    seat = seat_of(ctx, action.poll)
    if action.contact:
        _pass(ctx, seat, colleague_in(colleagues_of(ctx, ctx.me), action.contact))
    else:
        _take_back(ctx, seat)


def _pass(ctx: Context, seat: RespondentSeat, colleague: Contact) -> None:
    poll = seat.poll
    invite(ctx.db, poll, [colleague.id])
    instead = still(invitee_of(ctx.db, poll, colleague.id))
    if seat.invitee.passed_to != colleague.id and not instead.done:
        # With its moment it is a new wish each time, also after "you need not do anything more".
        subject = IN_PLACE.about(poll.id, ctx.me.id, round(ctx.now.timestamp()))
        courtesy.notify(ctx, colleague, "invitation", subject, instead_of=ctx.me.id)
    seat.invitee.passed_to, seat.invitee.done = colleague.id, False
    instead.passed_to, instead.for_contact = None, ctx.me.id
    soon_redrawn(ctx, poll)
    ctx.replace(card_for(seat), done=colleague.name)


def _take_back(ctx: Context, seat: RespondentSeat) -> None:
    """The invitee's own answer counts again, beside that of a colleague who gave one."""
    to = seat.invitee.passed_to
    instead = invitee_of(ctx.db, seat.poll, to) if to is not None else None
    if instead is not None and instead.for_contact == ctx.me.id:
        release(ctx, seat.poll, instead, ctx.me)
    seat.invitee.passed_to = None
    soon_redrawn(ctx, seat.poll)
    ctx.replace(card_for(seat), done=t("poll-own-again"))


def release(world: World, poll: Poll, instead: Invitee, invitee: Contact) -> None:
    """A colleague who was asked only in someone's place, and did nothing with it, need not answer
    any more."""
    instead.for_contact = None
    if has_answered(world, poll, instead) or is_meant(world.db, poll, instead.contact):
        return
    ask_no_more(world, poll, instead, t("poll-not-needed", name=invitee.name))


def has_answered(world: World, poll: Poll, invitee: Invitee) -> bool:
    """Whether they did anything with the question."""
    done = invitee.done or invitee.passed_to is not None
    return done or bool(votes_of(world.db, poll, invitee.contact_id))


def ask_no_more(world: World, poll: Poll, invitee: Invitee, why: Line) -> None:
    """A poll is not for this invitee after all; their cards say so."""
    for message in cards_of(world.db, POLL.about(poll.id), invitee.contact.person_id):
        world.rewrite(message, card(head_of(poll), why))
    world.db.delete(invitee)
