"""What presses and answers point at, only of this coalition; a friendly word where it is gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from handlers.conversation.cards import Button, Card
from handlers.conversation.context import Context
from handlers.conversation.events import JoinedGroup
from handlers.conversation.texts import Line, t
from storage.partners import Group, group_by, organisation_by
from storage.people import Contact, Organisation, contact_by

T = TypeVar("T")


def organisation_of(ctx: Context, organisation: int) -> Organisation | None:
    return _or_gone(ctx, organisation_by(ctx.db, ctx.me.coalition_id, organisation))


def contact_of(ctx: Context, contact: int) -> Contact | None:
    return _or_gone(ctx, contact_by(ctx.db, ctx.me.coalition_id, contact))


def group_of(ctx: Context, group: int) -> Group | None:
    return _or_gone(ctx, group_by(ctx.db, ctx.me.coalition_id, group))


def _or_gone(ctx: Context, found: T | None) -> T | None:
    if found is None:
        ctx.toast(t("closed-already"))
    return found


def name_of(contact: Contact) -> Line:
    """A contact's name, also of someone who did not tell it yet."""
    return contact.name or t("contact-nameless")


def tell_joined(ctx: Context, *contacts: Contact) -> None:
    """These are in more groups from now on, as far as they take part."""
    for contact in contacts:
        if contact.takes_part:
            ctx.tell(JoinedGroup(contact))


def toggle(on: bool, label: Line) -> Line:
    """A label that shows whether it is chosen."""
    return t("partner-chosen", name=label) if on else label


def after_words(ctx: Context, said: Card, heard: Line) -> None:
    """Close the question that was answered in words, and show the next card below the answer."""
    ctx.close(heard)
    ctx.reply(said)


def in_pairs(buttons: Sequence[Button]) -> list[list[Button]]:
    """Two buttons on a row."""
    return [list(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
