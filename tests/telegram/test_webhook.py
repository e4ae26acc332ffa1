"""The other way in: Telegram brings updates to our own address."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Said
from tests.servers.bot_api import BotApi, User
from tests.telegram.helpers import Inbox, listening, started


@asynccontextmanager
async def mounted(server: BotApi, secret: str) -> AsyncIterator[tuple[Telegram, str]]:
    """An adapter behind a web server of our own, and its address."""
    with_port = web.AppRunner(web.Application())
    await with_port.setup()
    site = web.TCPSite(with_port, "127.0.0.1", 0)
    await site.start()
    port = with_port.addresses[0][1]
    await with_port.cleanup()
    url = f"http://127.0.0.1:{port}/telegram"
    async with started(server, webhook_url=url, webhook_secret=secret) as telegram:
        app = web.Application()
        app.add_routes(telegram.routes())
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        try:
            yield telegram, url
        finally:
            await runner.cleanup()


async def test_the_webhook_delivers_before_it_answers(server: BotApi, truus: User) -> None:
    """An update that was refused is brought again; what was delivered is not."""
    async with (
        mounted(server, "geheim") as (telegram, _),
        listening(telegram, Inbox(refusals=2)) as inbox,
    ):
        truus.says("een")
        truus.says("twee")
        await inbox.has(2)
        await server.has_heard()
    assert [event.text for event in inbox.events if isinstance(event, Said)] == ["een", "twee"]
    assert inbox.batches[-1].cursor == "102"


async def test_the_webhook_wants_the_secret(server: BotApi) -> None:
    """Without the right secret nothing is taken; nonsense with it is not asked for again."""
    header = "X-Telegram-Bot-Api-Secret-Token"
    update = {"update_id": 1, "message": {}}
    async with (
        mounted(server, "geheim") as (telegram, url),
        aiohttp.ClientSession() as client,
    ):
        before = await client.post(url, json=update, headers={header: "geheim"})
        assert before.status == 503
        async with listening(telegram, Inbox()) as inbox:
            await server.world.until(lambda: server.calls["setWebhook"] == 1, 5)
            for wrong in ({}, {header: "geheim!"}, {header: "gehéim"}):
                reply = await client.post(url, json=update, headers=wrong)
                assert reply.status == 403
            nonsense = await client.post(url, data=b"{", headers={header: "geheim"})
            assert nonsense.status == 200
            deep = b'{"update_id": 1, "message": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
            refused = await client.post(url, data=deep, headers={header: "geheim"})
            assert refused.status == 400
    assert inbox.batches == []
