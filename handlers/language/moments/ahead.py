"""Reads how far ahead a day is: "over twee weken", "binnen 10 dagen", "in a month"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from handlers.language.moments.names import Sense, meaning_of

MOST = 400
"""Days, weeks or months; more is too far for any of them."""
_AHEAD = re.compile(
    r"\b(?:over|in|binnen|within)\s+(?P<count>\d{1,3}|[^\W\d_]+)\s+"
    r"(?:(?P<days>dag(?:en)?|days?)|(?P<weeks>week|weken|weeks)|(?P<months>maand(?:en)?|months?))\b",
    re.IGNORECASE,
)


def day_ahead(text: str, today: date) -> date | None:
    """The day that lies so far ahead, where the text says that of exactly one."""
    found = list(_AHEAD.finditer(text))
    count = _count(found[0]["count"]) if len(found) == 1 else None
    if count is None:
        return None
    if found[0]["months"]:
        return _months_on(today, count)
    return today + timedelta(weeks=count) if found[0]["weeks"] else today + timedelta(days=count)


def _count(word: str) -> int | None:
    if word.isdecimal():
        return min(int(word), MOST)
    if word.casefold() in ("a", "an", "n"):
        return 1
    meaning = meaning_of(word)
    return meaning.value if meaning.kind is Sense.NUMBER else None


def _months_on(today: date, months: int) -> date:
    """The same day of that month, or its last one."""
    years, month = divmod(today.month - 1 + months, 12)
    year, month = today.year + years, month + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))
