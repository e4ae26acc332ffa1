"""How a registration asks: which one an answer is about, and where the next question comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handlers.conversation.cards import Card
from handlers.conversation.context import Context
from handlers.conversation.texts import Line, t
from storage.people import Contact, Standing


def unfinished(ctx: Context) -> list[Contact]:
    """The registrations that this person began and did not finish."""
    return [c for c in ctx.person.contacts if c.standing is Standing.REGISTERING]


def at(ctx: Context, contact: int) -> Contact | None:
    """The unfinished registration that a press or an answer is about."""
    mine = next((c for c in unfinished(ctx) if c.id == contact), None)
    if mine is None:
        ctx.toast(t("noted-already"))
    else:
        ctx.contact = mine
    return mine


def below(ctx: Context, heard: Line | None = None) -> None:
    """What was asked has its answer below it; the next question comes below that."""
    ctx.close(heard)


def ask(ctx: Context, step: Callable[..., Any], said: Card | Line, done: Line | None) -> None:
    """Ask in the place of what was pressed, which elsewhere keeps what was chosen."""
    if not ctx.in_place:
        below(ctx, done)
    ctx.ask(step, said, replace=True, contact=ctx.me.id)
