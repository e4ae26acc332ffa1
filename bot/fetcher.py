"""Fetches the bytes of files that people shared, outside any transaction."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy.orm import Session

from bot.platforms.port import Platform, SendFailure, SignedOut, Throttled, Unavailable
from bot.process.wakeup import Wakeup
from bot.runtime import Runtime
from storage import chats
from storage.messages import File, FileState

log = structlog.get_logger(__name__)

LIMIT = 20 * 1024 * 1024
"""Bytes; what Telegram lets a bot download."""
AT_ONCE = 10
TRY_AGAIN = 15.0
GIVE_UP = timedelta(days=1)
"""After so long a file that is always out of reach will not come any more."""

Awaited = tuple[int, str, datetime]
"""A file's id, where the platform keeps it, and when it was shared."""


class Fetcher:
    """Brings one account's files home."""

    def __init__(self, account: int, platform: Platform, runtime: Runtime) -> None:
        self._account = account
        self._platform = platform
        self._writer = runtime.writer
        self._clock = runtime.clock
        self._alerts = runtime.alerts
        self._wakeup = Wakeup()
        self._more = True

    def wake(self) -> None:
        """A file is kept that must be fetched."""
        self._more = True
        self._wakeup.set()

    async def run(self) -> None:
        """Fetch what is shared, until cancelled."""
        while True:
            complete = await self.fetch()
            await self._wakeup.wait(within=None if complete else TRY_AGAIN)

    async def fetch(self) -> bool:
        """Fetch what there is now; whether nothing was left for later. One that is out of reach
        holds up no other."""
        if not self._more:
            return True
        self._more, complete, after = False, True, 0
        while files := await self._writer.run(partial(self._portion, after=after)):
            for file in files:
                complete &= await self._one(*file)
            after = files[-1][0]
        self._more |= not complete
        return complete

    def _portion(self, db: Session, after: int) -> list[Awaited]:
        files = chats.awaited_files(db, self._account, after, AT_ONCE)
        return [(file.id, file.ref, file.received_at) for file in files]

    async def _one(self, file: int, ref: str, shared_at: datetime) -> bool:
        """Whether that is the end of it: it is here, or will never come."""
        try:
            data = await self._platform.fetch(ref, LIMIT)
        except (Throttled, Unavailable, SignedOut) as failure:
            if self._clock.now() - shared_at < GIVE_UP:
                return False
            await self._fails(file, failure)
        except SendFailure as failure:
            await self._fails(file, failure)
        except Exception as fault:  # noqa: BLE001 - it costs this file, and no other
            self._alerts.alert("file not fetched", fault, file=file)
            await self._fails(file, fault)
        else:
            await self._writer.run(lambda db: _stored(db, file, data))
        return True

    async def _fails(self, file: int, why: Exception) -> None:
        kind = type(why).__name__
        log.warning("file not fetched", file=file, failure=kind)
        # The words of other faults may be those of people.
        reason = str(why) if isinstance(why, SendFailure) else kind
        await self._writer.run(lambda db: _failed(db, file, reason))


def _stored(db: Session, file: int, data: bytes) -> None:
    kept = db.get_one(File, file)
    kept.data, kept.state = data, FileState.STORED


def _failed(db: Session, file: int, reason: str) -> None:
    kept = db.get_one(File, file)
    kept.state, kept.failure = FileState.FAILED, reason
