"""The calls that name a contact: to take along, to join, or to forget."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, EXPORT, FORGET
from handlers.conversation.routing import answers
from storage.commitment import Call, calls_with
from storage.people import Contact


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The calls to a contact, or by them, and what came of those."""
    calls = [
        {
            "organisation": call.organisation.name,
            "day": (call.ended_at or call.made_at).isoformat(),
            "outcome": str(call.outcome) if call.outcome else None,
        }
        for call in calls_with(world.db, contact)
    ]
    return {"calls": calls} if calls else {}


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    """That there was a call stays known; with whom does not."""
    for call in calls_with(world.db, contact):
        _name(call, contact, None)


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    for call in calls_with(world.db, gone):
        _name(call, gone, kept.id)


def _name(call: Call, before: Contact, now: int | None) -> None:
    call.contact = now if call.contact == before.id else call.contact
    call.taken_by = now if call.taken_by == before.id else call.taken_by
