"""Whether words hold where somebody can be reached: a number, a mail address, a street."""

from __future__ import annotations

import re

_PHONE = re.compile(r"\+?\(?\d(?:[\s().\-/]*\d){7,14}")
_MAIL = re.compile(r"[^\s@]@[^\s@]+\.[^\s@]{2,}")
_STREET = re.compile(
    r"(?:straat|str\.|laan|weg|plein|gracht|kade|singel|pad|dijk|hof|street|road|lane)\s+\d+\b",
    re.IGNORECASE,
)


def has_number(text: str) -> bool:
    """Whether there is a telephone number in it."""
    return _PHONE.search(text) is not None


def has_address(text: str) -> bool:
    """Whether there is anything in it by which somebody can be reached."""
    return has_number(text) or any(kind.search(text) for kind in (_MAIL, _STREET))
