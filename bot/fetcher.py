"""Fetches files that people shared from the platform, outside any transaction."""

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
"""Bytes; the most that a bot may download from Telegram."""
AT_ONCE = 10
TRY_AGAIN = 15.0
GIVE_UP = timedelta(days=1)
"""A file that is out of reach for so long is given up."""

Awaited = tuple[int, str, datetime]
"""A file's id, its reference on the platform, and when it was shared."""


class Fetcher:
    """Fetches the files of one account."""

    def __init__(self, account: int, platform: Platform, runtime: Runtime) -> None:
        self._account = account
        self._platform = platform
        self._writer = runtime.writer
        self._clock = runtime.clock
        self._alerts = runtime.alerts
        self._wakeup = Wakeup()
        self._more = True

    def wake(self) -> None:
        """A file must be fetched."""
        self._more = True
        self._wakeup.set()

    async def run(self) -> None:
        """Fetch shared files, until cancelled."""
        while True:
            complete = await self.fetch()
            await self._wakeup.wait(within=None if complete else TRY_AGAIN)

    async def fetch(self) -> bool:
        """Fetch what there is now; whether nothing is left for later. A file that is out of reach
        delays no other."""
        if not self._more:
            return True
        self._more, complete, after = False, True, 0
        while files := await self._writer.run(partial(self._portion, after=after)):
            for file in files:
                complete &= await self._fetch_one(*file)
            after = files[-1][0]
        self._more |= not complete
        return complete

    def _portion(self, db: Session, after: int) -> list[Awaited]:
        files = chats.awaited_files(db, self._account, after, AT_ONCE)
        return [(file.id, file.ref, file.received_at) for file in files]

    async def _fetch_one(self, file: int, ref: str, shared_at: datetime) -> bool:
        """Whether it is settled: the file is here, or will never come."""
        try:
            data = await self._platform.fetch(ref, LIMIT)
        except (Throttled, Unavailable, SignedOut) as failure:
            if self._clock.now() - shared_at < GIVE_UP:
                return False
            await self._give_up(file, failure)
        except SendFailure as failure:
            await self._give_up(file, failure)
        except Exception as fault:  # noqa: BLE001 - it costs this file, and no other
            self._alerts.alert("file not fetched", fault, file=file)
            await self._give_up(file, fault)
        else:
            await self._writer.run(lambda db: _stored(db, file, data))
        return True

    async def _give_up(self, file: int, why: Exception) -> None:
        kind = type(why).__name__
        log.warning("file not fetched", file=file, failure=kind)
        # Other faults may quote what people wrote.
        reason = str(why) if isinstance(why, SendFailure) else kind
        await self._writer.run(lambda db: _failed(db, file, reason))


def _stored(db: Session, file: int, data: bytes) -> None:
    kept = db.get_one(File, file)
    kept.data, kept.state = data, FileState.STORED


def _failed(db: Session, file: int, reason: str) -> None:
    kept = db.get_one(File, file)
    kept.state, kept.failure = FileState.FAILED, reason
