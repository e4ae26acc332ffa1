"""Lets another process move the people: for benchmarks, where the server runs by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from tests.servers.bot_api.people import Group, User

if TYPE_CHECKING:
    from tests.servers.bot_api.server import BotApi


def control_routes(server: BotApi) -> list[web.RouteDef]:
    """Addresses under /control; each takes and gives JSON.

    POST /control/people {"ids": [...], "groups": [...]}: who may be written to from now on.
    POST /control/texts [[user, text], ...]: people type.
    POST /control/taps [[user, label], ...]: people press the newest button with that label.
    POST /control/updates [[kind, payload], ...]: raw updates.
    GET /control/stats: calls by method, refused for speed, updates waiting, posts, answers.
    """
    control = _Control(server)
    return [
        web.post("/control/people", control.people),
        web.post("/control/texts", control.texts),
        web.post("/control/taps", control.taps),
        web.post("/control/updates", control.updates),
        web.get("/control/stats", control.stats),
    ]


class _Control:
    def __init__(self, server: BotApi) -> None:
        self._server = server
        self._world = server.world

    async def people(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        for number in wanted.get("ids", []):
            self._person(number).opens()
        for number in wanted.get("groups", []):
            Group(self._world, number, f"Groep {number}").chat.closed = ""
        return web.json_response(True)

    async def texts(self, request: web.Request) -> web.Response:
        for number, text in await request.json():
            self._person(number).says(text)
        return web.json_response(True)

    async def taps(self, request: web.Request) -> web.Response:
        return web.json_response(
            [self._person(number).taps(label) for number, label in await request.json()]
        )

    async def updates(self, request: web.Request) -> web.Response:
        for kind, payload in await request.json():
            if kind == "callback_query":
                self._world.answers.setdefault(payload["id"], None)
            self._world.updates.add(kind, payload)
        self._world.changed()
        return web.json_response(True)

    async def stats(self, request: web.Request) -> web.Response:
        limits = self._server.limits
        answers = self._world.answers.values()
        return web.json_response(
            {
                "calls": dict(self._server.calls),
                "too_many_requests": limits.refused if limits else 0,
                "waiting": len(self._world.updates.waiting),
                "posts": sum(len(chat.posts) for chat in self._world.chats.values()),
                "answered": sum(answer is not None for answer in answers),
                "violations": self._server.violations,
            }
        )

    def _person(self, number: int) -> User:
        return self._server.user_numbered(number, f"Mens {number}")
