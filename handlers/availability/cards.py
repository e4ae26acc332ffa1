"""A poll as an invitee sees it: one slot at a time, all of them as rows, or their answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.availability.actions import (
    AskColleagueToAnswer,
    AskRemark,
    Finish,
    NoneOfThese,
    PassPollTo,
    Say,
    SayAll,
    ShowCard,
    SuggestTime,
    TurnToSlots,
)
from handlers.conversation.buttons import done_button, ticked
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.paging import page_of
from handlers.conversation.texts import Line, Near, t
from handlers.conversation.words import length_of, with_short_links
from storage.availability import Invitee, Poll, PollSlot, PollState, Vote

ONE_BY_ONE = 4
"""Up to so many slots are asked one at a time."""
UNPAGED = 12
"""Up to so many stand on one card."""

_NEXT: Mapping[Vote | None, Vote] = {
    None: Vote.YES,
    Vote.YES: Vote.MAYBE,
    Vote.MAYBE: Vote.NO,
    Vote.NO: Vote.YES,
}
"""The vote that a tap on a row makes of the one it shows."""


@dataclass(frozen=True, slots=True)
class RespondentSeat:
    """An invitee's place in a poll: their votes so far, by slot; `slots`: those that can still be
    asked; `of`: the invitee's id where a leader answers for them, else 0; `name`: the invitee's,
    for that leader."""

    poll: Poll
    invitee: Invitee
    votes: Mapping[int, Vote]
    slots: Sequence[PollSlot]
    of: int = 0
    name: str = ""

    @property
    def open(self) -> list[PollSlot]:
        """The slots without a vote."""
        return [slot for slot in self.slots if slot.id not in self.votes]


def head_of(poll: Poll) -> list[Line]:
    """The meeting: its title, how long it takes, and where."""
    length = length_of(poll.minutes)
    if poll.place:
        place = with_short_links(poll.place)
        return [t("poll-head-place", title=poll.title, length=length, place=place)]
    return [t("poll-head", title=poll.title, length=length)]


def card_for(seat: RespondentSeat, *above: Line, page: int = 0) -> Card:
    """The card that fits how far the invitee is."""
    poll, invitee = seat.poll, seat.invitee
    if not poll.takes_answers or not seat.slots:
        return ended_card(poll)
    if invitee.passed_to is not None:
        own_again = Button(t("poll-own-again"), PassPollTo(poll.id, 0))
        return card(head_of(poll), t("poll-passed"), buttons=[own_again])
    if invitee.done and not above:
        return summary_card(seat)
    if len(seat.slots) <= ONE_BY_ONE and seat.open:
        return asking_card(seat, seat.open[0], *above)
    return rows_card(seat, *above, page=page)


def asking_card(seat: RespondentSeat, slot: PollSlot, *above: Line) -> Card:
    """One slot, with three plain buttons; the votes on others stand above it."""
    poll = seat.poll
    return card(
        *([above] if above else []),
        _opening(seat),
        vote_lines(poll, seat.votes),
        t("poll-ask-slot", at=slot.starts_at, number=seat.slots.index(slot) + 1,
          count=len(seat.slots)),
        buttons=[
            [Button(t(f"vote-{vote}"), Say(poll.id, slot.id, vote, seat.of)) for vote in Vote],
            _ways_round(seat),
        ],
    )  # fmt: skip


def which_card(seat: RespondentSeat, vote: Vote, slot: PollSlot) -> Card:
    """Asks whether words that named no slot are about this one, or about all that are open."""
    poll, count = seat.poll, len(seat.open)
    return card(
        head_of(poll),
        t("poll-which-slot", at=slot.starts_at, count=count),
        buttons=[
            Button(t(f"poll-this-{vote}", at=slot.starts_at), Say(poll.id, slot.id, vote)),
            Button(t(f"poll-all-{vote}", count=count), SayAll(poll.id, vote)),
            Button(t("poll-show-card"), ShowCard(poll.id)),
        ],
    )


def rows_card(seat: RespondentSeat, *above: Line, page: int = 0, unclear: Line = "") -> Card:
    """Every slot as a row; a tap moves the row on. More than fit on a screen come in pages.
    `unclear`: what of typed words was not understood; right above the rows, where it is read."""
    poll = seat.poll
    slots = seat.slots
    shown = page_of(slots, page) if len(slots) > UNPAGED else page_of(slots[:0], 0)
    items = shown.items or slots
    # The same until the answer is complete, so that no row moves.
    how = t("poll-rows-change" if seat.invitee.done else "poll-rows-how")
    return card(
        *([above] if above else []),
        _opening(seat),
        (how, t("poll-rows-typed"), *shown.title),
        unclear,
        buttons=[
            *(_row(seat, slot, shown.number) for slot in items),
            shown.turns(lambda other: TurnToSlots(poll.id, other, seat.of)),
            _ways_round(seat),
            [done_button(Finish(poll.id, of=seat.of))],
        ],
    )


def _row(seat: RespondentSeat, slot: PollSlot, page: int) -> Button:
    vote = seat.votes.get(slot.id)
    label = t(f"poll-row-{vote or 'open'}", at=slot.starts_at)
    return Button(label, Say(seat.poll.id, slot.id, _NEXT[vote], seat.of, page))


def summary_card(seat: RespondentSeat) -> Card:
    """The answer, what comes next, and the ways to change it."""
    return card(*answer_of(seat), _noted(seat), buttons=[*_other_time(seat), _changes(seat)])


def answer_of(seat: RespondentSeat) -> list[list[Line]]:
    """The poll, the votes on its slots, and the remark."""
    poll, remark = seat.poll, seat.invitee.remark
    votes = [_said_line(slot, seat.votes.get(slot.id)) for slot in poll.slots]
    said: list[Line] = [t("poll-your-remark", text=remark)] if remark else []
    return [_opening(seat, asks=False), votes, said]


def answered_below_card(poll: Poll) -> Card:
    """In the place of a card that was answered below it, in words."""
    return card(head_of(poll), t("chosen", label=t("poll-answered-below")))


def _other_time(seat: RespondentSeat) -> list[Button]:
    """Where no slot is possible, another may be suggested."""
    if seat.of or not _says_none(seat):
        return []
    return [Button(t("poll-suggest"), SuggestTime(seat.poll.id))]


def _says_none(seat: RespondentSeat) -> bool:
    return all(seat.votes.get(slot.id) is Vote.NO for slot in seat.slots)


def _noted(seat: RespondentSeat) -> Line:
    if seat.of:
        return t("poll-noted-for", name=seat.name)
    if seat.invitee.entered_by is not None:
        return t("poll-entered-for-you")
    if seat.poll.state is PollState.OPEN:
        return t("poll-noted", until=seat.poll.deadline)
    return t("poll-noted-late")


def _changes(seat: RespondentSeat) -> list[Button]:
    change = Button(t("poll-change"), ShowCard(seat.poll.id, seat.of))
    if seat.of:
        return [change]
    return [
        change,
        Button(t("poll-remark"), AskRemark(seat.poll.id)),
        Button(t("poll-colleague"), AskColleagueToAnswer(seat.poll.id)),
    ]


def ended_card(poll: Poll) -> Card:
    """How it ended, or that its moments have passed."""
    if poll.state is PollState.DECIDED:
        chosen: list[Line] = [t("poll-slot-line", at=slot.starts_at) for slot in poll.chosen]
        return card(head_of(poll), [t("poll-decided"), *chosen])
    return card(head_of(poll), t("poll-too-late" if poll.takes_answers else "poll-cancelled"))


def open_rows_card(seat: RespondentSeat) -> Card:
    """Asks what the rows mean that were left open."""
    poll, left = seat.poll, len(seat.open)
    return card(
        _opening(seat, asks=False),
        t("poll-left-open", count=left),
        [t("poll-slot-line", at=slot.starts_at) for slot in seat.open],
        buttons=[
            Button(t("poll-open-no"), Finish(poll.id, Vote.NO, seat.of)),
            Button(t("poll-open-unknown"), Finish(poll.id, "unknown", seat.of)),
            Button(t("back"), ShowCard(poll.id, seat.of)),
        ],
    )


def _opening(seat: RespondentSeat, *, asks: bool = True) -> list[Line]:
    poll = seat.poll
    for_whom: list[Line] = [t("poll-for", name=seat.name)] if seat.of else []
    if not asks:
        return [*for_whom, *head_of(poll)]
    opening: list[Line] = [*for_whom, t("poll-asks", author=poll.author), *head_of(poll)]
    if poll.state is not PollState.OPEN or poll.deadline is None:
        return [*opening, t("poll-late")]
    return [*opening, t("poll-when", until=Near(poll.deadline))]


def _ways_round(seat: RespondentSeat) -> list[Button]:
    label = t("poll-none")
    none = Button(ticked(label) if _says_none(seat) else label, NoneOfThese(seat.poll.id, seat.of))
    if seat.of:
        return [none]
    return [none, Button(t("poll-colleague"), AskColleagueToAnswer(seat.poll.id))]


def vote_lines(poll: Poll, votes: Mapping[int, Vote]) -> list[Line]:
    """A line for each slot that has one of these votes."""
    return [_said_line(slot, votes[slot.id]) for slot in poll.slots if slot.id in votes]


def _said_line(slot: PollSlot, vote: Vote | None) -> Line:
    return t(f"poll-said-{vote or 'open'}", at=slot.starts_at)
