"""The stand-in over HTTP: takes calls, checks them, plays the faults, and hands out updates."""

from __future__ import annotations

import asyncio
import enum
import json
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.servers.bot_api.control import control_routes
from tests.servers.bot_api.methods import METHODS, Call, Upload
from tests.servers.bot_api.people import Group, User
from tests.servers.bot_api.specification import Specification
from tests.servers.bot_api.windows import StrictLimits
from tests.servers.bot_api.world import Json, Refusal, World

LIMITED = ("sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageCaption")
FIRST_USER = 5_000_000_000
LARGEST_REQUEST = 50_000_000
NAMES = {name.lower(): name for name in (*METHODS, "getUpdates", "setWebhook", "deleteWebhook")}


class Fault(enum.Enum):
    """The trouble with a call."""

    DROPS_BEFORE = "the connection breaks and nothing was done"
    DROPS_AFTER = "the connection breaks and it was done"
    BAD_GATEWAY = "HTTP 502"
    SLOW = "it was done at once, and the reply comes after some seconds"
    UNREADABLE = "it was done, and the reply is not JSON"
    GARBAGE = "it was done, and the reply is not even HTTP"
    TOO_LARGE = "HTTP 413"
    GONE = "the file is no longer there"
    SIZE_UNTOLD = "the reply does not tell the size of the file"
    ODD_PICTURE = "the picture is too wide or too high"


SLOW_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply in the place of the Bot API's own; `passed_on`: after the call was carried out."""

    status: int
    text: str = "<html>hello</html>"
    passed_on: bool = False

    def made(self) -> web.Response:
        return web.Response(status=self.status, text=self.text)


Trouble = Fault | Reply | int
"""Or the seconds to wait after a 429."""

