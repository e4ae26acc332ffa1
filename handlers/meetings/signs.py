"""The signs of life that meetings show: contacts who came, and who said whether they come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import SIGNS
from handlers.conversation.routing import answers
from handlers.conversation.signs import Partners, Sign
from handlers.conversation.texts import t
from storage.meetings import Guest, Meeting, seats_since


@answers(SIGNS)
def signs(world: World, partners: Partners, since: datetime) -> list[Sign]:
    found = seats_since(world.db, partners.coalition, partners.contacts, since)
    return [sign for meeting, guest in found for sign in _of(meeting, guest)]


def _of(meeting: Meeting, guest: Guest) -> Iterator[Sign]:
    if guest.came:
        yield Sign(meeting.begins, t("sign-meeting", title=meeting.title), contact=guest.contact_id)
    if guest.said_at is not None:
        yield Sign(guest.said_at, contact=guest.contact_id)
