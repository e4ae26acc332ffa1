"""The composition root: puts the parts together for a set of platforms, and runs them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from bot.alerts import Alerts
from bot.clock import Clock, MovableClock
from bot.due_work.ticker import Ticker
from bot.fetcher import Fetcher
from bot.inbox import Answered, Inbox
from bot.menus import Menus
from bot.platforms.connecting import reached
from bot.platforms.port import Platform, SendFailure, SignedOut, Throttled, Unavailable
from bot.process.gc_tuning import rarely_collected
from bot.process.lease import Lease
from bot.process.supervisor import Supervisor
from bot.process.web_server import AppRunner, RouteDef, serve
from bot.relay.limits import Limits
from bot.relay.relay import SENDING, Outbox
from bot.runtime import Workings
from handlers import CAPABILITIES
from handlers.conversation.chat import Batch
from handlers.conversation.doors import Door
from handlers.conversation.house import House
from handlers.conversation.routing import Routes, routes_of
from handlers.conversation.texts import LANGUAGES
from handlers.conversation.writing import take_over
from storage import accounts
from storage import outbox as operations
from storage.accounts import Account, account_named
from storage.database import OUT_OF_REACH, Writer
from storage.forgetting import forget_files

log = structlog.get_logger(__name__)


Work = Callable[[], Coroutine[Any, Any, None]]
OUTAGE_PAUSE = 2.0
"""Seconds of rest while the database is out of reach."""
LAST_SENDS = 5.0
"""Seconds for sends that are under way at a stop; cut off, nobody would know how they ended."""
ANSWER_RESTS = (0.5, 1, 2, 4, 8, 16, 32, 32)
"""Seconds between the tries to answer a press; Telegram's expire after two and a half minutes."""
OPERATIONS_KEPT = timedelta(days=7)
EVENTS_KEPT = timedelta(days=60)
FILES_KEPT = timedelta(days=30)


