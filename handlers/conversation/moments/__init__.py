"""Reads the days and times that people type, Dutch and English: what is taken is certain, and the
rest is said."""

from handlers.conversation.moments.alone import day_in, days_and_times, read_day, read_moment
from handlers.conversation.moments.names import Part
from handlers.conversation.moments.phrases import Day, Time
from handlers.conversation.moments.slots import read_slots
from handlers.conversation.moments.values import Misread, Piece, Slots

__all__ = [
    "Day",
    "Misread",
    "Part",
    "Piece",
    "Slots",
    "Time",
    "day_in",
    "days_and_times",
    "read_day",
    "read_moment",
    "read_slots",
]
