"""Requests to the homeserver. Each is made once, and ends in an answer or a typed failure."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeAlias
from urllib.parse import quote, urlencode

import aiohttp
from nio import AsyncClient, AsyncClientConfig

from bot.platforms.matrix.login import Login
from bot.platforms.port import Rejected, SignedOut, Throttled, Unavailable

Json: TypeAlias = dict[str, Any]

PATIENCE = 30.0
"""Seconds that an ordinary request may take."""

_FILE_PATIENCE = 120.0
_MXC = re.compile(r"mxc://(?P<server>[A-Za-z0-9.:\[\]-]+)/(?P<media>[A-Za-z0-9_=-]+)")


class RequestRefused(Exception):
    """The homeserver understood a request and refuses it, with a `code` such as `M_FORBIDDEN`."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code

    @property
    def no_access(self) -> bool:
        """Whether the room is closed to us or does not exist."""
        return self.code in ("M_FORBIDDEN", "M_NOT_FOUND")


class PasswordWanted(RequestRefused):
    """The homeserver wants the password with this request, in this session."""

    def __init__(self, session: str) -> None:
        super().__init__(401, "password wanted")
        self.session = session


def client_api(*parts: str, **query: str) -> str:
    """The path of a client-server API call. Each part is escaped."""
    path = "/".join(quote(part, safe="") for part in ("v3", *parts))
    return f"/_matrix/client/{path}" + (f"?{urlencode(query)}" if query else "")


class Homeserver:
    """One account's connection to its homeserver.

    Each method raises Unavailable (also at a time-out, since Matrix recognises a repeated request),
    Throttled, RequestRefused, or SignedOut if the access token is not accepted.
    """

    def __init__(self, url: str) -> None:
        """`url` is the root of the client-server API."""
        self.url = url.rstrip("/")
        self._client: AsyncClient | None = None

    @property
    def user(self) -> str:
        """Our own full user id; empty before `signed_in`."""
        return self._client.user_id if self._client else ""

    @property
    def device(self) -> str:
        """The id of our device; empty before `signed_in`."""
        return (self._client.device_id or "") if self._client else ""

    def signed_in(self, login: Login) -> None:
        """Make the next requests with this login."""
        client = self._nio()
        client.user_id, client.device_id = login.user, login.device
        client.access_token = login.token

    def signed_out(self) -> None:
        """Make the next requests without a token."""
        self._nio().access_token = ""

    async def close(self) -> None:
        if self._client:
            await self._client.close()

    async def call(
        self, method: str, path: str, body: Json | None = None, *, patience: float = PATIENCE
    ) -> Json:
        """Make a request and return its answer."""
        # "replace": Synapse answers half a surrogate pair with HTTP 500.
        text = None if body is None else json.dumps(body, ensure_ascii=False)
        data = None if text is None else text.encode("utf-8", "replace")
        return await self._answer(method, path, data, "application/json", patience)

    async def state(self, room: str) -> list[Json]:
        """All state events of a room that we are in."""
        async with self._response("GET", client_api("rooms", room, "state")) as response:
            answer = await _json(response)
            if response.status == 200 and isinstance(answer, list):
                return [event for event in answer if isinstance(event, dict)]
            raise _failure(response, answer if isinstance(answer, dict) else None)

    async def upload(self, data: bytes, name: str, mime: str) -> str:
        """Store a file and return its mxc address."""
        path = "/_matrix/media/v3/upload?" + urlencode({"filename": name})
        answer = await self._answer("POST", path, data, mime, _FILE_PATIENCE)
        return str(answer["content_uri"])

    async def download(self, mxc: str, limit: int) -> bytes:
        """The bytes of a file. Raises Rejected if `mxc` is invalid, or over `limit` bytes."""
        address = _MXC.fullmatch(mxc)
        if not address:
            raise Rejected("not a file on Matrix")
        path = "/_matrix/client/v1/media/download/{server}/{media}".format_map(address.groupdict())
        async with self._response("GET", path, patience=_FILE_PATIENCE) as response:
            if response.status != 200:
                raise _failure(response, await _parsed(response))
            return await _at_most(limit, response)

    async def _answer(
        self, method: str, path: str, data: bytes | None, mime: str, patience: float
    ) -> Json:
        async with self._response(method, path, data, mime, patience) as response:
            answer = await _parsed(response)
            if response.status == 200 and answer is not None:
                return answer
            raise _failure(response, answer)

    @asynccontextmanager
    async def _response(
        self,
        method: str,
        path: str,
        data: bytes | None = None,
        mime: str = "application/json",
        patience: float = PATIENCE,
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        client = self._nio()
        headers = {"Content-Type": mime}
        if client.access_token:
            headers["Authorization"] = f"Bearer {client.access_token}"
        try:
            async with await client.send(method, path, data, headers, timeout=patience) as response:
                yield response
        except (aiohttp.ClientError, TimeoutError, OSError) as trouble:
            raise Unavailable(type(trouble).__name__) from None

    def _nio(self) -> AsyncClient:
        """The client. It is made at first use, to belong to the running event loop."""
        if self._client is None:
            config = AsyncClientConfig(store_sync_tokens=False, encryption_enabled=False)
            self._client = AsyncClient(self.url, config=config)
        return self._client


async def _parsed(response: aiohttp.ClientResponse) -> Json | None:
    """The object in an answer; None if there is none, as in the answer of a proxy."""
    answer = await _json(response)
    return answer if isinstance(answer, dict) else None


async def _json(response: aiohttp.ClientResponse) -> object:
    try:
        return json.loads(await response.read())
    except ValueError:
        return None


async def _at_most(limit: int, response: aiohttp.ClientResponse) -> bytes:
    data = bytearray()
    async for chunk in response.content.iter_chunked(65_536):
        data += chunk
        if len(data) > limit:
            raise Rejected(f"the file is larger than {limit} bytes")
    return bytes(data)


def _failure(response: aiohttp.ClientResponse, answer: Json | None) -> Exception:
    """The failure that an answer other than 200 stands for. Proxies answer without an object."""
    code = str((answer or {}).get("errcode", ""))
    if response.status == 429 or code == "M_LIMIT_EXCEEDED":
        return Throttled(_retry_after(response, answer or {}))
    if code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"):
        return SignedOut("the homeserver does not accept our access token any more")
    if response.status == 401 and answer and "flows" in answer:
        return PasswordWanted(str(answer.get("session", "")))
    if response.status >= 500 or not code:
        return Unavailable(f"HTTP {response.status}")
    return RequestRefused(response.status, code)


def _retry_after(response: aiohttp.ClientResponse, answer: Json) -> float:
    """Seconds. Older homeservers give milliseconds in the answer, others use the header."""
    after = answer.get("retry_after_ms")
    if isinstance(after, int | float) and after > 0:
        return after / 1000
    header = response.headers.get("Retry-After", "")
    return float(header) if header.isdecimal() else 5.0
