"""The chat of a page over HTTP: its parts, their changes, and what the person does."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import quote

from aiohttp import BodyPartReader, web
from sqlalchemy.orm import Session

from bot.platforms.web.guard import OWN_HEADER, SAFETY, clean, json_body, one_line, text_of
from bot.platforms.web.open_pages import OpenPage
from bot.platforms.web.page_actions import NoSuchChat, NotTakenIn, PageAction, Upload, is_group
from bot.platforms.web.platform import WebPlatform
from handlers.conversation.chat import Choice
from handlers.conversation.texts import language_of
from handlers.conversation.words import LONGEST
from storage import web as chats
from storage.web import WebPart

FILE_LIMIT = 20 * 1024 * 1024
"""Bytes of one file that a person may share."""
HEARTBEAT = 15.0
"""Seconds of silence after which a stream writes a sign of life, and so notices a closed page."""
CHATS_PER_PAGE = 40
STREAMS = 64
"""Pages open at once. Each press is written to all pages that show its chat."""
TOO_MANY = "Er staan te veel pagina's open. Sluit er een, dan gaat deze vanzelf open."

_PAGE_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_VERSION = re.compile(r"[0-9]{1,15}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_SHOWN = ("image/png", "image/jpeg", "image/gif", "image/webp")


@dataclass(frozen=True, slots=True)
class Sent:
    """A part that we sent: the platform's id of it, and the key of the send."""

    chat: str
    part: str
    key: str


Reasons = Callable[[Sequence[Sent], str], Awaitable[Mapping[str, str]]]
"""Takes parts and a language. Returns, by part id, why parts came that nobody asked for."""


