"""When someone can usually meet, as the bot says it."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.conversation.texts import Line, t


def times_of(dayparts: Iterable[str]) -> list[Line]:
    """The dayparts as they are called within a sentence."""
    return [t(f"time-{daypart}") for daypart in dayparts]
