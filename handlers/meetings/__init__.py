"""Meetings: what is coming, who was there, and what comes of it."""

from handlers.meetings import (
    calendar_file,
)

PARTS = (calendar_file,)
