"""Asks Telegram for updates, and confirms them only by asking for the next after delivery."""

from __future__ import annotations

import json
from functools import partial
from typing import Any
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import TelegramError

from bot.platforms.telegram.events import READ
from bot.platforms.telegram.intake import Intake
from bot.platforms.telegram.retrying import Retry
from bot.platforms.telegram.transport import Transport

POLL_SECONDS = 50


class Polling:
    """The getUpdates loop of one token."""

    def __init__(self, bot: Bot, transport: Transport, intake: Intake, retry: Retry) -> None:
        self._bot = bot
        self._transport = transport
        self._intake = intake
        self._retry = retry

    async def run(self) -> None:
        """Poll until cancelled. Raises SignedOut.

        It begins with the oldest that was never confirmed, and not where the books ended: what was
        committed right before a crash comes once more, and only so are its presses answered.
        """
        # With a webhook set, every getUpdates would end in a conflict.
        await self._retry.until_done(self._bot.delete_webhook)
        cursor: str | None = None
        while True:
            cursor = await self._retry.until_done(partial(self._poll_once, cursor))

    async def _poll_once(self, cursor: str | None) -> str | None:
        """Take one batch; the answer is the cursor to go on with."""
        updates = await self._ask(cursor)
        return await self._intake.take(updates) if updates else cursor

    async def _ask(self, cursor: str | None) -> list[dict[str, Any]]:
        """The raw updates: the library's own get_updates gives up a batch for one bad update."""
        question = {"timeout": str(POLL_SECONDS), "allowed_updates": json.dumps(READ)}
        if cursor is not None:
            question["offset"] = cursor
        url = f"{self._bot.base_url}/getUpdates?{urlencode(question)}"
        reply = await self._transport.post(url, read_timeout=POLL_SECONDS + 10)
        if not isinstance(reply, list):
            raise TelegramError("unreadable reply")
        return reply
