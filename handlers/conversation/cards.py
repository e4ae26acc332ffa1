"""Cards: lines and buttons that the bot says, before anyone in particular reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handlers.conversation.actions import Action
from handlers.conversation.chat import Style
from handlers.conversation.texts import Line


@dataclass(frozen=True, slots=True)
class Button:
    """A label that says what it does, and the action that a press brings about.

    A card has one main button at most.
    """

    label: Line
    action: Action
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file that goes with a card: one that someone shared, by its id, or one that is made when
    it is sent, by the name of its recipe and the data that it needs."""

    file: int | None = None
    recipe: str | None = None
    data: dict[str, Any] | None = None

    def as_json(self) -> dict[str, Any]:
        if self.recipe is None:
            return {"file": self.file}
        return {"recipe": self.recipe, "data": self.data or {}}

    @classmethod
    def kept(cls, kept: dict[str, Any] | None) -> FileRef | None:
        """The file that `as_json` wrote; None: there is none."""
        return cls(**kept) if kept else None


@dataclass(frozen=True, slots=True)
class Brief:
    """How a card reads among others in one message: its lines, and the label of the button that
    shows it in full."""

    lines: tuple[Line, ...]
    label: Line


@dataclass(frozen=True, slots=True)
class Card:
    """Paragraphs, a paragraph being a line or several lines; rows of buttons; at most one file.

    `about`: by which its message is found again ("poll:3"), where its notice is about a part of
    that; empty: as its notice. `above`: what the cards about the same say from then on that stand
    above it, so that one is left to answer on. `brief`: how it reads in one message with others
    that are due; None: it stays a message of its own.
    """

    body: tuple[Line | tuple[Line, ...], ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    file: FileRef | None = None
    about: str = ""
    above: Line | None = None
    brief: Brief | None = None


def together(said: Sequence[Line | Card]) -> Card:
    """Several cards and lines on one card, with all their buttons."""
    cards = [one if isinstance(one, Card) else card(one) for one in said]
    return Card(
        tuple(paragraph for one in cards for paragraph in one.body),
        tuple(row for one in cards for row in one.rows),
    )


def card(
    *body: Line | list[Line] | tuple[Line, ...],
    buttons: Sequence[Button | Sequence[Button]] = (),
    file: FileRef | None = None,
) -> Card:
    """A card. Each button stands on a row of its own, unless rows are given."""
    paragraphs = tuple(tuple(p) if isinstance(p, list) else p for p in body)
    rows = tuple((b,) if isinstance(b, Button) else tuple(b) for b in buttons)
    return Card(paragraphs, tuple(row for row in rows if row), file)