REFUSALS = {
    Fault.TOO_LARGE: (413, "Request Entity Too Large"),
    Fault.ODD_PICTURE: (400, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
}


REPLIES = {Fault.BAD_GATEWAY: Reply(502), Fault.UNREADABLE: Reply(200, passed_on=True)}


class BotApi:
    """One server for one bot; an async context manager, on a free port of the loopback.

    `strict`: keep the limits as sliding windows. `latency`: seconds of a round trip.
    `checked`: check every call against the specification, where there is one.
    """

    def __init__(
        self,
        token: str = "1:TEST-TOKEN",
        *,
        port: int = 0,
        strict: bool = False,
        latency: float = 0.0,
        checked: bool = True,
    ) -> None:
        self.token = token
        self.world = World()
        self.people: dict[int, User] = {}
        self.calls: Counter[str] = Counter()
        self.violations: list[str] = []
        """Calls that do not fit the specification; a test wants none."""
        self.limits = StrictLimits() if strict else None
        self._port = port
        self.latency = latency
        self._specification = Specification.find() if checked else None
        self._faults: dict[str, list[Trouble]] = {}
        self.weather: Callable[[str], Trouble | None] = lambda method: None
        """The trouble with a call of this method for which `fails` foresees nothing."""
        self._poll: asyncio.Future[None] | None = None
        self._webhook: Json = {}
        self._groups = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=LARGEST_REQUEST)
        app.router.add_route("*", "/bot{token}/{method}", self._called)
        app.router.add_get("/file/bot{token}/{path:.+}", self._downloaded)
        app.add_routes(control_routes(self))
        self._runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self._bringer = asyncio.create_task(self._bring())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._bringer.cancel()
        with suppress(asyncio.CancelledError):
            await self._bringer
        await self._runner.cleanup()

    def user(self, name: str, language: str = "nl") -> User:
        """A new person, who has not started the bot."""
        return self.user_numbered(FIRST_USER + len(self.people), name, language)

    def user_numbered(self, number: int, name: str, language: str = "nl") -> User:
        """The person with this id, new if need be."""
        if number not in self.people:
            self.people[number] = User(self.world, number, name, language)
        return self.people[number]

    def group(self, title: str, privacy: bool = True) -> Group:
        """A new group, without the bot."""
        self._groups += 1
        return Group(self.world, -1000 - self._groups, title, privacy)

    def fails(self, method: str, *faults: Trouble) -> None:
        """The next calls of a method (or "download") go wrong, one after the other; a number
        throttles for so many seconds."""
        self._faults.setdefault(method, []).extend(faults)

    def brings(self, kind: str, payload: Any) -> None:
        """An update that nobody's doing made: garbage, or news from a newer Telegram."""
        self.world.happens(kind, payload)

    async def has_heard(self, within: float = 5.0) -> None:
        """Wait until the bot has confirmed every update."""
        heard = await self.world.until(lambda: not self.world.updates.waiting, within)
        assert heard, f"{len(self.world.updates.waiting)} updates were not confirmed"

    async def _called(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return _refusal(Refusal(401, "Unauthorized"))
        await asyncio.sleep(self.latency / 2)
        method = NAMES.get(request.match_info["method"].lower(), request.match_info["method"])
        try:
            reply = await self._answered(request, method, self._next_fault(method))
        except Refusal as refusal:
            reply = _refusal(refusal)
        await asyncio.sleep(self.latency / 2)
        return reply

    async def _answered(
        self, request: web.Request, method: str, fault: Trouble | None
    ) -> web.StreamResponse:
        call = await _read(request)
        self._check(method, call)
        if isinstance(fault, int):
            raise Refusal(429, f"Too Many Requests: retry after {fault}", retry_after=fault)
        if fault is Fault.DROPS_BEFORE:
            return _broken(request)
        if isinstance(fault, Fault) and fault in REFUSALS:
            raise Refusal(*REFUSALS[fault])
        reply = REPLIES.get(fault, fault) if isinstance(fault, Fault) else fault
        if isinstance(reply, Reply) and not reply.passed_on:
            return reply.made()
        result = await self._carried_out(method, call)
        if isinstance(reply, Reply):
            return reply.made()
        if fault is Fault.SLOW:
            await asyncio.sleep(SLOW_SECONDS)
        return _with_result(request, result, fault)

    def _check(self, method: str, call: Call) -> None:
        self.calls[method] += 1
        if self._specification is None:
            return
        problems = self._specification.problems(method, call.params, set(call.files))
        if problems:
            self.violations += problems
            raise Refusal(400, f"Bad Request: {'; '.join(problems)}")

    async def _carried_out(self, method: str, call: Call) -> Any:
        if method == "getUpdates":
            return await self._updates(call)
        if method in ("setWebhook", "deleteWebhook"):
            return self._set_webhook(call)
        if method not in METHODS:
            raise Refusal(404, "Not Found")
        if self.limits and method in LIMITED:
            wait = self.limits.retry_after(call.number("chat_id"))
            if wait:
                raise Refusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        return METHODS[method](self.world, call)

    async def _updates(self, call: Call) -> list[Json]:
        if self._webhook.get("url"):
            active = "can't use getUpdates method while webhook is active; use deleteWebhook"
            raise Refusal(409, f"Conflict: {active} to delete the webhook first")
        updates = self.world.updates
        updates.allowed = call.json("allowed_updates") or updates.allowed
        offset, limit = call.number("offset"), call.number("limit", 100)
        if found := updates.after(offset, limit):
            self.world.changed()
            return found
        await self._wait_as_only_poller(call.number("timeout"))
        return updates.after(offset, limit)

    async def _wait_as_only_poller(self, timeout: int) -> None:
        """Wait for updates; whoever asks next sends this one away."""
        if self._poll and not self._poll.done():
            self._poll.set_result(None)
        mine = self._poll = asyncio.get_running_loop().create_future()
        self.world.changed()
        await self.world.until(lambda: bool(self.world.updates.waiting) or mine.done(), timeout)
        if mine.done():
            raise Refusal(409, "Conflict: terminated by other getUpdates request")
        mine.set_result(None)

    def _set_webhook(self, call: Call) -> bool:
        self._webhook = dict(call.params)
        if call.text("url"):
            self.world.updates.allowed = call.json("allowed_updates")
        self.world.changed()
        return True

    async def _bring(self) -> None:
        """Bring updates to the webhook one at a time, again and again until each is taken."""
        waiting = self.world.updates.waiting
        async with aiohttp.ClientSession() as session:
            while True:
                await self.world.until(lambda: bool(waiting and self._webhook.get("url")), 60)
                if not (waiting and self._webhook.get("url")):
                    continue
                secret = {"X-Telegram-Bot-Api-Secret-Token": self._webhook.get("secret_token", "")}
                reply = await session.post(self._webhook["url"], json=waiting[0], headers=secret)
                if reply.status == 200:
                    waiting.popleft()
                    self.world.changed()
                else:
                    await asyncio.sleep(0.02)

    async def _downloaded(self, request: web.Request) -> web.Response:
        match self._next_fault("download"):
            case Fault.DROPS_BEFORE:
                return _broken(request)
            case Fault.BAD_GATEWAY:
                return web.Response(status=502)
            case Fault.GONE:
                return web.Response(status=404)
        for file in self.world.files.values():
            if file.path == request.match_info["path"]:
                return web.Response(body=file.data)
        return web.Response(status=404)

    def _next_fault(self, method: str) -> Trouble | None:
        faults = self._faults.get(method)
        return faults.pop(0) if faults else self.weather(method)


def _refusal(refusal: Refusal) -> web.Response:
    body: Json = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.status)


def _with_result(request: web.Request, result: Any, fault: Trouble | None) -> web.StreamResponse:
    """The reply to a call that was carried out, if it gets through."""
    if fault is Fault.SIZE_UNTOLD:
        del result["file_size"]
    if fault is Fault.GARBAGE and request.transport:
        request.transport.write(b"hello\r\n\r\n")
        request.transport.close()
    if fault is Fault.DROPS_AFTER:
        return _broken(request)
    return web.json_response({"ok": True, "result": result})


def _broken(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()


async def _read(request: web.Request) -> Call:
    """The parameters of a call, in whichever of the four ways they came."""
    call = Call(dict(request.query))
    if request.content_type == "application/json":
        for name, value in (await request.json()).items():
            call.params[name] = value if isinstance(value, str) else json.dumps(value)
    elif request.content_type == "application/x-www-form-urlencoded":
        call.params.update(await request.post())  # type: ignore[arg-type]
    elif request.content_type == "multipart/form-data":
        await _read_parts(request, call)
    return call


async def _read_parts(request: web.Request, call: Call) -> None:
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            call.files[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            call.params[name] = str(value)
