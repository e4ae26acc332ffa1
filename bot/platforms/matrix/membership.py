"""Joins and leaves rooms beside the sync loop, so that a far server that hangs delays nothing."""

from __future__ import annotations

import asyncio

import structlog

from bot.platforms.matrix.homeserver import Homeserver, RequestRefused, client_api
from bot.platforms.port import SignedOut, Throttled, Unavailable

_log = structlog.get_logger(__name__)

_AT_ONCE = 8
_TRIES = 10


class Membership:
    """Carries out joins and leaves in the background, each by itself.

    The first sync after a restart names the invitations that are still open again.
    """

    def __init__(self, server: Homeserver) -> None:
        self._server = server
        self._requests: asyncio.Queue[str] = asyncio.Queue()
        self._under_way: set[str] = set()
        self._free = asyncio.Semaphore(_AT_ONCE)

    def join(self, room: str) -> None:
        self._request(client_api("join", room))

    def leave(self, room: str) -> None:
        self._request(client_api("rooms", room, "leave"))

    async def run(self) -> None:
        """Carry out requests until cancelled."""
        async with asyncio.TaskGroup() as requests:
            while True:
                requests.create_task(self._do(await self._requests.get()))

    def _request(self, path: str) -> None:
        if path not in self._under_way:
            self._under_way.add(path)
            self._requests.put_nowait(path)

    async def _do(self, path: str) -> None:
        async with self._free:
            for tried in range(_TRIES):
                pause = await self._pause_after(path, 2.0**tried)
                if pause is None:
                    break
                await asyncio.sleep(pause)
        self._under_way.discard(path)

    async def _pause_after(self, path: str, pause: float) -> float | None:
        """Try once. Returns the seconds to wait before another try; None if this was the last."""
        try:
            await self._server.call("POST", path, {})
        except Throttled as throttled:
            return throttled.after
        except Unavailable:
            return pause
        except (RequestRefused, SignedOut) as refused:
            _log.warning("a room is not joined or left", request=path, reason=str(refused))
        return None