@dataclass
class Post:
    """One account in service: its platform, its way in and its way out."""

    account: int
    lease: Lease
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
        language: str = LANGUAGES[0],
    ) -> None:
        self.writer = Writer(engine)
        self.alerts = Alerts()
        self.posts: list[Post] = []
        house = House(
            routes or routes_of(CAPABILITIES),
            self.doors,
            language,
            self.alerts.tell,
            self._in_service,
        )
        self._workings = Workings(self.writer, house, clock, self.alerts, self.written)
        self.ticker = Ticker(self._workings)
        self._menus = Menus(self.writer, self._workings.house.routes)
        self._monotonic = monotonic
        # SQLite is for one process, which holds the file's lock (storage/database.py).
        self._alone = engine.dialect.name == "sqlite"
        self._served: set[int] = set()
        self._runs = False
        self._supervisor = Supervisor()
        self._pages: AppRunner | None = None

    @property
    def house(self) -> House:
        """What the capabilities need of the program."""
        return self._workings.house

    async def add(self, platform: Platform) -> Post:
        """Take an account into service: connect it, and judge what it left unfinished."""
        try:
            await platform.start()
        except BaseException:
            await platform.stop()
            raise
        account = await self.writer.run(
            lambda db: account_named(db, platform.name, platform.account).id
        )
        lease = Lease(account, self.writer, self._monotonic)
        await lease.take(at_once=self._alone)
        limits = Limits(platform.traits, self._monotonic)
        outbox = Outbox(lease, platform, self._workings, limits)
        inbox = Inbox(lease, platform, self._workings, outbox)
        fetcher = Fetcher(account, platform, self._workings)
        post = Post(account, lease, platform, inbox, outbox, fetcher)
        self.posts.append(post)
        self._served.add(account)
        await post.outbox.recover()
        if self._runs:
            self._begin(post)
        return post

    async def expect(self, platforms: Collection[str]) -> None:
        """What waits for an account on one of these platforms goes on waiting for it, also while
        that platform is not reached yet, or served by another process."""
        self._served |= await self.writer.run(lambda db: accounts.on_platforms(db, platforms))

    def _in_service(self) -> frozenset[int]:
        return frozenset(self._served)

    async def serve(self, pages: Sequence[RouteDef], port: int) -> None:
        """Serve these pages on this machine, as long as the app runs."""
        self._pages = await serve(pages, port)

    def doors(self, code: str) -> list[Door]:
        """The ways in with an invitation code, one for each account in service."""
        return [Door(post.platform.name, post.platform.invitation(code)) for post in self.posts]

    def written(self) -> None:
        """Something was written: the ways out have work."""
        self._written_by(None)

    def _written_by(self, taken: Post | None) -> None:
        """As `written`; what is for the post that `taken` names, it has claimed by itself."""
        self._menus.wake()
        self.ticker.wake()
        fetch = self.house.files_wanted.is_set()
        self.house.files_wanted.clear()
        for post in self.posts:
            if post is not taken:
                post.outbox.wake()
            if fetch:
                post.fetcher.wake()

    async def deliver(self, post: Post, batch: Batch) -> None:
        """Take a batch in; durable when this returns."""
        answers = await post.inbox.take(batch)
        self._written_by(post)
        for answer in answers:
            # Beside the rest: a press waits for nobody, and the next batch does not wait for it.
            self._supervisor.start("answer", self._answer(post, answer))

    async def _answer(self, post: Post, answer: Answered) -> None:
        """End the waiting of a press, also where that does not succeed at once."""
        for rest in ANSWER_RESTS:
            try:
                await post.platform.answer(answer.press, answer.text)
            except (Throttled, Unavailable) as trouble:
                after = trouble.after if isinstance(trouble, Throttled) else 0
                await asyncio.sleep(max(rest, after))
            except (SendFailure, SignedOut) as failure:
                log.warning("press not answered", failure=type(failure).__name__)
                return
            else:
                return
        log.warning("press not answered in time")

    async def run(self, arrivals: Iterable[Work] = ()) -> None:
        """Listen, send and tick until something fails or this is cancelled. The `arrivals` add
        accounts meanwhile."""
        now = self._workings.clock.now()
        taking_over = partial(self.writer.run, lambda db: take_over(db, self._in_service(), now))
        await self._through_outages("taking over", taking_over)
        await self._through_outages("parked work", self.ticker.take_up_parked)
        self._runs = True
        for post in self.posts:
            self._begin(post)
        for arrive in arrivals:
            self._keep_at("arrival", arrive)
        self._keep_at("menus", partial(self._menus.run, self._platforms))
        self._keep_at("due work", self.ticker.run)
        stop_ticking = self.ticker.schedule(self.tidy)
        try:
            with rarely_collected():
                await self._supervisor.watch()
        finally:
            stop_ticking()
            await self.stop()

    def _begin(self, post: Post) -> None:
        name, own = post.platform.name, {post.account: post.platform}
        self._keep_at(f"{name} in", partial(self._listen, post))
        self._keep_at(f"{name} out", partial(post.outbox.run, self._supervisor))
        self._keep_at(f"{name} books", post.outbox.keep_books)
        self._keep_at(f"{name} files", post.fetcher.run)
        self._keep_at(f"{name} lease", post.lease.keep)
        self._keep_at(f"{name} menus", partial(self._menus.catch_up, own))

    def _keep_at(self, name: str, work: Work) -> None:
        self._supervisor.start(name, self._through_outages(name, work))

    async def _through_outages(self, name: str, work: Work) -> None:
        """Begin again after a fault of the database; other faults end the program."""
        while True:
            try:
                await work()
            except DBAPIError as fault:
                away = isinstance(fault, OUT_OF_REACH)
                what = "database out of reach" if away else "database refused"
                self.alerts.tell(what, fault, work=name)
            else:
                return
            await asyncio.sleep(OUTAGE_PAUSE)

    def _platforms(self) -> dict[int, Platform]:
        return {post.account: post.platform for post in self.posts}

    async def _listen(self, post: Post) -> None:
        """Listen for ever; a login that is lost costs nobody else anything."""
        while True:
            cursor = await self.writer.run(lambda db: db.get_one(Account, post.account).cursor)
            try:
                return await post.platform.listen(cursor, lambda batch: self.deliver(post, batch))
            except SignedOut as refusal:
                log.warning("signed out", platform=post.platform.name, reason=str(refusal))
            await reached(post.platform, post.platform.start)
            log.info("signed in again", platform=post.platform.name)

    async def stop(self) -> None:
        """Close the pages, end the background work, close the platforms, then the database."""
        if self._pages is not None:
            await self._pages.cleanup()
        await self._supervisor.stop(let_end=SENDING, within=LAST_SENDS)
        for post in self.posts:
            await post.outbox.close()
            await post.platform.stop()
        self.writer.close()

    async def tidy(self) -> None:
        """Drop what is only of use for a while: operations that ended, ids of old events, files of
        what never went out."""
        now = self._workings.clock.now()
        await self.writer.run(lambda db: operations.forget_ended(db, now - OPERATIONS_KEPT))
        await self.writer.run(lambda db: accounts.forget_events(db, now - EVENTS_KEPT))
        await self.writer.run(lambda db: forget_files(db, now - FILES_KEPT))

    async def settle(self) -> None:
        """Do all that is due now, send all that may go now, and answer every press."""
        await self.ticker.run_due()
        for post in self.posts:
            await post.fetcher.fetch()
        for post in self.posts:
            await post.outbox.drain()
        await self._menus.show(self._platforms())
        await self._supervisor.finished("answer")

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
