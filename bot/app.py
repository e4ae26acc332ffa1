"""The composition root: puts the parts together for a set of platforms, and runs them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import Engine

from bot.alerts import Alerts
from bot.clock import Clock, MovableClock
from bot.fetcher import Fetcher
from bot.inbox import Inbox
from bot.limits import Limits
from bot.outbox import Outbox
from bot.platforms.port import Platform
from bot.supervisor import Supervisor
from bot.ticker import Ticker
from bot.workings import Workings
from handlers import CAPABILITIES
from handlers.conversation.chat import Batch
from handlers.conversation.routing import Routes, routes_of
from storage.accounts import Account, account_named
from storage.database import Writer

log = structlog.get_logger(__name__)


@dataclass
class Post:
    """One account in service: its platform, its way in and its way out."""

    account: int
    platform: Platform
    inbox: Inbox
    outbox: Outbox
    fetcher: Fetcher


class App:
    """The running program, whatever its platforms are."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        routes: Routes | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.writer = Writer(engine)
        self.alerts = Alerts()
        self.posts: list[Post] = []
        self._workings = Workings(
            self.writer, routes or routes_of(CAPABILITIES), clock, self.alerts, self.written
        )
        self.ticker = Ticker(self._workings)
        self._monotonic = monotonic
        self._supervisor = Supervisor()

    async def add(self, platform: Platform) -> Post:
        """Take an account into service: connect it, and judge what it left unfinished."""
        await platform.start()
        account = await self.writer.run(
            lambda db: account_named(db, platform.name, platform.account).id
        )
        limits = Limits(platform.traits, self._monotonic)
        post = Post(
            account,
            platform,
            Inbox(account, platform, self._workings),
            Outbox(account, platform, self._workings, limits),
            Fetcher(account, platform, self.writer),
        )
        self.posts.append(post)
        await post.outbox.recover()
        return post

    def written(self) -> None:
        """Something was written: the ways out have work."""
        for post in self.posts:
            post.outbox.wake()
            post.fetcher.wake()

    async def deliver(self, post: Post, batch: Batch) -> None:
        """Take a batch in; durable when this returns."""
        await post.inbox.take(batch)
        self.written()

    async def run(self) -> None:
        """Listen, send and tick until something fails or this is cancelled."""
        for post in self.posts:
            name = post.platform.name
            self._supervisor.start(f"{name} in", self._listen(post))
            self._supervisor.start(f"{name} out", post.outbox.run(self._supervisor))
            self._supervisor.start(f"{name} files", post.fetcher.run())
        stop_ticking = self.ticker.schedule()
        try:
            await self._supervisor.watch()
        finally:
            stop_ticking()
            await self.stop()

    async def _listen(self, post: Post) -> None:
        cursor = await self.writer.run(lambda db: db.get_one(Account, post.account).cursor)
        await post.platform.listen(cursor, lambda batch: self.deliver(post, batch))

    async def stop(self) -> None:
        """End the background work, close the platforms, then the database."""
        await self._supervisor.stop()
        for post in self.posts:
            await post.platform.stop()
        self.writer.close()

    async def settle(self) -> None:
        """Do all that is due now and send all that may go now."""
        await self.ticker.run_due()
        for post in self.posts:
            await post.fetcher.fetch()
        for post in self.posts:
            await post.outbox.drain()

    async def pass_time(self, clock: MovableClock, to: datetime) -> None:
        """Let the clock go to `to` by way of each due moment, so that all happens in its time."""
        await self.settle()
        due = await self.ticker.next_due()
        while due is not None and due <= to:
            before = due
            clock.move_to(due)
            await self.settle()
            due = await self.ticker.next_due()
            if due is not None and due <= before:
                break
        clock.move_to(to)
        await self.settle()
