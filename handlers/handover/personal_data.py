"""Personal data in handovers: taken along, joined with another's, and forgotten."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, EXPORT, FORGET
from handlers.conversation.routing import answers
from storage.handover import become_one, forget_names, handovers_with
from storage.people import Contact


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The handovers in which a contact left, was asked, or came."""
    found = [
        {
            "organisation": handover.organisation.name,
            "since": handover.begun_at.isoformat(),
            "why": str(handover.reason),
            "was": _part(contact, handover.contact_id, handover.successor_id),
        }
        for handover in handovers_with(world.db, contact)
    ]
    return {"handovers": found} if found else {}


def _part(contact: Contact, predecessor: int, successor: int | None) -> str:
    if contact.id == predecessor:
        return "predecessor"
    return "successor" if contact.id == successor else "asked"


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    forget_names(world.db, contact)


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    become_one(world.db, gone, kept)
