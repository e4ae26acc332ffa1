"""Steps that the contract tests of the Telegram adapter share."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Batch, Choice, Event
from tests.servers.bot_api import BotApi

KEY = "1"


@asynccontextmanager
async def started(server: BotApi, **settings: Any) -> AsyncIterator[Telegram]:
    telegram = Telegram(server.token, server.url, **{"first_rest": 0.01, **settings})
    await telegram.start()
    try:
        yield telegram
    finally:
        await telegram.stop()


class Inbox:
    """Takes what an adapter delivers; `refusals` makes it refuse that many batches first."""

    def __init__(self, refusals: int = 0) -> None:
        self.batches: list[Batch] = []
        self.refused: list[Batch] = []
        self._refusals = refusals
        self._came = asyncio.Condition()

    async def deliver(self, batch: Batch) -> None:
        async with self._came:
            kept = self.refused if len(self.refused) < self._refusals else self.batches
            kept.append(batch)
            self._came.notify_all()
        if kept is self.refused:
            raise RuntimeError("the disk is full")

    @property
    def events(self) -> list[Event]:
        return [event for batch in self.batches for event in batch.events]

    async def has(self, count: int) -> list[Event]:
        """The events, once there are so many."""
        async with asyncio.timeout(5), self._came:
            await self._came.wait_for(lambda: len(self.events) >= count)
        return self.events


@asynccontextmanager
async def listening(
    telegram: Telegram, inbox: Inbox, cursor: str | None = None
) -> AsyncIterator[Inbox]:
    """The adapter listens for as long as the block lasts."""
    task = asyncio.create_task(telegram.listen(cursor, inbox.deliver))
    try:
        yield inbox
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def only_event(server: BotApi, telegram: Telegram) -> Event:
    """The one event that reached the bot so far."""
    async with listening(telegram, Inbox()) as inbox:
        [event] = await inbox.has(1)
        await server.has_heard()
    return event


def buttons(*labels: str) -> tuple[tuple[Choice, ...], ...]:
    return tuple((Choice(label, 12, i),) for i, label in enumerate(labels))


PRESS: dict[str, Any] = {
    "update_id": 5,
    "callback_query": {
        "id": "9",
        "from": {"id": 7, "is_bot": False, "first_name": "Truus"},
        "chat_instance": "1",
        "data": "12.1",
        "message": {"message_id": 3, "chat": {"id": 7, "type": "private"}, "date": 1700000000},
    },
}
