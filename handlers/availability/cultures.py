"""The two time cultures of a coalition: who meets in the evening, and who in the daytime."""

from __future__ import annotations

from datetime import datetime, time

from storage.people import Kind

IN_EVENING = frozenset({Kind.VOLUNTEER})
IN_DAYTIME = frozenset({Kind.PROFESSIONAL, Kind.BOARD, Kind.BUSINESS})
EVENING_BEGINS = time(17, 30)


def is_evening(at: datetime) -> bool:
    """Whether a moment in the coalition's own zone falls after working hours."""
    return at.time() >= EVENING_BEGINS
