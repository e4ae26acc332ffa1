"""The day that someone means by what they typed: "1 maart", "12-1", "March 1", "2027-03-01"."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    ("jan",), ("feb",), ("maa", "mrt", "mar"), ("apr",), ("mei", "may"), ("jun",),
    ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("dec",),
)  # fmt: skip
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_NUMBERS = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?(?![\d-])")
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|e)?\s+([a-z]{3,})\.?(?:,?\s+(\d{4}))?")
_MONTH_DAY = re.compile(r"\b([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?")


def day_in(text: str, today: date) -> date | None:
    """The day after today that a text names, the nearest one where it names no year; None when it
    names none, or one that has passed."""
    words = text.casefold()[:200]
    if found := _ISO.search(words):
        return _coming(int(found[3]), int(found[2]), int(found[1]), today)
    if found := _NUMBERS.search(words):
        return _coming(int(found[1]), int(found[2]), _year(found[3]), today)
    for found in _DAY_MONTH.finditer(words):
        if month := _month(found[2]):
            return _coming(int(found[1]), month, _year(found[3]), today)
    for found in _MONTH_DAY.finditer(words):
        if month := _month(found[1]):
            return _coming(int(found[2]), month, _year(found[3]), today)
    return None


def _month(word: str) -> int:
    """The number of a month by the beginning of its name, in either language; 0: it is none."""
    numbers = (n for n, names in enumerate(_MONTHS, start=1) if word.startswith(names))
    return next(numbers, 0)


def _year(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _coming(day: int, month: int, year: int | None, today: date) -> date | None:
    try:
        found = date(year or today.year, month, day)
        if year is None and found <= today:
            found = date(today.year + 1, month, day)
    except ValueError:
        return None
    return found if found > today else None
