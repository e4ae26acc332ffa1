"""How long it takes to choose: every slot and every pair of them, beside the same in plain Python.

The people, their organisations and their votes are drawn by chance, always the same ones. Plain
Python tries every choice by itself (tests/availability/plain_ranking.py) and must find the same;
it would need minutes for the largest poll, so there is no ratio for that.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from handlers.availability.choosing import Answers, CountedVote, Ranking, Voter, Wishes, rank
from storage.people import Kind
from tests.availability import plain_ranking
from tests.benchmarks.measuring import Figure, Stopwatch, at_least, at_most, side_by_side

FIRST = datetime(2027, 1, 4, 9, tzinfo=ZoneInfo("Europe/Amsterdam"))
WISHES = Wishes(required_people=frozenset({1, 2}), required_organisations=frozenset({3}), minimum=9)
TIMES = 3


@dataclass(frozen=True, slots=True)
class Size:
    """How large a poll is, the seconds it may take, and how often plain Python tries it too."""

    people: int
    slots: int
    seconds: float
    rounds: int
    ratio: float = 0

    @property
    def name(self) -> str:
        return f"{self.people}x{self.slots}"


SIZES = (Size(100, 20, 0.05, 3, 10), Size(1_000, 60, 0.2, 1, 50), Size(10_000, 200, 1, 0))


async def run(sizes: tuple[Size, ...] = SIZES) -> list[Figure]:
    """`rank_seconds_…` for each size, and `rank_ratio_…`: how many times as fast as plain."""
    return [figure for size in sizes for figure in await _measure(size)]


async def _measure(size: Size) -> list[Figure]:
    answers = _poll(size)
    # The first time loads what is loaded when first used.
    found = rank(answers, WISHES)
    seconds = median(_seconds(answers) for _ in range(TIMES))
    figures = [at_most(f"rank_seconds_{size.name}", seconds, size.seconds)]
    if size.rounds:
        figures.append(await _compare(size, answers, found))
    return figures


async def _compare(size: Size, answers: Answers, found: Ranking) -> Figure:
    async def ours() -> float:
        return 1 / _seconds(answers)

    async def plain() -> float:
        watch = Stopwatch()
        best = plain_ranking.singles(answers, WISHES)[0], plain_ranking.pairs(answers, WISHES)[0]
        seconds = watch.seconds
        assert best == tuple((c.score, c.slots) for c in (found.best, found.pairs[0]))
        return 1 / seconds

    ratio = await side_by_side(size.rounds, ours, plain)
    return at_least(f"rank_ratio_{size.name}", ratio.value, size.ratio, ratio.of("rankings/s"))


def _seconds(answers: Answers) -> float:
    watch = Stopwatch()
    rank(answers, WISHES)
    return watch.seconds


def _poll(size: Size) -> Answers:
    chance = random.Random(size.people)
    slots = tuple(FIRST + timedelta(hours=5 * n) for n in range(size.slots))
    organisations = range(max(4, size.people // 4))
    return Answers(
        slots,
        tuple(
            Voter(
                number,
                chance.choice([*Kind, None]),
                frozenset(chance.choices(organisations, k=chance.randrange(3))),
                tuple(chance.choices([*CountedVote], k=size.slots)),
            )
            for number in range(size.people)
        ),
    )
