"""Answers to a poll in words: read, shown as they were understood, or asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from handlers.availability.actions import InWords, LeaveAnswer, Remark, ShowCard
from handlers.availability.answering import REMARK_LIMIT, note, seat_of
from handlers.availability.cards import (
    RespondentSeat,
    answered_below_card,
    card_for,
    rows_card,
    vote_lines,
    which_card,
)
from handlers.availability.subjects import POLL
from handlers.availability.telling import polls_of, way_to_answer
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.meant import pass_on_ways, said_now, ways_to
from handlers.conversation.routes import ANYONE, MEMBERS
from handlers.conversation.routing import means, pressed, replied
from handlers.conversation.texts import Line, t
from handlers.conversation.words import one_line
from handlers.language.plain_answers import is_undecided
from handlers.language.plain_votes import Votes, read_votes
from storage.availability import (
    Poll,
    PollSlot,
    Vote,
    cards_of,
    poll_by,
    polls_answered_by,
    polls_waiting_for,
    votes_of,
)
from storage.messages import Message, messages_to
from storage.people import Contact


@dataclass(frozen=True, slots=True)
class Reading:
    """The votes in someone's words, by the id of the slot, and what else the words say (`Votes`).
    `general`: the vote on no slot in particular."""

    votes: Mapping[int, Vote]
    words: Votes

    @property
    def unclear(self) -> tuple[str, ...]:
        return self.words.unclear

    @property
    def general(self) -> Vote | None:
        return Vote[self.words.general.name] if self.words.general else None


def reads_as_votes(ctx: Context, said: Said) -> bool:
    """Whether the words can be read as an answer to a poll of this person."""
    return (
        _behalf_in(ctx, said.text) is not None
        or bool(_waiting(ctx, said.text))
        or bool(_answered(ctx, said.text))
    )


def has_poll(ctx: Context) -> bool:
    """Whether a poll is open for this person."""
    return any(polls_of(ctx, mine) for mine in ctx.memberships)


@means("poll-vote", near=has_poll, after=(POLL,), reads=reads_as_votes)
def vote(ctx: Context, said: Said) -> None:
    """Take words as an answer to a poll; where they cannot be read, ask on its card."""
    if not in_words(ctx, said):
        fill_in = [
            way_to_answer(ctx, poll, mine)
            for mine in ctx.memberships
            for poll in polls_of(ctx, mine)[:1]
        ]
        ways = [*fill_in[:2], *ways_to(ctx, said.text, "another-time")]
        ctx.reply(card(t("poll-which-times"), buttons=ways))


def in_words(ctx: Context, said: Said) -> bool:
    """Take words as an answer to the one poll that they can answer; ask, where they may be about
    several, or would change an answer that was not given just now."""
    if _on_behalf(ctx, said.text):
        return True
    waiting = _waiting(ctx, said.text)
    meant = waiting or _answered(ctx, said.text)
    if len(meant) == 1:
        ((ctx.contact, poll),) = meant
        if waiting or _is_last(ctx, _card_of(ctx, poll)):
            _take_words(ctx, poll, said.text)
        else:
            _ask_to_change(ctx, poll, said)
    elif meant:
        which = [Button(poll.title, InWords(mine.id, poll.id, said.text)) for mine, poll in meant]
        ctx.reply(card(t("poll-which-poll"), buttons=[*which, *pass_on_ways(ctx, said)]))
    return bool(meant)


def _ask_to_change(ctx: Context, poll: Poll, said: Said) -> None:
    """Say what the words would change of an answer, for a yes or no."""
    votes = _read(ctx, poll, said.text, _card_of(ctx, poll)).votes
    changed = vote_lines(poll, votes)
    sure = Button(t("poll-note-this"), InWords(ctx.me.id, poll.id, said.text))
    not_this = Button(t("poll-note-not"), LeaveAnswer(said.text))
    asked = t("poll-shall-i-note", title=poll.title)
    ctx.reply(card(asked, changed, buttons=[[sure, not_this]]))


def _on_behalf(ctx: Context, text: str) -> bool:
    """Take words below a card on which a leader answers for an invitee: they are the invitee's."""
    found = _behalf_in(ctx, text)
    if found is None:
        return False
    ctx.contact, poll, ctx.asked, of = found
    _take_words(ctx, poll, text, of)
    return True


