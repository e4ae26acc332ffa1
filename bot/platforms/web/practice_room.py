"""The practice room: the phones of several people side by side, with a clock that can be moved."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_hex
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from aiohttp import web
from sqlalchemy.orm import Session

from bot.platforms.web.guard import LOOPBACK, guarded, json_body, nothing_here, one_line, text_of
from bot.platforms.web.pages import ChatPages, Sent
from bot.platforms.web.platform import WebPlatform
from handlers.conversation.texts import language_of
from storage import web as chats

_STATIC = Path(__file__).parent / "static"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript",
          ".svg": "image/svg+xml"}  # fmt: skip
_STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person whose phone can be picked up. `slug` names their chat: letters, digits, `-`, `_`.

    `role` in the coalition's own words; `kind` "volunteer", "professional", "board", "business"
    or empty. `standing`: "active", "waiting" for approval, "stopped", or empty for a visitor.
    """

    slug: str
    name: str
    organisation: str
    role: str
    kind: str = ""
    standing: str = ""


@dataclass(frozen=True, slots=True)
class GroupCard:
    """A group that has a chat: `slug` names that chat, `members` are the slugs of its people."""

    slug: str
    name: str
    members: Sequence[str]


@dataclass(frozen=True, slots=True)
class Step:
    """Something to try first, on the phone of `slug`: "ask", "answer" or "choose". `done` once it
    really happened."""

    what: str
    slug: str
    done: bool


@dataclass(frozen=True, slots=True)
class NextEvent:
    """The next thing that happens by itself: when, and what in the requested language."""

    at: datetime
    what: str


class PracticeBackend(Protocol):
    """The program behind the practice room, as far as the room needs it."""

    @property
    def coalition(self) -> str:
        """The name of the practice coalition."""

    @property
    def zone(self) -> str:
        """Its time zone, as "Europe/Amsterdam"."""

    @property
    def busy(self) -> bool:
        """Whether the clock is being moved now."""

    def now(self) -> datetime:
        """The time on the room's clock."""

    async def people(self) -> Sequence[PersonCard]:
        """Everyone whose phone can be picked up, in the order of the page."""

    async def groups(self) -> Sequence[GroupCard]:
        """The groups whose chat can be opened."""

    async def steps(self) -> Sequence[Step]:
        """The things to try first, in that order."""

    async def next_due(self, language: str) -> NextEvent | None:
        """The next thing that happens by itself; None if nothing is planned."""

    async def move_clock(self, to: datetime) -> None:
        """Do everything that is due until `to`, and set the clock to it."""

    async def move_to_message(self) -> None:
        """Do what is due, one moment after another, until a message has come to someone."""

    async def reasons(self, sent: Sequence[Sent], language: str) -> Mapping[str, str]:
        """By part id, why parts came that nobody asked for. Other parts are left out."""


