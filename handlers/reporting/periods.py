"""The periods of which a report can tell, and the one that each is compared with."""

from __future__ import annotations

import enum
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from handlers.conversation.figures import Period

QUARTER, YEAR = 3, 12
"""Months."""


class Choice(enum.StrEnum):
    """The periods that a reader can choose."""

    QUARTER = "quarter"
    LAST_QUARTER = "last-quarter"
    YEAR = "year"
    SINCE_MEETING = "since-meeting"


@dataclass(frozen=True, slots=True)
class Span:
    """A chosen period, and the one before that it is compared with: as long, and of the same time
    of the quarter or year where that was chosen."""

    choice: Choice
    period: Period
    before: Period


def span_of(choice: Choice, now: datetime, zone: ZoneInfo, met: datetime | None = None) -> Span:
    """The period that this choice means now; `met`: when the regiegroep met last."""
    today = now.astimezone(zone).date()
    quarter = quarter_of(today)
    match choice:
        case Choice.QUARTER:
            since, until = starts(quarter, zone), now
        case Choice.LAST_QUARTER:
            since, until = starts(months_before(quarter, QUARTER), zone), starts(quarter, zone)
        case Choice.YEAR:
            since, until = starts(date(today.year, 1, 1), zone), now
        case Choice.SINCE_MEETING:
            since, until = met or starts(quarter, zone), now
    return span_between(choice, since, until, zone)


def span_between(choice: Choice, since: datetime, until: datetime, zone: ZoneInfo) -> Span:
    """The same with moments that are known."""
    period = Period(since, until)
    if choice is Choice.SINCE_MEETING:
        return Span(choice, period, Period(since - (until - since), since))
    months = YEAR if choice is Choice.YEAR else QUARTER
    return Span(choice, period, Period(*(_shifted(at, months, zone) for at in (since, until))))


def quarter_of(day: date) -> date:
    """The first day of its quarter."""
    return date(day.year, day.month - (day.month - 1) % QUARTER, 1)


def months_before(day: date, months: int) -> date:
    """The same day so many months before, or the last one of that month."""
    count = day.year * 12 + day.month - 1 - months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def starts(day: date, zone: ZoneInfo) -> datetime:
    """The first moment of a day."""
    return datetime.combine(day, time(), zone)


def _shifted(at: datetime, months: int, zone: ZoneInfo) -> datetime:
    local = at.astimezone(zone)
    return datetime.combine(months_before(local.date(), months), local.time(), zone)
