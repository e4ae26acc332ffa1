"""A homeserver, a bot and a person for every test of the Matrix platform."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.matrix.bot import Bot
from tests.servers.synapse import Person, Secretive, Synapse, running_synapse
from tests.servers.wire import Wire


@pytest.fixture
async def synapse() -> AsyncIterator[Synapse]:
    server = await asyncio.to_thread(running_synapse)
    yield server
    await server.goodbye()


@pytest.fixture
async def bot(synapse: Synapse, tmp_path: Path) -> Bot:
    return Bot(synapse, await synapse.account("bot"), tmp_path / "matrix")


@pytest.fixture
async def wire(bot: Bot) -> AsyncIterator[Wire]:
    """The connection that the bot's homeserver hangs on, in tests where that connection fails."""
    wire = Wire(bot.homeserver)
    await wire.mend()
    bot.homeserver = wire.url
    yield wire
    await wire.cut()


@pytest.fixture
async def truus(synapse: Synapse) -> Person:
    return await synapse.user("truus")


@pytest.fixture
async def fatma(synapse: Synapse) -> Secretive:
    """Someone whose chats are encrypted."""
    return await synapse.secretive("fatma")


@pytest.fixture
async def omar(synapse: Synapse) -> Secretive:
    """Another one whose chats are encrypted."""
    return await synapse.secretive("omar")
