"""Where someone can be reached, by the name of the platform."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.texts import Line, t
from storage.accounts import platforms
from storage.people import Contact


def reach_of(world: World, contact: Contact) -> Line:
    """The platforms on which a contact has an open chat with us, the preferred one first."""
    names = world.once(platforms)
    chats = [c.account_id for c in contact.person.channels if c.closed_at is None]
    places = [t(f"platform-{name}") for name in dict.fromkeys(names[chat] for chat in chats)]
    return t("reached-on", places=places) if places else t("reached-nowhere")
