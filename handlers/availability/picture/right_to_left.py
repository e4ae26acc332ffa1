"""Puts Arabic and Hebrew letters in the order and the forms in which they are seen.

Pillow leaves that to a library of the system that not every machine has. This is enough for names
and titles: letters join, words go to the left, and numbers and Latin words in between do not.
Vowel marks are left out, as in most writing.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from operator import itemgetter

_LETTER = re.compile("ل[اآأإ]|.")
"""A letter, or the two that are written as one."""
_MARKS = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]")
_TO_THE_LEFT, _TO_THE_RIGHT = {"R", "AL"}, {"L", "EN", "AN"}
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def as_seen(words: str) -> str:
    """The words from left to right."""
    words = _MARKS.sub("", unicodedata.normalize("NFC", words))
    if not any(unicodedata.bidirectional(c) in _TO_THE_LEFT for c in words):
        return words
    letters = _LETTER.findall(words)
    ways = _ways(letters)
    both = zip(ways, _joined(letters), strict=True)
    runs = [
        _run(way, [sign for _, sign in run]) for way, run in itertools.groupby(both, itemgetter(0))
    ]
    return "".join(reversed(runs) if ways[0] else runs)


def _run(to_the_left: bool, signs: list[str]) -> str:
    return "".join(signs[::-1]).translate(_MIRRORED) if to_the_left else "".join(signs)


def _ways(letters: Sequence[str]) -> list[bool]:
    """The letters that go to the left. Those between two that go one way go with them, and the rest
    as the first letter does."""
    strong = [_way(letter) for letter in letters]
    first = _nearest(strong, True)
    ways = []
    for place, way in enumerate(strong):
        around = {_nearest(strong[:place][::-1], first), _nearest(strong[place:], first)}
        between = first if len(around) > 1 else around.pop()
        ways.append(between if way is None else way)
    return ways


def _way(letter: str) -> bool | None:
    kind = unicodedata.bidirectional(letter[0])
    return None if kind not in _TO_THE_LEFT | _TO_THE_RIGHT else kind in _TO_THE_LEFT


def _nearest(ways: Iterable[bool | None], otherwise: bool) -> bool:
    return next((way for way in ways if way is not None), otherwise)


def _joined(letters: Sequence[str]) -> list[str]:
    """Each letter in the form that it has between its neighbours."""
    signs, forms = [], _forms()
    for before, letter, after in zip(["", *letters], letters, [*letters[1:], ""], strict=False):
        joins = ("initial", before) in forms and ("final", letter) in forms
        goes_on = ("initial", letter) in forms and ("final", after) in forms
        signs.append(forms.get((_FORMS[joins, goes_on], letter), letter))
    return signs


_FORMS = {
    (False, False): "isolated",
    (False, True): "initial",
    (True, True): "medial",
    (True, False): "final",
}
"""By whether a letter is joined to the one before and to the one after it."""


@cache
def _forms() -> dict[tuple[str, str], str]:
    """The sign for a form of a letter, from the tables of Unicode."""
    signs = {}
    for sign in map(chr, (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))):
        form, *letters = unicodedata.decomposition(sign).split() or [""]
        signs[form.strip("<>"), "".join(chr(int(letter, 16)) for letter in letters)] = sign
    return signs
