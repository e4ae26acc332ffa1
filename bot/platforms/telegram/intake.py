"""Delivers raw updates as batches of events, for polling and for the webhook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.platforms.port import Deliver
from bot.platforms.telegram.events import MALFORMED, StrayPress, read
from handlers.conversation.chat import Batch, Event

log = structlog.get_logger(__name__)


class Intake:
    """Delivers updates as events. One that cannot be read is logged and skipped."""

    def __init__(self, bot: Bot, username: str, deliver: Deliver) -> None:
        self._bot = bot
        self._username = username
        self._deliver = deliver

    async def take(self, updates: Sequence[dict[str, Any]]) -> str:
        """Deliver these updates as one batch. Returns its cursor, which is durable now."""
        happened = [thing for raw in updates if (thing := self._read(raw)) is not None]
        events = tuple(thing for thing in happened if isinstance(thing, Event))
        cursor = str(int(updates[-1]["update_id"]) + 1)
        await self._deliver(Batch(events, cursor))
        for thing in happened:
            if isinstance(thing, StrayPress):
                await self._dismiss(thing)
        return cursor

    def _read(self, raw: dict[str, Any]) -> Event | StrayPress | None:
        try:
            return read(raw, self._username)
        except MALFORMED as fault:
            # Only the type of the fault: its text may quote what people wrote.
            log.error("unreadable update", update=raw["update_id"], fault=type(fault).__name__)
            return None

    async def _dismiss(self, stray: StrayPress) -> None:
        log.warning("a press of a button that is not ours")
        try:
            await self._bot.answer_callback_query(stray.press)
        except TelegramError as error:
            log.warning("a stray press was not answered", fault=type(error).__name__)
