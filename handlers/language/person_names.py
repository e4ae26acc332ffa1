"""Names of people as they type them: what can be one, and with capitals where those belong."""

from __future__ import annotations

import re

from handlers.language.plain_answers import is_plain_answer

_ABOUT_ONESELF = frozenset(
    {"ik", "mij", "mijn", "jij", "je", "jullie", "wij", "niet", "niks", "geen", "nee", "liever"}
    | {"bedankt", "heet", "weet", "waarom", "is", "dat", "klopt", "am", "the", "my", "you", "your"}
    | {"not", "don't", "know", "no"}
)
"""Words of a sentence; beside other words none of them is a part of a name."""
_MOST_WORDS = 8
_PARTICLES = frozenset(
    {"van", "de", "den", "der", "het", "ten", "ter", "te", "'t", "’t", "'s", "’s", "v.d."}
    | {"aan", "op", "in", "uit", "bij", "en", "of", "von", "du", "da", "dos", "del", "d'", "d’"}
    | {"heer"}
)
_UNLIKE_NAMES = re.compile(r"[\d_@]|[^\W\d_A-Za-zÀ-ɏ]")
"""Digits, signs of addresses, and letters that are not Latin."""
_LETTERS = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiouyà-ɏ]", re.IGNORECASE)


def is_person_name(text: str) -> bool:
    """Whether this line can be what a person is called: no sentence, question or plain yes or
    no."""
    words = text.casefold().replace("’", "'").split()
    if not any(sign.isalpha() for sign in text) or "?" in text or "://" in text:
        return False
    if len(words) > _MOST_WORDS or is_plain_answer(text):
        return False
    return len(words) == 1 or not any(word.strip(".,!;:") in _ABOUT_ONESELF for word in words)


def with_capitals(name: str) -> str:
    """A name that was typed in small letters or in capitals only, as it is written: Truus van der
    Berg. Any other name, and one in another script or with digits, stays as it is."""
    letters = [sign for sign in name if sign.isalpha()]
    is_plain = name == name.lower() or (name == name.upper() and len(letters) > 1)
    if not is_plain or _UNLIKE_NAMES.search(name):
        return name
    return " ".join(_written(word, first=not n) for n, word in enumerate(name.split(" ")))


def _written(word: str, *, first: bool) -> str:
    """One word of a name; every part of a double name begins with a capital, particles do not."""
    small = word.lower()
    if small in _PARTICLES:
        return small.capitalize() if first else small
    if word.isupper() and not _VOWEL.search(word):
        # Initials, such as JP.
        return word
    parts = [p if p in _PARTICLES else _LETTERS.sub(_capital, p) for p in small.split("-")]
    return "-".join(parts)


def _capital(letters: re.Match[str]) -> str:
    word = letters[0]
    return f"IJ{word[2:]}" if word.startswith("ij") else word.capitalize()
