"""Who can go in someone's place."""

from __future__ import annotations

from handlers.conversation.context import World
from storage.people import Contact


def colleagues_of(world: World, contact: Contact) -> list[Contact]:
    """The others of their organisations who can be reached, by name."""
    speakers = {c.id: c for organisation in contact.organisations for c in organisation.speakers}
    others = (c for c in speakers.values() if c.id != contact.id and world.channel_for(c.person))
    return sorted(others, key=lambda colleague: colleague.name)
