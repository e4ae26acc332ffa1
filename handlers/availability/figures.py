"""The figures of answers to polls."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers.conversation.context import World
from handlers.conversation.figures import Figure, Part, Period, pace
from handlers.conversation.hooks import FIGURES
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from storage.availability import paces_between
from storage.people import Coalition

JUST_BEFORE = timedelta(microseconds=1)


@answers(FIGURES)
def figures(world: World, coalition: Coalition, period: Period) -> list[Figure]:
    """How many invitees answered, and within how many hours half of them did."""
    zone = ZoneInfo(coalition.zone)
    first = period.since.astimezone(zone).date()
    last = (period.until - JUST_BEFORE).astimezone(zone).date()
    count, median = paces_between(world.db, coalition.id, first, last)
    return [
        Figure(Part.ANSWERS, t("figure-poll-answers"), count),
        pace(t("figure-poll-pace"), count, median),
    ]
