"""How buttons stand on a card: beside each other, ticked where they are chosen, and Done below
those."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.conversation.actions import Action
from handlers.conversation.cards import Button
from handlers.conversation.chat import Style
from handlers.conversation.texts import Line, t


def in_rows(buttons: Iterable[Button], beside: int = 2) -> list[list[Button]]:
    """So many buttons beside each other."""
    listed = list(buttons)
    return [listed[i : i + beside] for i in range(0, len(listed), beside)]


def toggle(label: Line, action: Action, *, on: bool) -> Button:
    """A button that shows whether what it stands for is chosen; `action` turns that over."""
    return Button(ticked(label) if on else label, action)


def ticked(label: Line) -> Line:
    """The label of something chosen."""
    return t("ticked", name=label)


def done_button(action: Action) -> Button:
    """The button that ends choosing among toggles; a card of other buttons ends with Back."""
    return Button(t("done"), action, Style.MAIN)
