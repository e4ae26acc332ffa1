"""Reaching a platform, however long it takes: one that is away or refuses us holds up no other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from bot.platforms.port import Platform, SendFailure, SignedOut

log = structlog.get_logger(__name__)

FIRST_REST, LONGEST_REST = 1.0, 60.0
"""Seconds between tries, ever longer."""

Reach = Callable[[], Awaitable[Any]]
Failure = SignedOut | SendFailure


async def tried(reach: Reach) -> Failure | None:
    """Try once; how it failed, if it did."""
    try:
        await reach()
    except (SignedOut, SendFailure) as failure:
        return failure
    return None


async def reached(platform: Platform, reach: Reach, failure: Failure | None = None) -> None:
    """Try until it succeeds; the operator hears of each kind of failure once. `failure` is how an
    earlier try ended."""
    told: set[type[Failure]] = set()
    rest = FIRST_REST
    failure = failure or await tried(reach)
    while failure:
        if type(failure) not in told:
            _tell(platform, failure)
        told.add(type(failure))
        await asyncio.sleep(rest)
        rest = min(2 * rest, LONGEST_REST)
        failure = await tried(reach)


def refusal_in_words(platform: Platform, refusal: SignedOut) -> str:
    """Which setting the operator must mend, and why."""
    setting = "TELEGRAM_TOKEN" if platform.name == "telegram" else "MATRIX_PASSWORD"
    if refusal.setting:
        return f"{refusal.setting}: {refusal}"
    return f"{setting}: {platform.name} refuses it ({refusal})"


def _tell(platform: Platform, failure: Failure) -> None:
    if isinstance(failure, SignedOut):
        what = refusal_in_words(platform, failure)
        log.error("mend this setting and start again; the rest goes on meanwhile", setting=what)
    else:
        kind = type(failure).__name__
        log.warning("platform not reached yet", platform=platform.name, failure=kind)
