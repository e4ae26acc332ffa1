"""Answers to a poll in words: understood, shown, and asked about where they are not."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from handlers.availability.actions import Remark, ShowCard
from handlers.availability.answering import REMARK_LIMIT, note, seat_of
from handlers.availability.cards import Seat, rows_card, summary_card
from handlers.availability.plain_votes import read_votes
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import MEMBERS, heard, replied
from handlers.conversation.texts import t
from handlers.conversation.words import one_line
from storage.availability import Poll, PollSlot, cards_of, poll_by, polls_waiting_for
from storage.messages import Message


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
