"""The open promises of an organisation, on its card."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.hooks import ABOUT_ORGANISATION
from handlers.conversation.paging import cut
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from handlers.tasks.cards import line_with_name
from storage.people import Organisation
from storage.tasks import open_tasks_for

SHOWN = 3


@answers(ABOUT_ORGANISATION)
def open_promises(world: World, organisation: Organisation) -> list[Line]:
    found = open_tasks_for(world.db, organisation)
    lines: list[Line] = [line_with_name(task) for task in found]
    return [t("tasks-open"), *cut(lines, most=SHOWN)] if lines else []
