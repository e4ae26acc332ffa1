"""The organisations that a member suggested: taken along, or given to the contact they are."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.hooks import EXPORT, HAND_OVER
from handlers.conversation.routing import answers
from storage.people import Contact
from storage.recruiting import move_suggestions, suggestions_of


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    suggested = [
        {"organisation": one.name, "why": one.why, "at": one.made_at.isoformat()}
        for one in suggestions_of(world.db, contact)
    ]
    return {"suggested_partners": suggested} if suggested else {}


@answers(HAND_OVER)
def hand_over(world: World, gone: Contact, kept: Contact) -> None:
    move_suggestions(world.db, gone, kept)
