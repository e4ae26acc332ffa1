"""Reads how far ahead something is: "over twee weken", "binnen een dag of tien", "in an hour"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from handlers.language.moments.cursor import Cursor
from handlers.language.moments.names import Sense, meaning_of
from handlers.language.moments.phrases import HOUR, Ahead

_WORDS = re.compile(
    r"\w+\s+(?P<count>een half|half an|\w+?)\s*"
    r"(?:(?P<minutes>min\w+)|(?P<quarters>kwartier)|(?P<hours>u\w+|hours?)|(?P<days>da\w+)"
    r"|(?P<weeks>we\w+)|(?P<months>m\w+))(?:\s+(?P<of>of|or)\s+(?P<other>\w+))?"
)
_AN = ("a", "an", "n")
_HALVES = {"half": 0.5, "een half": 0.5, "half an": 0.5, "anderhalf": 1.5, "anderhalve": 1.5}
_IN_MINUTES = {"minutes": 1, "quarters": 15, "hours": HOUR}
_IN_DAYS = {"days": 1, "weeks": 7}


def ahead(cursor: Cursor) -> Ahead | None:
    token = cursor.take(Sense.AHEAD)
    found = _WORDS.fullmatch(token.text) if token else None
    count = _how_many(found) if found else None
    if token is None or found is None or count is None:
        return None
    unit = next(name for name in (*_IN_MINUTES, *_IN_DAYS, "months") if found[name])
    if unit in _IN_MINUTES:
        return Ahead(token.start, token.end, minutes=round(count * _IN_MINUTES[unit]))
    if count != int(count):
        return None
    if unit in _IN_DAYS:
        return Ahead(token.start, token.end, days=int(count) * _IN_DAYS[unit])
    return Ahead(token.start, token.end, months=int(count))


def _how_many(found: re.Match[str]) -> float | None:
    """ "Een week of twee" is about two; between "2 of 3" nobody chooses for them."""
    count, other = count_of(found["count"]), found["other"]
    if other is None:
        return count
    return count_of(other) if count == 1 and not found["count"].isdecimal() else None


def count_of(word: str) -> float | None:
    """The number that a word stands for, also "half" and "een"; None: it stands for none."""
    if word.isdecimal():
        return int(word)
    if word in _HALVES or word in _AN:
        return _HALVES.get(word, 1)
    meaning = meaning_of(word)
    return meaning.value if meaning.kind is Sense.NUMBER else None


def day_of(ahead: Ahead, today: date) -> date:
    """The day that lies so far from today; in a shorter month its last one."""
    years, month = divmod(today.month - 1 + ahead.months, 12)
    year, month = today.year + years, month + 1
    last = monthrange(year, month)[1]
    return date(year, month, min(today.day, last)) + timedelta(days=ahead.days)
