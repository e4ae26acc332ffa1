"""The composition root: builds the program for a set of platforms, and runs it."""

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
from bot.inbox import Inbox, PressAnswer
from bot.menus import Menus
from bot.platforms.connecting import until_connected
from bot.platforms.port import Platform, SendFailure, SignedOut, Throttled, Unavailable
from bot.process.gc_tuning import rarely_collected
from bot.process.lease import Lease
from bot.process.supervisor import Supervisor
from bot.process.web_server import AppRunner, RouteDef, serve
from bot.relay.limits import Limits
from bot.relay.relay import SENDING, Relay
from bot.runtime import Runtime
from handlers import CAPABILITIES
from handlers.conversation.chat import Batch
from handlers.conversation.invitation_links import Door
from handlers.conversation.routes import Routes, routes_of
from handlers.conversation.services import NO_REPLY, Services
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
"""Seconds that sends in progress get at a stop. Cut off, their outcome would be unknown."""
ANSWER_RESTS = (0.5, 1, 2, 4, 8, 16, 32, 32)
"""Seconds between tries to answer a press. On Telegram a press expires after 2.5 minutes."""
OPERATIONS_KEPT = timedelta(days=7)
EVENTS_KEPT = timedelta(days=60)
FILES_KEPT = timedelta(days=30)


@dataclass
class ServedAccount:
    """An account in service: its platform, its inbox and its relay."""

    account: int
    lease: Lease
    platform: Platform
    inbox: Inbox
    relay: Relay
    fetcher: Fetcher


