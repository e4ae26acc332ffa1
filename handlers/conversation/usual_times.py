"""The parts of the day that someone means by what they typed."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.conversation.texts import Line, t
from storage.people import DAYPARTS

_TIME_WORDS = {
    "morning": ("1", "ochtend", "morgen", "morning", "overdag", "daytime", "altijd", "always"),
    "afternoon": ("2", "middag", "afternoon", "overdag", "daytime", "altijd", "always"),
    "evening": ("3", "avond", "evening", "altijd", "always"),
}


def times_in(text: str) -> tuple[str, ...]:
    """The dayparts that a text names, in either language or by number."""
    words = {w.strip(".,;!()").rstrip("s") for w in text.casefold().replace(",", " ").split()}
    known = {d: {w.rstrip("s") for w in names} for d, names in _TIME_WORDS.items()}

    def names(word: str, daypart: str) -> bool:
        return word in known[daypart] or any(len(n) > 3 and n in word for n in known[daypart])

    return tuple(d for d in DAYPARTS if any(names(word, d) for word in words))


def times_of(dayparts: Iterable[str]) -> list[Line]:
    """The dayparts as they are called within a sentence."""
    return [t(f"time-{daypart}") for daypart in dayparts]
