"""Finds the slots that people mean by a number, a day, a time or a part of the day."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.language.dayparts import is_evening
from handlers.language.moments import Day, Part, Time
from handlers.language.plain_votes.words import Mark

NOON = 12
HALF_DAY = 12 * 60
SATURDAY = 5
EITHER_HALF = range(7, 10)
"""From seven to nine is in the morning or in the evening, unless it is said."""


class By(enum.Enum):
    """By what slots are named."""

    ALL = enum.auto()
    REST = enum.auto()
    PLACE = enum.auto()
    """First or last, or in between, as an ordinal."""
    NUMBER = enum.auto()
    PART = enum.auto()
    DAY = enum.auto()
    TIME = enum.auto()


@dataclass(frozen=True)
class ChosenSlots:
    """Slots by their place, counted from 0, in each way in which a name can be read."""

    by: By
    readings: tuple[frozenset[int], ...] = ()
    number: int | None = None
    """A number as it was typed; for all and the rest how many of them there should be."""
    on_days: frozenset[int] = frozenset()
    """All slots on the days that it names."""

    @property
    def slots(self) -> frozenset[int]:
        """Those that are meant; none, where no slot fits, or readings differ."""
        possible = {reading for reading in self.readings if reading}
        return possible.pop() if len(possible) == 1 else frozenset()

    @property
    def is_broad(self) -> bool:
        """Whether what is said of fewer slots goes before."""
        return self.by in (By.ALL, By.REST)


def _is_morning(at: datetime) -> bool:
    return at.hour < NOON


def _minutes(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _is_afternoon(at: datetime) -> bool:
    return at.hour >= NOON and not is_evening(at)


_MARKED: dict[Mark, Callable[[datetime], bool]] = {
    Mark.MORNING: _is_morning,
    Mark.AFTERNOON: _is_afternoon,
    Mark.EVENING: is_evening,
    Mark.DAYTIME: lambda at: not is_evening(at),
    Mark.WEEKEND: lambda at: at.weekday() >= SATURDAY,
}
_PARTS = {
    Part.AM: _is_morning,
    Part.MORNING: _is_morning,
    Part.AFTERNOON: _is_afternoon,
    Part.EVENING: is_evening,
    Part.PM: lambda at: not _is_morning(at),
}


class OfferedSlots:
    """The slots of a poll as people name them: in local time, numbered from 1."""

    def __init__(self, local: Sequence[datetime]) -> None:
        self._local = local
        self.all = frozenset(range(len(local)))

    def marked(self, mark: Mark) -> ChosenSlots | None:
        """The slots that one word names; None: it is no such word."""
        if mark in _MARKED:
            return ChosenSlots(By.PART, (self._where(_MARKED[mark]),))
        if mark is Mark.ALL:
            return ChosenSlots(By.ALL, (self.all,))
        if mark is Mark.THESE:
            return ChosenSlots(By.ALL, (self.all,), number=len(self.all))
        if mark is Mark.BOTH:
            return ChosenSlots(By.ALL, (self.all,), number=2)
        if mark is Mark.REST:
            return ChosenSlots(By.REST)
        return self.placed(len(self.all)) if mark is Mark.LAST else None

    def placed(self, place: int) -> ChosenSlots:
        """A place in the list, counted from 1."""
        return ChosenSlots(By.PLACE, (self.all & {place - 1},), len(self.all))

    def by_number(self, number: int) -> ChosenSlots:
        """A number in the list, or else the day of the month."""
        there, on_day = self.all & {number - 1}, self._on(number)
        on_days = frozenset() if there else on_day
        return ChosenSlots(By.NUMBER, (there, on_day), number, on_days)

    def by_day(self, day: Day) -> ChosenSlots:
        """The slots on a day; none where there are several such days. Only the day that was asked
        for is known, not today: "morgen" names none."""
        if day.near is not None or day.week is not None:
            return ChosenSlots(By.DAY)
        if day.weekday is None and day.month is None:
            return self.by_number(day.day or 0)
        readings = [self._on(day.day, day.weekday, day.month, day.year)]
        if day.perhaps is not None:
            weekday = self._on(weekday=day.weekday)
            readings += (weekday & hours for hours in self.by_time(day.perhaps).readings)
        in_part = self._where(_PARTS[day.part]) if day.part else self.all
        on_days = self.all.intersection(*readings[:1])
        return ChosenSlots(By.DAY, tuple(r & in_part for r in readings), on_days=on_days)

    def by_time(self, time: Time) -> ChosenSlots:
        """The slots at a time, where half a day later may be meant too; a stretch of time is not
        one of them."""
        minutes = time.minutes(None)
        if minutes is None or time.is_range:
            return ChosenSlots(By.TIME)
        exact = self._at(minutes)
        sure = time.part or time.leading_zero or time.hour > NOON or (time.in_figures and exact)
        other = minutes if sure else (minutes + HALF_DAY) % (2 * HALF_DAY)
        return ChosenSlots(By.TIME, (exact, self._at(other)))

    def from_time(self, time: Time) -> ChosenSlots:
        """The slots that begin at a time or later in the day; none where it may be either half."""
        minutes = time.minutes(None)
        open_half = time.hour in EITHER_HALF and not (time.part or time.leading_zero)
        if minutes is None or open_half:
            return ChosenSlots(By.TIME)
        return ChosenSlots(By.TIME, (self._where(lambda at: _minutes(at) >= minutes),))

    @property
    def on_weekdays(self) -> bool:
        return all(at.weekday() < SATURDAY for at in self._local)

    def _on(
        self,
        day: int | None = None,
        weekday: int | None = None,
        month: int | None = None,
        year: int | None = None,
    ) -> frozenset[int]:
        fitting = self._where(
            lambda at: (
                day in (None, at.day)
                and weekday in (None, at.weekday())
                and month in (None, at.month)
                and year in (None, at.year)
            )
        )
        dates = {self._local[i].date() for i in fitting}
        return fitting if len(dates) == 1 else frozenset()

    def _at(self, minutes: int) -> frozenset[int]:
        return self._where(lambda at: _minutes(at) == minutes)

    def _where(self, fits: Callable[[datetime], bool]) -> frozenset[int]:
        return frozenset(i for i, at in enumerate(self._local) if fits(at))


def together(choices: Iterable[ChosenSlots]) -> ChosenSlots:
    """The choice of names that stand side by side: "dinsdag 10 uur", "1 3", "de andere twee"."""
    first, *others = choices
    for other in others:
        first = _beside(first, other)
    return first


def _beside(one: ChosenSlots, other: ChosenSlots) -> ChosenSlots:
    if one.by is other.by:
        both = one.slots | other.slots if one.slots and other.slots else frozenset()
        return ChosenSlots(one.by, (both,), on_days=one.on_days | other.on_days)
    if one.is_broad and other.by is By.NUMBER:
        return ChosenSlots(one.by, one.readings, other.number)
    if one.by is By.PLACE and other.by is By.NUMBER:
        return ChosenSlots(By.PLACE, (_that_many(one, other.number or 0),))
    if By.REST in (one.by, other.by):
        return ChosenSlots(By.REST)
    narrower = max(one.by, other.by, key=lambda by: by.value)
    readings = tuple(a & b for a in one.readings for b in other.readings)
    return ChosenSlots(narrower, readings, on_days=one.on_days | other.on_days)


def _that_many(end: ChosenSlots, count: int) -> frozenset[int]:
    """ "De eerste twee", "the last two"; there are none of any other place."""
    total = end.number or 0
    if not 0 < count <= total:
        return frozenset()
    if end.slots == {0}:
        return frozenset(range(count))
    return frozenset(range(total - count, total)) if end.slots == {total - 1} else frozenset()
