"""A homeserver that lies or refuses: the real one, with something between it and the bot."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from tests.matrix.bot import Bot


@dataclass
class Meddler:
    """`refuses` says with which status and error a request to a path is refused, None: it is passed
    on; `alters` makes of an answer what the bot gets. `asked` holds the paths, in order."""

    refuses: Callable[[str], tuple[int, str] | None] = lambda path: None
    alters: Callable[[str, str], str] = lambda path, answer: answer
    asked: list[str] = field(default_factory=list)


@asynccontextmanager
async def meddled(bot: Bot, meddler: Meddler) -> AsyncIterator[None]:
    """Meanwhile the bot reaches its homeserver through the meddler."""
    real = bot.homeserver

    async def between(request: web.Request) -> web.Response:
        meddler.asked.append(request.path)
        if refusal := meddler.refuses(request.path):
            status, code = refusal
            return web.json_response({"errcode": code}, status=status)
        body = await request.read()
        async with (
            ClientSession() as session,
            session.request(
                request.method, real + request.raw_path, data=body, headers=request.headers
            ) as answer,
        ):
            told = meddler.alters(request.path, await answer.text())
            return web.Response(status=answer.status, text=told, content_type="application/json")

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", between)
    async with TestServer(app) as server:
        bot.homeserver = str(server.make_url(""))
        yield
    bot.homeserver = real