class PracticeRoom:
    """The handlers of the room's own routes."""

    def __init__(self, platform: WebPlatform, backend: PracticeBackend) -> None:
        self._actions, self._backend = platform.actions, backend

    async def page(self, request: web.Request) -> web.StreamResponse:
        """The page itself. It fetches everything else."""
        return _static("index.html")

    async def static(self, request: web.Request) -> web.StreamResponse:
        """A file beside the page."""
        return _static(request.match_info["name"])

    async def show(self, request: web.Request) -> web.StreamResponse:
        """The state of the room now."""
        return web.json_response(await self._state(language_of(request.query.get("lang", ""))))

    async def _state(self, language: str) -> dict[str, Any]:
        backend, account = self._backend, self._actions.account
        people = [asdict(card) for card in await backend.people()]
        groups = [asdict(group) for group in await backend.groups()]
        steps = [asdict(step) for step in await backend.steps()]
        due = await backend.next_due(language)

        def read(session: Session) -> tuple[dict[str, str], dict[str, int]]:
            named = {page.chat: page.name for page in chats.web_chats(session, account)}
            return named, chats.last_sent(session, account)

        named, last = await self._actions.run(read)
        known = {card["slug"] for card in (*people, *groups)}
        guests = [_guest(chat, name) for chat, name in named.items() if chat not in known]
        return {
            "coalition": backend.coalition,
            "zone": backend.zone,
            "now": backend.now().isoformat(),
            "busy": backend.busy,
            "next": {"at": due.at.isoformat(), "what": due.what} if due else None,
            "people": people,
            "guests": guests,
            "groups": groups,
            "steps": steps,
            "last": last,
        }

    async def _last_sent(self) -> dict[str, int]:
        account = self._actions.account
        return await self._actions.run(lambda session: chats.last_sent(session, account))

    async def pick_up(self, request: web.Request) -> web.StreamResponse:
        """Open the phone of {slug}, or the chat of that group; without a slug the phone of a new
        visitor, who may have a {name}."""
        body = await json_body(request)
        slug, name = text_of(body, "slug"), one_line(text_of(body, "name"), 80)
        card = await self._card(slug) if slug else _guest(f"nieuw-{token_hex(4)}", name)
        account = self._actions.account
        await self._actions.run(
            lambda session: chats.ensure_web_chat(session, account, card["slug"], card["name"])
        )
        return web.json_response(card)

    async def _card(self, slug: str) -> dict[str, Any]:
        cards: list[PersonCard | GroupCard] = [
            *await self._backend.people(),
            *await self._backend.groups(),
        ]
        for card in cards:
            if card.slug == slug:
                return asdict(card)
        account = self._actions.account
        page = await self._actions.run(lambda session: chats.web_chat(session, account, slug))
        if page is None:
            raise web.HTTPNotFound
        return _guest(page.chat, page.name)

    async def move(self, request: web.Request) -> web.StreamResponse:
        """Move the clock by a {step}: "hour", "day", "week", or to the "next" message; {came} then
        tells to whose chats something came."""
        body = await json_body(request)
        step, language = text_of(body, "step"), language_of(text_of(body, "language"))
        if step != "next" and step not in _STEPS:
            raise web.HTTPBadRequest
        if self._backend.busy:
            return web.json_response({"error": "busy"}, status=409)
        before = await self._last_sent()
        if step == "next":
            await self._backend.move_to_message()
        else:
            to = later(self._backend.now(), _STEPS[step], self._backend.zone)
            await self._backend.move_clock(to)
        state = await self._state(language)
        came = [chat for chat, part in state["last"].items() if part > before.get(chat, 0)]
        return web.json_response(state | {"came": came})

    def routes(self) -> list[web.RouteDef]:
        """The routes, without the guard."""
        return [
            web.get("/", self.page),
            web.get("/static/{name:[a-z0-9.-]+}", self.static),
            web.get("/api/room", self.show),
            web.post("/api/room/clock", self.move),
            web.post("/api/room/phones", self.pick_up),
        ]


def practice_room(
    platform: WebPlatform, backend: PracticeBackend, hosts: Collection[str] = LOOPBACK
) -> list[web.RouteDef]:
    """All routes of the practice room, for `Application.add_routes`.

    `hosts`: the names by which the page may be reached, without port; others get a 403.
    """
    open_to_all = [
        *PracticeRoom(platform, backend).routes(),
        *ChatPages(platform, backend.reasons).routes(),
        web.route("*", "/{path:.*}", nothing_here),
    ]
    return [
        web.RouteDef(route.method, route.path, guarded(route.handler, hosts), route.kwargs)
        for route in open_to_all
    ]


def later(now: datetime, step: timedelta, zone: str) -> datetime:
    """A step later; a day or more keeps the hour on the wall when the clocks change."""
    if step < timedelta(days=1):
        return now + step
    return (now.astimezone(ZoneInfo(zone)) + step).astimezone(UTC)


def _guest(slug: str, name: str) -> dict[str, Any]:
    return asdict(PersonCard(slug, name, "", ""))


def _static(name: str) -> web.StreamResponse:
    file = _STATIC / name
    if not file.is_file() or file.suffix not in _TYPES:
        raise web.HTTPNotFound
    response = web.FileResponse(file, headers={"Cache-Control": "no-cache"})
    response.content_type = _TYPES[file.suffix]
    return response
