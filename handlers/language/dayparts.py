"""The parts of the day: the words for them, and the hour at which the evening begins."""

from __future__ import annotations

import re
from datetime import datetime, time

EVENING_BEGINS = time(17, 30)

_DAYPARTS = {
    "morning": ("1", "ochtend", "morgen", "morning", "overdag", "daytime", "altijd", "always"),
    "afternoon": ("2", "middag", "afternoon", "overdag", "daytime", "altijd", "always"),
    "evening": ("3", "avond", "evening", "altijd", "always"),
}


_SMALL_WORDS = frozenset(
    {"", "'s", "s", "de", "het", "in", "en", "of", "ook", "op", "ik", "kan", "is", "goed", "prima"}
    | {"alleen", "liefst", "liever", "graag", "meestal", "elke", "iedere", "alle", "dag", "dagen"}
    | {"a", "the", "at", "on", "and", "or", "also", "i", "can", "good", "fine", "only", "please"}
    | {"usually", "every", "each", "all", "day", "days"}
)
"""Around the parts of the day; they say nothing of their own."""


def times_in(text: str) -> tuple[str, ...]:
    """The dayparts that a text names, in either language or by number."""
    words = _words_of(text)
    return tuple(d for d in _DAYPARTS if any(_names(word, d) for word in words))


def understood_whole(text: str) -> bool:
    """Whether a text names dayparts and nothing more, such as a day of the week."""
    return all(w in _SMALL_WORDS or _is_daypart(w) for w in _words_of(text))


def _words_of(text: str) -> set[str]:
    words = re.split(r"[\s,/&+]+", text.casefold().replace("’", "'"))
    return {word.strip(".;:!()") for word in words}


def _names(word: str, daypart: str) -> bool:
    known = _DAYPARTS[daypart]
    return word in known or any(len(n) > 3 and n in word for n in known)


def _is_daypart(word: str) -> bool:
    known = (name for names in _DAYPARTS.values() for name in names)
    return any(re.fullmatch(rf"('?s-?)?{name}(s|en)?", word) for name in known)


def is_evening(at: datetime) -> bool:
    """Whether a moment in the coalition's own zone falls after working hours."""
    return at.time() >= EVENING_BEGINS
