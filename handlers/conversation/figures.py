"""Figures: totals of a coalition over a period, as the capabilities tell them; of no person."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from handlers.conversation.texts import Line

K = TypeVar("K")

FEWEST = 5
"""People that a figure must be about, so that nobody is known by it."""


class Part(enum.StrEnum):
    """The parts of a report, in their order; each has a title `figures-…`."""

    PARTNERS = "partners"
    MEETINGS = "meetings"
    TASKS = "tasks"
    ANSWERS = "answers"
    ACTIVITIES = "activities"


class Unit(enum.StrEnum):
    """The unit of a value: things, a share of a whole (0 to 1), or hours."""

    COUNT = "count"
    SHARE = "share"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` until just before `until`, which is not later than now."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Figure:
    """One total, with a name of a few words. `value` None: it would be about too few people, or
    there was nothing to measure."""

    part: Part
    name: Line
    value: float | None
    unit: Unit = Unit.COUNT


def pace(name: Line, count: int, median: float | None) -> Figure:
    """Within how many hours half of so many answers came; `median` in minutes."""
    told = median / 60 if median is not None and count >= FEWEST else None
    return Figure(Part.ANSWERS, name, told, Unit.HOURS)


def tellable(people: Mapping[K, int], others: int = 0) -> set[K]:
    """Of groups with so many people: those that can be told apart. They are large enough, and so
    are the people who are left with those `others`: else the total less the groups that are told
    would be about them."""
    by_size, hidden = sorted(people, key=lambda group: people[group]), others
    while by_size and (people[by_size[0]] < FEWEST or 0 < hidden < FEWEST):
        hidden += people[by_size.pop(0)]
    return set(by_size)
