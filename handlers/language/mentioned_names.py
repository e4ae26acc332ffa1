"""Finds which people and organisations a text speaks of, small mistakes and all."""

from __future__ import annotations

import re
from collections.abc import Collection

ALMOST = 85
"""So much alike (0-100) are two words that are meant to be the same."""
LONG = 5
"""Letters: in shorter words another letter makes another word."""
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(
    ("de", "het", "een", "in", "van", "voor", "en", "op", "der", "den", "te", "the", "a", "of",
     "and", "for")
)  # fmt: skip


def words_in(text: str) -> frozenset[str]:
    """The words of a text that can tell names apart."""
    return frozenset(_WORD.findall(text.casefold())) - _SMALL


def mentioned(name: str, words: Collection[str]) -> int:
    """How many words of a name are among these."""
    return sum(any(_is_same(part, word) for word in words) for part in words_in(name))


def _is_same(part: str, word: str) -> bool:
    if part == word or min(len(part), len(word)) < LONG:
        return part == word
    # Loaded when first used, as for other names.
    from rapidfuzz import fuzz

    return fuzz.ratio(part, word) >= ALMOST
