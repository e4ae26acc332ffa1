"""Reads a text that names one day, or one moment."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from handlers.language.moments.ahead import day_ahead
from handlers.language.moments.dates import FARTHEST, coming, moment_of
from handlers.language.moments.grammar import phrases_of
from handlers.language.moments.numbers import as_hour
from handlers.language.moments.phrases import Break, Day, Phrase, Time
from handlers.language.moments.values import Misread

LONGEST = 200
LAST_MINUTE = time(23, 59)
SHORT = 2
_GOES_ON = re.compile(r"\s+(?!(?:om|at|graag|please)\b)[^\W\d]", re.IGNORECASE)
_TOLD = (Misread.WEEKDAY, Misread.PAST, Misread.FAR)
_DOTTED = re.compile(r"(?<![\d.:])(\d{1,2})\.(\d{1,2})(?![\d.:])")


def read_moment(text: str, now: datetime, zone: ZoneInfo) -> datetime | Misread:
    """The moment that someone typed ("morgen 9 uur", "do 14 jan 10.00"), or why it cannot be:
    unclear, weekday, past or far.

    A day without a year is the next one; a time without a day is the next time it is that late.
    """
    named = _day_and_time(text) if len(text) <= LONGEST else None
    if named is None:
        return Misread.UNCLEAR
    day, at = named
    minutes = at.minutes(day.part if day else None)
    if minutes is None:
        return Misread.UNCLEAR
    found = moment_of(day, time(*divmod(minutes, 60)), now.astimezone(zone))
    return Misread.UNCLEAR if isinstance(found, Misread) and found not in _TOLD else found


def _day_and_time(text: str) -> tuple[Day | None, Time] | None:
    """The moment that a text names, where that is one time and at most one day; a bare number is
    the hour."""
    match [read for phrase in phrases_of(text) for read in _as_hour(phrase)]:
        case [Time() as at]:
            return None, at
        case [Day() as day, Time() as at] | [Time() as at, Day() as day]:
            return day, at
        case _:
            return None


def _as_hour(phrase: Phrase) -> tuple[Phrase, ...]:
    if isinstance(phrase, Day):
        return as_hour(phrase)
    silent = isinstance(phrase, Break) and not phrase.word
    return () if silent else (phrase,)


def days_and_times(text: str) -> list[Day | Time]:
    """All days and times that a text names, in their order, bare numbers as times that are bare."""
    return [phrase for phrase in phrases_of(text) if isinstance(phrase, Day | Time)]


def day_in(text: str, today: date) -> date | None:
    """The day after today that a text names, the nearest one where it names no year; None when it
    names none, or one that has passed."""
    words = _DOTTED.sub(r"\1-\2", text[:LONGEST])
    for phrase in phrases_of(words):
        if isinstance(phrase, Day) and phrase.day and phrase.month:
            return _to_come(phrase.day, phrase.month, phrase.year, today)
    return None


def read_day(text: str, now: datetime, zone: ZoneInfo) -> date | Misread:
    """The day that someone typed ("vrijdag", "morgen", "12 januari", "over twee weken"), today or
    later, whatever stands beside it; or why it cannot be: unclear, weekday, past, far, or which
    week."""
    text = text[:LONGEST]
    days = [phrase for phrase in phrases_of(text) if isinstance(phrase, Day)]
    today = now.astimezone(zone).date()
    ahead = day_ahead(text, today)
    if ahead is not None and not days:
        return Misread.FAR if ahead - today > FARTHEST else ahead
    if ahead is not None or len(days) != 1 or _is_other_word(days[0], text):
        return Misread.UNCLEAR
    found = moment_of(days[0], LAST_MINUTE, now.astimezone(zone))
    return found if isinstance(found, Misread) else found.date()


def _is_other_word(day: Day, text: str) -> bool:
    """Whether a short name of a weekday is rather a word: "zo snel mogelijk", "do it soon"."""
    short = day.only_weekday and day.end - day.start <= SHORT
    return short and _GOES_ON.match(text, day.end) is not None


def _to_come(day: int, month: int, year: int | None, today: date) -> date | None:
    found = coming(day, month, year, today)
    if found == today and year is None:
        found = coming(day, month, today.year + 1, today)
    return found if found is not None and found > today else None
