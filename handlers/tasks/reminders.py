"""The days on which an owner is reminded of a task: pure rules."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation.courtesy import REMINDS_AT

DAY = timedelta(days=1)
AHEAD = (2 * DAY, DAY)
"""How long before its day; the second where the first has passed."""


def first_reminder(day: date, today: date) -> date:
    """The day of the reminder before, or of the one after where no day is left for that."""
    before = [day - ahead for ahead in AHEAD if day - ahead > today]
    return before[0] if before else day_after(day)


def day_after(day: date) -> date:
    """The day of the reminder that comes when it should have been done."""
    return day + DAY


def at(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, REMINDS_AT, zone)
