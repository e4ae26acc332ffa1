"""Invitees answer a poll by tapping; they can change their answer until a time is chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from handlers.availability.actions import (
    AnswerNow,
    AskRemark,
    Finish,
    NoneOfThese,
    Remark,
    Say,
    SayAll,
    ShowCard,
    SuggestTime,
    TurnToSlots,
)
from handlers.availability.cards import (
    RespondentSeat,
    card_for,
    ended_card,
    open_rows_card,
    rows_card,
    summary_card,
)
from handlers.availability.overseeing import soon_redrawn
from handlers.availability.subjects import POLL
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import AHEAD, FREE_WORDS, OPEN_ITEMS
from handlers.conversation.routes import ANYONE, MEMBERS, Takes
from handlers.conversation.routing import answered, answers, pressed
from handlers.conversation.subjects import id_in, kind_in
from handlers.conversation.texts import t
from handlers.conversation.words import one_line
from storage.availability import (
    Invitee,
    Poll,
    Vote,
    cards_of,
    invitee_of,
    keep_pace,
    poll_by,
    polls_waiting_for,
    read_ahead,
    set_votes,
    votes_of,
)
from storage.messages import Message
from storage.people import Contact

REMARK_LIMIT = 500


def seat_of(ctx: Context, poll: int, of: int = 0) -> RespondentSeat:
    """The seat of the invitee who answers, or of the invitee for whom a leader answers (`of`)."""
    found = still(poll_by(ctx.db, ctx.me.coalition_id, poll))
    if of and not ctx.is_leader:
        raise Closed
    if not found.slots_after(ctx.now) or not found.takes_answers:
        if ctx.message is not None and ctx.message.subject == POLL.about(poll):
            ctx.rewrite(ctx.message, ended_card(found))
        raise Closed
    return still(seat_at(ctx, found, of or ctx.me.id, by_leader=bool(of)), t("not-for-you"))


def seat_at(
    world: World, poll: Poll, contact: int, *, by_leader: bool = False
) -> RespondentSeat | None:
    """The seat of this contact; None: the poll does not ask them."""
    invitee = invitee_of(world.db, poll, contact)
    if invitee is None:
        return None
    votes = votes_of(world.db, poll, contact)
    whose = (contact, invitee.contact.name) if by_leader else ()
    return RespondentSeat(poll, invitee, votes, poll.slots_after(world.now), *whose)


# Taps


@answers(AHEAD)
def expect(world: World, pressed: Sequence[Message]) -> list[Invitee]:
    """The answers so far of the invitees who press on cards of polls."""
    people: dict[int, set[int]] = defaultdict(set)
    for message in pressed:
        if kind_in(message.subject) == POLL.kind and message.person_id is not None:
            people[id_in(message.subject)].add(message.person_id)
    return [found for poll in people for found in read_ahead(world.db, poll, people[poll])]


@pressed(Say, who=MEMBERS)
def vote(ctx: Context, action: Say) -> None:
    """Note a vote on a slot, and show what comes next."""
    seat = seat_of(ctx, action.poll, action.of)
    slot = next((slot for slot in seat.slots if slot.id == action.slot), None)
    if slot is None:
        ctx.toast(t("poll-slot-gone"))
        ctx.replace(card_for(seat))
        return
    seat = note(ctx, seat, {slot.id: action.vote})
    said = t(f"poll-chose-{action.vote}", at=slot.starts_at)
    if action.page is not None:
        rows = rows_card(seat, page=action.page)
        ctx.update(courtesy.with_ways_out(rows, ctx.message), done=said)
        return
    following = card_for(seat)
    if not seat.invitee.done:
        following = courtesy.with_ways_out(following, ctx.message)
    ctx.replace(following, done=said)


def note(ctx: Context, seat: RespondentSeat, votes: Mapping[int, Vote]) -> RespondentSeat:
    """Keep an invitee's votes. With a vote on every slot, their answer is complete."""
    poll, invitee = seat.poll, seat.invitee
    set_votes(ctx.db, poll, invitee.contact_id, votes)
    invitee.passed_to = None
    by_another = seat.of not in (0, ctx.me.id)
    if votes and not seat.votes and not by_another:
        keep_pace(ctx.db, poll, ctx.now)
    invitee.entered_by, invitee.entered_at = (ctx.me.id, ctx.now) if by_another else (None, None)
    seat = replace(seat, votes={**seat.votes, **votes})
    invitee.done = invitee.done or not seat.open
    if invitee.done:
        _finish_others(ctx, seat)
    soon_redrawn(ctx, poll)
    return seat


def _finish_others(ctx: Context, seat: RespondentSeat) -> None:
    """Show the answer on the invitee's other cards of this poll that still have buttons."""
    own = replace(seat, of=0, name="")
    subject, person = POLL.about(seat.poll.id), seat.invitee.contact.person_id
    for other in cards_of(ctx.db, subject, person):
        if other is not ctx.message and other.open:
            ctx.rewrite(other, summary_card(own))


