"""What people answer to a poll: by a tap, a number, or in words; until it is decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from handlers.availability.actions import (
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
from handlers.availability.drafts import say
from handlers.availability.overseeing import soon_redrawn
from handlers.availability.plain_votes import read_votes
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.routing import (
    A_WEEK,
    MEMBERS,
    answered,
    answers,
    heard,
    pressed,
    replied,
)
from handlers.conversation.texts import Line, t
from handlers.conversation.words import one_line
from storage.availability import (
    Poll,
    PollSlot,
    Vote,
    cards_of,
    invitee_of,
    poll_by,
    polls_waiting_for,
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
        say(ctx, t("closed-already"))
        return None
    seat = seat_at(ctx, found, of or ctx.me.id, by_leader=bool(of))
    if seat is None:
        say(ctx, t("not-for-you"))
    elif not found.takes_answers:
        _tell_ended(ctx, found)
        return None
    return seat


def seat_at(world: World, poll: Poll, contact: int, *, by_leader: bool = False) -> Seat | None:
    """What this contact said so far; None: they are not asked."""
    invitee = invitee_of(world.db, poll, contact)
    if invitee is None:
        return None
    votes = votes_of(world.db, poll, contact)
    return Seat(poll, invitee, votes, *((contact, invitee.contact.name) if by_leader else ()))


def _tell_ended(ctx: Context, poll: Poll) -> None:
    say(ctx, t("closed-already"))
    if ctx.message is not None and ctx.message.subject == poll.subject:
        ctx.rewrite(ctx.message, ended_card(poll))


# Taps


@pressed(Say, who=MEMBERS)
def vote(ctx: Context, action: Say) -> None:
    """Note what someone says of a slot, and show what comes next."""
    seat = seat_of(ctx, action.poll, action.of)
    if seat is None or ctx.message is None:
        return
    slot = next((slot for slot in seat.poll.slots if slot.id == action.slot), None)
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
    set_votes(ctx.db, poll, invitee.contact_id, votes, ctx.now)
    invitee.passed_to = None
    invitee.entered_by = ctx.me.id if seat.of else None
    seat = Seat(poll, invitee, {**seat.votes, **votes}, seat.of, seat.name)
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
        seat = note(ctx, seat, {slot.id: Vote.NO for slot in seat.poll.slots})
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


@answered(who=MEMBERS, within=A_WEEK)
def remark_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    ctx.message = None
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
        _show(ctx, seat)


# Words


@heard
def in_words(ctx: Context, said: Said) -> bool:
    """Understand words as an answer to a poll that waits for one, and say what was understood."""
    for mine in ctx.memberships:
        for poll in polls_waiting_for(ctx.db, mine):
            read = read_votes(said.text, [s.starts_at for s in poll.slots], _zone(poll))
            if read.chosen:
                ctx.contact = mine
                _take_words(ctx, poll, said)
                return True
    return False


@replied("poll", who=MEMBERS)
def in_reply(ctx: Context, said: Said | Shared) -> None:
    """Words that reply to a card are an answer to it, or a remark."""
    poll = poll_by(ctx.db, ctx.me.coalition_id, _number(ctx.message))
    if poll is not None:
        _take_words(ctx, poll, said)


def _take_words(ctx: Context, poll: Poll, said: Said | Shared) -> None:
    asked = ctx.message or next(iter(cards_of(ctx.db, poll, ctx.person.id)), None)
    seat = seat_of(ctx, poll.id)
    if seat is None:
        return
    slots = _as_numbered(poll, asked)
    read = read_votes(said.text, [slot.starts_at for slot in slots], _zone(poll))
    ctx.message = asked
    ctx.close()
    ctx.message = None
    if not read.chosen:
        ctx.reply(_no_answer(poll, said.text))
        return
    seat = note(ctx, seat, {slots[i].id: vote for i, vote in read.chosen.items()})
    ctx.reply(_understood(seat, read.unclear), subject=poll.subject)


def _understood(seat: Seat, unclear: Sequence[str]) -> Card:
    if unclear:
        return rows_card(seat, t("poll-unclear", words=[f"“{words}”" for words in unclear]))
    return rows_card(seat) if seat.open else summary_card(seat)


def _no_answer(poll: Poll, text: str) -> Card:
    words = one_line(text, REMARK_LIMIT)
    return card(
        t("poll-no-answer"),
        buttons=[
            Button(t("poll-as-remark"), Remark(poll.id, words)),
            Button(t("poll-show-card"), ShowCard(poll.id)),
        ],
    )


def _as_numbered(poll: Poll, asked: Message | None) -> list[PollSlot]:
    """The slots as they are numbered on the card that someone looks at, and then the others; a
    card that asks about one slot names its number among all."""
    shown = [] if asked is None else [
        data["slot"] for row in asked.rows for _, i in row
        for kind, data in [asked.actions[i]] if "slot" in data
    ]  # fmt: skip
    asks_one = len(set(shown)) < len(shown)
    order = {} if asks_one else {slot: place for place, slot in enumerate(shown)}
    return sorted(poll.slots, key=lambda slot: (order.get(slot.id, len(order)), slot.starts_at))


def _number(message: Message | None) -> int:
    return int(message.subject.partition(":")[2]) if message is not None else 0


def _zone(poll: Poll) -> ZoneInfo:
    return ZoneInfo(poll.coalition.zone)


@answers("open_items")
def unanswered(world: World, contact: Contact) -> Line | None:
    """The poll that waits for this contact's answer."""
    waiting = polls_waiting_for(world.db, contact)
    return t("poll-unanswered", title=waiting[0].title) if waiting else None
