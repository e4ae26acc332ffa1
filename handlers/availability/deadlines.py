"""Until when people can answer, and when they are reminded: by pure rules. `rests`: whether a day
is one on which nobody is written to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from handlers.conversation.courtesy import REMINDS_AT

NOON, EVENING = time(12), time(20)
AHEAD = timedelta(days=7)
BEFORE = timedelta(days=2)
"""Between the deadline and the first slot, so that people can still plan."""
SHORTEST = timedelta(hours=4)
WEEKEND = 5
DAY = timedelta(days=1)
APART = timedelta(hours=12)
"""Between the opening, a reminder, the next one and the deadline at least."""
FAR = 4
"""Days between which a working day is found, over a long weekend as well."""
OFFERED = (3, 5, 7, 10, 14)
"""Days ahead, as buttons."""


def usual_deadline(now: datetime, first: datetime, rests: Callable[[date], bool]) -> datetime:
    """Noon on a working day, a week ahead or two days before the first slot; where that is too
    soon, the noon or evening nearest to half-way; and half-way where the first slot is near.
    `now` and `first` in the coalition's zone."""
    deadline = datetime.combine(_last_day(now, first, rests), NOON, now.tzinfo)
    if deadline - now >= SHORTEST:
        return deadline
    half = now + (first - now) / 2
    days = [now.date() + DAY * n for n in range((first.date() - now.date()).days + 1)]
    waking = [datetime.combine(d, at, now.tzinfo) for d in days for at in (NOON, EVENING)]
    fitting = [at for at in waking if now + SHORTEST <= at <= first - SHORTEST]
    return min(
        fitting,
        key=lambda at: abs(at - half),
        default=half.replace(second=0, microsecond=0),
    )


def _last_day(now: datetime, first: datetime, rests: Callable[[date], bool]) -> date:
    """The working day before a weekend or holidays; after a time in which people are away longer
    than that."""
    latest = (first - BEFORE).date()
    wanted = before = after = min((now + AHEAD).date(), latest)
    while before > now.date() and not _is_working_day(before, rests):
        before -= DAY
    while after < latest and not _is_working_day(after, rests):
        after += DAY
    is_away = wanted - before > FAR * DAY and _is_working_day(after, rests)
    return after if is_away else before


def offered_deadlines(
    now: datetime, first: datetime, rests: Callable[[date], bool]
) -> list[datetime]:
    """Noons on working days from which a leader can pick, all before the first slot."""
    days = [(now + timedelta(days=ahead)).date() for ahead in OFFERED]
    noons = [datetime.combine(d, NOON, now.tzinfo) for d in days if _is_working_day(d, rests)]
    return [noon for noon in noons if noon < first]


def reminder_moments(
    opened: datetime, deadline: datetime, times: int, rests: Callable[[date], bool]
) -> list[datetime]:
    """When to remind, at most so many times: half-way, in the nearest morning of a working day if
    that fits, and the day before the deadline, or the last one before that on which it can. A short
    poll has fewer. Both moments in the coalition's zone."""
    wanted = [_half_way(opened, deadline, rests), _day_before(opened, deadline, rests)]
    kept: list[datetime] = []
    for at in wanted[-times:] if times else []:
        last = kept[-1] if kept else opened
        if at - last >= APART and deadline - at >= APART:
            kept.append(at)
    return kept


def _half_way(opened: datetime, deadline: datetime, rests: Callable[[date], bool]) -> datetime:
    half = opened + (deadline - opened) / 2
    days = [half.date() + DAY * n for n in range(-FAR, FAR + 1)]
    mornings = [_morning(day, half) for day in days if _is_working_day(day, rests)]
    fitting = [at for at in mornings if opened + APART <= at <= deadline - DAY - APART]
    return min(fitting, key=lambda at: abs(at - half), default=half)


def _day_before(opened: datetime, deadline: datetime, rests: Callable[[date], bool]) -> datetime:
    before = deadline - DAY
    while rests(before.date()):
        before -= DAY
    morning = _morning(before.date(), before)
    return morning if morning - opened >= APART else before


def _morning(day: date, at: datetime) -> datetime:
    return datetime.combine(day, REMINDS_AT, at.tzinfo)


def _is_working_day(day: date, rests: Callable[[date], bool]) -> bool:
    return day.weekday() < WEEKEND and not rests(day)
