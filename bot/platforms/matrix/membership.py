"""Entering and leaving rooms, beside the sync loop: a far server that hangs holds up nobody."""

from __future__ import annotations

import asyncio

import structlog

from bot.platforms.matrix.homeserver import Homeserver, Refused, client_api
from bot.platforms.port import SignedOut, Throttled, Unavailable

_log = structlog.get_logger(__name__)

_AT_ONCE = 8
_TRIES = 10


class Doorman:
    """Does what is asked of him at the doors of rooms, each errand by itself.

    An invitation that is still open after a restart is named again by the first sync.
    """

    def __init__(self, server: Homeserver) -> None:
        self._server = server
        self._errands: asyncio.Queue[str] = asyncio.Queue()
        self._under_way: set[str] = set()
        self._free = asyncio.Semaphore(_AT_ONCE)

    def enter(self, room: str) -> None:
        """Join a room."""
        self._ask(client_api("join", room))

    def leave(self, room: str) -> None:
        """Leave a room."""
        self._ask(client_api("rooms", room, "leave"))

    async def run(self) -> None:
        """Do what is asked, until cancelled."""
        async with asyncio.TaskGroup() as errands:
            while True:
                errands.create_task(self._do(await self._errands.get()))

    def _ask(self, errand: str) -> None:
        if errand not in self._under_way:
            self._under_way.add(errand)
            self._errands.put_nowait(errand)

    async def _do(self, errand: str) -> None:
        async with self._free:
            for tried in range(_TRIES):
                pause = await self._pause_after(errand, 2.0**tried)
                if pause is None:
                    break
                await asyncio.sleep(pause)
        self._under_way.discard(errand)

    async def _pause_after(self, errand: str, pause: float) -> float | None:
        """Try once; the seconds to wait before another try, None when there is no more to do."""
        try:
            await self._server.call("POST", errand, {})
        except Throttled as throttled:
            return throttled.after
        except Unavailable:
            return pause
        except (Refused, SignedOut) as refused:
            _log.warning("a door stays closed", errand=errand, reason=str(refused))
        return None
