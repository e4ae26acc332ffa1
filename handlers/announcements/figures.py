"""The figures of answers to announcements."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.figures import Figure, Part, Period, pace
from handlers.conversation.hooks import FIGURES
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from storage.announcements import answers_between
from storage.people import Coalition


@answers(FIGURES)
def figures(world: World, coalition: Coalition, period: Period) -> list[Figure]:
    """How many there were, and within how many hours half of them came."""
    count, median = answers_between(world.db, coalition.id, period.since, period.until)
    return [
        Figure(Part.ANSWERS, t("figure-announcement-answers"), count),
        pace(t("figure-announcement-pace"), count, median),
    ]
