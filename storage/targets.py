"""Targets: the people whom something is for, stored as "group:3", "contact:5", "kind:volunteer"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, NamedTuple

from sqlalchemy.orm import mapped_column

HOLDS_TARGETS = "holds targets"
Targets = Annotated[list[Any], mapped_column(default=list, info={HOLDS_TARGETS: True})]
"""A column with a list of them."""


class Target(NamedTuple):
    """Some people of a coalition. `key`: an id, or a name where a kind has no rows."""

    kind: str
    key: str = ""

    @classmethod
    def of(cls, stored: str) -> Target:
        """The target that `str` wrote."""
        kind, _, key = stored.partition(":")
        return cls(kind, key)

    def __str__(self) -> str:
        return f"{self.kind}:{self.key}" if self.key else self.kind


def ids_of(targets: Iterable[str], kind: str) -> list[int]:
    """The ids of the targets of one kind."""
    return [int(key) for found, key in map(Target.of, targets) if found == kind]


def with_target(targets: Iterable[str], target: str, *, on: bool) -> list[str]:
    """The same targets, with this one last or without it."""
    others = [other for other in targets if other != target]
    return [*others, target] if on else others
