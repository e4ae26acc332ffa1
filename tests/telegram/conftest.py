"""The stand-in, the adapter and one person, for each test afresh."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from bot.platforms.telegram import Telegram
from tests.servers.bot_api import BotApi, User
from tests.telegram.helpers import started


@pytest_asyncio.fixture
async def server() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server
        # Every call fitted Telegram's own description of its methods.
        assert server.violations == []


@pytest_asyncio.fixture
async def telegram(server: BotApi) -> AsyncIterator[Telegram]:
    async with started(server) as telegram:
        yield telegram


@pytest_asyncio.fixture
async def truus(server: BotApi) -> User:
    """Someone whom the bot may write to."""
    truus = server.user("Truus")
    truus.opens()
    return truus
