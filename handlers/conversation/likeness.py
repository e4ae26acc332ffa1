"""Finds what someone typed among names, small mistakes and all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from rapidfuzz import fuzz, process

CLOSE_ENOUGH = 55
SURE_ENOUGH = 97


class Named(Protocol):
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=Named)


def likely(typed: str, named: Sequence[N], limit: int = 3) -> list[tuple[N, float]]:
    """Those whose names look most like what was typed, the best first, with how much (0-100).

    Only a name that is the same is a sure match, and then it is the only one.
    """
    wanted = typed.casefold()
    names = [one.name.casefold() for one in named]
    best = process.extract(
        wanted, names, scorer=fuzz.WRatio, limit=limit, score_cutoff=CLOSE_ENOUGH
    )
    same = [(one, 100.0) for one, name in zip(named, names, strict=True) if name == wanted]
    # WRatio calls a part of a name a sure match; only the whole name is.
    return same or [(named[i], min(score, 90.0)) for _, score, i in best]


def sure(found: Sequence[tuple[N, float]]) -> N | None:
    """The first of what `likely` found, where there can be no doubt about it."""
    return found[0][0] if found and found[0][1] >= SURE_ENOUGH else None
