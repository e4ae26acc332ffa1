"""Reads the days and times that people type, Dutch and English: what is taken is certain, and the
rest is said."""

from handlers.language.moments.alone import (
    days_and_times,
    read_day,
    read_moment,
    read_stretch,
)
from handlers.language.moments.names import Part
from handlers.language.moments.periods import day_in
from handlers.language.moments.phrases import Day, Time
from handlers.language.moments.slots import read_slots
from handlers.language.moments.values import Misread, PerhapsDay, Piece, ReadSlots, Stretch

__all__ = [
    "Day",
    "Misread",
    "Part",
    "PerhapsDay",
    "Piece",
    "ReadSlots",
    "Stretch",
    "Time",
    "day_in",
    "days_and_times",
    "read_day",
    "read_moment",
    "read_slots",
    "read_stretch",
]
