"""The features by which texts are compared: words, words beside each other, letters in a row."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, pairwise

from handlers.language.likeness.spelling import stem_of, words_of

WEIGHTS = {"w": 1.0, "p": 1.0, "s": 0.6, "l": 0.4}
"""How much a feature tells: a word, two words in a row, two around another, letters in a row."""
Word = tuple[str, tuple[str, ...]]
"""The stem of a word, and the features that are its letters in a row."""


def read_word(word: str) -> Word:
    whole = f"<{word}>"
    starts = ((i, size) for size in (3, 4) for i in range(len(whole) - size + 1))
    return stem_of(word), tuple(f"l{whole[i : i + size]}" for i, size in starts)


def features_of(text: str, reads: Callable[[str], Word] = read_word) -> frozenset[str]:
    """Each feature of a text begins with the sign of its kind, as WEIGHTS has them; `reads` may
    remember the words that it read before."""
    words = [reads(word) for word in words_of(text)]
    stems = [stem for stem, _ in words]
    framed = ["^", *stems, "$"]
    return frozenset(
        chain(
            (f"w{stem}" for stem in stems),
            (f"p{a} {b}" for a, b in pairwise(framed)),
            (f"s{a} {b}" for a, b in zip(framed, framed[2:], strict=False)),
            *(letters for _, letters in words),
        )
    )
