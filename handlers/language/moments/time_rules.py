"""The rules of the grammar for times of the day; each takes what it reads, or gives None.

time:   [part] [at | from] [part] clock [(dash | until | to) clock]
clock:  (sided | half | CLOCK | number) [hour] [part]
sided:  (quarter | half | number [minutes]) (past | before | to) (half | number)
half:   "half" number
"""

from __future__ import annotations

from dataclasses import replace

from handlers.language.moments.cursor import Cursor
from handlers.language.moments.names import Sense
from handlers.language.moments.phrases import Strange, Time
from handlers.language.moments.tokens import Token

_PIECES = {Sense.QUARTER: 15, Sense.HALF: 30}


def time(cursor: Cursor) -> Time | None:
    start = cursor.next().start
    part = cursor.take(Sense.PART)
    at = cursor.take(Sense.AT, Sense.FROM)
    part = part or cursor.take(Sense.PART)
    is_from = at is not None and at.kind is Sense.FROM
    found = _hours_as_date(cursor) or _clock(cursor, minutes_to=not is_from)
    if found is None or (found.bare and cursor.next().kind is Sense.MONTH):
        return None
    of_day = found.part or (part.part if part else None)
    found = replace(found, part=of_day, bare=found.bare and not (part or at))
    return replace(_until(cursor, found, is_from=is_from), start=start, end=cursor.end)


def _hours_as_date(cursor: Cursor) -> Time | None:
    """ "10-12 uur" looks like a date."""
    if not hours_ahead(cursor) or "-" not in cursor.next().text or len(cursor.next().values) != 2:
        return None
    begin, end = cursor.next().values
    cursor.at += 1
    cursor.take(Sense.HOUR)
    part = cursor.take(Sense.PART)
    inherited = part.part if part and begin <= end else None
    ends = Time(0, 0, end, part=part.part if part else None)
    return Time(0, 0, begin, part=inherited, ends=ends)


def hours_ahead(cursor: Cursor) -> bool:
    """Whether what looks like a date is "10-12 uur"."""
    return cursor.ahead(Sense.DATE) and cursor.next(1).kind in (Sense.HOUR, Sense.PART)


def _clock(cursor: Cursor, *, minutes_to: bool) -> Time | None:
    sided = cursor.attempt(lambda cursor: _sided(cursor, minutes_to=minutes_to))
    found = sided or _half(cursor) or _figures(cursor)
    if found is None:
        return None
    hour, part = cursor.take(Sense.HOUR), cursor.take(Sense.PART)
    bare = found.bare and not (hour or part)
    return replace(found, part=part.part if part else None, bare=bare)


def _sided(cursor: Cursor, *, minutes_to: bool) -> Time | None:
    """ "Kwart over drie", "5 voor half 11", "ten to three"."""
    piece = cursor.take(Sense.QUARTER, Sense.HALF, Sense.NUMBER)
    in_words = cursor.take(Sense.MINUTES)
    side = cursor.take(Sense.PAST, Sense.BEFORE, Sense.TO)
    base = (_half(cursor) or _figures(cursor)) if piece and side else None
    if not (piece and side and base) or base.in_figures:
        return None
    minutes = _PIECES.get(piece.kind) or piece.value
    # "10 to 12" may be two hours as well.
    two_hours = piece.kind is Sense.NUMBER and not in_words and minutes < base.hour
    if side.kind is Sense.TO and (two_hours or not minutes_to):
        return None
    return replace(base, shift=minutes if side.kind is Sense.PAST else -minutes, bare=False)


def _half(cursor: Cursor) -> Time | None:
    """ "Half 3", but not "half three", which in English is an hour later."""
    if not cursor.ahead(Sense.HALF, Sense.NUMBER) or cursor.next(1).english:
        return None
    cursor.at += 2
    return Time(0, 0, cursor.next(-1).value - 1, 30)


def _figures(cursor: Cursor) -> Time | None:
    token = cursor.take(Sense.CLOCK, Sense.NUMBER)
    if token is None:
        return None
    return bare_hour(token) if token.kind is Sense.NUMBER else _in_figures(token)


def _until(cursor: Cursor, time: Time, *, is_from: bool) -> Time:
    """The beginning of a stretch of time, with its end."""
    before = cursor.at
    to = [Sense.TO] if is_from or not time.bare else []
    end = _clock(cursor, minutes_to=False) if cursor.take(Sense.DASH, Sense.UNTIL, *to) else None
    if end is None or (end.bare and cursor.next().kind is Sense.MONTH):
        cursor.at = before
        return time
    part = time.part or (end.part if time.hour <= end.hour else None)
    return replace(time, part=part, bare=time.bare and end.bare, ends=end)


def between(cursor: Cursor) -> Strange | None:
    """ "Tussen 10 en 12 uur" tells no beginning."""
    start = cursor.take(Sense.BETWEEN)
    if start and _clock(cursor, minutes_to=False) and cursor.take(Sense.SOFT):
        _clock(cursor, minutes_to=False)
        return Strange(start.start, cursor.end)
    return None


def bare_hour(token: Token) -> Time:
    """The hour that a bare number may stand for."""
    zero = token.text.startswith("0")
    return Time(token.start, token.end, token.value, leading_zero=zero, bare=True)


def _in_figures(token: Token) -> Time:
    hour, minute = token.values
    zero = token.text.startswith("0")
    return Time(token.start, token.end, hour, minute, in_figures=True, leading_zero=zero)
