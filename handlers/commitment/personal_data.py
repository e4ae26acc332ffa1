"""The data that commitment keeps of a contact: to take along, or to forget. It judges
organisations: what they did stays with those, without the name."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.hooks import EXPORT, FORGET
from handlers.conversation.routing import answers
from storage.commitment import forget_name, notes_with, steps_to
from storage.people import Contact


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The steps that went to a contact with what came of them, and the notes that name them."""
    steps = [
        {
            "organisation": nudge.organisation.name,
            "step": nudge.step,
            "sent": nudge.sent_at.isoformat() if nudge.sent_at else None,
            "outcome": str(nudge.outcome),
        }
        for nudge in steps_to(world.db, contact)
    ]
    notes = [
        {"organisation": note.organisation.name, "day": note.at.isoformat(), "text": note.text}
        for note in notes_with(world.db, contact)
    ]
    found = {"steps": steps, "notes": notes}
    return {what: rows for what, rows in found.items() if rows}


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    forget_name(world.db, contact)
