"""Plays one episode: life after life, then a calm in which everything must come right."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta
from random import Random

from bot.app import App
from bot.clock import MovableClock
from storage.database import connect
from tests.end_to_end.books import all_sent
from tests.end_to_end.waiting import until
from tests.faults.accounting import Figures, account
from tests.faults.members import keep_busy
from tests.faults.mishaps import happens
from tests.faults.plan import Life
from tests.faults.stage import PATIENCE, Stage
from tests.faults.weather import CLEAR

BETWEEN_ANNOUNCEMENTS = 1.0
LONGEST_LIFE = 20.0
"""Seconds after which a life ends though it made fewer calls than its plan says."""
LOOK_AGAIN = 1.0
CALM = 180.0
"""Seconds in which all that was put off must be done; what waits longer is stuck."""


async def play(scene: Stage) -> Figures:
    """All lives of an episode, and what came of them."""
    await scene.runs_well()
    asked = [member.user for member in scene.members]
    await scene.leader.asks_when(asked, scene.now + timedelta(days=1))
    crowd = keep_busy(scene.members, Random(f"{scene.episode.seed} crowd"))
    announcing = scene.leader.announces_always(BETWEEN_ANNOUNCEMENTS)
    busy = [asyncio.create_task(crowd), asyncio.create_task(announcing)]
    try:
        for life in scene.episode.lives:
            await _live(scene, life)
    finally:
        await _end(busy)
    await _calm(scene)
    await scene.program.stop()
    scene.looks_at_unknown()
    return account(scene, due=await _still_due(scene, timedelta(minutes=1)))


async def _live(scene: Stage, life: Life) -> None:
    """Start the bot in this weather, and kill it."""
    if life.mishap is not None:
        CLEAR.begins(scene.telegram, scene.random)
        await scene.runs_well()
    scene.garbage |= life.weather.begins(scene.telegram, scene.random)
    if life.mishap is not None:
        await happens(life.mishap, scene)
    elif not scene.program.runs:
        await scene.starts()
    calls = scene.telegram.calls
    last = calls.total() + life.calls
    loop = asyncio.get_running_loop()
    deadline = loop.time() + LONGEST_LIFE
    await until(
        lambda: calls.total() >= last or not scene.program.runs or loop.time() > deadline,
        "a life ends",
        PATIENCE,
    )
    if not scene.program.runs:
        scene.ended_by_itself += 1
        scene.quirks.append(f"it ended by itself ({life.weather.name}, {life.mishap})")
    await scene.kill()


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task


async def _calm(scene: Stage) -> None:
    """Without faults: wait until all is heard, done and sent, or for so long that what is left must
    be stuck."""
    CLEAR.begins(scene.telegram, scene.random)
    await scene.runs_well()
    loop = asyncio.get_running_loop()
    deadline = loop.time() + CALM
    # Another process tells nobody that something changed.
    while not await _is_quiet(scene) and loop.time() < deadline:  # noqa: ASYNC110
        await asyncio.sleep(LOOK_AGAIN)


async def _is_quiet(scene: Stage) -> bool:
    """Looked at in this order: what is heard makes work due, and that makes something to send."""
    heard = not scene.telegram.world.updates.waiting
    return heard and not await _still_due(scene, timedelta()) and all_sent(scene.program)


async def _still_due(scene: Stage, since: timedelta) -> bool:
    """Whether some work has been due for so long already."""
    clock = MovableClock()
    clock.move_to(scene.now)
    app = App(connect(scene.program.database), clock)
    due = await app.ticker.next_due()
    await app.stop()
    return due is not None and due < clock.now() - since
