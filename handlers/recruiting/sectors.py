"""The usual sectors of a coalition, and those in which it has no partner. Their names, and the
words by which they are known, stand in the texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from handlers.conversation.texts import LANGUAGES, render, t
from handlers.conversation.writing import reader_of
from storage.people import Organisation

SECTORS = (
    "municipality", "health-service", "care", "welfare", "volunteers", "self-organisation",
    "elderly", "youth", "sport", "culture", "library", "faith", "school", "housing", "shops",
    "business", "bank",
)  # fmt: skip
"""Those that a coalition against loneliness mostly has."""
NEAR = 85
"""How near a word must be that has a mistake (0-100)."""
SHORT = 5
"""Letters: a shorter word is not sought inside another one."""


def sectors_without(organisations: Sequence[Organisation]) -> list[str]:
    """The usual sectors to which none of these belongs, by its sector or its name."""
    known = [_words(f"{one.sector} {one.name}") for one in organisations]
    return [sector for sector in SECTORS if not any(_is_in(words, sector) for words in known)]


def _is_in(words: Iterable[str], sector: str) -> bool:
    marks = [mark for language in LANGUAGES for mark in _marks(sector, language)]
    return any(_says(word, mark) for word in words for mark in marks)


def _marks(sector: str, language: str) -> list[str]:
    """The words by which this sector is known."""
    reader = reader_of(language, None, datetime.min.replace(tzinfo=UTC))
    return _words(render(t(f"sector-words-{sector}"), reader))


def _says(word: str, mark: str) -> bool:
    """Whether a word is the mark, small mistakes and all, or is made with it, as "thuiszorg"."""
    # Loaded when first used.
    from rapidfuzz import fuzz

    made_with_it = len(mark) >= SHORT and (word.startswith(mark) or word.endswith(mark))
    return made_with_it or fuzz.ratio(word, mark) >= NEAR


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