@pressed(TurnToSlots, who=MEMBERS)
def turn(ctx: Context, action: TurnToSlots) -> None:
    turned = rows_card(seat_of(ctx, action.poll, action.of), page=action.page)
    ctx.replace(courtesy.with_ways_out(turned, ctx.message))


@pressed(ShowCard, who=MEMBERS)
def change(ctx: Context, action: ShowCard) -> None:
    """Show where the invitee was; a complete answer can be changed in all its rows."""
    seat = seat_of(ctx, action.poll, action.of)
    changes = seat.of or seat.invitee.done
    ctx.replace(rows_card(seat) if changes else card_for(seat), done=t("poll-change"))


@pressed(NoneOfThese, who=MEMBERS)
def none_of_these(ctx: Context, action: NoneOfThese) -> None:
    """Vote no on every slot. That is an answer too: no reminder follows."""
    seat = seat_of(ctx, action.poll, action.of)
    seat = note(ctx, seat, {slot.id: Vote.NO for slot in seat.slots})
    ctx.replace(summary_card(seat), done=t("poll-none"))


@pressed(SayAll, who=MEMBERS)
def say_all(ctx: Context, action: SayAll) -> None:
    """Words that named no slot were meant of all that were open."""
    seat = seat_of(ctx, action.poll)
    seat = note(ctx, seat, {slot.id: action.vote for slot in seat.open})
    ctx.replace(summary_card(seat), done=t(f"poll-all-{action.vote}", count=len(seat.slots)))


@pressed(Finish, who=MEMBERS)
def finish(ctx: Context, action: Finish) -> None:
    """Complete the answer; rows that were left open are asked about once."""
    seat = seat_of(ctx, action.poll, action.of)
    if seat.open and not action.open:
        ctx.replace(open_rows_card(seat), done=t("done"))
        return
    means_no = action.open == Vote.NO
    seat.invitee.done = True
    seat = note(ctx, seat, {slot.id: Vote.NO for slot in seat.open} if means_no else {})
    ctx.replace(summary_card(seat), done=t("done"))


# A remark


@pressed(AskRemark, who=MEMBERS)
def ask_remark(ctx: Context, action: AskRemark) -> None:
    seat = seat_of(ctx, action.poll)
    ctx.ask(remark_given, t("poll-remark-ask"), poll=seat.poll.id)


@pressed(SuggestTime, who=MEMBERS)
def suggest_time(ctx: Context, action: SuggestTime) -> None:
    """Pass on to the leader what is typed; it moves nothing by itself."""
    seat = seat_of(ctx, action.poll)
    ctx.ask(remark_given, t("poll-suggest-ask"), poll=seat.poll.id)


@answered("poll.remark-given", takes=Takes.LETTER, who=MEMBERS)
def remark_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    seat = _with_remark(ctx, data["poll"], said.text)
    ctx.reply(card_for(seat), subject=POLL.about(seat.poll.id))


@pressed(Remark, who=MEMBERS)
def remark(ctx: Context, action: Remark) -> None:
    """Words that were no answer are for the leader."""
    ctx.replace(card_for(_with_remark(ctx, action.poll, action.text)))


def _with_remark(ctx: Context, poll: int, text: str) -> RespondentSeat:
    seat = seat_of(ctx, poll)
    seat.invitee.remark = one_line(text, REMARK_LIMIT)
    soon_redrawn(ctx, seat.poll)
    return seat


# Polls that wait for an answer


@answers(OPEN_ITEMS)
def unanswered(world: World, contact: Contact) -> Card | None:
    """The poll that waits for this contact's answer."""
    waiting = polls_waiting_for(world.db, contact, world.now)
    if not waiting:
        return None
    again = Button(t("poll-answer-now"), AnswerNow(contact.id, waiting[0].id))
    return card(t("poll-unanswered", title=waiting[0].title), buttons=[again])


@answers(FREE_WORDS)
def offer(ctx: Context, said: Said | Shared) -> list[Button]:
    """Words that answered no question may be about the poll that waits."""
    return [
        Button(t("poll-fill-in", title=poll.title), AnswerNow(mine.id, poll.id))
        for mine in ctx.memberships
        for poll in polls_waiting_for(ctx.db, mine, ctx.now)[:1]
    ]


@pressed(AnswerNow, who=ANYONE)
def answer_now(ctx: Context, action: AnswerNow) -> None:
    """The card once more, below, so that nobody has to scroll back to the first; a complete answer
    can be changed at once."""
    ctx.contact = still(ctx.membership(action.contact))
    seat = seat_of(ctx, action.poll)
    shown = rows_card(seat) if seat.invitee.done else card_for(seat)
    ctx.reply(shown, subject=POLL.about(seat.poll.id))
