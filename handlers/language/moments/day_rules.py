"""The rules of the grammar for days; each takes what it reads, or gives None.

day:   [on] (near | named | feast | date) [part]
named: [week] weekday [part] [week] [[","] date] [week]
feast: [ordinal] FEAST
date:  DATE [year] | dotted | number ["of"] month [year] | month number [year] | ordinal
year:  [","] YEAR
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from handlers.language.moments.cursor import Cursor
from handlers.language.moments.names import Part, Sense
from handlers.language.moments.phrases import Day, Strange, Week
from handlers.language.moments.time_rules import bare_hour, hours_ahead
from handlers.language.moments.values import Misread

_BEHIND = ("a.s", "a.s.", "aanstaande")
_DECEMBER = 12
_LEAP = 2028
_AFTER_OTHERS = (
    Sense.HOUR, Sense.PART, Sense.PAST, Sense.BEFORE, Sense.TO, Sense.UNTIL, Sense.WEEK,
    Sense.COUNTED,
)  # fmt: skip
"""Words behind a number that is an hour, or counts weeks."""


def day(cursor: Cursor) -> Day | None:
    start = cursor.next().start
    on = cursor.take(Sense.ON)
    found = (
        _near(cursor)
        or cursor.attempt(_named)
        or cursor.attempt(_feast)
        or _date(cursor)
        or _dotted(cursor, is_day=on is not None)
        or (_bare_day(cursor) if on else None)
    )
    if found is None:
        return None
    return replace(_in_part(cursor, found), start=start, end=cursor.end)


def _near(cursor: Cursor) -> Day | None:
    token = cursor.take(Sense.NEAR)
    return Day(0, 0, near=token.value, part=token.part) if token else None


def _named(cursor: Cursor) -> Day | None:
    week = _week(cursor)
    cursor.take(Sense.ON)
    weekday = cursor.take(Sense.WEEKDAY)
    if weekday is None:
        return None
    day = _in_part(cursor, Day(0, 0, weekday=weekday.value, part=weekday.part))
    week = week or _week_behind(cursor)
    dated = (
        cursor.attempt(_date_after_comma)
        or _date(cursor)
        or _dotted(cursor)
        or _perhaps_day(cursor)
    )
    if dated is None:
        return replace(day, week=week)
    return replace(dated, weekday=day.weekday, part=day.part, week=week or _week_behind(cursor))


def _week(cursor: Cursor) -> Week | None:
    """Of which week, by what stands before a weekday."""
    token = cursor.take(Sense.NEXT, Sense.COMING, Sense.THIS)
    if token is None:
        return None
    named = cursor.take(Sense.WEEK) is not None
    if token.kind is Sense.NEXT:
        return Week.NEXT if named else Week.UNKNOWN
    if not named:
        return Week.COMING if token.kind is Sense.COMING else None
    return Week.THIS if token.kind is Sense.THIS else Week.UNKNOWN


def _week_behind(cursor: Cursor) -> Week | None:
    following = cursor.next(1).kind is Sense.WEEK or cursor.next().text in _BEHIND
    return _week(cursor) if following else None


def _date_after_comma(cursor: Cursor) -> Day | None:
    """ "Dinsdag, 12 januari" is one day."""
    comma = cursor.take(Sense.SOFT)
    date = _date(cursor) if comma is not None and comma.text == "," else None
    return date if date is not None and date.month is not None else None


def _in_part(cursor: Cursor, day: Day) -> Day:
    """With a part of the day behind it: "dinsdag avond", and "dinsdag morgen"."""
    if token := cursor.take(Sense.PART):
        return replace(day, part=token.part)
    if day.weekday is not None and cursor.next().text == "morgen":
        cursor.at += 1
        return replace(day, part=Part.MORNING)
    return day


def _date(cursor: Cursor) -> Day | None:
    if hours_ahead(cursor):
        return None
    if token := cursor.take(Sense.DATE):
        day, month, year = (*token.values, None)[:3]
        return Day(0, 0, day=day, month=month, year=year or _year(cursor))
    return _day_month(cursor) or _month_day(cursor) or _ordinal(cursor)


def _dotted(cursor: Cursor, *, is_day: bool = False) -> Day | None:
    """ "15.01" is a date where a time follows, or `is_day`: "op" stands before it."""
    token, after = cursor.next(), cursor.next(1)
    if token.kind is not Sense.CLOCK or "." not in token.text or not is_date(*token.values):
        return None
    if not (is_day or after.kind is Sense.CLOCK or cursor.next(2).kind is Sense.CLOCK):
        return None
    if after.kind not in (Sense.CLOCK, Sense.AT) and not is_day:
        return None
    cursor.at += 1
    return Day(0, 0, day=token.values[0], month=token.values[1])


def is_date(day: int, month: int) -> bool:
    """Whether figures that may be a time can be a day and a month."""
    return 0 < day <= monthrange(_LEAP, month)[1] if 0 < month <= _DECEMBER else False


def _feast(cursor: Cursor) -> Day | None:
    ordinal = cursor.take(Sense.ORDINAL)
    feast = cursor.take(Sense.FEAST)
    if feast is None:
        return None
    month, day = divmod(feast.value, 100)
    return Day(0, 0, day=day + (ordinal.value - 1 if ordinal else 0), month=month)


def _day_month(cursor: Cursor) -> Day | None:
    if cursor.next().kind not in (Sense.NUMBER, Sense.ORDINAL):
        return None
    of = cursor.next(1).text in ("of", "van") and cursor.next(2).kind is Sense.MONTH
    month = cursor.next(2 if of else 1)
    if month.kind is not Sense.MONTH:
        return None
    day = cursor.next().value
    cursor.at += 3 if of else 2
    return Day(0, 0, day=day, month=month.value, year=_year(cursor))


def _month_day(cursor: Cursor) -> Day | None:
    if not cursor.ahead(Sense.MONTH) or not _is_day(cursor, 1):
        return None
    month, day = cursor.next().value, cursor.next(1).value
    cursor.at += 2
    return Day(0, 0, day=day, month=month, year=_year(cursor))


def _ordinal(cursor: Cursor) -> Day | None:
    token = cursor.take(Sense.ORDINAL)
    return Day(0, 0, day=token.value) if token else None


def _year(cursor: Cursor) -> int | None:
    if cursor.next().text == "," and cursor.next(1).kind is Sense.YEAR:
        cursor.at += 1
    token = cursor.take(Sense.YEAR)
    return token.value if token else None


def _is_day(cursor: Cursor, ahead: int) -> bool:
    """Whether a number there is not clearly an hour, or of weeks."""
    kind, after = cursor.next(ahead).kind, cursor.next(ahead + 1).kind
    if kind is Sense.NUMBER and after is Sense.DASH:
        return cursor.next(ahead + 2).kind is not Sense.NUMBER
    return kind is Sense.ORDINAL or (kind is Sense.NUMBER and after not in _AFTER_OTHERS)


def _bare_day(cursor: Cursor) -> Day | None:
    if not _is_day(cursor, 0):
        return None
    token = cursor.take(Sense.NUMBER)
    return Day(0, 0, day=token.value) if token else None


def _perhaps_day(cursor: Cursor) -> Day | None:
    """The number behind a weekday is an hour in "dinsdag 10", and a day before a colon."""
    day = _bare_day(cursor)
    if day is None or cursor.next().kind is Sense.COLON:
        return day
    return replace(day, perhaps=bare_hour(cursor.next(-1)))


def previous(cursor: Cursor) -> Strange | None:
    """ "Vorige vrijdag" and "last week" have been."""
    token = cursor.take(Sense.PREVIOUS)
    if token is None:
        return None
    cursor.take(Sense.WEEK)
    cursor.attempt(day)
    return Strange(token.start, cursor.end, Misread.PAST, changes=True)


def counted(cursor: Cursor) -> Strange | None:
    """ "De tweede dinsdag" and "the first week" are not the second and the first of a month."""
    token = cursor.take(Sense.ORDINAL)
    if token and cursor.take(Sense.WEEKDAY, Sense.WEEK, Sense.QUARTER, Sense.HALF, Sense.COUNTED):
        return Strange(token.start, cursor.end, changes=True)
    return None
