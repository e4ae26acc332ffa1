"""Meetings: what is coming, who was there, and what comes of it."""

from handlers.meetings import (
    absence,
    agenda,
    agreeing,
    attendance,
    calendar_file,
    chairing,
    coming,
    day_before,
    making,
    moving,
    news,
    personal_data,
    rhythm,
    standing_in,
    telling,
    unexpected,
)

PARTS = (
    agreeing,
    telling,
    day_before,
    agenda,
    coming,
    standing_in,
    absence,
    news,
    chairing,
    making,
    moving,
    attendance,
    unexpected,
    rhythm,
    calendar_file,
    personal_data,
)
