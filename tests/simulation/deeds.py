"""Deeds that people do of their own accord: they leave, block the bot, move, pause, and want
less."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta
from functools import partial

from handlers.conversation.writing import LOCAL
from tests.simulation.people import Human, Span
from tests.simulation.stage import Stage
from tests.simulation.temperaments import DAY, Temperament

FIRST_YEAR = 300
"""Days within which those who leave or move do so."""
SUMMER_BEGINS = (7, 1)


def plan_deeds(stage: Stage, human: Human, days: int) -> None:
    """Plan what somebody does of their own accord."""
    deed = _ONCE.get(human.part.temperament)
    day = stage.rng.randint(20, max(21, min(FIRST_YEAR, days)))
    at = stage.now + day * DAY + timedelta(hours=stage.rng.random() * 8)
    if deed is not None:
        stage.plan(at, partial(stage.talks, human, partial(deed, stage, human)))
    if human.part.temperament is Temperament.RESTING:
        for year in range(stage.now.year, stage.now.year + days // 365 + 2):
            summer = datetime(year, *SUMMER_BEGINS, 12, stage.rng.randrange(60), tzinfo=LOCAL)
            if summer > stage.now:
                begins = partial(stage.talks, human, partial(rests, stage, human))
                stage.plan(summer, begins)


async def leaves(stage: Stage, human: Human) -> None:
    await human.someone.says("/stop")
    assert human.someone.shows("geen berichten meer")
    human.stops.append(Span(stage.now))


async def leaves_for_a_while(stage: Stage, human: Human) -> None:
    await leaves(stage, human)
    back = partial(stage.talks, human, partial(comes_back, stage, human))
    stage.plan(stage.now + 10 * DAY, back)


async def comes_back(stage: Stage, human: Human) -> None:
    await human.someone.says("/start")
    await human.someone.taps("Ja, weer meedoen …")
    human.stops[-1].end = stage.now


async def blocks(stage: Stage, human: Human) -> None:
    """The program hears of it at once, or finds out when it sends."""
    if stage.rng.random() < 0.5:
        human.someone.closes()
    else:
        await human.someone.blocks()
    human.closed_at = stage.now


async def moves(stage: Stage, human: Human) -> None:
    """Link the other app, and throw the first one away."""
    old = human.someone
    name = "matrix" if old.post.platform.name == "telegram" else "telegram"
    post = next(one for one in stage.chat.app.accounts if one.platform.name == name)
    there = stage.chat.someone(human.name, post=post)
    human.addresses.add((name, there.chat))
    await old.says("/koppel")
    code = re.search(r"/koppel (\w+)", old.shows("Typ daar dit:").text)
    assert code
    await there.says(f"/koppel {code[1]}")
    await old.taps("Ja")
    assert there.shows("Voortaan ken ik je hier ook")
    human.someone = there
    await old.blocks()


async def rests(stage: Stage, human: Human) -> None:
    until = stage.now.astimezone(LOCAL).date().replace(month=9, day=1)
    await pauses(stage, human, "Pauze: tot na de zomer", until)


async def pauses(stage: Stage, human: Human, label: str, until: date) -> None:
    """Ask for a pause until this day, in the place of an earlier one."""
    await human.someone.says("/help")
    await human.someone.taps("Minder berichten")
    await human.someone.taps(label)
    for earlier in human.pauses[-1:]:
        earlier.end = min(earlier.end or stage.now, stage.now)
    human.pauses.append(Span(stage.now, datetime.combine(until, time(), LOCAL)))


async def wants_less(stage: Stage, human: Human) -> None:
    await human.someone.says("/help")
    await human.someone.taps("Minder berichten")
    await human.someone.taps("Alleen het nodigste")
    human.sparing.append(Span(stage.now))


_ONCE: dict[Temperament, Callable[[Stage, Human], Awaitable[None]]] = {
    Temperament.LEAVING: leaves,
    Temperament.RETURNING: leaves_for_a_while,
    Temperament.BLOCKING: blocks,
    Temperament.MOVING: moves,
    Temperament.SPARING: wants_less,
}
