"""Polls for updates. Asking for the next ones, after delivery, confirms those before."""

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

        This begins with the oldest update that was never confirmed, not with the stored cursor. So
        updates that were committed right before a crash come again, and their presses get answers.
        """
        # While a webhook is set, each getUpdates ends in a conflict.
        await self._retry.until_done(self._bot.delete_webhook)
        cursor: str | None = None
        while True:
            cursor = await self._retry.until_done(partial(self._poll_once, cursor))

    async def _poll_once(self, cursor: str | None) -> str | None:
        """Take in one batch. Returns the next cursor."""
        updates = await self._get_updates(cursor)
        return await self._intake.take(updates) if updates else cursor

    async def _get_updates(self, cursor: str | None) -> list[dict[str, Any]]:
        """The raw updates. The library's get_updates drops a whole batch for one bad update."""
        question = {"timeout": str(POLL_SECONDS), "allowed_updates": json.dumps(READ)}
        if cursor is not None:
            question["offset"] = cursor
        url = f"{self._bot.base_url}/getUpdates?{urlencode(question)}"
        reply = await self._transport.post(url, read_timeout=POLL_SECONDS + 10)
        if not isinstance(reply, list):
            raise TelegramError("unreadable reply")
        return reply
