"""Connecting to a platform, however long it takes. Other platforms do not wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from bot.platforms.port import Platform, SendFailure, SignedOut

log = structlog.get_logger(__name__)

FIRST_REST, LONGEST_REST = 1.0, 60.0
"""Seconds between tries; they double each time."""

Connect = Callable[[], Awaitable[Any]]
Failure = SignedOut | SendFailure


async def try_once(connect: Connect) -> Failure | None:
    """Try once. Returns the failure, if any."""
    try:
        await connect()
    except (SignedOut, SendFailure) as failure:
        return failure
    return None


async def until_connected(
    platform: Platform, connect: Connect, failure: Failure | None = None
) -> None:
    """Try until it succeeds. The operator hears of each kind of failure once. `failure`: the
    result of an earlier try."""
    logged: set[type[Failure]] = set()
    rest = FIRST_REST
    failure = failure or await try_once(connect)
    while failure:
        if type(failure) not in logged:
            _log(platform, failure)
        logged.add(type(failure))
        await asyncio.sleep(rest)
        rest = min(2 * rest, LONGEST_REST)
        failure = await try_once(connect)


def refusal_in_words(platform: Platform, refusal: SignedOut) -> str:
    """The setting that the operator must mend, and why."""
    setting = "TELEGRAM_TOKEN" if platform.name == "telegram" else "MATRIX_PASSWORD"
    if refusal.setting:
        return f"{refusal.setting}: {refusal}"
    return f"{setting}: {platform.name} refuses it ({refusal})"


def _log(platform: Platform, failure: Failure) -> None:
    if isinstance(failure, SignedOut):
        what = refusal_in_words(platform, failure)
        log.error("mend this setting and start again; the rest goes on meanwhile", setting=what)
    else:
        kind = type(failure).__name__
        log.warning("platform not reached yet", platform=platform.name, failure=kind)
