"""The plain values that a choice is made from, and those that it is told in."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from typing import NamedTuple

from handlers.availability.cultures import IN_DAYTIME, IN_EVENING
from storage.people import Kind

HALF = Fraction(1, 2)
EVEN, PASSED_OVER = 2, 3
"""The weight of one person of a kind: usually, and when their wish was passed over last time. Whole
numbers, so that sums are exact and equal is equal."""


class CountedVote(enum.IntEnum):
    """The vote on a slot, the least first; OPEN: none (yet), which is not "no"."""

    OPEN = 0
    NO = 1
    MAYBE = 2
    YES = 3


@dataclass(frozen=True, slots=True)
class Voter:
    """An invitee, the organisations they speak for, and their vote on each slot.

    An invitee who sends a colleague is not among them: the colleague is.
    """

    id: int
    kind: Kind | None
    organisations: frozenset[int]
    votes: tuple[CountedVote, ...]

    @property
    def answered(self) -> bool:
        return any(self.votes)

    def can(self, slots: Iterable[int]) -> bool:
        """Whether they can make at least one of these slots, if need be."""
        return any(self.votes[slot] >= CountedVote.MAYBE for slot in slots)


@dataclass(frozen=True, slots=True)
class Answers:
    """The slots in the order of time, in the coalition's zone, and everyone's votes on them.

    Elsewhere a slot is its place in `slots`. Raises ValueError when there is no slot, when they are
    out of order, and when someone has another number of votes than there are slots.
    """

    slots: tuple[datetime, ...]
    people: tuple[Voter, ...]

    def __post_init__(self) -> None:
        if not self.slots:
            raise ValueError("no slot to choose from")
        moments = [slot.timestamp() for slot in self.slots]
        if moments != sorted(moments):
            raise ValueError("the slots are not in the order of time")
        if any(len(person.votes) != len(self.slots) for person in self.people):
            raise ValueError("not a vote for each slot")


@dataclass(frozen=True, slots=True)
class Floor:
    """At least this share of those of these kinds who answered must be served."""

    kinds: frozenset[Kind]
    share: Fraction = HALF


FLOORS = (Floor(IN_EVENING), Floor(IN_DAYTIME))
"""Half of each time culture: a time that most of one of them cannot make suits the other alone.
Of those who answered, since nobody knows what the others can; a culture of which nobody answered
has no floor to reach, so that silence holds up nothing."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """The demands of the leader and of fairness on a choice.

    `required_people`, `required_organisations`: those that must be there; `minimum`: how many
    organisations at least; `minutes`: how long the meeting takes, for a pair does not overlap;
    `weights`: of a person by kind, EVEN for kinds not named; at least 1, or ValueError.
    """

    required_people: frozenset[int] = frozenset()
    required_organisations: frozenset[int] = frozenset()
    minimum: int = 0
    minutes: int = 60
    floors: tuple[Floor, ...] = FLOORS
    weights: Mapping[Kind, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if any(weight < 1 for weight in self.weights.values()):
            raise ValueError("everyone weighs something")

    def weight(self, kind: Kind | None) -> int:
        return self.weights.get(kind, EVEN) if kind else EVEN


class Score(NamedTuple):
    """How good a choice is: the greater the better, from the first figure to the last.

    `required`, `organisations`: how many; `minimum`: of these as many as were asked for; `floors`:
    how many are reached; `people`: by weight; `if_need_be`: how many serve it so, below zero.
    """

    required: int
    minimum: int
    floors: int
    organisations: int
    people: int
    if_need_be: int


@dataclass(frozen=True, slots=True)
class SlotChoice:
    """One slot, or two in the order of time."""

    slots: tuple[int, ...]
    score: Score


@dataclass(frozen=True, slots=True)
class Ranking:
    """Every slot, and the best pairs; the best first."""

    singles: tuple[SlotChoice, ...]
    pairs: tuple[SlotChoice, ...]

    @property
    def best(self) -> SlotChoice:
        return self.singles[0]

    @property
    def tied(self) -> tuple[int, ...]:
        """The other slots that are as good as the best one, which is only earlier."""
        equal = [choice for choice in self.singles[1:] if choice.score == self.best.score]
        return tuple(choice.slots[0] for choice in equal)

    @property
    def pair(self) -> SlotChoice | None:
        """The best pair, if it is worth a second meeting: it serves more than the best slot does,
        not only more gladly."""
        better = [pair for pair in self.pairs[:1] if pair.score[:-1] > self.best.score[:-1]]
        return better[0] if better else None