def _behalf_in(ctx: Context, text: str) -> tuple[Contact, Poll, Message, int] | None:
    """As whom and to which poll the words answer for whom, below which card."""
    for asked in messages_to(ctx.db, ctx.person.id, 1):
        of = next((data for data in _buttons(asked) if data.get("of")), None)
        mine = ctx.person.contact_in(asked.coalition_id or 0)
        poll = poll_by(ctx.db, mine.coalition_id, of["poll"]) if of and mine else None
        if of and mine and poll is not None and _read(ctx, poll, text, asked).votes:
            return mine, poll, asked, of["of"]
    return None


def _waiting(ctx: Context, text: str) -> list[tuple[Contact, Poll]]:
    """The polls that wait for an answer, and that these words can answer."""
    return [
        (mine, poll)
        for mine in ctx.memberships
        for poll in polls_waiting_for(ctx.db, mine, ctx.now)
        if _answers(ctx, poll, text)
    ]


def _answers(ctx: Context, poll: Poll, text: str) -> bool:
    asked = _card_of(ctx, poll)
    read = _read(ctx, poll, text, asked)
    asks = read.words.must_ask or read.words.undecided or is_undecided(text)
    return bool(read.votes) or (asks and _is_last(ctx, asked))


def _answered(ctx: Context, text: str) -> list[tuple[Contact, Poll]]:
    """The polls whose answer these words change, where nothing else is in them."""
    return [
        (mine, poll)
        for mine in ctx.memberships
        for poll in polls_answered_by(ctx.db, mine, ctx.now)
        for read in [_read(ctx, poll, text, _card_of(ctx, poll))]
        if read.votes and not read.unclear
    ]


@pressed(InWords, who=ANYONE)
def about_this(ctx: Context, action: InWords) -> None:
    """The words that someone typed are about this poll."""
    ctx.contact = still(ctx.membership(action.contact))
    poll = still(poll_by(ctx.db, ctx.me.coalition_id, action.poll))
    seat_of(ctx, poll.id)
    ctx.close(poll.title)
    _take_words(ctx, poll, action.text)


@pressed(LeaveAnswer, who=ANYONE)
def leave_answer(ctx: Context, action: LeaveAnswer) -> None:
    """The words may be for a person instead."""
    ways = pass_on_ways(ctx, said_now(ctx, action.text))
    ctx.replace(card(t("poll-stays"), buttons=ways), done=t("poll-note-not"))


@replied(POLL, who=MEMBERS)
def in_reply(ctx: Context, said: Said | Shared, poll: Poll) -> None:
    """Words that reply to a card are an answer to it, or a remark."""
    _take_words(ctx, poll, said.text)


def _take_words(ctx: Context, poll: Poll, text: str, of: int = 0) -> None:
    asked = ctx.asked or _card_of(ctx, poll)
    seat = seat_of(ctx, poll.id, of)
    read = _read(ctx, poll, text, asked)
    ctx.asked = asked
    ctx.close(t("poll-answered-below") if read.votes else None)
    # A card on which a leader answers for an invitee is not the leader's own card.
    subject = "" if of else POLL.about(poll.id)
    if read.words.undecided or is_undecided(text):
        ctx.reply(card_for(seat, t("poll-no-hurry")), subject=subject)
    elif read.votes:
        _point_below(ctx, seat, asked)
        seat = note(ctx, seat, read.votes)
        ctx.reply(_understood(seat, read), subject=subject)
    elif read.general is not None and seat.open and not of:
        ctx.reply(which_card(seat, read.general, seat.open[0]), subject=subject)
    elif read.words.must_ask:
        unclear = t("poll-ask-each", words=_quoted(read.unclear))
        ctx.reply(rows_card(seat, unclear=unclear), subject=subject)
    else:
        ctx.reply(_no_answer(poll, text))


