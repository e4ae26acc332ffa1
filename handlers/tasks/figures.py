"""The figures of tasks."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.figures import Figure, Part, Period
from handlers.conversation.hooks import FIGURES
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from storage.people import Coalition
from storage.tasks import count_tasks


@answers(FIGURES)
def figures(world: World, coalition: Coalition, period: Period) -> list[Figure]:
    """How many were noted and done in it, and were to be done at its end."""
    noted, done, unfinished = count_tasks(world.db, coalition.id, period.since, period.until)
    return [
        Figure(Part.TASKS, t("figure-tasks-new"), noted),
        Figure(Part.TASKS, t("figure-tasks-done"), done),
        Figure(Part.TASKS, t("figure-tasks-open"), unfinished),
    ]
