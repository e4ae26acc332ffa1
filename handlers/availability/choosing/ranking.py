"""Counts what every slot and every pair serves, and sorts them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from handlers.availability.choosing.values import (
    Answers,
    Choice,
    CountedVote,
    Floor,
    Ranking,
    Score,
    Wishes,
)
from storage.people import Kind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Rows = NDArray[np.bool_]
    """A row of yes or no by slot, for each person or organisation."""
    Counts = NDArray[np.int64]
    """By slot and slot: what the two serve together; on the diagonal what one serves."""

PAIRS = 5


def rank(answers: Answers, wishes: Wishes, pairs: int = PAIRS) -> Ranking:
    """Every slot, and the best `pairs` of two that do not overlap; all are compared."""
    # Loaded when first used: the package is large.
    import numpy as np

    criteria = _criteria(answers, wishes)
    slots = np.arange(len(answers.slots))
    # A slot counts from its moment: local hours skip or repeat one in the nights of summer time.
    starts = np.array([slot.timestamp() for slot in answers.slots])
    first, second = np.triu_indices(len(slots), 1)
    apart = starts[second] - starts[first] >= wishes.minutes * 60
    return Ranking(
        _best(criteria, (slots,), len(slots)),
        _best(criteria, (first[apart], second[apart]), pairs),
    )


def _best(criteria: Counts, of: tuple[NDArray[np.intp], ...], count: int) -> tuple[Choice, ...]:
    """The best of choices that are given as their first and last slots, the earliest first."""
    import numpy as np

    scores = criteria[:, of[0], of[-1]]
    # Sorts by the last row first, and leaves what is equal in its order.
    order = np.lexsort(-scores[::-1])[:count]
    slots = np.stack(of)[:, order].T.tolist()
    return tuple(
        Choice(tuple(chosen), Score(*score))
        for chosen, score in zip(slots, scores[:, order].T.tolist(), strict=True)
    )


def _criteria(answers: Answers, wishes: Wishes) -> Counts:
    """The figures of `Score`, for every slot and every pair."""
    import numpy as np

    votes = _votes(answers)
    can = votes >= CountedVote.MAYBE
    covered = _covered(answers, can)
    organisations = _either(_stacked(covered.values(), can))
    served = {kind: _either(can[rows]) for kind, rows in _rows_by_kind(answers).items()}
    nobody = np.zeros_like(organisations)
    return np.stack(
        [
            _either(_stacked(_required(answers, wishes, can, covered), can)),
            np.minimum(organisations, wishes.minimum),
            sum((_reached(floor, answers, served) for floor in wishes.floors), nobody),
            organisations,
            sum((wishes.weight(kind) * count for kind, count in served.items()), nobody),
            _either(votes == CountedVote.YES) - sum(served.values(), nobody),
        ]
    )


def _votes(answers: Answers) -> NDArray[np.uint8]:
    import numpy as np

    said = bytearray().join(bytes(person.votes) for person in answers.people)
    return np.frombuffer(said, np.uint8).reshape(len(answers.people), len(answers.slots))


def _covered(answers: Answers, can: Rows) -> dict[int, Rows]:
    """By organisation: at which slots one of its people can."""
    import numpy as np

    rows: dict[int, list[int]] = {}
    for row, person in enumerate(answers.people):
        for organisation in person.organisations:
            rows.setdefault(organisation, []).append(row)
    return {organisation: np.logical_or.reduce(can[of]) for organisation, of in rows.items()}


def _required(
    answers: Answers, wishes: Wishes, can: Rows, covered: Mapping[int, Rows]
) -> list[Rows]:
    people = [can[i] for i, p in enumerate(answers.people) if p.id in wishes.required_people]
    return people + [covered[o] for o in wishes.required_organisations if o in covered]


def _stacked(rows: Iterable[Rows], like: Rows) -> Rows:
    """One table, also of no rows at all."""
    import numpy as np

    return np.array([*rows], dtype=bool).reshape(-1, like.shape[1])


def _rows_by_kind(answers: Answers) -> dict[Kind | None, list[int]]:
    rows: dict[Kind | None, list[int]] = {}
    for row, person in enumerate(answers.people):
        rows.setdefault(person.kind, []).append(row)
    return rows


def _either(rows: Rows) -> Counts:
    """How many rows say yes to one slot or the other: those of each, less those of both."""
    import numpy as np

    # A product of floats takes a fraction of the time that one of integers does, and counts up to
    # 2^24 are exact in them.
    said = rows.astype(np.float32)
    both = (said.T @ said).astype(np.int64)
    each = both.diagonal()
    return each[:, None] + each[None, :] - both


def _reached(floor: Floor, answers: Answers, served: Mapping[Kind | None, Counts]) -> Counts:
    import numpy as np

    asked = sum(person.answered for person in answers.people if person.kind in floor.kinds)
    nobody = np.zeros((len(answers.slots),) * 2, np.int64)
    enough = sum((served[kind] for kind in floor.kinds if kind in served), nobody)
    reached = enough * floor.share.denominator >= asked * floor.share.numerator
    return reached.astype(np.int64)
