"""Counts what every slot and every pair serves, and sorts them."""

from __future__ import annotations

import heapq
import itertools
import math
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from handlers.availability.choosing.values import (
    Answers,
    Choice,
    Floor,
    Ranking,
    Score,
    Vote,
    Wishes,
)
from storage.people import Kind

Row = bytes
"""Of a person or an organisation: a digit for each slot, b"1" where it suits them."""
Sets = Sequence[int]
"""By slot: the people or organisations that it suits, a bit for each."""

PAIRS = 5

_CAN, _GLADLY = (
    bytes.maketrans(bytes(Vote), bytes(b"01"[vote >= least] for vote in Vote))
    for least in (Vote.MAYBE, Vote.YES)
)


def rank(answers: Answers, wishes: Wishes, pairs: int = PAIRS) -> Ranking:
    """Every slot, and the best `pairs` of two that do not overlap; all are compared."""
    served = _served(answers, wishes)
    singles = (Choice((n,), served.score(n, n)) for n in range(len(answers.slots)))
    doubles = (Choice(two, served.score(*two)) for two in _apart(answers, wishes.minutes))
    # What is equal stays in its order, so the earliest comes first.
    by_score = attrgetter("score")
    return Ranking(
        tuple(sorted(singles, key=by_score, reverse=True)),
        tuple(heapq.nlargest(pairs, doubles, key=by_score)),
    )


def _apart(answers: Answers, minutes: int) -> Iterator[tuple[int, int]]:
    """The pairs of slots between which a meeting of so many minutes fits, the earliest first."""
    # A slot counts from its moment: local hours skip or repeat one in the nights of summer time.
    starts = [slot.timestamp() for slot in answers.slots]
    for first, second in itertools.combinations(range(len(starts)), 2):
        if starts[second] - starts[first] >= minutes * 60:
            yield first, second


@dataclass(frozen=True, slots=True)
class _Served:
    """Whom each slot serves. `floors`: the people of each floor, and how many of them reach it;
    `weighed`: the people of each weight."""

    required: Sets
    organisations: Sets
    minimum: int
    floors: tuple[tuple[Sets, int], ...]
    weighed: tuple[tuple[int, Sets], ...]
    people: Sets
    gladly: Sets

    def score(self, first: int, last: int) -> Score:
        """Of a slot, when both are the same one, or of a pair."""

        def count(sets: Sets) -> int:
            return (sets[first] | sets[last]).bit_count()

        organisations = count(self.organisations)
        return Score(
            required=count(self.required),
            minimum=min(organisations, self.minimum),
            floors=sum([count(people) >= enough for people, enough in self.floors]),
            organisations=organisations,
            people=sum([weight * count(people) for weight, people in self.weighed]),
            if_need_be=count(self.gladly) - count(self.people),
        )


def _served(answers: Answers, wishes: Wishes) -> _Served:
    width = len(answers.slots)
    votes = [bytes(person.votes) for person in answers.people]
    can = [said.translate(_CAN) for said in votes]
    covered = _covered(answers, can)
    people = _by_slot(can, width)

    def of(kinds: Container[Kind | None]) -> Sets:
        them = _set("01"[person.kind in kinds] for person in answers.people)
        return [able & them for able in people]

    return _Served(
        required=_by_slot(_required(answers, wishes, can, covered), width),
        organisations=_by_slot(covered.values(), width),
        minimum=wishes.minimum,
        floors=tuple((of(floor.kinds), _enough(answers, floor)) for floor in wishes.floors),
        weighed=tuple((weight, of(kinds)) for weight, kinds in _weights(answers, wishes).items()),
        people=people,
        gladly=_by_slot((said.translate(_GLADLY) for said in votes), width),
    )


def _by_slot(rows: Iterable[Row], width: int) -> Sets:
    table = b"".join(rows)
    return [int(b"0" + table[slot::width], 2) for slot in range(width)]


def _set(digits: Iterable[str]) -> int:
    return int("0" + "".join(digits), 2)


def _covered(answers: Answers, can: Sequence[Row]) -> dict[int, Row]:
    """By organisation: at which slots one of its people can."""
    slots: dict[int, int] = {}
    for person, row in zip(answers.people, can, strict=True):
        for organisation in person.organisations:
            slots[organisation] = slots.get(organisation, 0) | int(row, 2)
    width = len(answers.slots)
    return {organisation: f"{some:0{width}b}".encode() for organisation, some in slots.items()}


def _required(
    answers: Answers, wishes: Wishes, can: Sequence[Row], covered: Mapping[int, Row]
) -> list[Row]:
    people = zip(answers.people, can, strict=True)
    return [
        *(row for person, row in people if person.id in wishes.required_people),
        *(covered[o] for o in wishes.required_organisations if o in covered),
    ]


def _enough(answers: Answers, floor: Floor) -> int:
    """How many people reach the floor."""
    asked = sum(person.answered for person in answers.people if person.kind in floor.kinds)
    return math.ceil(asked * floor.share)


def _weights(answers: Answers, wishes: Wishes) -> dict[int, set[Kind | None]]:
    """The kinds that have each weight."""
    kinds: dict[int, set[Kind | None]] = {}
    for kind in {person.kind for person in answers.people}:
        kinds.setdefault(wishes.weight(kind), set()).add(kind)
    return kinds
