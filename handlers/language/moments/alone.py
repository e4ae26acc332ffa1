"""Reads a text that names one day, or one moment."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.language.moments.ahead import day_of
from handlers.language.moments.dates import FARTHEST, date_of
from handlers.language.moments.day_rules import is_date
from handlers.language.moments.grammar import phrases_of
from handlers.language.moments.judging import judge, length_of, may_be_today
from handlers.language.moments.numbers import as_hour
from handlers.language.moments.phrases import Ahead, Break, Dash, Day, Phrase, Strange, Time
from handlers.language.moments.values import Misread, PerhapsDay, Stretch

LONGEST = 200
SHORT = 2
_GOES_ON = re.compile(r"\s+(?!(?:om|at|graag|please)\b)[^\W\d]", re.IGNORECASE)
_DOTTED = re.compile(r"(?<![\d.:])(\d{1,2})\.(\d{1,2})(?![\d.:])")
_BESIDE = frozenset({
    "voor", "tot", "t/m", "until", "till", "by", "before", "uiterlijk", "deadline", "klaar", "af",
    "gereed", "ready", "done", "finished", "is", "moet", "zal", "wil", "ga", "doe", "doen", "maak",
    "maken", "lukken", "lukt", "denk", "me", "mij", "mijn", "my", "het", "it's", "zijn", "be",
    "will", "should", "ja", "yes", "oké", "oke", "ok", "okay", "prima", "goed", "good", "fine",
    "gewoon", "maar", "nog", "hoor", "dank", "bedankt", "thanks", "thank", "you", "ongeveer",
    "rond", "about",
})  # fmt: skip
"""Words that say nothing else of the day beside them."""


# One moment


def read_moment(text: str, now: datetime, zone: ZoneInfo) -> datetime | Misread:
    """The moment that someone typed ("morgen 9 uur", "do 14 jan 10.00", "over 2 uur"), or why it
    cannot be.

    A day without a year is the next one; a time without a day is the next time it is that late.
    """
    found = _stretch(text, now.astimezone(zone))
    if isinstance(found, Stretch):
        return Misread.UNCLEAR if found.minutes else found.begins
    return found


def read_stretch(text: str, now: datetime, zone: ZoneInfo) -> Stretch | Misread:
    """The same with the time that it lasts ("di 12 jan 19.30 tot 21.00"), of a named day."""
    return _stretch(text, now.astimezone(zone), day_needed=True)


def _stretch(text: str, local: datetime, *, day_needed: bool = False) -> Stretch | Misread:
    phrases = phrases_of(text) if len(text) <= LONGEST else []
    match [read for phrase in phrases for read in _as_hour(phrase)]:
        case [Ahead(minutes=minutes)] if minutes:
            later = (local.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(local.tzinfo)
            return Stretch(later.replace(second=0, microsecond=0))
        case [Time() as at] if not day_needed:
            return _judged(None, at, local)
        case [Time()]:
            return Misread.NO_DAY
        case [Day() as day, Time() as at] | [Time() as at, Day() as day]:
            return _judged(day, at, local)
        case _:
            return why_not(phrases) or Misread.UNCLEAR


def _judged(day: Day | None, at: Time, local: datetime) -> Stretch | Misread:
    if may_be_today(day, [at], local):
        return Misread.WHICH_WEEK
    found = judge(day, at, local)
    if isinstance(found, Misread):
        return found
    return Stretch(found, length_of(at, day.part if day else None))


def _as_hour(phrase: Phrase) -> tuple[Phrase, ...]:
    if isinstance(phrase, Day):
        return as_hour(phrase)
    silent = isinstance(phrase, Break) and not phrase.word
    return () if silent else (phrase,)


def why_not(phrases: Sequence[Phrase]) -> Misread | None:
    """The reason that some words give why there is no moment, and that people can be told."""
    whys = (phrase.why for phrase in phrases if isinstance(phrase, Strange))
    return next((why for why in whys if why is not Misread.UNCLEAR), None)


def days_and_times(text: str) -> list[Day | Time]:
    """All days and times that a text names, in their order, bare numbers as times that are bare."""
    return [phrase for phrase in phrases_of(text) if isinstance(phrase, Day | Time)]


# One day


def read_day(text: str, now: datetime, zone: ZoneInfo) -> date | PerhapsDay | Misread:
    """The day that someone typed ("vrijdag", "voor 12 januari", "over twee weken"), today or later;
    or why it cannot be. Words that deny, shift, count or repeat a day name none; among words that
    say something else it is only perhaps meant."""
    text = text[:LONGEST]
    phrases = phrases_with_day(text)
    why = why_not(phrases) or _changed(phrases)
    if why is not None:
        return why
    day = _only(phrases, text, now.astimezone(zone).date())
    if isinstance(day, Misread) or _says_no_more(phrases, text):
        return day
    says_else = any(_is_else(phrase, text) for phrase in phrases)
    return Misread.UNCLEAR if says_else and "?" in text else PerhapsDay(day)


def phrases_with_day(text: str) -> list[Phrase]:
    """The phrases of a text, where "15.01" is a date if no other day is named."""
    phrases = phrases_of(text)
    if days_in(phrases):
        return phrases
    return phrases_of(_DOTTED.sub(_dashed, text))


def _dashed(figures: re.Match[str]) -> str:
    day, month = int(figures[1]), int(figures[2])
    return f"{figures[1]}-{figures[2]}" if is_date(day, month) else figures[0]


def days_in(phrases: Sequence[Phrase]) -> list[Day | Ahead]:
    return [
        phrase
        for phrase in phrases
        if isinstance(phrase, Day) or (isinstance(phrase, Ahead) and not phrase.minutes)
    ]


def _changed(phrases: Sequence[Phrase]) -> Misread | None:
    """Whether words make another day of one that is named, or deny it."""
    is_changed = any(p.spoils or p.changes for p in phrases if isinstance(p, Strange))
    return Misread.UNCLEAR if is_changed else None


def _only(phrases: Sequence[Phrase], text: str, today: date) -> date | Misread:
    """The one date that is named, once or twice."""
    days = days_in(phrases)
    if not days or any(_is_other_word(day, text) for day in days):
        return Misread.UNCLEAR
    found = {_date(day, today) for day in days}
    return found.pop() if len(found) == 1 else Misread.UNCLEAR


def _date(day: Day | Ahead, today: date) -> date | Misread:
    found = day_of(day, today) if isinstance(day, Ahead) else date_of(day, today)
    if isinstance(found, Misread):
        return found
    if found < today:
        return Misread.PAST
    if found == today and isinstance(day, Day) and day.only_weekday and day.week is None:
        return Misread.WHICH_WEEK
    return Misread.FAR if found - today > FARTHEST else found


def _is_other_word(day: Day | Ahead, text: str) -> bool:
    """Whether a short name of a weekday is rather a word: "zo snel mogelijk", "do it soon"."""
    short = isinstance(day, Day) and day.only_weekday and day.end - day.start <= SHORT
    return short and _GOES_ON.match(text, day.end) is not None


def _says_no_more(phrases: Sequence[Phrase], text: str) -> bool:
    """Whether nothing beside the day may say something else of it."""
    return "?" not in text and not any(_is_more(phrase, text) for phrase in phrases)


def _is_more(phrase: Phrase, text: str) -> bool:
    match phrase:
        case Break(word=word):
            return word
        case Time(bare=bare):
            return bare
        case Dash():
            return True
        case _:
            return _is_else(phrase, text)


def _is_else(phrase: Phrase, text: str) -> bool:
    words = text[phrase.start : phrase.end].casefold()
    return isinstance(phrase, Strange) and words not in _BESIDE
