"""The signs of life that polls show: contacts who said when they can meet."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import SIGNS
from handlers.conversation.routing import answers
from handlers.conversation.signs import Partners, Sign
from handlers.conversation.texts import t
from storage.availability import answered_since


@answers(SIGNS)
def signs(world: World, partners: Partners, since: datetime) -> list[Sign]:
    """Answers to polls, also those that a leader entered for somebody. Votes have no moment of
    their own: the poll's beginning is the earliest."""
    found = answered_since(world.db, partners.coalition, partners.contacts, since)
    return [
        Sign(seen, t("sign-poll", title=title), contact=contact) for contact, title, seen in found
    ]
