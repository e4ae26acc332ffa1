"""Says on which platforms a contact can be reached."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.texts import Line, t
from storage.accounts import platforms
from storage.people import Contact


def reach_of(world: World, contact: Contact) -> Line:
    """The platforms on which a contact has an open chat with us, the preferred one first."""
    names = world.once(platforms)
    channels = [channel for channel in contact.person.channels if channel.closed_at is None]
    found = dict.fromkeys(names[channel.account_id] for channel in channels)
    places = [t(f"platform-{name}") for name in found]
    return t("reached-on", places=places) if places else t("reached-nowhere")
