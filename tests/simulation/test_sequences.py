"""For any sequence of what people do, of time and of outages, a small coalition keeps every
promise."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from handlers.conversation.writing import LOCAL
from storage.people import Kind
from tests.simulation import promises
from tests.simulation.answering import answers
from tests.simulation.cast import Part
from tests.simulation.deeds import blocks, leaves, pauses, wants_less
from tests.simulation.explaining import Unasked, explained
from tests.simulation.leading import turns_on
from tests.simulation.opening import enter, opened_stage
from tests.simulation.people import Human
from tests.simulation.stage import Stage
from tests.simulation.temperaments import DAY, Temperament

CORE = ("kerngroep",)
PARTS = (
    Part("Ilse", Kind.PROFESSIONAL, "Welzijn", Temperament.LEADING, "telegram"),
    Part("Hans", Kind.VOLUNTEER, "Wandelclub", Temperament.SILENT, "telegram"),
    Part("Kees", Kind.PROFESSIONAL, "Wandelclub", Temperament.SILENT, "matrix"),
    Part("Fatma", Kind.BOARD, "Taalkring", Temperament.SILENT, "matrix"),
    Part("Mo", Kind.BUSINESS, "Buurtsuper", Temperament.SILENT, "telegram", "Taalkring"),
)


async def speaks(stage: Stage, human: Human) -> None:
    await human.someone.says("/agenda")


async def answers_newest(stage: Stage, human: Human) -> None:
    if human.someone.bubbles:
        await answers(stage, human, human.someone.bubbles[-1].text)


async def pauses_two_months(stage: Stage, human: Human) -> None:
    today = stage.now.astimezone(LOCAL).date()
    await pauses(stage, human, "Pauze: 2 maanden", today + timedelta(days=61))


Deed = Callable[[Stage, Human], Awaitable[None]]
DEEDS: tuple[Deed, ...] = (
    *(speaks, answers_newest, answers_newest),
    *(pauses_two_months, wants_less, leaves, blocks),
)
WHO = st.integers(1, len(PARTS) - 1)
HAPPENS = st.one_of(
    st.tuples(st.just("passes"), st.integers(1, 60)),
    st.tuples(st.just("passes"), st.integers(1, 60)),
    st.tuples(st.just("down"), st.sampled_from((3, 3, 30, 396))),
    st.tuples(WHO, st.sampled_from(DEEDS)),
)


# Without making a fault smaller, which takes minutes here.
@settings(max_examples=2, phases=(Phase.reuse, Phase.generate))
@given(st.lists(HAPPENS, min_size=2, max_size=8), st.integers(0, 99))
def test_a_small_coalition_keeps_every_promise(happens: list[tuple[object, object]], seed: int):
    """Whoever speaks, answers, pauses, wants less, stops or blocks the bot, and however long the
    program is down."""
    with tempfile.TemporaryDirectory() as folder:
        messages = asyncio.run(_played(Path(folder), happens, seed))
    broken = [
        *promises.against_courtesy(messages),
        *promises.doubled(messages),
        *promises.after_stop(messages),
        *promises.unexplained(messages),
    ]
    assert not broken, [str(one) for one in broken]


async def _played(folder: Path, happens: list[tuple[object, object]], seed: int) -> list[Unasked]:
    messages: list[Unasked] = []
    async with opened_stage(folder, seed) as stage:
        humans = [await enter(stage, part, CORE) for part in PARTS]
        await stage.talks(humans[0], partial(turns_on, humans[0]))
        for what, how in [*happens, ("passes", 60)]:
            if what == "passes":
                await stage.goes_to(stage.now + int(str(how)) * DAY)
            elif what == "down":
                await stage.chat.down(days=int(str(how)))
            else:
                await _does(stage, humans[int(str(what))], how)  # type: ignore[arg-type]
            messages += await explained(stage)
        assert not stage.chat.app.alerts.kept, list(stage.chat.app.alerts.kept)
    return messages


async def _does(stage: Stage, human: Human, deed: Deed) -> None:
    if human.takes_part:
        await stage.talks(human, partial(deed, stage, human))
