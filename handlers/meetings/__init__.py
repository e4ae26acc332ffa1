"""Meetings: what is coming, who was there, and what comes of it."""

from handlers.meetings import (
    agenda,
    agreeing,
    attendance,
    calendar_file,
    chairing,
    coming,
    day_before,
    in_words,
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
    in_words,
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
