"""Fetches the bytes of files that people shared, outside any transaction."""

from __future__ import annotations

import structlog
from sqlalchemy.orm import Session

from bot.bell import Bell
from bot.platforms.port import Platform, SendFailure, Throttled, Unavailable
from storage import chats
from storage.database import Writer
from storage.messages import File, FileState

log = structlog.get_logger(__name__)

LIMIT = 20 * 1024 * 1024
"""Bytes; what Telegram lets a bot download."""
AT_ONCE = 10
TRY_AGAIN = 15.0


class Fetcher:
    """Brings one account's files home."""

    def __init__(self, account: int, platform: Platform, writer: Writer) -> None:
        self._account = account
        self._platform = platform
        self._writer = writer
        self._news = Bell()
        self._more = True

    def wake(self) -> None:
        """Something was shared."""
        self._more = True
        self._news.ring()

    async def run(self) -> None:
        """Fetch what is shared, until cancelled."""
        while True:
            complete = await self.fetch()
            await self._news.heard(within=None if complete else TRY_AGAIN)

    async def fetch(self) -> bool:
        """Fetch what there is now; whether nothing was left for later."""
        complete = True
        while self._more and complete:
            self._more = False
            files = await self._writer.run(
                lambda db: [(f.id, f.ref) for f in chats.awaited_files(db, self._account, AT_ONCE)]
            )
            complete = all([await self._one(file, ref) for file, ref in files])
            self._more |= not complete or len(files) == AT_ONCE
        return complete

    async def _one(self, file: int, ref: str) -> bool:
        try:
            data = await self._platform.fetch(ref, LIMIT)
        except (Throttled, Unavailable):
            return False
        except SendFailure as failure:
            reason = str(failure)
            log.warning("file not fetched", file=file, failure=type(failure).__name__)
            await self._writer.run(lambda db: _failed(db, file, reason))
            return True
        await self._writer.run(lambda db: _stored(db, file, data))
        return True


def _stored(db: Session, file: int, data: bytes) -> None:
    kept = db.get_one(File, file)
    kept.data, kept.state = data, FileState.STORED


def _failed(db: Session, file: int, reason: str) -> None:
    kept = db.get_one(File, file)
    kept.state, kept.failure = FileState.FAILED, reason
