"""The weeks of a year in which a coalition rests: pure rules over days."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo


class Season(enum.StrEnum):
    """The two times of the year at which most people are away."""

    SUMMER = "summer"
    CHRISTMAS = "christmas"


class YearDay(NamedTuple):
    """A day of every year."""

    month: int
    day: int


class Rest(NamedTuple):
    """From one day of every year until another, which belongs to it; it may pass New Year."""

    first: YearDay
    last: YearDay

    def includes(self, day: date) -> bool:
        at = YearDay(day.month, day.day)
        if self.first <= self.last:
            return self.first <= at <= self.last
        return at >= self.first or at <= self.last


Seasons = Mapping[Season, Rest | None]
"""When each of them is; None: this coalition goes on in it."""

SEASONS: Mapping[Season, Rest] = {
    Season.SUMMER: Rest(YearDay(7, 18), YearDay(8, 15)),
    Season.CHRISTMAS: Rest(YearDay(12, 24), YearDay(1, 1)),
}
"""Those that hold unless the leaders choose others."""


def season_on(day: date, seasons: Seasons) -> Season | None:
    """The season in which this day lies."""
    return next((s for s, rest in seasons.items() if rest and rest.includes(day)), None)


def outside_seasons(at: datetime, seasons: Seasons, zone: ZoneInfo) -> datetime:
    """The first moment from `at` on that lies in none; days are the coalition's own."""
    first = day = at.astimezone(zone).date()
    while season_on(day, seasons) is not None:
        day += timedelta(days=1)
    return at if day == first else datetime.combine(day, time(), zone).astimezone(at.tzinfo)


def as_stored(seasons: Seasons) -> dict[str, list[Sequence[int]] | None]:
    """The form that `seasons_in` reads."""
    return {str(season): [*map(list, rest)] if rest else None for season, rest in seasons.items()}


def seasons_in(stored: Mapping[str, Sequence[Sequence[int]] | None]) -> Seasons:
    """The seasons that were stored; for all else what holds everywhere."""
    chosen = {
        Season(name): Rest(*(YearDay(*day) for day in rest)) if rest else None
        for name, rest in stored.items()
    }
    return {**SEASONS, **chosen}
