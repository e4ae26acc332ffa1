"""Reactions under our own choices, so that a tap is enough: planted last, one by one."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from bot.platforms.matrix.homeserver import Homeserver, Refused, client_api
from bot.platforms.matrix.outgoing_events import reaction
from bot.platforms.port import SignedOut, Throttled, Unavailable

_log = structlog.get_logger(__name__)

_MOST_CHOICES = 5
_MOST_WAITING = 200
"""At a homeserver's default limit more would stay behind for hours."""


@dataclass(frozen=True, slots=True)
class _Seed:
    chat: str
    part: str
    choice: int


class Seeder:
    """Plants reactions while nothing more urgent needs the homeserver's patience.

    They are a kindness: one that fails is left out, and a restart forgets those that waited.
    """

    def __init__(self, server: Homeserver) -> None:
        self._server = server
        self._waiting: list[_Seed] = []
        self._woken = asyncio.Event()

    def plant(self, chat: str, part: str, choices: int) -> None:
        """Have reactions 1 to `choices` put under a part, unless they are too many."""
        if 0 < choices <= _MOST_CHOICES and len(self._waiting) < _MOST_WAITING:
            self._waiting += [_Seed(chat, part, choice) for choice in range(1, choices + 1)]
            self._woken.set()

    def drop(self, part: str) -> None:
        """Plant nothing more under a part whose choices are gone."""
        self._waiting = [seed for seed in self._waiting if seed.part != part]

    async def run(self) -> None:
        """Plant what is asked for, until cancelled."""
        while True:
            await self._woken.wait()
            self._woken.clear()
            while self._waiting:
                await self._plant(self._waiting[0])

    async def _plant(self, seed: _Seed) -> None:
        key = f"seed.{seed.part}.{seed.choice}"
        path = client_api("rooms", seed.chat, "send", "m.reaction", key)
        try:
            await self._server.call("PUT", path, reaction(seed.part, seed.choice))
        except Throttled as throttled:
            await asyncio.sleep(throttled.after)
            return
        except (Refused, SignedOut, Unavailable) as trouble:
            _log.info("reaction left out", part=seed.part, reason=type(trouble).__name__)
        if seed in self._waiting:
            self._waiting.remove(seed)
