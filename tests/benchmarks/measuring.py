"""The common parts of benchmarks: rounds that alternate, and how a ratio follows from them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

Measure = Callable[[], Awaitable[float]]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `key` and `value` go into the file; `target` and `of` are for people:
    what it should be, and of what it is made."""

    key: str
    value: float
    target: str
    met: bool
    of: str = ""


def at_least(key: str, value: float, target: float, of: str = "") -> Figure:
    return Figure(key, value, f"≥ {target:g}", value >= target, of)


def at_most(key: str, value: float, target: float, of: str = "") -> Figure:
    return Figure(key, value, f"≤ {target:g}", value <= target, of)


@dataclass(frozen=True, slots=True)
class Ratio:
    """The median of the rounds' ratios, and the medians that it is made of."""

    value: float
    ours: float
    plain: float

    def of(self, unit: str) -> str:
        return f"{self.ours:,.4g} ÷ {self.plain:,.4g} {unit}"


async def side_by_side(rounds: int, ours: Measure, plain: Measure) -> Ratio:
    """Measure both by turns, so that what else the machine does weighs on both."""
    pairs = []
    for number in range(rounds):
        order = (ours, plain) if number % 2 else (plain, ours)
        found = {measure: await measure() for measure in order}
        pairs.append((found[ours], found[plain]))
    return Ratio(
        statistics.median(mine / theirs for mine, theirs in pairs),
        statistics.median(mine for mine, _ in pairs),
        statistics.median(theirs for _, theirs in pairs),
    )


class Stopwatch:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began
