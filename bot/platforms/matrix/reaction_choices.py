"""Puts reactions under our messages, one for each choice, so that a tap is enough to choose."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from bot.platforms.matrix.homeserver import Homeserver, RequestRefused, client_api
from bot.platforms.matrix.outgoing_events import reaction
from bot.platforms.port import SignedOut, Throttled, Unavailable
from bot.process.wakeup import Wakeup

_log = structlog.get_logger(__name__)

_MOST_CHOICES = 5
_MOST_WAITING = 200
"""With a homeserver's default rate limit, more would take hours."""


@dataclass(frozen=True, slots=True)
class _Reaction:
    chat: str
    part: str
    choice: int


class ReactionChoices:
    """Adds reactions one by one, after the message itself.

    They are a convenience: one that fails is left out, and a restart forgets those that wait.
    """

    def __init__(self, server: Homeserver) -> None:
        self._server = server
        self._waiting: list[_Reaction] = []
        self._wakeup = Wakeup()

    def offer(self, chat: str, part: str, choices: int) -> None:
        """Have reactions 1 to `choices` put under a part, unless there are too many."""
        if 0 < choices <= _MOST_CHOICES and len(self._waiting) < _MOST_WAITING:
            self._waiting += [_Reaction(chat, part, choice) for choice in range(1, choices + 1)]
            self._wakeup.set()

    def withdraw(self, part: str) -> None:
        """Add no more reactions under a part whose choices are gone."""
        self._waiting = [one for one in self._waiting if one.part != part]

    async def run(self) -> None:
        """Add the reactions that are asked for, until cancelled."""
        while True:
            await self._wakeup.wait()
            while self._waiting:
                await self._add(self._waiting[0])

    async def _add(self, wanted: _Reaction) -> None:
        key = f"seed.{wanted.part}.{wanted.choice}"
        path = client_api("rooms", wanted.chat, "send", "m.reaction", key)
        try:
            await self._server.call("PUT", path, reaction(wanted.part, wanted.choice))
        except Throttled as throttled:
            await asyncio.sleep(throttled.after)
            return
        except (RequestRefused, SignedOut, Unavailable) as trouble:
            _log.info("reaction left out", part=wanted.part, reason=type(trouble).__name__)
        if wanted in self._waiting:
            self._waiting.remove(wanted)
