"""Subjects of notices and messages."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy.orm import Session

from handlers.conversation.texts import Line
from storage.notices import Notice

T = TypeVar("T")


class Reads(Protocol):
    """A unit of work that asks for each row once."""

    def once(self, find: Callable[..., T], *about: Any) -> T:
        """The answer of `find(session, *about)`."""


@dataclass(frozen=True, slots=True)
class Subject(Generic[T]):
    """A kind of thing that notices and messages are about, told once by its capability.

    Stored as "kind:id", or "kind:id.more" where the thing is told about several times; the kind
    never changes. `find(session, coalition, id)`: the thing, None where it is gone; `title(thing)`:
    its first words, as far as a leader may read them while a notice waits; `why(world, notice,
    thing)`: why somebody gets a message about it.
    """

    kind: str
    find: Callable[[Session, int, int], T | None]
    title: Callable[[T], Line] | None = None
    why: Callable[[Any, Notice, T], Line | None] | None = None

    def also(self, kind: str) -> Subject[T]:
        """Another kind of message about the same thing."""
        return replace(self, kind=kind)

    def about(self, number: int, *more: object) -> str:
        """The thing with this id, as it is stored."""
        return f"{self.kind}:{'.'.join(map(str, (number, *more)))}"

    def found(self, world: Reads, coalition: int, about: str) -> T | None:
        """The thing that is stored as this, read once in a unit of work."""
        return world.once(self.find, coalition, id_in(about))

    def of(self, world: Reads, wish: Notice) -> T | None:
        """The thing that a notice is about; None also where it is of another kind."""
        if kind_in(wish.subject) != self.kind:
            return None
        return self.found(world, wish.coalition_id, wish.subject)


def kind_in(subject: str) -> str:
    """Of what kind that is, which says who knows more of it."""
    return subject.partition(":")[0]


def id_in(subject: str) -> int:
    """The id of that."""
    return int(key_in(subject)[0])


def key_in(subject: str) -> list[str]:
    """The id as text, and what else stands behind it."""
    return re.split(r"[.:]", subject.partition(":")[2])
