"""A page without a browser: what it sends to the web platform, and what it is told."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

from aiohttp import ClientResponse, FormData

from tests.servers.practice import Stage

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40


async def told(response: ClientResponse, kind: str) -> Any:
    """The data of the next event of this kind in an open stream."""
    named = ""
    while True:
        line = (await response.content.readuntil(b"\n")).decode()
        if line.startswith("event: "):
            named = line.removeprefix("event: ").strip()
        elif line.startswith("data: ") and named == kind:
            return json.loads(line.removeprefix("data: "))


async def standing(stage: Stage, chat: str = "hawa", **more: Any) -> list[dict[str, Any]]:
    """The parts of a chat that a page opened now would show."""
    async with stage.http.get(f"{stage.url}/api/stream?chat={chat}", **more) as response:
        parts: list[dict[str, Any]] = (await told(response, "parts"))["parts"]
        return parts


async def post(stage: Stage, what: str, body: Any, chat: str = "hawa", **more: Any) -> int:
    """The status of a deed on someone's page."""
    path = f"{stage.url}/api/chats/{chat}/{what}"
    async with stage.http.post(path, json=body, **more) as response:
        return response.status


async def say(stage: Stage, text: str, made: str = "first-event") -> int:
    """The status of saying a text on Hawa's page."""
    return await post(stage, "said", {"id": made, "text": text, "language": "nl"})


async def share(
    stage: Stage, data: bytes, *, name: str = "foto.png", own: bool = True, text: str = "Kijk eens"
) -> int:
    """The status of sending a picture from Hawa's page; `own`: with the header of our pages."""
    form = FormData(quote_fields=False)
    form.add_field("id", "shared-event")
    form.add_field("text", text)
    form.add_field("file", BytesIO(data), filename=name, content_type="image/png")
    headers = {"X-Coalitiebot": "page"} if own else {}
    path = f"{stage.url}/api/chats/hawa/shared"
    async with stage.http.post(path, data=form, headers=headers) as response:
        return response.status
