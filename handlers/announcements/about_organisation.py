"""The last answer of an organisation to an announcement, on its card."""

from __future__ import annotations

from handlers.announcements.copies import excerpt
from handlers.conversation.context import World
from handlers.conversation.hooks import ABOUT_ORGANISATION
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from storage.announcements import last_answer_for
from storage.people import Organisation


@answers(ABOUT_ORGANISATION)
def last_answer(world: World, organisation: Organisation) -> list[Line]:
    found = last_answer_for(world.db, organisation)
    if found is None:
        return []
    announcement, answer, name = found
    choice = (announcement.choices or [])[answer.choice]
    return [t("answer-of", name=name, choice=choice, text=excerpt(announcement))]
