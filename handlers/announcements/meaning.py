"""Whether a corrected text says something else than before to those who answered it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

ALIKE = 82
"""How much two words are alike (0-100) from which one is the other, better spelled."""
_WORD = re.compile(r"\d+|[^\W\d_]+")


def says_otherwise(before: str, after: str) -> bool:
    """Whether more than spelling, capitals, spaces and signs changed: a day, a time, a number, a
    place, or any other word."""
    old, new = (_WORD.findall(text.casefold()) for text in (before, after))
    changes = SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    return any(
        kind != "equal" and not _is_spelling(old[a:b], new[c:d]) for kind, a, b, c, d in changes
    )


def _is_spelling(old: Sequence[str], new: Sequence[str]) -> bool:
    if len(old) == len(new):
        return all(map(_is_alike, old, new))
    return _is_alike("".join(old), "".join(new))


def _is_alike(old: str, new: str) -> bool:
    """Not where the first letter differs: "een" is not "geen", nor "dertien" "veertien"."""
    # Loaded when first used: most announcements are right at once.
    from rapidfuzz import fuzz

    if old == new:
        return True
    return old[:1] == new[:1] and not re.search(r"\d", old + new) and fuzz.ratio(old, new) >= ALIKE
