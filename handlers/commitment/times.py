"""When steps are looked at: in the morning, where the coalition is."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING = time(9)


def morning_from(at: datetime, zone: ZoneInfo) -> datetime:
    """The first nine o'clock from this moment on; courtesy makes it later where that is not a
    decent hour."""
    local = at.astimezone(zone)
    day = local.date() if local.time() <= MORNING else local.date() + timedelta(days=1)
    return datetime.combine(day, MORNING, zone).astimezone(at.tzinfo)


def day_of(at: datetime, zone: ZoneInfo) -> datetime:
    """When its day begins. Weeks are counted in days: work that was due at nine is done moments
    later, or hours after an outage, and a week later it is again nine o'clock's turn."""
    return datetime.combine(at.astimezone(zone).date(), time(), zone).astimezone(at.tzinfo)
