"""Announcements: what a leader writes to many, from the first word to the last answer."""

from handlers.announcements import (
    answering,
    audience,
    composing,
    correcting,
    names,
    personal_data,
    planning,
    preview,
    replies,
    report,
    revising,
    sending,
    sent,
    stopping,
)

PARTS = (
    composing,
    revising,
    audience,
    preview,
    planning,
    sending,
    report,
    names,
    sent,
    stopping,
    answering,
    correcting,
    replies,
    personal_data,
)
