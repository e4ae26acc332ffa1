"""How much of what Telegram permits is used, under its limits as strict sliding windows.

Two days at a post office, each at no and at 50 ms round trip, all side by side since they mostly
wait: everyone gets one message, and a mix in which some groups get more than they may and a few
people get many. Counted from the first send on; the worse of the two is the figure.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.platforms.telegram import Telegram
from handlers.conversation import writing
from handlers.conversation.cards import card
from handlers.conversation.writing import Occasion, Place
from storage.outbox import Urgency
from storage.people import Coalition
from tests.benchmarks.cards import FIRST_GROUP, FIRST_PERSON
from tests.benchmarks.measuring import Figure, at_least, at_most
from tests.benchmarks.ours import Ours, ours
from tests.benchmarks.standin import StandIn, stand_in

SECONDS = 45
PER_SECOND, PER_GROUP = 30, 20
PEOPLE = 1_500
REGULARS = 20
GROUPS = 10

Post = Iterator[tuple[int, int]]
"""(chat, number of the message) in the order in which they are written."""


def everyone_once() -> Post:
    """One message for each person."""
    return ((FIRST_PERSON + number, 0) for number in range(PEOPLE))


def mixed() -> Post:
    """By turns: a message for every group, for a few regulars, and for some who come once."""
    fresh = iter(range(REGULARS, PEOPLE))
    for turn in range(SECONDS):
        yield from ((FIRST_GROUP - number, turn) for number in range(GROUPS))
        yield from ((FIRST_PERSON + number, turn) for number in range(REGULARS))
        yield from ((FIRST_PERSON + next(fresh), turn) for _ in range(PER_SECOND - GROUPS))


@dataclass(frozen=True, slots=True)
class Found:
    share: float
    refused: int


async def run() -> list[Figure]:
    """`permitted_share`, `permitted_share_50ms` and `too_many_requests`."""
    at_once = [measure(post, latency) for latency in (0.0, 0.05) for post in (everyone_once, mixed)]
    near, near_mixed, far, far_mixed = await asyncio.gather(*at_once)
    refused = sum(found.refused for found in (near, near_mixed, far, far_mixed))
    return [
        at_least("permitted_share", min(near.share, near_mixed.share), 0.99, _of(near, near_mixed)),
        at_least(
            "permitted_share_50ms", min(far.share, far_mixed.share), 0.93, _of(far, far_mixed)
        ),
        at_most("too_many_requests", refused, 0),
    ]


def _of(private: Found, mixed: Found) -> str:
    return f"private {private.share:.3f}, mixed {mixed.share:.3f}"


async def measure(post: Callable[[], Post], latency: float) -> Found:
    async with stand_in(strict=True, latency=latency) as server:
        groups = range(FIRST_GROUP, FIRST_GROUP - GROUPS, -1)
        await server.knows(range(FIRST_PERSON, FIRST_PERSON + PEOPLE), groups)
        async with ours(server, PEOPLE, Telegram) as program:
            await program.writes(lambda db, coalition: _write(db, coalition, program, post()))
            return await _watch(server)


def _write(db: Session, coalition: Coalition, program: Ours, post: Post) -> None:
    occasion = Occasion("announcement", "bench:1", Urgency.BROADCAST)
    now = program.clock.now()
    for chat, number in post:
        place = Place(program.post.account, str(chat), None, "nl")
        writing.write(db, card(f"Bericht {number}"), place, coalition, now, occasion)


async def _watch(server: StandIn) -> Found:
    while not (await server.stats())["passed"]:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    await asyncio.sleep(SECONDS)
    stats = await server.stats()
    return Found(stats["passed"] / (SECONDS * PER_SECOND), stats["too_many_requests"])
