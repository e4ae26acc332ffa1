"""Plays the episodes of a plan, some of them side by side, and adds up what came of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import reduce
from operator import add
from pathlib import Path

from sqlalchemy import URL

from tests.faults.accounting import Figures
from tests.faults.databases import PostgresDatabase, SqliteFile
from tests.faults.episode import play
from tests.faults.leader import NoAnswer
from tests.faults.plan import Episode, Kind
from tests.faults.stage import stage
from tests.servers.postgres import drop_database, new_database, postgres

SIDE_BY_SIDE = 3
"""Episodes at once: a bot that dies often is mostly starting, which takes one core."""


async def campaign(
    episodes: list[Episode], folder: Path, told: Callable[[Episode, Figures], None]
) -> Figures:
    """The figures of all episodes together; each episode is `told` when it is over."""
    room = asyncio.Semaphore(SIDE_BY_SIDE)

    async def one(episode: Episode) -> Figures:
        async with room:
            with _database(episode, folder, server) as database:
                found = await _played(episode, folder / str(episode.number), database)
        told(episode, found)
        return found

    with _server(episodes) as server:
        return reduce(add, await asyncio.gather(*map(one, episodes)), Figures())


async def _played(
    episode: Episode, folder: Path, database: SqliteFile | PostgresDatabase
) -> Figures:
    """The figures of an episode; one that comes to a halt is a finding, and costs no other."""
    try:
        async with stage(episode, folder, database) as scene:
            return await play(scene)
    except (AssertionError, NoAnswer, TimeoutError) as fault:
        return Figures(halted=1, quirks=[f"episode {episode.number} came to a halt: {fault!r}"])


@contextmanager
def _server(episodes: list[Episode]) -> Iterator[URL | None]:
    """A PostgreSQL, where an episode wants one."""
    with ExitStack() as stack:
        wanted = any(episode.kind is Kind.POSTGRESQL for episode in episodes)
        yield stack.enter_context(postgres()) if wanted else None


@contextmanager
def _database(
    episode: Episode, folder: Path, server: URL | None
) -> Iterator[SqliteFile | PostgresDatabase]:
    if server is None or episode.kind is Kind.SQLITE:
        yield SqliteFile(folder / str(episode.number))
        return
    address = new_database(server)
    yield PostgresDatabase(address)
    drop_database(server, str(address.database))
