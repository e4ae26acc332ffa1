"""Two platforms, a database and the bot's own process, for each test afresh."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.end_to_end.office import Office, on_both
from tests.end_to_end.program import Program
from tests.servers.bot_api import BotApi
from tests.servers.postgres import drop_database, new_database
from tests.servers.synapse import Synapse, running_synapse

TOKEN = "7012345678:AAE-end-to-end-token"


@pytest.fixture(autouse=True)
async def _nothing_outlives_its_test() -> AsyncIterator[None]:
    yield
    while Program.begun:
        await Program.begun.pop().kill()


@pytest.fixture
async def telegram() -> AsyncIterator[BotApi]:
    async with BotApi(TOKEN) as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def synapse() -> AsyncIterator[Synapse]:
    server = await asyncio.to_thread(running_synapse)
    yield server
    await server.goodbye()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The setting for a database of one's own; SQLite is what the bot takes without a setting."""
    if request.param == "sqlite":
        yield {}
        return
    server = request.getfixturevalue("server")
    address = new_database(server)
    yield {"DATABASE_URL": address.render_as_string(hide_password=False)}
    drop_database(server, str(address.database))


@pytest.fixture
async def office(
    telegram: BotApi, synapse: Synapse, database: dict[str, str], tmp_path: Path
) -> AsyncIterator[Office]:
    """A bot on both platforms at once, not started yet."""
    matrix = await synapse.account("bot")
    settings = on_both(telegram, synapse, matrix) | database
    program = Program(tmp_path / "bot", settings)
    yield Office(telegram, synapse, matrix, program)
    await program.kill()
