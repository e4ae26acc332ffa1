"""Mishaps of the machine while the bot runs, and what must come of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

from tests.end_to_end.waiting import until
from tests.faults.databases import PostgresDatabase, SqliteFile
from tests.faults.plan import Mishap
from tests.faults.stage import PATIENCE, Stage

NOTICED = 12.0
"""Seconds within which the bot mostly notices; at rest there is nothing to notice."""
HOUR = timedelta(hours=1).total_seconds()
IN_USE = "another process uses this database"
WAITS = "another process holds this account; waiting"


async def happens(mishap: Mishap, scene: Stage) -> None:
    """Let it happen to a bot that runs, and end it."""
    await _HAPPEN[mishap](scene)


async def _notices(scene: Stage) -> None:
    """Wait until the bot says that something is wrong, or long enough."""
    since, loop = scene.logged, asyncio.get_running_loop()
    deadline = loop.time() + NOTICED
    await until(
        lambda: scene.told("level=error", since) or loop.time() > deadline, "it notices", PATIENCE
    )


async def _locked(scene: Stage) -> None:
    with scene.database.locked():
        await _notices(scene)


async def _read_only(scene: Stage) -> None:
    """PostgreSQL changes under way; a file that is open stays as it is, so there it is at a start,
    which must end in a clear line or succeed."""
    if isinstance(scene.database, PostgresDatabase):
        with scene.database.read_only():
            await _notices(scene)
        return
    await scene.kill()
    since = scene.logged
    with scene.database.read_only():
        await scene.starts()
        await until(lambda: _decided(scene, since), "a start without writing", PATIENCE)
    if scene.told("Traceback", since):
        scene.quirks.append("a read-only database at the start is a traceback")
    await scene.runs_well()


def _decided(scene: Stage, since: int) -> bool:
    return not scene.program.runs or scene.told("event=running", since)


async def _full_disk(scene: Stage) -> None:
    assert isinstance(scene.database, SqliteFile)
    with scene.database.full(scene.program):
        await _notices(scene)


async def _cut_off(scene: Stage) -> None:
    assert isinstance(scene.database, PostgresDatabase)
    scene.database.cut_off()


async def _clock_forward(scene: Stage) -> None:
    scene.ahead += HOUR


async def _clock_back(scene: Stage) -> None:
    scene.ahead -= HOUR


async def _second(scene: Stage) -> None:
    """On SQLite the second refuses in a clear line; on PostgreSQL it waits, and takes over when
    the first is dead."""
    second = scene.another_program(f"second-{scene.kills}")
    await scene.starts(second)
    if isinstance(scene.database, SqliteFile):
        code = await second.ends()
        if code == 0 or IN_USE not in second.log or "Traceback" in second.log:
            scene.quirks.append("a second process did not refuse in a clear line")
        return
    await until(lambda: WAITS in second.log or not second.runs, "the second waits", PATIENCE)
    await scene.kill()
    scene.program = second
    await until(lambda: "event=running" in second.log or not second.runs, "it serves", PATIENCE)


_HAPPEN: dict[Mishap, Callable[[Stage], Awaitable[None]]] = {
    Mishap.FULL_DISK: _full_disk,
    Mishap.LOCKED: _locked,
    Mishap.READ_ONLY: _read_only,
    Mishap.CUT_OFF: _cut_off,
    Mishap.CLOCK_FORWARD: _clock_forward,
    Mishap.CLOCK_BACK: _clock_back,
    Mishap.SECOND: _second,
}
