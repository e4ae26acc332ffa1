"""The subjects of messages about a handover."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from storage.handover import Handover, handover_by
from storage.notices import Notice


def _title(handover: Handover) -> Line:
    return t("handover-title", organisation=handover.organisation.name)


def _why(world: World, wish: Notice, handover: Handover) -> Line:
    return t("why-handover", organisation=handover.organisation.name)


WHO = Subject("handover", handover_by, title=_title, why=_why)
"""The question to a colleague for the contact of their organisation."""
BACKUP = WHO.also("handover-backup")
"""The question to a contact for a second one."""
DONE = WHO.also("handover-done")
"""To a contact in whose place, or beside whom, somebody came."""
NEEDED = WHO.also("handover-needed")
"""To a leader: somebody is to be found."""
NAMED = WHO.also("handover-named")
"""To a leader: a contact named a second one."""
