"""An announcement to ten thousand, limits lifted: ours is durable, a bare loop only sends.

Ours runs from the wish to tell everyone (a notice for each) until the last message stands in its
chat; so with courtesy's look at hours and budget, and with texts rendered for each reader.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session
from telegram.ext import ExtBot

from storage.notices import wish_many
from storage.people import Coalition, Contact
from tests.benchmarks.board import TEXT
from tests.benchmarks.cards import FIRST_PERSON
from tests.benchmarks.measuring import Figure, Stopwatch, at_least, side_by_side
from tests.benchmarks.ours import Ours, courteous_clock, ours
from tests.benchmarks.standin import TOKEN, StandIn, stand_in

AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Size:
    """To how many people, in how many rounds; the bare loop's pace shows with fewer."""

    people: int = 10_000
    people_plain: int = 2_000
    rounds: int = 2


async def run(size: Size = Size()) -> list[Figure]:
    """`sends_ratio`, to the loop with 32 at once; one by one it is told beside it, since on a
    loopback, where an answer takes no time, that is the faster way to use httpx."""
    found = await side_by_side(
        size.rounds,
        lambda: with_ours(size.people),
        lambda: bare_loop(size.people_plain, AT_ONCE),
    )
    one_by_one = await bare_loop(size.people_plain // 2, 1)
    of = f"{found.of('sends/s')} (one by one: {one_by_one:.0f})"
    return [at_least("sends_ratio", found.value, 2.5, of)]


async def with_ours(people: int) -> float:
    async with stand_in() as server:
        await server.knows(_ids(people))
        async with ours(server, people, clock=courteous_clock()) as program:
            watch = Stopwatch()
            await _announces(program)
            await _arrived(server, people)
            return people / watch.seconds


async def bare_loop(people: int, at_once: int) -> float:
    async with stand_in() as server, ExtBot(TOKEN, base_url=f"{server.url}/bot") as bot:
        await server.knows(_ids(people))
        left = iter(_ids(people))
        watch = Stopwatch()
        await asyncio.gather(*(_send(bot, left) for _ in range(at_once)))
        await _arrived(server, people)
        return people / watch.seconds


async def _send(bot: ExtBot[None], left: Iterable[int]) -> None:
    for user in left:
        await bot.send_message(user, TEXT)


async def _announces(program: Ours) -> None:
    now = program.clock.now()

    def wish(db: Session, coalition: Coalition) -> None:
        contacts = db.scalars(select(Contact.id)).all()
        expires = now + timedelta(days=14)
        wish_many(db, coalition.id, contacts, "announcement", "bench:1", now, expires)

    await program.writes(wish)


async def _arrived(server: StandIn, people: int) -> None:
    await server.until([(user, TEXT) for user in _ids(people)])


def _ids(people: int) -> range:
    return range(FIRST_PERSON, FIRST_PERSON + people)
