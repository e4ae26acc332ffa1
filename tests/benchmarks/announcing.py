"""How long people wait for an answer while an announcement to 1,200 goes out, and while none does.

Both at 50 ms round trip, at the same time, with Telegram's limits kept strictly. The people who ask
are not among those who are told: what one waits for the second that must lie between two messages
in one chat is Telegram's own.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from statistics import quantiles
from typing import Any

from sqlalchemy.orm import Session

from bot.platforms.telegram import Telegram
from handlers.conversation import writing
from handlers.conversation.cards import card
from handlers.conversation.writing import Occasion, Place
from storage.outbox import Urgency
from tests.benchmarks.board import TEXT
from tests.benchmarks.cards import FIRST_PERSON
from tests.benchmarks.measuring import Figure, at_least, at_most
from tests.benchmarks.ours import Ours, ours
from tests.benchmarks.standin import StandIn, stand_in

ROUND_TRIP = 0.05
PERMITTED = 30
EVERY = 0.2
"""Seconds between two questions, on average."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many people are told something, and how many others ask something meanwhile."""

    told: int = 1_200
    asking: int = 180


@dataclass(frozen=True, slots=True)
class Found:
    """Milliseconds that half of the answers and 99% of them took at most; sends a second from the
    first answer to the last, and how many were refused."""

    half: float
    p99: float
    pace: float
    refused: int


async def run(size: Size = Size()) -> list[Figure]:
    """`reply_while_announcing_ratio`, of the 99th percentiles, and how much of what is permitted
    was used meanwhile."""
    calm, busy = await asyncio.gather(measure(size, told=0), measure(size, told=size.told))
    of = f"{busy.p99:.0f} ÷ {calm.p99:.0f} ms; half within {busy.half:.0f} ÷ {calm.half:.0f} ms"
    refused = f"{busy.refused + calm.refused} refused"
    permitted = PERMITTED / (1 + ROUND_TRIP)
    return [
        at_most("reply_while_announcing_ratio", busy.p99 / calm.p99, 2, of),
        at_least("permitted_share_while_asked", busy.pace / permitted, 0.95, refused),
    ]


async def measure(size: Size, told: int) -> Found:
    async with stand_in(strict=True, latency=ROUND_TRIP) as server:
        people = size.asking + size.told
        await server.knows(range(FIRST_PERSON, FIRST_PERSON + people))
        async with ours(server, people, Telegram) as program:
            chats = range(FIRST_PERSON + size.asking, FIRST_PERSON + size.asking + told)
            await program.writes(lambda db, _: _announce(db, program, chats))
            return await _ask(server, size.asking)


def _announce(db: Session, program: Ours, chats: range) -> None:
    occasion = Occasion("announcement", "bench:1", Urgency.BROADCAST)
    now = program.clock.now()
    for chat in chats:
        place = Place(program.post.account, str(chat), None, "nl")
        writing.write(db, card(TEXT), place, None, now, occasion)


async def _ask(server: StandIn, asking: int) -> Found:
    people = range(FIRST_PERSON, FIRST_PERSON + asking)
    before, since = await _passed(server), asyncio.get_running_loop().time()
    await server.says([(person, "/vraag 1") for person in people], every=EVERY)
    seconds = asyncio.get_running_loop().time() - since
    pace = (await _passed(server) - before) / seconds
    await server.until([(person, "Antwoord 1") for person in people])
    return _found(await server.stats(), pace)


async def _passed(server: StandIn) -> int:
    passed: int = (await server.stats())["passed"]
    return passed


def _found(stats: dict[str, Any], pace: float) -> Found:
    cuts = quantiles(stats["replies"], n=100, method="inclusive")
    return Found(1000 * cuts[49], 1000 * cuts[-1], pace, stats["too_many_requests"])
