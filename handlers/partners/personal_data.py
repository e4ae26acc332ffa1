"""The contacts of merged organisations, kept for as long as the merge can be undone."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, EXPORT, FORGET
from handlers.conversation.routing import answers, due
from storage.merging import (
    MergeRecord,
    forget_in_records,
    hand_over_in_records,
    records_naming,
)
from storage.people import Contact


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The organisations that they spoke for and that became part of another."""
    merged = [
        {"organisation": record.name, "until": record.forget_at.isoformat()}
        for record in records_naming(world.db, contact)
    ]
    return {"merged_organisations": merged} if merged else {}


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    forget_in_records(world.db, contact)


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    hand_over_in_records(world.db, gone, kept)


@due(MergeRecord.forget_at)
def forget_merge(world: World, record: MergeRecord) -> None:
    """From now on it cannot be undone."""
    world.db.delete(record)