class ChatPages:
    """The handlers of the chats' own routes."""

    def __init__(self, platform: WebPlatform, reasons: Reasons) -> None:
        self._platform, self._actions, self._reasons = platform, platform.actions, reasons

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events of the requested chats: first all their parts, then every change."""
        asked = request.query.getall("chat", [])[:CHATS_PER_PAGE]
        language = language_of(request.query.get("lang", ""))
        last = request.headers.get("Last-Event-ID", "")
        seen = int(last) if _VERSION.fullmatch(last) else 0
        if self._platform.pages.count >= STREAMS:
            raise web.HTTPServiceUnavailable(text=TOO_MANY, headers={"Retry-After": "15"})
        response = web.StreamResponse(headers=SAFETY | {"Cache-Control": "no-store"})
        response.content_type = "text/event-stream"
        # A closed page shows itself as a reset connection; that is how streams end.
        with contextlib.suppress(ConnectionResetError):
            await response.prepare(request)
            with self._platform.pages.watch(asked) as page:
                await self._follow(response, page, language, seen)
        return response

    async def _follow(
        self, response: web.StreamResponse, page: OpenPage, language: str, seen: int
    ) -> None:
        begun = False
        while not page.closed:
            parts, newest = await self._news(page, language, seen)
            if parts or not begun:
                await response.write(_event("parts", {"parts": parts}, newest))
            while page.toasts:
                toast = page.toasts.pop(0)
                await response.write(_event("toast", {"press": toast.press, "text": toast.text}))
            begun, seen = True, newest
            await response.write(b": here\n\n")
            await page.wakeup.wait(HEARTBEAT)

    async def _news(
        self, page: OpenPage, language: str, since: int
    ) -> tuple[list[dict[str, Any]], int]:
        account = self._actions.account

        def read(session: Session) -> tuple[list[WebPart], int]:
            newest = chats.newest_version(session, account)
            if since and newest == since:
                return [], newest
            return chats.changes(session, account, sorted(page.chats), since), newest

        parts, newest = await self._actions.run(read)
        sent = [Sent(part.chat, str(part.id), part.key) for part in parts if part.outgoing]
        reasons = await self._reasons(sent, language) if sent else {}
        return [_as_json(part, reasons.get(str(part.id), "")) for part in parts], newest

    async def say(self, request: web.Request) -> web.StreamResponse:
        """The person says {id, text, language}."""
        body = await json_body(request)
        text = _words(body)
        if not text.strip():
            raise web.HTTPBadRequest
        return await _taken_in(self._actions.say(_action(request, body), text))

    async def press(self, request: web.Request) -> web.StreamResponse:
        """The person presses the button with {id, token, language}."""
        body = await json_body(request)
        meant = Choice.parse(text_of(body, "token"))
        if meant is None:
            raise web.HTTPBadRequest
        return await _taken_in(self._actions.press(_action(request, body), *meant))

    async def share(self, request: web.Request) -> web.StreamResponse:
        """The person sends a form with a file, and id, text and language before it."""
        if OWN_HEADER not in request.headers:
            raise web.HTTPForbidden
        if request.content_type != "multipart/form-data":
            raise web.HTTPUnsupportedMediaType
        fields, upload = await _read_form(request)
        action = _action(request, fields)
        return await _taken_in(self._actions.share(action, upload, _words(fields)))

    async def let_in(self, request: web.Request) -> web.StreamResponse:
        """The person lets us into the chat of a group with {id, by, language}."""
        action = _action(request, await json_body(request))
        if not is_group(action.chat):
            raise web.HTTPBadRequest
        return await _taken_in(self._actions.let_in(action))

    async def menu(self, request: web.Request) -> web.StreamResponse:
        """The commands of this chat: [[command, description], …]."""
        account, chat = self._actions.account, request.match_info["chat"]
        page = await self._actions.run(lambda session: chats.web_chat(session, account, chat))
        return web.json_response(page.menu if page else [])

    async def file(self, request: web.Request) -> web.StreamResponse:
        """The file of a part: a picture to be shown, anything else to be saved."""
        account, chat = self._actions.account, request.match_info["chat"]
        number = int(request.match_info["part"])

        def read(session: Session) -> tuple[WebPart, bytes] | None:
            part = chats.standing(session, account, chat, number)
            if part is None or part.file_id is None:
                return None
            return part, chats.file_data(session, part.file_id)

        found = await self._actions.run(read)
        if found is None:
            raise web.HTTPNotFound
        return _as_download(*found)

    def routes(self) -> list[web.RouteDef]:
        """The routes, without the guard."""
        chat = "/api/chats/{chat:[A-Za-z0-9_-]{1,64}}"
        return [
            web.get("/api/stream", self.stream),
            web.post(f"{chat}/said", self.say),
            web.post(f"{chat}/pressed", self.press),
            web.post(f"{chat}/shared", self.share),
            web.post(f"{chat}/joined", self.let_in),
            web.get(f"{chat}/menu", self.menu),
            web.get(f"{chat}/files/{{part:[0-9]{{1,15}}}}", self.file),
        ]


async def _taken_in(work: Awaitable[None]) -> web.Response:
    """200 once it is durable; 503 for "try again"; 404 for an unknown chat."""
    try:
        await work
    except NotTakenIn:
        return web.json_response({"error": "not now"}, status=503)
    except NoSuchChat:
        return web.json_response({"error": "no such chat"}, status=404)
    return web.json_response({})


def _words(fields: Mapping[str, Any]) -> str:
    """The text that the person typed; 422 if it is longer than any message."""
    text = text_of(fields, "text")
    if len(text) > LONGEST:
        raise web.HTTPUnprocessableEntity
    return text


def _action(request: web.Request, body: Mapping[str, Any]) -> PageAction:
    """The action as far as each body tells it: {id, language, reply}, and in a chat of a group
    {by}."""
    chat, made = request.match_info["chat"], text_of(body, "id")
    language, by, reply = (text_of(body, field) for field in ("language", "by", "reply"))
    if not _PAGE_ID.fullmatch(made) or bool(by) != is_group(chat):
        raise web.HTTPBadRequest
    spoken = language if _LANGUAGE.fullmatch(language) else ""
    return PageAction(chat, made, spoken, by, reply if _VERSION.fullmatch(reply) else "")


async def _read_form(request: web.Request) -> tuple[dict[str, str], Upload]:
    """The fields before the file, and the file; 413 when one is too large, 400 without a file."""
    fields: dict[str, str] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise web.HTTPBadRequest
        if part.name == "file":
            mime = one_line(part.headers.get("Content-Type", "")) or "application/octet-stream"
            name = one_line(part.filename or "").replace("/", "_").replace("\\", "_") or "bestand"
            return fields, Upload(name, mime, await _bytes_of(part, FILE_LIMIT))
        fields[part.name or ""] = (await _bytes_of(part, 1024 * 1024)).decode("utf-8", "replace")
    raise web.HTTPBadRequest


async def _bytes_of(part: BodyPartReader, limit: int) -> bytes:
    data = bytearray()
    while chunk := await part.read_chunk(65536):
        data += chunk
        if len(data) > limit:
            raise web.HTTPRequestEntityTooLarge(limit, len(data))
    return bytes(data)


def _event(kind: str, data: Mapping[str, Any], number: int | None = None) -> bytes:
    name = "" if number is None else f"id: {number}\n"
    return f"{name}event: {kind}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


def _as_json(part: WebPart, because: str) -> dict[str, Any]:
    """A part in the JSON of the page. `id` never changes, the rest may."""
    shown = {"id": part.id, "chat": part.chat, "deleted": part.deleted, "mine": not part.outgoing}
    if part.deleted:
        return shown
    shown |= {
        "text": part.text,
        "rows": part.rows,
        "at": part.created_at.isoformat(),
        "edited": part.edited_at is not None,
        "because": because,
    }
    if not part.outgoing:
        action = PageAction.of(part.key)
        shown |= {"event": action.id, "by": action.user, "reply": int(action.reply_to or 0)}
    if part.file_id is not None:
        shown["file"] = {"name": part.file_name, "picture": part.file_mime in _SHOWN}
    return shown


def _as_download(part: WebPart, data: bytes) -> web.Response:
    shown = part.file_mime in _SHOWN
    headers = {"Cache-Control": "private, max-age=86400", "Content-Security-Policy": "sandbox"}
    if not shown:
        name = quote(clean(part.file_name), safe="")
        headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
    kind = part.file_mime if shown else "application/octet-stream"
    return web.Response(body=BytesIO(data), content_type=kind, headers=headers)