class App:
    """The running program."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        routes: Routes | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        language: str = LANGUAGES[0],
        organizer: str = NO_REPLY,
    ) -> None:
        self.writer = Writer(engine)
        self.alerts = Alerts()
        self.accounts: list[ServedAccount] = []
        services = Services(
            routes or routes_of(CAPABILITIES),
            self.doors,
            language,
            self.alerts.alert,
            self._in_service,
            organizer=organizer,
        )
        self._runtime = Runtime(self.writer, services, clock, self.alerts, self.written)
        self.ticker = Ticker(self._runtime)
        self._menus = Menus(self.writer, self._runtime.services.routes)
        self._monotonic = monotonic
        # SQLite is for one process, which holds the file's lock (storage/database.py).
        self._alone = engine.dialect.name == "sqlite"
        self._served: set[int] = set()
        self._runs = False
        self._supervisor = Supervisor()
        self._pages: AppRunner | None = None

    @property
    def services(self) -> Services:
        """The services that capabilities use."""
        return self._runtime.services

    async def add(self, platform: Platform) -> ServedAccount:
        """Take an account into service: connect it, and take up what it left unfinished."""
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
        relay = Relay(lease, platform, self._runtime, limits)
        inbox = Inbox(lease, platform, self._runtime, relay)
        fetcher = Fetcher(account, platform, self._runtime)
        served = ServedAccount(account, lease, platform, inbox, relay, fetcher)
        self.accounts.append(served)
        self._served.add(account)
        await served.relay.recover()
        if self._runs:
            self._begin(served)
        return served

    async def expect(self, platforms: Collection[str]) -> None:
        """Count the known accounts on these platforms as in service, also while a platform is not
        reached yet or another process serves it: messages go on waiting for them."""
        self._served |= await self.writer.run(lambda db: accounts.on_platforms(db, platforms))

    def _in_service(self) -> frozenset[int]:
        return frozenset(self._served)

    async def serve(self, pages: Sequence[RouteDef], port: int) -> None:
        """Serve these pages on this machine, as long as the app runs."""
        self._pages = await serve(pages, port)

    def doors(self, code: str) -> list[Door]:
        """The links of an invitation code, one for each account in service."""
        return [
            Door(served.platform.name, served.platform.invitation(code)) for served in self.accounts
        ]

    def written(self, claimed_by: ServedAccount | None = None) -> None:
        """Something was written: wake all that may have work now, but not the relay of
        `claimed_by`, which has claimed its part already."""
        self._menus.wake()
        self.ticker.wake()
        fetch = self.services.files_wanted.is_set()
        self.services.files_wanted.clear()
        for served in self.accounts:
            if served is not claimed_by:
                served.relay.wake()
            if fetch:
                served.fetcher.wake()

    async def deliver(self, served: ServedAccount, batch: Batch) -> None:
        """Take in a batch. Its effects are durable when this returns."""
        answers = await served.inbox.take(batch)
        self.written(claimed_by=served)
        for answer in answers:
            # In the background: the answer and the next batch must not wait for each other.
            self._supervisor.start("answer", self._answer(served, answer))

    async def _answer(self, served: ServedAccount, answer: PressAnswer) -> None:
        """Answer a press, with several tries if needed."""
        for rest in ANSWER_RESTS:
            try:
                await served.platform.answer(answer.press, answer.text)
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
        """Listen, send and tick until something fails or this is cancelled. Each of `arrivals`
        adds an account meanwhile."""
        now = self._runtime.clock.now()
        taking_over = partial(self.writer.run, lambda db: take_over(db, self._in_service(), now))
        await self._through_outages("taking over", taking_over)
        await self._through_outages("parked work", self.ticker.take_up_parked)
        self._runs = True
        for served in self.accounts:
            self._begin(served)
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

    def _begin(self, served: ServedAccount) -> None:
        name, own = served.platform.name, {served.account: served.platform}
        self._keep_at(f"{name} in", partial(self._listen, served))
        self._keep_at(f"{name} out", partial(served.relay.run, self._supervisor))
        self._keep_at(f"{name} records", served.relay.keep_records)
        self._keep_at(f"{name} files", served.fetcher.run)
        self._keep_at(f"{name} lease", served.lease.keep)
        self._keep_at(f"{name} menus", partial(self._menus.catch_up, own))

    def _keep_at(self, name: str, work: Work) -> None:
        self._supervisor.start(name, self._through_outages(name, work))

    async def _through_outages(self, name: str, work: Work) -> None:
        """Begin again after a fault of the database. Any other fault ends the program."""
        while True:
            try:
                await work()
            except DBAPIError as fault:
                away = isinstance(fault, OUT_OF_REACH)
                what = "database out of reach" if away else "database refused"
                self.alerts.alert(what, fault, work=name)
            else:
                return
            await asyncio.sleep(OUTAGE_PAUSE)

    def _platforms(self) -> dict[int, Platform]:
        return {served.account: served.platform for served in self.accounts}

    async def _listen(self, served: ServedAccount) -> None:
        """Listen for ever. After a lost login, sign in again; other accounts are not affected."""
        platform = served.platform
        while True:
            cursor = await self.writer.run(lambda db: db.get_one(Account, served.account).cursor)
            try:
                return await platform.listen(cursor, lambda batch: self.deliver(served, batch))
            except SignedOut as refusal:
                log.warning("signed out", platform=platform.name, reason=str(refusal))
            await until_connected(platform, platform.start)
            log.info("signed in again", platform=platform.name)

    async def stop(self) -> None:
        """Close the pages, end the background work, close the platforms, then the database."""
        if self._pages is not None:
            await self._pages.cleanup()
        await self._supervisor.stop(let_end=SENDING, within=LAST_SENDS)
        for served in self.accounts:
            await served.relay.close()
            await served.platform.stop()
        self.writer.close()

    async def tidy(self) -> None:
        """Delete what is only of use for a while: ended operations, ids of old events, and files of
        messages that were never sent."""
        now = self._runtime.clock.now()
        await self.writer.run(lambda db: operations.forget_ended(db, now - OPERATIONS_KEPT))
        await self.writer.run(lambda db: accounts.forget_events(db, now - EVENTS_KEPT))
        await self.writer.run(lambda db: forget_files(db, now - FILES_KEPT))

    async def settle(self) -> None:
        """Do all due work, send all that may go now, and answer every press."""
        await self.ticker.run_due()
        for served in self.accounts:
            await served.fetcher.fetch()
        for served in self.accounts:
            await served.relay.drain()
        await self._menus.show(self._platforms())
        await self._supervisor.finished("answer")

    async def pass_time(self, clock: MovableClock, to: datetime) -> None:
        """Move the clock to `to`, stopping at each due moment, so that all happens in its time."""
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
