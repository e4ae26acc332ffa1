"""Asks for other words in the place of those that there are, without having them typed anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from handlers.conversation.cards import Button, card
from handlers.conversation.context import Context
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion


def ask_other_words(
    ctx: Context,
    step: Callable[..., Line | None],
    *asked: Line,
    words: str,
    buttons: Sequence[Button],
    replace: bool = False,
    done: Line | None = None,
    **data: Any,
) -> None:
    """Ask so that `step` takes the answer (`Context.ask`). The `words` of now stand below in a
    message of their own, without anything else: a long press on a phone copies all of it."""
    to_copy = [t("words-to-copy")] if words else []
    question = card(*asked, *to_copy, buttons=buttons)
    ctx.ask(step, question, replace=replace, done=done, **data)
    if words:
        ctx.write(card(words), ctx.place(), ctx.coalition, Occasion())
