"""The lines of the overview: matters in their order, where many of one kind become one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from handlers.conversation.cards import Button
from handlers.conversation.matters import Matter, MatterKind
from handlers.conversation.texts import Line, t

TOLD_APART = 2
"""So many matters of one kind have lines of their own; more of them become one line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the overview, and the button to do something about it."""

    line: Line
    button: Button


def entries_of(matters: Iterable[Matter], to_all: Callable[[MatterKind], Button]) -> list[Entry]:
    """The most urgent in front; within a kind in the order in which they were told. `to_all`: the
    button to all matters of a kind."""
    listed = sorted(matters, key=lambda matter: (matter.kind.urgency, matter.kind.name))
    kinds = groupby(listed, key=lambda matter: matter.kind)
    return [entry for kind, some in kinds for entry in _of_kind(kind, list(some), to_all)]


def _of_kind(
    kind: MatterKind, matters: Sequence[Matter], to_all: Callable[[MatterKind], Button]
) -> list[Entry]:
    if len(matters) <= TOLD_APART:
        return [Entry(matter.line, matter.button) for matter in matters]
    several = t(kind.several, count=len(matters), of=matters[0].of)
    return [Entry(several, to_all(kind))]
