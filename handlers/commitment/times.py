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
