"""Accepts requests from our own pages only, and keeps scripts from elsewhere out of them."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Any

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})
"""The names by which a machine reaches itself."""

SAFETY = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; object-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

# No browser lets another site set this header, or this content type, without asking us first.
OWN_HEADER = "X-Coalitiebot"
# C0, C1 and bidi controls: they would hide how a name really ends, or break its line.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def guarded(handler: Handler, hosts: Collection[str] = LOOPBACK) -> Handler:
    """`handler` for requests to one of our `hosts` only, with the safety headers.

    Another site can make its own name point at this machine (DNS rebinding); the Host header
    then still carries that name.
    """

    async def checked(request: web.Request) -> web.StreamResponse:
        host = re.sub(r":\d+$", "", request.host).lower()
        if host not in hosts or _from_elsewhere(request):
            return web.Response(status=403, text="not for you", headers=SAFETY)
        try:
            response = await handler(request)
        except web.HTTPException as refusal:
            refusal.headers.update(SAFETY)
            raise
        if not response.prepared:
            for name, value in SAFETY.items():
                response.headers.setdefault(name, value)
        return response

    return checked


async def nothing_here(request: web.Request) -> web.StreamResponse:
    """Handles every other path, so that those are guarded too."""
    raise web.HTTPNotFound


def _from_elsewhere(request: web.Request) -> bool:
    """Whether a browser says that another site had this request made."""
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    going_there = request.method == "GET" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    return site not in ("same-origin", "none") and not going_there


async def json_body(request: web.Request) -> Mapping[str, Any]:
    """The JSON object of a request of our own pages; 415 or 400 for anything else."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        body = await request.json()
    except (ValueError, RecursionError) as error:
        raise web.HTTPBadRequest from error
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    return body


def text_of(body: Mapping[str, Any], field: str) -> str:
    """A text in a body, as far as a database can keep it; 400 for anything else."""
    value = body.get(field, "")
    if not isinstance(value, str):
        raise web.HTTPBadRequest
    return clean(value)


def clean(text: str) -> str:
    """The text with what no database keeps (NUL, half a surrogate pair) replaced."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")


def one_line(text: str, limit: int = 200) -> str:
    """A name or title that shows as it is: one line, and nothing that turns the text around."""
    return _UNSEEN.sub("", clean(text)).strip()[:limit]
