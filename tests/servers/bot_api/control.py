"""Lets another process move the people: for benchmarks, where the server runs by itself."""

from __future__ import annotations

import asyncio
from random import Random
from typing import TYPE_CHECKING

from aiohttp import web

from tests.servers.bot_api.people import Group, User
from tests.servers.bot_api.world import World

if TYPE_CHECKING:
    from tests.servers.bot_api.server import BotApi


def control_routes(server: BotApi) -> list[web.RouteDef]:
    """Addresses under /control; each takes and gives JSON.

    POST /control/people {"ids": [...], "groups": [...]}: who may be written to from now on.
    POST /control/texts?every=SECONDS [[user, text], ...]: people type, as for taps.
    POST /control/taps?every=SECONDS [[user, label], [user, label, group], ...]: people press the
    newest button with that label, in their own chat or in a group; at random moments, on average
    so many seconds apart, the same ones every time.
    POST /control/updates [[kind, payload], ...]: raw updates.
    POST /control/until {"texts": [[chat, text], ...], "within": SECONDS}: whether in that time
    every press is answered, and the bot's last words in these chats are these.
    GET /control/stats: calls by method, sends that passed the limits and those that were too
    fast, updates not confirmed yet, posts in all chats, seconds that each answered press and each
    text waited, misfits to the specification.
    """
    control = _Control(server)
    return [
        web.post("/control/people", control.people),
        web.post("/control/texts", control.texts),
        web.post("/control/taps", control.taps),
        web.post("/control/updates", control.updates),
        web.post("/control/until", control.until),
        web.get("/control/stats", control.stats),
    ]


class _Control:
    def __init__(self, server: BotApi) -> None:
        self._server = server
        self._world = server.world
        self._groups: dict[int, Group] = {}

    async def people(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        for number in wanted.get("ids", []):
            self._person(number).opens()
        for number in wanted.get("groups", []):
            group = self._groups[number] = Group(self._world, number, f"Groep {number}")
            group.chat.closed = ""
        return web.json_response(True)

    async def texts(self, request: web.Request) -> web.Response:
        every, moments = float(request.query.get("every", 0)), Random(1)
        for number, text in await request.json():
            self._person(number).says(text)
            if every:
                await asyncio.sleep(moments.expovariate(1 / every))
        return web.json_response(True)

    async def taps(self, request: web.Request) -> web.Response:
        every = float(request.query.get("every", 0))
        moments = Random(1)
        presses = []
        for person, label, *group in await request.json():
            presses.append(self._tap(person, label, *group))
            if every:
                await asyncio.sleep(moments.expovariate(1 / every))
        return web.json_response(presses)

    def _tap(self, person: int, label: str, group: int | None = None) -> str:
        by = self._person(person)
        return by.taps(label) if group is None else self._groups[group].taps(by, label)

    async def updates(self, request: web.Request) -> web.Response:
        for kind, payload in await request.json():
            if kind == "callback_query":
                self._world.asks(payload["id"])
            self._world.updates.add(kind, payload)
        self._world.changed()
        return web.json_response(True)

    async def until(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        loop = asyncio.get_running_loop()
        deadline = loop.time() + wanted["within"]
        left = _Left(self._world, wanted["texts"])
        # Looked at now and then, not at every change: the server must be fast while it is measured.
        while not (done := left.is_done()) and loop.time() < deadline:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        return web.json_response(done)

    async def stats(self, request: web.Request) -> web.Response:
        limits = self._server.limits
        return web.json_response(
            {
                "calls": dict(self._server.calls),
                "passed": limits.passed if limits else 0,
                "too_many_requests": limits.refused if limits else 0,
                "waiting": len(self._world.updates.waiting),
                "posts": sum(len(chat.posts) for chat in self._world.chats.values()),
                "waits": self._world.waits,
                "replies": self._world.replies,
                "violations": self._server.violations,
            }
        )

    def _person(self, number: int) -> User:
        return self._server.user_numbered(number, f"Mens {number}")


class _Left:
    """Answers and texts still to come; each is looked at until it is there, and then no more."""

    def __init__(self, world: World, texts: list[tuple[int, str]]) -> None:
        self._world = world
        self._presses = list(world.answers)
        self._texts = texts

    def is_done(self) -> bool:
        while self._presses and self._world.answers[self._presses[-1]] is not None:
            self._presses.pop()
        while self._texts and not self._presses and self._reads(*self._texts[-1]):
            self._texts.pop()
        return not self._presses and not self._texts

    def _reads(self, chat: int, text: str) -> bool:
        ours = [post for post in self._world.chats[chat].posts.values() if post.by_bot]
        return bool(ours) and ours[-1].text == text
