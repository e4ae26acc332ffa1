"""Announcements: what a leader writes to many, from the first word to the last answer."""

from handlers.announcements import (
    answering,
    audience,
    composing,
    correcting,
    history,
    in_words,
    names,
    personal_data,
    planning,
    preview,
    reminding,
    replies,
    report,
    revising,
    sending,
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
    history,
    stopping,
    answering,
    correcting,
    reminding,
    replies,
    personal_data,
    in_words,
)
