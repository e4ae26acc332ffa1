"""Finds the name that someone typed among others, small mistakes and all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

CLOSE_ENOUGH = 62
NEAR_THE_BEST = 20
"""A name that is so much less like it than the best one is not meant."""
SURE_ENOUGH = 97
ALIKE = 75
"""For a warning that two names are one: more than for finding a name, where a wrong one is passed
over at a glance."""
SPOKEN = 85
"""For a word of a name in a sentence."""
SHORT = 3
"""Letters: so short a name says nothing where it is a piece of a word."""


_SMALL = re.compile(r"\b(de|het|een|in|van|voor|en|op|the|a|of|and|for)\b")


class Named(Protocol):
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=Named)


def likely(
    typed: str, named: Sequence[N], limit: int = 3, *, town: str = ""
) -> list[tuple[N, float]]:
    """Those whose names look most like what was typed, the best first, with how much (0-100). The
    name of the `town` tells no organisation from another.

    Only a name that is the same is a sure match, and then it is the only one.
    """
    same = [(one, 100.0) for one in named if one.name.casefold() == typed.casefold()]
    if same:
        return same
    wanted, names = _telling(typed, town), [_telling(one.name, town) for one in named]
    if town and names.count(wanted) == 1:
        return [(named[names.index(wanted)], 100.0)]
    # Loaded when first used: most names are chosen by a button.
    from rapidfuzz import fuzz, process

    best = process.extract(
        wanted, names, scorer=fuzz.WRatio, limit=limit, score_cutoff=CLOSE_ENOUGH
    )
    # WRatio calls a part of a name a sure match; only the whole name is.
    found = [(named[i], min(score, 90.0)) for _, score, i in best]
    return [(one, score) for one, score in found if score > found[0][1] - NEAR_THE_BEST]


def alike(name: str, named: Sequence[N], *, town: str = "") -> N | None:
    """The one that may be the same by another name."""
    for found, score in likely(name, named, 1, town=town):
        shorter, longer = sorted((_telling(name, town), _telling(found.name, town)), key=len)
        if score >= ALIKE and (len(shorter) > SHORT or shorter in longer.split()):
            return found
    return None


def spoken_of(text: str, named: Sequence[N], *, town: str = "") -> list[N]:
    """Those of whose name a telling word stands in a sentence, small mistakes and all; those of
    which most stands there in front."""
    from rapidfuzz import fuzz

    said = _long_words(text, town)

    def score(one: N) -> float:
        nearest = (
            max((fuzz.ratio(word, other) for other in said), default=0)
            for word in _long_words(one.name, town)
        )
        return sum(near for near in nearest if near >= SPOKEN)

    scored = [(one, score(one)) for one in named]
    return [one for one, found in sorted(scored, key=lambda pair: -pair[1]) if found]


def _long_words(text: str, town: str) -> list[str]:
    return [word for word in re.findall(r"\w+", _telling(text, town)) if len(word) > SHORT]


def called(typed: str, named: Sequence[N]) -> N | None:
    """The only one with this first name."""
    first = typed.casefold()
    found = [one for one in named if one.name.casefold().partition(" ")[0] == first]
    return found[0] if len(found) == 1 else None


def _telling(name: str, town: str) -> str:
    """The words that tell names apart: every second partner has a "De" in it, or the town."""
    words, place = _plain(name), _plain(town)
    # Not \b: 's-Hertogenbosch begins without a letter.
    local = re.sub(rf"(?<!\w){re.escape(place)}(?!\w)", " ", words) if place else words
    return " ".join(_SMALL.sub(" ", local).split()) or words


def _plain(name: str) -> str:
    return name.casefold().replace("’", "'")


def sure(found: Sequence[tuple[N, float]]) -> N | None:
    """The first of what `likely` found, where there can be no doubt about it."""
    return found[0][0] if found and found[0][1] >= SURE_ENOUGH else None
