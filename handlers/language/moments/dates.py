"""Finds the date that someone means by a day as they named it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from handlers.language.moments.phrases import Day, Phrase, Strange, Time, Week
from handlers.language.moments.values import Misread

FARTHEST = timedelta(days=366)
_SOON = timedelta(days=92)
"""So far ahead at most, a weekday tells which month is meant by "di 12"."""
_MONTHS = 12


def moment_of(day: Day | None, at: time, local: datetime) -> datetime | Misread:
    """The moment at a time of that day, the next one that is still to come where the day is only a
    weekday, or none; `local` is now where the people are."""
    if day is None:
        found: date | Misread = local.date()
    else:
        found = date_of(day, local.date())
    if isinstance(found, Misread):
        return found
    moment = datetime.combine(found, at, local.tzinfo)
    if moment <= local and day is None:
        moment += timedelta(days=1)
    elif moment <= local and day and day.only_weekday and day.week is None:
        moment += timedelta(days=7)
    if moment <= local:
        return Misread.PAST
    return Misread.FAR if moment - local > FARTHEST else moment


def date_of(day: Day, today: date) -> date | Misread:
    """The date of that day, the next one from today on where its name leaves it open."""
    if day.near is not None:
        return today + timedelta(days=day.near)
    if day.day is None:
        return _weekday_of(day.weekday or 0, day.week, today)
    if day.month is None:
        return _nearest(day.day, day.weekday, today)
    found = coming(day.day, day.month, day.year, today)
    if found is None:
        return Misread.UNCLEAR
    return found if day.weekday in (None, found.weekday()) else Misread.WEEKDAY


def _weekday_of(weekday: int, week: Week | None, today: date) -> date | Misread:
    this_week = today + timedelta(days=weekday - today.weekday())
    nearest = today + timedelta(days=(weekday - today.weekday()) % 7)
    next_week = this_week + timedelta(days=7)
    if week is Week.COMING:
        return nearest if nearest > today else next_week
    if week is Week.UNKNOWN or (week is Week.PERHAPS_NEXT and nearest != next_week):
        return Misread.WHICH_WEEK
    return {Week.THIS: this_week, Week.NEXT: next_week}.get(week, nearest) if week else nearest


def _nearest(number: int, weekday: int | None, today: date) -> date | Misread:
    """The next day of that number, and in the near future of that weekday."""
    for ahead in range(_MONTHS + 1):
        months = today.month - 1 + ahead
        found = _real(today.year + months // _MONTHS, months % _MONTHS + 1, number)
        if found is None or found < today or weekday not in (None, found.weekday()):
            continue
        return found if weekday is None or found - today <= _SOON else Misread.WEEKDAY
    return Misread.UNCLEAR if weekday is None else Misread.WEEKDAY


def coming(day: int, month: int, year: int | None, today: date) -> date | None:
    """That date, without a year the next one from today on; None: there is none."""
    if year is not None:
        return _real(year, month, day)
    found = (_real(today.year + ahead, month, day) for ahead in (0, 1))
    return next((one for one in found if one is not None and one >= today), None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def in_context(line: Sequence[Phrase], today: date) -> list[Phrase]:
    """The phrases of a line, where a day without a month has the one that is named after it for
    several days at once, or else nearby; and a weekday is of next week like the one before it,
    or where times stand between, perhaps."""
    later = _later(line)
    earlier: Day | None = None
    week: Week | None = None
    found: list[Phrase] = []
    for i, phrase in enumerate(line):
        if isinstance(phrase, Day):
            if phrase.day is not None and phrase.month is None:
                phrase = _with_month(phrase, earlier, *later[i], today)
            elif phrase.only_weekday and phrase.week is None:
                phrase = replace(phrase, week=week)
        if isinstance(phrase, Day):
            earlier = phrase if phrase.month else earlier
            week = Week.NEXT if phrase.week is Week.NEXT else week
        elif isinstance(phrase, Time) and week:
            week = Week.PERHAPS_NEXT
        found.append(phrase)
    return found


def _later(line: Sequence[Phrase]) -> list[tuple[Day | None, Day | None]]:
    """For each phrase the next day with a month: before any time, and at all."""
    found: list[tuple[Day | None, Day | None]] = []
    together: Day | None = None
    at_all: Day | None = None
    for phrase in reversed(line):
        found.append((together, at_all))
        if isinstance(phrase, Day) and phrase.month is not None:
            together = at_all = phrase
        elif isinstance(phrase, Time):
            together = None
    return found[::-1]


def _with_month(
    day: Day, earlier: Day | None, together: Day | None, later: Day | None, today: date
) -> Day | Strange:
    lenders = [together] if together else [one for one in (earlier, later) if one]
    lent = {(one.month, one.year): replace(day, month=one.month, year=one.year) for one in lenders}
    if not lent:
        return day
    fitting = [one for one in lent.values() if isinstance(date_of(one, today), date)]
    if len(lent) == 1:
        return next(iter(lent.values()))
    return fitting[0] if len(fitting) == 1 else Strange(day.start, day.end)
