"""The result of reading moments: those that are certain, and why the others are not."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime


class Misread(enum.StrEnum):
    """Why a moment cannot be taken as it was typed."""

    UNCLEAR = "unclear"
    WEEKDAY = "weekday"
    PAST = "past"
    FAR = "far"
    NO_TIME = "no-time"
    NO_DAY = "no-day"
    DAY_OR_HOUR = "day-or-hour"
    WHICH_WEEK = "which-week"
    WHICH_HALF = "which-half"
    SKIPPED = "skipped"
    REPEATING = "repeating"
    TOO_LONG = "too-long"
    DOUBLE = "double"


@dataclass(frozen=True)
class Piece:
    """Words as they were typed that gave no moment of their own, and why."""

    words: str
    why: Misread


@dataclass(frozen=True)
class ReadSlots:
    """The moments that were typed, aware, each once and in order of time; and what gave none."""

    moments: tuple[datetime, ...] = ()
    misread: tuple[Piece, ...] = ()
