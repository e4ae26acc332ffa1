"""The figures of the organisations in a coalition."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.figures import Figure, Part, Period
from handlers.conversation.hooks import FIGURES
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from storage.partners import count_partners
from storage.people import Coalition


@answers(FIGURES)
def figures(world: World, coalition: Coalition, period: Period) -> list[Figure]:
    """How many take part at its end, came, and left."""
    part, new, gone = count_partners(world.db, coalition.id, period.since, period.until)
    return [
        Figure(Part.PARTNERS, t("figure-partners"), part),
        Figure(Part.PARTNERS, t("figure-partners-new"), new),
        Figure(Part.PARTNERS, t("figure-partners-gone"), gone),
    ]
