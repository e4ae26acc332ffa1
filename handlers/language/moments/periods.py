"""Reads until when a period lasts that someone typed."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from handlers.language.moments.ahead import count_of, day_of
from handlers.language.moments.alone import LONGEST, days_in, phrases_with_day, why_not
from handlers.language.moments.dates import coming, date_of
from handlers.language.moments.names import Sense, meaning_of
from handlers.language.moments.phrases import Ahead, Day, Phrase, Strange
from handlers.language.moments.values import Misread

A_DAY = timedelta(days=1)
MIDDLE = 15
_UNTIL = re.compile(
    r"\W*(?:-|–|—|(?P<through>t/m|tot en met|through)|tot|until|till?|to)\W*", re.IGNORECASE
)
_ENDS_WITH = re.compile(
    r"(?P<link>\b(?:(?P<through>t/m|tot en met|through)|(?P<until>tot|until|till)"
    r"|(?P<from>van|vanaf|from)))?\s*$",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"(?P<link>\b(?:(?P<through>t/m|tot en met|through)|(?P<until>tot|until|till))\s+)?"
    r"(?:(?:de|het|the)\s+)?"
    r"(?:(?P<part>\b(?:(?P<begin>begin|start|early)|(?P<middle>half|halverwege|medio|mid|middle)"
    r"|einde?|end|late))(?:\s+(?:of|van))?[\s-]+)?"
    r"\b(?P<month>[^\W\d_]{3,})\b(?!\s*,?\s*\d{1,2}(?!\d))",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?:(?P<before>[^\W\d_]+)\s+)?(?P<count>\d{1,3}|een half|half an?|[^\W\d_]+)\s+"
    r"(?:(?P<days>dag(?:en)?|days?)|(?P<weeks>week|weken|weeks)|(?P<months>maand(?:en)?|months?)"
    r"|(?P<years>jaar|years?))\b",
    re.IGNORECASE,
)
_UNLIKE = frozenset({"of", "or", "tot", "to", "niet", "not", "geen", "al", "laatste"})
"""Words before a length by which it is another one, or none that begins now."""
_BACK = re.compile(r"\b(?:was|waren|were|been|already|weer|terug|back|again)\b", re.IGNORECASE)
_DAYS = {"days": 1, "weeks": 7}
_MONTHS = {"months": 1, "years": 12}


def day_in(text: str, today: date) -> date | None:
    """The day after today at which a period that someone typed ends ("12 januari - 2 februari",
    "tot maart", "de komende twee weken"): through a day is until the next. None: no such day,
    several, or one that has been."""
    text = _MONTH.sub(lambda named: _with_day(named, today), text[:LONGEST])
    phrases = phrases_with_day(text)
    is_changed = any(phrase.changes for phrase in phrases if isinstance(phrase, Strange))
    if is_changed or why_not(phrases):
        return None
    days = days_in(phrases)
    lengths = [] if _ends_at_day(text, days) else _lengths_in(text, days)
    if lengths:
        return _after(lengths, days, text, today)
    return _end_of(days, text, today) if days else None


# A day


def _with_day(named: re.Match[str], today: date) -> str:
    """A month of which no day is named, with the day that is meant: "tot 1 februari"."""
    month = meaning_of(named["month"])
    if month.kind is not Sense.MONTH or not (named["link"] or named["part"]):
        return named[0]
    return f"{named['link'] or ''}{_day_of_month(named, month.value, today)} {named['month']}"


def _day_of_month(named: re.Match[str], month: int, today: date) -> int:
    if named["middle"]:
        return MIDDLE
    if named["begin"] or (named["until"] and not named["part"]):
        return 1
    first = coming(1, month, None, today) or today
    return monthrange(first.year, month)[1]


def _ends_at_day(text: str, days: Sequence[Phrase]) -> bool:
    """Whether the end itself is named: after "tot", or as the second of two days."""
    if len(days) != 1:
        return bool(days)
    link = _ENDS_WITH.search(text[: days[0].start])
    return link is not None and bool(link["through"] or link["until"])


def _end_of(days: Sequence[Day | Ahead], text: str, today: date) -> date | None:
    *begins, last = days
    link = _link(text, begins, last)
    end = _coming(last, today)
    return end + A_DAY * bool(link["through"]) if link and end and end > today else None


def _link(text: str, begins: Sequence[Phrase], last: Phrase) -> re.Match[str] | None:
    """The words before the end of a period; None: it is the beginning of one, or there is no
    period."""
    if len(begins) == 1:
        return _UNTIL.fullmatch(text, begins[0].end, last.start)
    link = _ENDS_WITH.search(text[: last.start])
    return None if begins or link is None or link["from"] else link


def _coming(day: Day | Ahead, today: date) -> date | None:
    """The nearest such day after today, however far."""
    if isinstance(day, Ahead):
        return day_of(day, today)
    is_open = day.near is None and day.year is None
    found = date_of(day, today + A_DAY if is_open else today)
    return None if isinstance(found, Misread) else found


# A length


def _lengths_in(text: str, days: Sequence[Phrase]) -> list[Ahead | None]:
    """How long it lasts, by each length that stands beside the days; None: not for certain."""
    for day in days:
        text = text[: day.start] + "." * (day.end - day.start) + text[day.end :]
    found = ((named, _length(named)) for named in _LENGTH.finditer(text))
    return [
        None if (named["before"] or "").casefold() in _UNLIKE else length
        for named, length in found
        if length is not None
    ]


def _length(named: re.Match[str]) -> Ahead | None:
    count = count_of(named["count"].casefold())
    unit = next(name for name in (*_DAYS, *_MONTHS) if named[name])
    amount = (count or 0) * (_DAYS | _MONTHS)[unit]
    if not amount or amount != int(amount):
        return None
    is_in_days = unit in _DAYS
    return Ahead(0, 0, 0 if is_in_days else int(amount), int(amount) if is_in_days else 0)


def _after(
    lengths: Sequence[Ahead | None], days: Sequence[Day | Ahead], text: str, today: date
) -> date | None:
    """So long after the day on which it begins; None: that is not certain."""
    (length, *others), begins = lengths, _coming(days[0], today) if days else today
    if length is None or others or begins is None or _BACK.search(text):
        return None
    return day_of(length, begins)
