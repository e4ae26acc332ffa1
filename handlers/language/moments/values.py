"""The result of reading moments: those that are certain, and why the others are not."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime


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
    lengths: frozenset[int] = frozenset()
    """How many minutes they last, where an end was typed too."""


@dataclass(frozen=True)
class Stretch:
    """A moment, aware, and the minutes it lasts where an end was typed too."""

    begins: datetime
    minutes: int | None = None


@dataclass(frozen=True)
class PerhapsDay:
    """The one day that was named, among words that may say something else of it."""

    day: date
