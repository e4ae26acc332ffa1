"""The bot's own account on Telegram, and the stand-in by itself."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import aiohttp
import pytest

from bot.platforms.port import Platform, SignedOut, Unavailable
from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Content, Pressed, Said
from tests.servers.bot_api import BotApi
from tests.telegram.helpers import KEY, PRESS, Inbox, buttons, listening


async def test_it_is_a_platform_with_its_own_name(telegram: Telegram) -> None:
    """After start the account carries the bot's name, and invitations are links to it."""
    platform: Platform = telegram
    assert platform.account == "coalitie_bot"
    assert platform.invitation("abc_1") == "https://t.me/coalitie_bot?start=abc_1"


async def test_a_wrong_token_is_said_without_the_token(server: BotApi) -> None:
    """Credentials that Telegram refuses end in SignedOut, which does not show them."""
    telegram = Telegram("2:OTHER-TOKEN", server.url)
    try:
        with pytest.raises(SignedOut) as refused:
            await telegram.start()
    finally:
        await telegram.stop()
    assert "OTHER" not in repr(refused.value)
    assert refused.value.__context__ is None


async def test_a_server_that_is_away_is_unavailable() -> None:
    """Nothing listens there: that may pass."""
    async with BotApi() as server:
        gone = server.url
    telegram = Telegram("1:TEST", gone)
    try:
        with pytest.raises(Unavailable):
            await telegram.start()
    finally:
        await telegram.stop()


def test_groups_have_negative_ids() -> None:
    """The limits of groups hold for chats with an id below zero."""
    telegram = Telegram("1:TEST")
    assert telegram.is_group("-1001234")
    assert not telegram.is_group("1234")


async def test_the_stand_in_runs_in_a_process_of_its_own() -> None:
    """Benchmarks start it by name, move its people over HTTP, and read what it counted."""
    command = [sys.executable, "-m", "tests.servers.bot_api", "--strict"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    url = (await process.stdout.readline()).decode().strip()
    telegram = Telegram("1:TEST-TOKEN", url)
    try:
        await telegram.start()
        async with aiohttp.ClientSession(url) as client:
            await client.post("/control/people", json={"ids": [7], "groups": [-7]})
            await telegram.send("7", Content("Kun je?", buttons("Ja")), KEY)
            await telegram.send("-7", Content("Hallo allemaal"), KEY)
            await client.post("/control/taps", json=[[7, "Ja"]])
            await client.post("/control/texts", json=[[7, "tot dan"]])
            await client.post("/control/updates", json=[["callback_query", press_of(7)]])
            async with listening(telegram, Inbox()) as inbox:
                events = await inbox.has(3)
            stats = await (await client.get("/control/stats")).json()
    finally:
        await telegram.stop()
        process.terminate()
        await process.wait()
    assert [type(event) for event in events] == [Pressed, Said, Pressed]
    assert stats["calls"]["sendMessage"] == 2
    assert (stats["posts"], stats["too_many_requests"], stats["violations"]) == (3, 0, [])


def press_of(user: int) -> dict[str, Any]:
    return {**PRESS["callback_query"], "from": {"id": user, "is_bot": False, "first_name": "T"}}
