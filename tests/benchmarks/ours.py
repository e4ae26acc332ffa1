"""The real program on the real Telegram adapter, with the benchmarks' own capability beside it."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.app import App, ServedAccount
from bot.clock import Clock, MovableClock, SystemClock
from bot.platforms.telegram import Telegram
from handlers import CAPABILITIES
from handlers.conversation.routes import routes_of
from storage.database import connect
from storage.people import Coalition
from storage.schema import migrate
from tests.benchmarks import board
from tests.benchmarks.cards import FIRST_GROUP, FIRST_PERSON, own_text, shared_text
from tests.benchmarks.standin import TOKEN, StandIn

T = TypeVar("T")


class Unlimited(Telegram):
    """Telegram without its limits, to see what the program itself can do."""

    traits = replace(Telegram.traits, per_second=None, per_chat=None, per_group_minute=None)


@dataclass
class Ours:
    """The running program in a coalition of so many people."""

    app: App
    post: ServedAccount
    clock: Clock
    server: StandIn
    people: int

    async def writes(self, work: Callable[[Session, Coalition], T]) -> T:
        """Do something in the database as the program itself would, and let it go out."""
        done = await self.app.writer.run(lambda db: work(db, db.query(Coalition).one()))
        self.app.written()
        return done

    async def deals_own_cards(self) -> None:
        await self.writes(lambda db, c: board.deal_own_cards(db, c, self.clock.now()))
        await self.server.until([(FIRST_PERSON + n, own_text({})) for n in range(self.people)])

    async def deals_shared_cards(self, groups: int) -> None:
        now, account = self.clock.now(), self.post.account
        await self.writes(lambda db, c: board.deal_shared_cards(db, account, c, groups, now))
        await self.server.until([(FIRST_GROUP - n, shared_text({})) for n in range(groups)])


@asynccontextmanager
async def ours(
    server: StandIn,
    people: int,
    platform: type[Telegram] = Unlimited,
    *,
    clock: Clock | None = None,
) -> AsyncIterator[Ours]:
    """The program while it runs, on a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{folder}/ours.db")
        migrate(engine)
        board.Board.metadata.create_all(engine)
        clock = clock or SystemClock()
        routes = routes_of((*CAPABILITIES, board))
        app = App(engine, clock, routes)
        post = await app.add(platform(TOKEN, server.url))
        now = clock.now()
        await app.writer.run(lambda db: board.settle_in(db, post.account, people, now))
        await app.writer.run(lambda db: board.show_menus(db, routes))
        running = asyncio.create_task(app.run())
        try:
            yield Ours(app, post, clock, server, people)
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


def courteous_clock() -> MovableClock:
    """A clock that stands in working hours, whenever the benchmark runs."""
    now = datetime.now(UTC)
    tuesday = now + timedelta(days=(1 - now.weekday()) % 7)
    return MovableClock(tuesday.replace(hour=10, minute=0) - now)
