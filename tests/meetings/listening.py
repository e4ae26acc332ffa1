"""A capability that writes down what meetings tell the others."""

from __future__ import annotations

from types import ModuleType

from handlers.conversation.context import World
from handlers.conversation.events import Attended, TimeWanted
from handlers.conversation.hooks import PROMISED
from handlers.conversation.routing import answers, happened
from handlers.conversation.texts import Line


class Heard:
    """The events that were told, in order; `promises` by the group that they are about."""

    def __init__(self) -> None:
        self.attended: list[Attended] = []
        self.there: list[list[str]] = []
        self.wanted: list[TimeWanted] = []
        self.promises: dict[str, list[Line]] = {}

    def as_capability(self) -> ModuleType:
        """The capability that the program runs."""
        heard = self

        @happened(Attended)
        def attended(world: World, event: Attended) -> None:
            heard.attended.append(event)
            heard.there.append([contact.name for contact in event.there])

        @happened(TimeWanted)
        def wanted(world: World, event: TimeWanted) -> None:
            heard.wanted.append(event)

        @answers(PROMISED)
        def promised(world: World, about: str) -> list[Line]:
            return heard.promises.get(about, [])

        capability = ModuleType("listening")
        vars(capability).update(attended=attended, wanted=wanted, promised=promised)
        return capability
