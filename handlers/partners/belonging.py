"""Puts organisations and contacts where they belong, and lets the capabilities know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from handlers.conversation.context import Context
from handlers.conversation.events import JoinedGroup, WasNotInGroups
from storage.partners import groups_of
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


def group_ids_of(ctx: Context, contacts: Iterable[Contact]) -> dict[Contact, frozenset[int]]:
    """The groups of each contact, by id."""
    return {one: frozenset(group.id for group in groups_of(ctx.db, one)) for one in contacts}


def tell_were_not_in(ctx: Context, before: Mapping[Contact, frozenset[int]]) -> None:
    """These contacts came into some of the groups that they were in `before` by mistake."""
    for contact, now in group_ids_of(ctx, before).items():
        if gone := before[contact] - now:
            ctx.publish(WasNotInGroups(contact, gone))
