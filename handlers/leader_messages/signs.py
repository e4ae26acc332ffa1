"""The signs of life in words to a leader; the words themselves stay between the two."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import SIGNS
from handlers.conversation.routing import answers
from handlers.conversation.signs import Partners, Sign
from handlers.conversation.texts import t
from storage.leader_messages import written_since


@answers(SIGNS)
def signs(world: World, partners: Partners, since: datetime) -> list[Sign]:
    found = written_since(world.db, partners.coalition, partners.contacts, since)
    return [Sign(seen, t("sign-letter"), contact=contact) for contact, seen in found]
