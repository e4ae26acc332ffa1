"""Counts what every slot and every pair serves, and sorts them."""

from __future__ import annotations

import heapq
import itertools
import math
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import sub

from handlers.availability.choosing.values import (
    Answers,
    CountedVote,
    Floor,
    Ranking,
    Score,
    SlotChoice,
    Wishes,
)
from storage.people import Kind

Row = bytes
"""Of a person or an organisation: a digit for each slot, b"1" where it suits them."""
Sets = Sequence[int]
"""By slot: the people or organisations that it suits, a bit for each."""
_Figures = tuple[int, int, int, int, int, int]
"""Of a `Score`."""

PAIRS = 5

_CAN, _GLADLY = (
    bytes.maketrans(bytes(CountedVote), bytes(b"01"[vote >= least] for vote in CountedVote))
    for least in (CountedVote.MAYBE, CountedVote.YES)
)


def rank(answers: Answers, wishes: Wishes, pairs: int = PAIRS) -> Ranking:
    """Every slot, and the best `pairs` of two that do not overlap; all are compared."""
    served = _served(answers, wishes)
    slots = [(slot, slot) for slot in range(len(answers.slots))]
    singles = _best(served.scores(slots), len(slots))
    apart = list(_apart(answers, wishes.minutes))
    doubles = _best(served.scores(apart), pairs)
    return Ranking(
        tuple(SlotChoice(slots[n][:1], score) for n, score in singles),
        tuple(SlotChoice(apart[n], score) for n, score in doubles),
    )


def _best(scores: Sequence[_Figures], count: int) -> Iterator[tuple[int, Score]]:
    """The places of the best, with their scores; of equal ones the first."""
    for place in heapq.nlargest(count, range(len(scores)), key=scores.__getitem__):
        yield place, Score(*scores[place])


def _apart(answers: Answers, minutes: int) -> Iterator[tuple[int, int]]:
    """The pairs of slots between which a meeting of so many minutes fits, the earliest first."""
    # A slot counts from its moment: local hours skip or repeat one in the nights of summer time.
    starts = [slot.timestamp() for slot in answers.slots]
    for first, second in itertools.combinations(range(len(starts)), 2):
        if starts[second] - starts[first] >= minutes * 60:
            yield first, second


@dataclass(frozen=True, slots=True)
class _Served:
    """The people and organisations that each slot serves. `floors`: the people of each floor, and
    how many of them reach it; `weighed`: the people of each weight."""

    required: Sets
    organisations: Sets
    minimum: int
    floors: tuple[tuple[Sets, int], ...]
    weighed: tuple[tuple[int, Sets], ...]
    people: Sets
    gladly: Sets

    def scores(self, choices: Sequence[tuple[int, int]]) -> list[_Figures]:
        """The figures of `Score` for each choice: of two slots, or twice the same one."""

        def count(sets: Sets) -> list[int]:
            return [(sets[first] | sets[last]).bit_count() for first, last in choices]

        def total(counts: Iterable[Iterable[int]]) -> list[int]:
            return list(map(sum, zip([0] * len(choices), *counts, strict=True)))

        organisations = count(self.organisations)
        columns = (
            count(self.required),
            [min(covered, self.minimum) for covered in organisations],
            total([n >= enough for n in count(people)] for people, enough in self.floors),
            organisations,
            total([weight * n for n in count(people)] for weight, people in self.weighed),
            map(sub, count(self.gladly), count(self.people)),
        )
        return list(zip(*columns, strict=True))


def _served(answers: Answers, wishes: Wishes) -> _Served:
    width = len(answers.slots)
    votes = [bytes(person.votes) for person in answers.people]
    can = [each.translate(_CAN) for each in votes]
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
        gladly=_by_slot((each.translate(_GLADLY) for each in votes), width),
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
