"""Meetings: what is coming, who was there, and what comes of it."""

from handlers.meetings import (
    agenda,
    agreeing,
    attendance,
    calendar_file,
    chairing,
    coming,
    day_before,
    hearing,
    making,
    moving,
    news,
    rhythm,
    standing_in,
    telling,
    traces,
    unexpected,
)

PARTS = (
    agreeing,
    telling,
    day_before,
    agenda,
    coming,
    standing_in,
    hearing,
    news,
    chairing,
    making,
    moving,
    attendance,
    unexpected,
    rhythm,
    calendar_file,
    traces,
)
