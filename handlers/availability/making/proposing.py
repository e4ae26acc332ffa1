"""Proposes times for a poll, from when those who are invited can usually meet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from handlers.availability.cultures import IN_DAYTIME, IN_EVENING
from storage.people import DAYPARTS, Kind

BEGINS = dict(zip(DAYPARTS, (time(10), time(14), time(19, 30)), strict=True))
EARLIEST, LATEST = 10, 42
"""Days from today: people can still plan for it, and it does not take too long."""
AROUND = timedelta(minutes=30)
"""To come from another meeting, or to go to it."""
A_DAY = timedelta(days=1)
FRIDAY, SATURDAY = 4, 5
SINTERKLAAS, CHRISTMAS_EVE = (12, 5), (12, 24)
"""No public holidays; yet nobody meets on the evening of the one, or from the other to New Year."""
PROPOSED = 6

Hours = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Usual:
    """When someone can usually meet, of DAYPARTS; None or nothing: as their kind usually can."""

    kind: Kind | None
    dayparts: tuple[str, ...] | None = None

    @property
    def can(self) -> tuple[str, ...]:
        if self.dayparts:
            return self.dayparts
        if self.kind in IN_EVENING:
            return ("evening",)
        return ("morning", "afternoon") if self.kind in IN_DAYTIME else DAYPARTS


UNKNOWN = (Usual(Kind.VOLUNTEER), Usual(Kind.PROFESSIONAL))
"""The people to expect when nobody was invited yet."""


@dataclass(frozen=True, slots=True, order=True)
class _Slot:
    day: date
    daypart: str

    def hours(self, zone: ZoneInfo, minutes: int) -> Hours:
        begins = datetime.combine(self.day, BEGINS[self.daypart], zone)
        return begins, begins + timedelta(minutes=minutes)


def propose(
    people: Sequence[Usual],
    now: datetime,
    zone: ZoneInfo,
    minutes: int,
    busy: Sequence[Hours],
    is_holiday: Callable[[date], bool],
    count: int = PROPOSED,
) -> list[datetime]:
    """At most `count` beginnings in `zone`, in the order of time; the same for the same question.

    Everyone has a time that suits them, as far as `count` allows, and the larger culture has more
    of them. They lie on working days (for volunteers alone also on Saturday mornings) and no Friday
    evening, spread over the weeks, away from holidays, the evenings before these, and `busy`.
    """
    people = people or UNKNOWN
    today = now.astimezone(zone).date()
    days = [today + n * A_DAY for n in range(EARLIEST, LATEST + 1)]
    saturdays = all(person.kind is Kind.VOLUNTEER for person in people)
    free = [slot for slot in _slots(days, people)
            if _is_open(slot, saturdays, is_holiday)
            and not _is_busy(slot.hours(zone, minutes), busy)]  # fmt: skip
    chosen = _spread(free, people, count)
    return sorted(slot.hours(zone, minutes)[0] for slot in chosen)


def _slots(days: Iterable[date], people: Iterable[Usual]) -> list[_Slot]:
    """At the parts of the day that suit anyone."""
    suiting = {daypart for person in people for daypart in person.can}
    return [_Slot(day, daypart) for day in days for daypart in DAYPARTS if daypart in suiting]


def _is_open(slot: _Slot, saturdays: bool, is_holiday: Callable[[date], bool]) -> bool:
    weekday, date_of = slot.day.weekday(), (slot.day.month, slot.day.day)
    if is_holiday(slot.day) or date_of >= CHRISTMAS_EVE:
        return False
    if slot.daypart == "evening":
        feast = is_holiday(slot.day + A_DAY) or date_of == SINTERKLAAS
        return weekday < FRIDAY and not feast
    return weekday <= FRIDAY or (saturdays and weekday == SATURDAY and slot.daypart == "morning")


def _is_busy(hours: Hours, busy: Iterable[Hours]) -> bool:
    # Seen from elsewhere in the world, since moments of one zone compare by their local hours.
    begins, ends = (moment.timestamp() for moment in hours)
    around = AROUND.total_seconds()
    return any(
        begins < other_ends.timestamp() + around and other_begins.timestamp() - around < ends
        for other_begins, other_ends in busy
    )


def _spread(free: Sequence[_Slot], people: Sequence[Usual], count: int) -> list[_Slot]:
    chosen: list[_Slot] = []
    while left := [slot for slot in free if slot not in chosen]:
        if len(chosen) == count:
            break
        parts = [daypart for daypart in DAYPARTS if any(s.daypart == daypart for s in left)]
        daypart = max(parts, key=lambda part: _need(part, people, chosen))
        chosen.append(
            min((s for s in left if s.daypart == daypart), key=lambda s: _crowding(s, chosen))
        )
    return chosen


def _need(
    daypart: str, people: Iterable[Usual], chosen: Sequence[_Slot]
) -> tuple[int, Fraction, int]:
    """How many it gives their first time; how many it suits, who count for less the more times they
    have (proportional approval voting); and how seldom it was chosen."""
    has = [sum(slot.daypart in person.can for slot in chosen)
           for person in people if daypart in person.can]  # fmt: skip
    suits = sum((Fraction(1, times + 1) for times in has), Fraction(0))
    return has.count(0), suits, -sum(slot.daypart == daypart for slot in chosen)


def _crowding(slot: _Slot, chosen: Sequence[_Slot]) -> tuple[int, int, int, date]:
    """The least is the farthest from what was chosen: by day, by day of the week, by week."""
    return (
        sum(other.day == slot.day for other in chosen),
        sum(other.day.weekday() == slot.day.weekday() for other in chosen),
        sum(other.day.isocalendar()[:2] == slot.day.isocalendar()[:2] for other in chosen),
        slot.day,
    )
