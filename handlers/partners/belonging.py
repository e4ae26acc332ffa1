"""Puts organisations and contacts where they belong, and lets the capabilities know."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from handlers.conversation.context import Context
from handlers.conversation.events import JoinedGroup
from storage.people import Contact

T = TypeVar("T")


def set_belongs(
    ctx: Context, members: list[T], one: T, belongs: bool, joining: Iterable[Contact]
) -> None:
    """Put `one` among the members, or take it out; `joining`: the contacts who come with it."""
    if belongs and one not in members:
        members.append(one)
    elif not belongs and one in members:
        members.remove(one)
    ctx.db.flush()
    if belongs:
        tell_joined(ctx, joining)


def tell_joined(ctx: Context, contacts: Iterable[Contact]) -> None:
    """These contacts, as far as they take part, are in more groups from now on."""
    for contact in contacts:
        if contact.takes_part:
            ctx.publish(JoinedGroup(contact))
