"""One process holds an account at a time. A process that lost its lease writes nothing more."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy.orm import Session

from bot.clock import SystemClock
from storage import accounts
from storage.database import Writer

log = structlog.get_logger(__name__)

HELD_FOR = timedelta(seconds=30)
RENEW_AFTER = 10.0
ASK_AGAIN = 2.0


class LeaseLost(Exception):
    """Another process holds this account now."""


class Lease:
    """The right to serve one account.

    Each `take` gets a higher fencing token. Every unit of work for the account checks that its
    token is still the highest, so a process that slept through its lease changes nothing.
    """

    def __init__(
        self, account: int, writer: Writer, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.account = account
        self._writer = writer
        self._holder = f"{socket.gethostname()}:{os.getpid()}"
        self._fence = 0
        # A lease concerns processes, so it uses real time, also in the practice room.
        self._clock = SystemClock()
        self._monotonic = monotonic

    async def take(self, *, at_once: bool) -> None:
        """Wait until the account is free, and take it. `at_once`: no other process can hold it."""
        if await self._writer.run(partial(self._try, force=at_once)):
            return
        log.warning("another process holds this account; waiting", account=self.account)
        seen, since = await self._held_until(), self._monotonic()
        while not await self._writer.run(partial(self._try, force=at_once)):
            await asyncio.sleep(ASK_AGAIN)
            until = await self._held_until()
            if until != seen:
                seen, since = until, self._monotonic()
            # A lease that nobody renews for so long is free, whatever the clocks say: after a
            # clock that went back an hour it would be held for an hour.
            at_once = self._monotonic() - since > HELD_FOR.total_seconds()

    async def _held_until(self) -> datetime | None:
        return await self._writer.run(lambda db: accounts.held_until(db, self.account))

    def _try(self, db: Session, force: bool) -> bool:
        now = self._clock.now()
        until = now + HELD_FOR
        fence = accounts.take_lease(db, self.account, self._holder, now, until, force=force)
        self._fence = fence or 0
        return fence is not None

    async def keep(self) -> None:
        """Renew until cancelled. Raises LeaseLost if another process took over."""
        while True:
            await asyncio.sleep(RENEW_AFTER)
            await self._writer.run(self._renew)

    def _renew(self, db: Session) -> None:
        self.check(db)
        accounts.renew_lease(db, self.account, self._clock.now() + HELD_FOR)

    def advance(self, db: Session, cursor: str | None) -> None:
        """Store the cursor of the batch that this unit of work takes in. Raises as `check` does."""
        if not accounts.advance(db, self.account, self._fence, cursor):
            raise LeaseLost(f"account {self.account}")

    def check(self, db: Session) -> None:
        """Raise LeaseLost, and so undo the unit of work, unless we still hold the account."""
        if not accounts.holds_lease(db, self.account, self._fence):
            raise LeaseLost(f"account {self.account}")
