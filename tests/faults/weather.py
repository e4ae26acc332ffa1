"""Faults between the bot and Telegram, and how often each occurs in which kind of weather."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.servers.bot_api import BotApi, Fault, Reply
from tests.servers.bot_api.server import Trouble

STORM = 2
"""Seconds for which a 429 asks to wait."""


@dataclass(frozen=True, slots=True)
class Weather:
    """One call in `every` goes wrong, in one of these ways; a number is a 429 for so many
    seconds. `garbage`: updates come in that nobody can read."""

    name: str
    faults: tuple[Trouble, ...] = ()
    every: int = 4
    garbage: bool = False

    def begins(self, telegram: BotApi, random: Random) -> set[int]:
        """From now on calls fail in these ways; the answer holds the ids of garbage."""
        telegram.weather = self.chooser(random)
        before = telegram.world.updates.next_id
        for kind, payload in GARBAGE if self.garbage else ():
            telegram.brings(kind, payload)
        return set(range(before, telegram.world.updates.next_id))

    def chooser(self, random: Random) -> Callable[[str], Trouble | None]:
        def choose(method: str) -> Trouble | None:
            bad = self.faults and random.randrange(self.every) == 0
            return random.choice(self.faults) if bad else None

        return choose


GARBAGE: tuple[tuple[str, Any], ...] = (
    ("message", {"text": "geheim", "chat": 3}),
    ("message", {"message_id": "x", "date": "gisteren", "chat": {"id": None}}),
    ("callback_query", "geheim"),
    ("callback_query", {"id": 7, "data": [1, 2], "from": None}),
    ("my_chat_member", [[]]),
)

RESETS = (Fault.DROPS_BEFORE, Fault.DROPS_AFTER)
SERVER_ERRORS = (Fault.BAD_GATEWAY, Reply(502, passed_on=True), Reply(504, passed_on=True))
GARBLED = (Fault.UNREADABLE, Fault.GARBAGE)
EVERY_FAULT = (*RESETS, *SERVER_ERRORS, Fault.SLOW, *GARBLED)
CLEAR = Weather("clear")
WEATHERS = (
    CLEAR,
    Weather("resets", RESETS),
    Weather("5xx", SERVER_ERRORS),
    Weather("429", (STORM,), every=6),
    Weather("slow", (Fault.SLOW,)),
    Weather("garbage", GARBLED, every=6, garbage=True),
    Weather("all at once", (*EVERY_FAULT, STORM), every=5, garbage=True),
)
