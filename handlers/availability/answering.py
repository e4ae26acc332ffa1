"""What people answer to a poll: by a tap, a number, or in words; until it is decided."""

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
    Page,
    Remark,
    Say,
    ShowCard,
)
from handlers.availability.cards import (
    Seat,
    card_for,
    ended_card,
    open_rows_card,
    rows_card,
    summary_card,
)
from handlers.availability.overseeing import soon_redrawn
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import AHEAD, FREE_WORDS, OPEN_ITEMS
from handlers.conversation.routing import (
    ANYONE,
    MEMBERS,
    answered,
    answers,
    pressed,
)
from handlers.conversation.subjects import id_in, kind_in
from handlers.conversation.texts import t
from handlers.conversation.words import one_line
from storage.availability import (
    Invitee,
    Poll,
    Vote,
    cards_of,
    invitee_of,
    poll_by,
    polls_waiting_for,
    read_ahead,
    set_votes,
    votes_of,
)
from storage.messages import Message
from storage.people import Contact

REMARK_LIMIT = 500


def seat_of(ctx: Context, poll: int, of: int = 0) -> Seat | None:
    """The place of who answers, or of the one for whom a leader does; None, and a word why, where
    there is nothing to answer."""
    found = poll_by(ctx.db, ctx.me.coalition_id, poll)
    if found is None or (of and not ctx.is_leader):
        ctx.toast(t("closed-already"))
        return None
    seat = seat_at(ctx, found, of or ctx.me.id, by_leader=bool(of))
    if not found.slots_after(ctx.now) or not found.takes_answers:
        _tell_ended(ctx, found)
        return None
    if seat is None:
        ctx.toast(t("not-for-you"))
    return seat


def seat_at(world: World, poll: Poll, contact: int, *, by_leader: bool = False) -> Seat | None:
    """What this contact said so far; None: they are not asked."""
    invitee = invitee_of(world.db, poll, contact)
    if invitee is None:
        return None
    votes = votes_of(world.db, poll, contact)
    whose = (contact, invitee.contact.name) if by_leader else ()
    return Seat(poll, invitee, votes, poll.slots_after(world.now), *whose)


def _tell_ended(ctx: Context, poll: Poll) -> None:
    ctx.toast(t("closed-already"))
    if ctx.message is not None and ctx.message.subject == poll.subject:
        ctx.rewrite(ctx.message, ended_card(poll))


# Taps


@answers(AHEAD)
def expect(world: World, pressed: Sequence[Message]) -> list[Invitee]:
    """What those said so far who press on their cards of polls."""
    people: dict[int, set[int]] = defaultdict(set)
    for message in pressed:
        if kind_in(message.subject) == "poll" and message.person_id is not None:
            people[id_in(message.subject)].add(message.person_id)
    return [found for poll in people for found in read_ahead(world.db, poll, people[poll])]


@pressed(Say, who=MEMBERS)
def vote(ctx: Context, action: Say) -> None:
    """Note what someone says of a slot, and show what comes next."""
    seat = seat_of(ctx, action.poll, action.of)
    if seat is None or ctx.message is None:
        return
    slot = next((slot for slot in seat.slots if slot.id == action.slot), None)
    if slot is None:
        ctx.toast(t("poll-slot-gone"))
        _show(ctx, seat)
        return
    seat = note(ctx, seat, {slot.id: action.vote})
    if action.page is None:
        ctx.replace(card_for(seat), done=t(f"poll-said-{action.vote}", at=slot.starts_at))
    else:
        ctx.rewrite(ctx.message, rows_card(seat, page=action.page))


def note(ctx: Context, seat: Seat, votes: Mapping[int, Vote]) -> Seat:
    """Keep what someone says of these slots; who said something of each of them is done."""
    poll, invitee = seat.poll, seat.invitee
    set_votes(ctx.db, poll, invitee.contact_id, votes)
    invitee.passed_to = None
    by_another = seat.of not in (0, ctx.me.id)
    invitee.entered_by, invitee.entered_at = (ctx.me.id, ctx.now) if by_another else (None, None)
    seat = replace(seat, votes={**seat.votes, **votes})
    invitee.done = invitee.done or not seat.open
    if invitee.done:
        _finish_others(ctx, seat)
    soon_redrawn(ctx, poll)
    return seat


def _finish_others(ctx: Context, seat: Seat) -> None:
    """What else stands open of this poll in the chat of whose answer it is says what it was."""
    own = replace(seat, of=0, name="")
    for other in cards_of(ctx.db, seat.poll, seat.invitee.contact.person_id):
        if other is not ctx.message and other.open:
            ctx.rewrite(other, summary_card(own))


def _show(ctx: Context, seat: Seat) -> None:
    ctx.replace(card_for(seat))


@pressed(Page, who=MEMBERS)
def turn(ctx: Context, action: Page) -> None:
    seat = seat_of(ctx, action.poll, action.of)
    if seat is not None:
        ctx.replace(rows_card(seat, page=action.page))


@pressed(ShowCard, who=MEMBERS)
def change(ctx: Context, action: ShowCard) -> None:
    """Show where someone was; all rows, where what was said may change."""
    seat = seat_of(ctx, action.poll, action.of)
    if seat is not None:
        changes = seat.of or seat.invitee.done
        ctx.replace(rows_card(seat) if changes else card_for(seat), done=t("poll-change"))


@pressed(NoneOfThese, who=MEMBERS)
def none_of_these(ctx: Context, action: NoneOfThese) -> None:
    """No slot is possible: the leader can know, and nobody reminds of it."""
    seat = seat_of(ctx, action.poll, action.of)
    if seat is not None:
        seat = note(ctx, seat, {slot.id: Vote.NO for slot in seat.slots})
        ctx.replace(summary_card(seat), done=t("poll-none"))


@pressed(Finish, who=MEMBERS)
def finish(ctx: Context, action: Finish) -> None:
    """The answer is complete; what rows that were left open mean is asked once."""
    seat = seat_of(ctx, action.poll, action.of)
    if seat is None:
        return
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
    if seat is not None:
        ctx.ask(remark_given, t("poll-remark-ask"), poll=seat.poll.id)


@answered("poll.remark-given", who=MEMBERS)
def remark_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    _keep_remark(ctx, data["poll"], said.text)


@pressed(Remark, who=MEMBERS)
def remark(ctx: Context, action: Remark) -> None:
    """Words that were no answer are for the leader."""
    _keep_remark(ctx, action.poll, action.text)


def _keep_remark(ctx: Context, poll: int, text: str) -> None:
    seat = seat_of(ctx, poll)
    if seat is not None:
        seat.invitee.remark = one_line(text, REMARK_LIMIT)
        soon_redrawn(ctx, seat.poll)
        if ctx.message is None:
            ctx.reply(card_for(seat), subject=seat.poll.subject)
        else:
            _show(ctx, seat)


# What still waits


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
    """Words for which there was no telling may well be about the poll that waits."""
    return [
        Button(t("poll-fill-in", title=poll.title), AnswerNow(mine.id, poll.id))
        for mine in ctx.memberships
        for poll in polls_waiting_for(ctx.db, mine, ctx.now)[:1]
    ]


@pressed(AnswerNow, who=ANYONE)
def answer_now(ctx: Context, action: AnswerNow) -> None:
    """The card once more, where nobody has to scroll back to the first."""
    ctx.contact = ctx.membership(action.contact)
    if ctx.contact is None:
        ctx.toast(t("closed-already"))
    elif (seat := seat_of(ctx, action.poll)) is not None:
        ctx.reply(card_for(seat), subject=seat.poll.subject)