def _point_below(ctx: Context, seat: RespondentSeat, asked: Message | None) -> None:
    """The invitee's open cards, and one that shows an answer of before, say that the answer stands
    below."""
    own = [] if seat.of else cards_of(ctx.db, POLL.about(seat.poll.id), ctx.person.id)
    for above in own:
        if above.open or (above is asked and seat.invitee.done):
            ctx.rewrite(above, answered_below_card(seat.poll))


def _card_of(ctx: Context, poll: Poll) -> Message | None:
    return next(iter(cards_of(ctx.db, POLL.about(poll.id), ctx.person.id)), None)


def _read(ctx: Context, poll: Poll, text: str, asked: Message | None) -> Reading:
    """The votes in the words on all slots; or, when they name none ("ja"), on the one that the card
    asks about, as long as nothing came after that card."""
    slots = _as_numbered(poll.slots_after(ctx.now), asked)
    read = _votes(poll, text, slots)
    if read.votes or asked is None or not _is_last(ctx, asked):
        return read
    if read.general is not None and len(slots) > 1 and not _has_begun(ctx, poll, asked):
        return read
    alone = _votes(poll, text, [slot for slot in slots if {slot.id} == {*_shown(asked)}])
    return alone if alone.votes else read


def _has_begun(ctx: Context, poll: Poll, asked: Message) -> bool:
    """Whether the invitee of this card has voted: then they answer one slot after the other."""
    of = next((data["of"] for data in _buttons(asked) if data.get("of")), 0)
    mine = ctx.person.contact_in(poll.coalition_id)
    return bool(votes_of(ctx.db, poll, of or (mine.id if mine else 0)))


def _votes(poll: Poll, text: str, slots: Sequence[PollSlot]) -> Reading:
    read = read_votes(text, [slot.starts_at for slot in slots], ZoneInfo(poll.coalition.zone))
    votes = {slots[i].id: Vote[verdict.name] for i, verdict in read.chosen.items()}
    return Reading(votes, read)


def _is_last(ctx: Context, asked: Message | None) -> bool:
    """Whether someone replies to this card, or got nothing else after it."""
    return asked is not None and asked in (ctx.asked, *messages_to(ctx.db, ctx.person.id, 1))


def _understood(seat: RespondentSeat, read: Reading) -> Card:
    """The answer as it is now; words beside it may go to the leader."""
    if read.unclear:
        return rows_card(seat, unclear=t("poll-unclear", words=_quoted(read.unclear)))
    shown = card_for(seat)
    if seat.of or not read.words.besides:
        return shown
    besides = one_line(". ".join(read.words.besides), REMARK_LIMIT)
    pass_on = Button(t("poll-as-remark"), Remark(seat.poll.id, besides))
    more = t("poll-besides", words=_quoted([besides]))
    return replace(shown, body=(*shown.body, more), rows=(*shown.rows, (pass_on,)))


def _quoted(words: Sequence[str]) -> list[Line]:
    return [f"“{each}”" for each in words]


def _no_answer(poll: Poll, text: str) -> Card:
    words = one_line(text, REMARK_LIMIT)
    return card(
        t("poll-no-answer"),
        buttons=[
            Button(t("poll-as-remark"), Remark(poll.id, words)),
            Button(t("poll-show-card"), ShowCard(poll.id)),
        ],
    )


def _as_numbered(slots: Sequence[PollSlot], asked: Message | None) -> list[PollSlot]:
    """The slots in the order of their numbers on this card, and then the others; a card that asks
    about one slot names its number among all."""
    shown = _shown(asked)
    asks_one = len(set(shown)) < len(shown)
    order = {} if asks_one else {slot: place for place, slot in enumerate(shown)}
    return sorted(slots, key=lambda slot: (order.get(slot.id, len(order)), slot.starts_at))


def _shown(asked: Message | None) -> list[int]:
    """The ids of the slots on the buttons of a card, from the first button to the last."""
    return [data["slot"] for data in _buttons(asked) if "slot" in data] if asked else []


def _buttons(message: Message) -> list[dict[str, Any]]:
    """The data of the buttons of a message, from the first to the last."""
    return [message.actions[button.index][1] for row in message.buttons for button in row]
