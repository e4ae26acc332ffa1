"""Bot API requests over one aiohttp session. A failure says how far the request came."""

from __future__ import annotations

import json
import logging
from typing import Any

import aiohttp
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 256
CONNECT_SECONDS = 10.0
UPLOAD_SECONDS = 120.0
WILL_PASS = (408, 421, 425)
"""HTTP statuses with which a server says that it did not process the request."""
TOO_MUCH = (413, 414, 429, 431)
"""Statuses that mean the same from any server: too large, or too fast."""
READ_OF_A_MESSAGE = ("message_id", "date", "chat", "photo", "document", "animation")


class Unreached(NetworkError):
    """The request was certainly not carried out: no connection, or a proxy refused it."""


class BrokenOff(NetworkError):
    """The request may have been carried out: the connection broke, or there was an HTTP 5xx, which
    can also come from a proxy that had passed the request on."""


class Transport(BaseRequest):
    """The documented extension point of python-telegram-bot, on aiohttp: a sixth of httpx's cost.

    No exception that it raises has a cause or a context: those may contain the address, which
    contains the token. `reply_seconds`: the default time-out of a reply.
    """

    __slots__ = ("_reply_seconds", "_session")

    def __init__(self, reply_seconds: float) -> None:
        self._reply_seconds = reply_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._reply_seconds

    async def initialize(self) -> None:
        # The library logs whole updates and replies, with their texts, if it cannot read one.
        logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS)
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar()
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """HTTP status and body. Raises Unreached, BrokenOff, TimedOut or BadRequest."""
        seconds = self._reply_seconds if read_timeout is self.DEFAULT_NONE else read_timeout
        try:
            status, body = await self._exchange(method, url, request_data, seconds)
        except (aiohttp.ClientError, OSError, UnicodeError, TimeoutError) as fault:
            failure = _failure(fault)
        else:
            failed_as = _failure_of_status(status, body)
            if failed_as is None:
                return status, body
            failure = failed_as(f"HTTP {status}")
        raise failure

    async def download(self, url: str, limit: int) -> bytes | None:
        """The bytes of a file; None if there are more than `limit`."""
        try:
            return await self._download(url, limit)
        except aiohttp.ClientResponseError as refusal:
            kind = BadRequest if refusal.status < 500 else Unreached
            failure: TelegramError = kind(f"HTTP {refusal.status}")
        except (aiohttp.ClientError, OSError, TimeoutError) as fault:
            failure = _failure(fault)
        raise failure

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The reply as an object. Raises TelegramError for anything else, without quoting it."""
        try:
            reply = json.loads(payload)
        except ValueError:
            reply = None
        if not isinstance(reply, dict) or not ("result" in reply or "description" in reply):
            raise TelegramError("unreadable reply")
        return _without_own_content(reply)

    async def _exchange(
        self, method: str, url: str, data: RequestData | None, seconds: float
    ) -> tuple[int, bytes]:
        body, headers = _body(data)
        uploads = data is not None and data.contains_files
        timeout = aiohttp.ClientTimeout(
            total=UPLOAD_SECONDS if uploads else seconds + CONNECT_SECONDS,
            connect=CONNECT_SECONDS,
            sock_read=UPLOAD_SECONDS if uploads else seconds,
        )
        async with self._connected().request(
            method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
        ) as reply:
            return reply.status, await reply.read()

    async def _download(self, url: str, limit: int) -> bytes | None:
        timeout = aiohttp.ClientTimeout(total=UPLOAD_SECONDS, connect=CONNECT_SECONDS)
        async with self._connected().get(url, timeout=timeout, allow_redirects=False) as reply:
            reply.raise_for_status()
            found = bytearray()
            async for piece in reply.content.iter_any():
                found += piece
                if len(found) > limit:
                    return None
            return bytes(found)

    def _connected(self) -> aiohttp.ClientSession:
        if self._session is None:
            raise Unreached("not connected")
        return self._session


def _without_own_content(reply: dict[str, Any]) -> dict[str, Any]:
    """The reply to a send repeats the message. Reading its text and buttons takes a quarter of the
    time of a send."""
    result = reply.get("result")
    if isinstance(result, dict) and "message_id" in result:
        reply["result"] = {name: result[name] for name in READ_OF_A_MESSAGE if name in result}
    return reply


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str]]:
    """The parameters as JSON, or as a multipart form if there are files; and the headers."""
    if data is None:
        return None, {}
    if not data.contains_files:
        # Not escaped, so that half a character fails here and not at the Bot API.
        body = json.dumps(data.json_parameters, ensure_ascii=False).encode()
        return body, {"Content-Type": "application/json"}
    # Otherwise a space in a file's name arrives as %20.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, {}


def _failure_of_status(status: int, body: bytes) -> type[NetworkError] | None:
    """The failure of a request that the Bot API itself did not answer; None if it did. A refusal
    without the Bot API's description comes from a proxy, and is temporary."""
    if status >= 500:
        return BrokenOff
    refused = status >= 300 and status not in TOO_MUCH and not _has_description(body)
    return Unreached if refused or 300 <= status < 400 or status in WILL_PASS else None


def _has_description(body: bytes) -> bool:
    try:
        reply = json.loads(body)
    except ValueError:
        return False
    return isinstance(reply, dict) and "description" in reply


def _failure(fault: Exception) -> TelegramError:
    """The failure of a request that raised `fault`, without the text of that."""
    kind = type(fault).__name__
    match fault:
        case UnicodeError():
            return BadRequest("the text is not valid Unicode")
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return Unreached(kind)
        case TimeoutError():
            return TimedOut(kind)
        case _:
            return BrokenOff(kind)
