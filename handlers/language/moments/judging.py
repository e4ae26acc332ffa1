"""Judges a day and a time together: which moment they are, or why they are none for certain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time

from handlers.language.lengths import LONGEST
from handlers.language.moments.dates import moment_of
from handlers.language.moments.names import Part
from handlers.language.moments.phrases import HOUR, LAST_HOUR, NOON, Day, Time
from handlers.language.moments.values import Misread

HALF_DAY = NOON * HOUR


def may_be_today(
    day: Day | None, times: Sequence[Time], local: datetime, *, late: bool = False
) -> bool:
    """Whether it is the weekday of today, at least once at an hour that is still to come."""
    if day is None or not day.only_weekday or day.week is not None:
        return False
    found = (judge(day, at, local, late=late) for at in times)
    return any(isinstance(one, datetime) and one.date() == local.date() for one in found)


def judge(day: Day | None, at: Time, local: datetime, *, late: bool = False) -> datetime | Misread:
    """The moment of a day at a time; `late`: times beside it are of the afternoon or evening."""
    part = day.part if day else None
    minutes = at.minutes(part)
    # "8 uur 's avonds of half 9": the other one may be in the evening too.
    if minutes is None or (late and at.doubtful(part)):
        return Misread.UNCLEAR
    if at.either_half(part):
        return Misread.WHICH_HALF
    if at.ends and length_of(at, part) is None:
        return Misread.UNCLEAR
    found = moment_of(day, time(*divmod(minutes, HOUR)), local)
    if isinstance(found, Misread):
        return found
    skipped = found.astimezone(UTC).astimezone(found.tzinfo).time() != found.time()
    return Misread.SKIPPED if skipped else found


def length_of(at: Time, part: Part | None) -> int | None:
    """The minutes until the end that was named: the first such hour after the beginning; None: no
    end was named, or none that a meeting has."""
    begins = at.minutes(part)
    if at.ends is None or begins is None or _is_same(at, at.ends):
        return None
    possible = sorted(_hours_of(at.ends))
    length = next((end - begins for end in possible if end > begins), None)
    return length if length is not None and length <= LONGEST else None


def _is_same(begin: Time, end: Time) -> bool:
    """Whether it ends as it begins, which is no twelve hours later."""
    hours = ((one.hour, one.minute, one.shift, one.part) for one in (begin, end))
    return len(set(hours)) == 1


def _hours_of(end: Time) -> set[int]:
    """Minutes after midnight at which it may end, that night and the day after."""
    if max(end.minute, abs(end.shift)) >= HOUR or not 0 <= end.hour <= LAST_HOUR:
        return set()
    named = end.hour * HOUR + end.minute + end.shift
    if end.part is not None:
        named = end.minutes(None) or 0
    twice = end.part is None and not end.leading_zero and end.hour <= NOON
    hours = {named, named + HALF_DAY} if twice else {named}
    return hours | {hour + 2 * HALF_DAY for hour in hours}
