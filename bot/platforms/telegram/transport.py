"""Carries Bot API requests over one aiohttp session, and tells how far a failed one came."""

from __future__ import annotations

import json
import logging
from typing import Any
from urllib.parse import urlencode

import aiohttp
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 256
CONNECT_SECONDS = 10.0
UPLOAD_SECONDS = 120.0
FORM = "application/x-www-form-urlencoded"
WILL_PASS = (408, 421, 425)
"""HTTP statuses by which a server says that it did not take the request up."""
TOO_MUCH = (413, 414, 429, 431)
"""Statuses that mean the same, whoever gives them: too large, or too fast."""
READ_OF_A_MESSAGE = ("message_id", "date", "chat", "photo", "document", "animation")


class Unreached(NetworkError):
    """The request was certainly not carried out: no connection, or something on the way refused."""


class BrokenOff(NetworkError):
    """The request may have been read, and nobody can tell what became of it: the connection broke,
    or a server said HTTP 5xx, which one on the way also says after it passed the request on."""


class Transport(BaseRequest):
    """python-telegram-bot's documented extension point, on aiohttp: it costs a sixth of httpx.

    No exception that leaves it has a cause or a context: those may hold the address, and the
    address holds the token. `reply_seconds`: how long a reply may take where nothing else is said.
    """

    __slots__ = ("_reply_seconds", "_session")

    def __init__(self, reply_seconds: float) -> None:
        self._reply_seconds = reply_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._reply_seconds

    async def initialize(self) -> None:
        # The library logs whole updates and replies, texts and all, when it cannot read one.
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
            fate = _fate(status, body)
            if fate is None:
                return status, body
            failure = fate(f"HTTP {status}")
        raise failure

    async def download(self, url: str, limit: int) -> bytes | None:
        """The bytes of a file; None when they are more than `limit`."""
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
        return _without_our_own_words(reply)

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


def _without_our_own_words(reply: dict[str, Any]) -> dict[str, Any]:
    """A sent message comes back whole; to read its text and buttons takes a quarter of a send."""
    result = reply.get("result")
    if isinstance(result, dict) and "message_id" in result:
        reply["result"] = {name: result[name] for name in READ_OF_A_MESSAGE if name in result}
    return reply


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str]]:
    """The parameters as a form, in several parts where files go along; and its headers."""
    if data is None:
        return None, {}
    if not data.contains_files:
        # By hand: aiohttp takes twice as long to come to the same.
        return urlencode(data.json_parameters).encode(), {"Content-Type": FORM}
    # Else a space in a file's name arrives as %20.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, {}


def _fate(status: int, body: bytes) -> type[NetworkError] | None:
    """What became of a request to which the Bot API itself gave no answer; None: it did. Whatever
    refuses without the Bot API's words stands on the way to it, and passes."""
    if status >= 500:
        return BrokenOff
    refused = status >= 300 and status not in TOO_MUCH and not _is_in_words(body)
    return Unreached if refused or 300 <= status < 400 or status in WILL_PASS else None


def _is_in_words(body: bytes) -> bool:
    try:
        reply = json.loads(body)
    except ValueError:
        return False
    return isinstance(reply, dict) and "description" in reply


def _failure(fault: Exception) -> TelegramError:
    """What became of the request, from the way in which it failed; without the fault's own text."""
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
