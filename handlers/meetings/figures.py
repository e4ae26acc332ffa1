"""The figures of meetings, and of who comes to them."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.figures import FEWEST, Figure, Part, Period, Unit, tellable
from handlers.conversation.hooks import FIGURES
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from storage.meetings import count_held, turnout
from storage.people import Coalition, Kind


@answers(FIGURES)
def figures(world: World, coalition: Coalition, period: Period) -> list[Figure]:
    """How many meetings there were, and which part of those who were asked came: of everyone, and
    of each kind of contact of which there are enough people."""
    when = (coalition.id, period.since, period.until)
    seated = turnout(world.db, *when)
    people = {kind: asked for kind, (asked, *_) in seated.items()}
    told = tellable({k: n for k, n in people.items() if k}, people.get(None, 0))
    everyone = [sum(column) for column in zip(*seated.values(), strict=True)] or [0, 0, 0]
    return [
        Figure(Part.MEETINGS, t("figure-meetings"), count_held(world.db, *when)),
        _share("figure-turnout", *everyone[1:], told=everyone[0] >= FEWEST),
        *(
            _share(f"figure-turnout-{kind}", *seated.get(kind, (0, 0, 0))[1:], told=kind in told)
            for kind in Kind
        ),
    ]


def _share(name: str, seats: int, taken: int, *, told: bool) -> Figure:
    return Figure(Part.MEETINGS, t(name), taken / seats if told else None, Unit.SHARE)
