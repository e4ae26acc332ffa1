"""Making something in steps: what is not known yet is asked, and in the end there is a preview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from handlers.conversation.actions import Action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.texts import Line, t

D = TypeVar("D")
Ask = Callable[[Context, D, Line | None], None]
"""Asks in the place of the pressed card, or else below; the line notes what was chosen there."""


@dataclass(frozen=True, slots=True)
class DraftFlow(Generic[D]):
    """The steps of a draft, in their order: whether something is known, and how it is asked."""

    steps: tuple[tuple[Callable[[D], bool], Ask[D]], ...]
    preview: Ask[D]

    def go_on(self, ctx: Context, draft: D, done: Line | None = None) -> None:
        """Ask the first thing that is not known yet, or show the preview."""
        for is_known, ask in self.steps:
            if not is_known(draft):
                ask(ctx, draft, done)
                return
        self.preview(ctx, draft, done)


def unfinished_card(*about: Line, go_on: Action, begin_anew: Action) -> Card:
    """Somebody begins, and left a draft unfinished: which one, and both ways."""
    ways = [Button(t("go-on"), go_on), Button(t("start-anew"), begin_anew)]
    return card(*about, buttons=[ways])
