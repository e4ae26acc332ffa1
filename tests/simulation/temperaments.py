"""Temperaments: whether and how soon people answer, and what else they do of their own accord."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Temperament(enum.StrEnum):
    """PROMPT answers at once, LATE always late, MOODY now and then, SILENT never. LEAVING stops one
    day, BLOCKING closes the chat, MOVING changes platform, RESTING pauses every summer, SPARING
    wants only what is needed, DOUBLE speaks for two organisations; LEADING leads the coalition."""

    PROMPT = "answers at once"
    LATE = "always late"
    MOODY = "now and then"
    SILENT = "never answers"
    LEAVING = "leaves"
    RETURNING = "leaves and comes back"
    BLOCKING = "blocks the bot"
    MOVING = "moves platform"
    RESTING = "pauses every summer"
    SPARING = "wants only what is needed"
    DOUBLE = "speaks for two organisations"
    LEADING = "leads the coalition"


@dataclass(frozen=True, slots=True)
class Habit:
    """How likely somebody answers a message, and how soon at the earliest and the latest."""

    chance: float
    soonest: timedelta
    latest: timedelta


SOON = Habit(0.9, 0.02 * HOUR, 2 * HOUR)
USUAL = Habit(0.6, 0.2 * HOUR, 2 * DAY)

HABITS: Mapping[Temperament, Habit] = {
    Temperament.PROMPT: SOON,
    Temperament.LATE: Habit(0.8, 4 * DAY, 20 * DAY),
    Temperament.MOODY: Habit(0.3, HOUR, 4 * DAY),
    Temperament.SILENT: Habit(0, HOUR, HOUR),
    Temperament.LEAVING: USUAL,
    Temperament.RETURNING: USUAL,
    Temperament.BLOCKING: Habit(0.2, HOUR, 3 * DAY),
    Temperament.MOVING: USUAL,
    Temperament.RESTING: USUAL,
    Temperament.SPARING: USUAL,
    Temperament.DOUBLE: USUAL,
    Temperament.LEADING: Habit(0.8, 0.1 * HOUR, 1 * DAY),
}

DEALT: tuple[tuple[Temperament, int], ...] = (
    (Temperament.PROMPT, 8),
    (Temperament.LATE, 6),
    (Temperament.MOODY, 8),
    (Temperament.SILENT, 14),
    (Temperament.LEAVING, 4),
    (Temperament.RETURNING, 2),
    (Temperament.BLOCKING, 4),
    (Temperament.MOVING, 3),
    (Temperament.RESTING, 4),
    (Temperament.SPARING, 3),
    (Temperament.DOUBLE, 2),
    (Temperament.LEADING, 2),
)
"""So many people of each: sixty in all."""
