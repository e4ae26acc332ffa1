"""The signs of life that announcements show: answers to them."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import SIGNS
from handlers.conversation.routing import answers
from handlers.conversation.signs import Partners, Sign
from handlers.conversation.texts import t
from handlers.conversation.words import first_words
from storage.announcements import answered_since


@answers(SIGNS)
def signs(world: World, partners: Partners, since: datetime) -> list[Sign]:
    found = answered_since(world.db, partners.coalition, partners.contacts, since)
    return [
        Sign(seen, t("sign-announcement", text=first_words(text)), contact=contact)
        for contact, text, seen in found
    ]
