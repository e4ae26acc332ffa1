"""How a registration asks: which one an answer is about, and where the next question comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handlers.conversation.cards import Card
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.texts import Line, t
from storage.people import Contact, Standing


def unfinished(ctx: Context) -> list[Contact]:
    """The registrations that this person began and did not finish."""
    return [c for c in ctx.person.contacts if c.standing is Standing.REGISTERING]


def registering(ctx: Context, contact: int) -> Contact:
    """The unfinished registration that a press or an answer is about; from here on it is the one
    that is meant."""
    mine = next((c for c in unfinished(ctx) if c.id == contact), None)
    ctx.contact = still(mine, t("noted-already"))
    return ctx.contact


def ask(ctx: Context, step: Callable[..., Any], question: Card | Line, done: Line | None) -> None:
    """Ask in the place of the pressed card; where that cannot be, below it, and the card keeps what
    was chosen."""
    if not ctx.in_place:
        ctx.close(done)
    ctx.ask(step, question, replace=True, contact=ctx.me.id)
