"""The ways into the bot with an invitation code: one for each account in service."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from handlers.conversation.texts import Line, t

_THEN = " → "


@dataclass(frozen=True, slots=True)
class Door:
    """How to open the bot on one platform: a link, followed by the words to type where a link alone
    does not carry the code."""

    platform: str
    way: str

    @property
    def link(self) -> str:
        """The part that can be opened, without the words to type."""
        return self.way.partition(_THEN)[0]

    @property
    def typed(self) -> str:
        """The words to type there; empty: none."""
        return self.way.partition(_THEN)[2]


Doors = Callable[[str], Sequence[Door]]
"""The doors for an invitation code, that of the account which came into service first in front."""


def ways_in(doors: Sequence[Door]) -> tuple[Line, ...]:
    """One line for each door."""
    return tuple(_way_in(door) for door in doors)


def _way_in(door: Door) -> Line:
    opened = t(f"door-{door.platform}", way=door.link)
    return t("then-type", door=opened, words=door.typed) if door.typed else opened
