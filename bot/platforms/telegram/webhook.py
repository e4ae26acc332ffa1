"""Receives updates that Telegram posts to us, and answers once they are durable."""

from __future__ import annotations

import asyncio
import hmac
import json
import secrets
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from telegram import Bot

from bot.platforms.telegram.events import READ
from bot.platforms.telegram.intake import Intake
from bot.platforms.telegram.retrying import Retry

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """One POST route. `url` is its public address; without a `secret` a random one is used."""

    def __init__(self, url: str, secret: str = "") -> None:
        self._url = url
        self._secret = secret or secrets.token_urlsafe(32)
        self._intake: Intake | None = None
        # Telegram posts one update at a time. A repeat of a slow one must wait for it.
        self._one_at_a_time = asyncio.Lock()

    def routes(self) -> list[web.RouteDef]:
        return [web.post(urlsplit(self._url).path or "/", self._received)]

    async def serve(self, bot: Bot, intake: Intake, retry: Retry) -> None:
        """Receive updates here until cancelled. Raises SignedOut."""
        register = partial(
            bot.set_webhook,
            self._url,
            secret_token=self._secret,
            max_connections=1,
            allowed_updates=READ,
        )
        self._intake = intake
        try:
            await retry.until_done(register)
            await asyncio.Event().wait()
        finally:
            self._intake = None

    async def _received(self, request: web.Request) -> web.Response:
        offered = request.headers.get(SECRET_HEADER, "")
        # As bytes: for strings it fails on characters outside ASCII.
        if not hmac.compare_digest(offered.encode(errors="replace"), self._secret.encode()):
            return web.Response(status=403)
        try:
            update = _update_in(await request.read())
        except RecursionError:
            log.error("unreadable update", fault="nested too deep")
            return web.Response(status=400)
        if update is None:
            log.error("unreadable update", fault="not an update")
            return web.Response()
        return web.Response(status=await self._take(update))

    async def _take(self, update: dict[str, Any]) -> int:
        """The HTTP status of the answer. After anything but 200 Telegram posts the update again."""
        async with self._one_at_a_time:
            if self._intake is None:
                return 503
            try:
                await self._intake.take([update])
            except Exception as fault:  # noqa: BLE001 whatever refused it, it comes again
                log.error("an update was refused and will come again", fault=type(fault).__name__)
                return 500
        return 200


def _update_in(body: bytes) -> dict[str, Any] | None:
    """The update; None if this is none, and no repeat would change that."""
    try:
        update = json.loads(body)
    except ValueError:
        return None
    known = isinstance(update, dict) and isinstance(update.get("update_id"), int)
    return update if known else None
