"""The data that commitment keeps of a contact: to take along, or to forget. It judges
organisations: what they did stays with those, without the name."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, EXPORT, FORGET
from handlers.conversation.routing import answers
from storage.commitment import become_one, forget_name, notes_with, sides_of, steps_to
from storage.people import Contact


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The steps that went to a contact with what came of them, the notes that name them, and for
    which organisations they answered about an introduction."""
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
    introductions = [
        {"organisation": side.organisation.name, "yes": side.says}
        for side in sides_of(world.db, contact)
    ]
    found = {"steps": steps, "notes": notes, "introductions": introductions}
    return {what: rows for what, rows in found.items() if rows}


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    forget_name(world.db, contact)


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    become_one(world.db, gone, kept)
