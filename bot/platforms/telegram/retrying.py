"""Retries until success, with ever longer rests, and without filling the log."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.platforms.port import SignedOut, Throttled
from bot.platforms.telegram.failures import as_port_failure

log = structlog.get_logger(__name__)

LONGEST_REST = 30.0

Result = TypeVar("Result")


class Retry:
    """`first_rest`: seconds after a first failure. Each next failure doubles it, up to a limit."""

    def __init__(self, first_rest: float) -> None:
        self._first_rest = first_rest
        self._failures = 0

    async def until_done(self, step: Callable[[], Awaitable[Result]]) -> Result:
        """The result of the step, once it succeeds. Raises SignedOut."""
        while True:
            try:
                result = await step()
            except InvalidToken:
                break
            except Exception as fault:  # noqa: BLE001 whatever it was, trying again is the answer
                await asyncio.sleep(self._rest_after(fault))
            else:
                self._went_well()
                return result
        raise SignedOut("Telegram refuses the token")

    def _rest_after(self, fault: Exception) -> float:
        if self._failures == 0:
            _report(fault)
        self._failures += 1
        if isinstance(fault, TelegramError):
            meaning = as_port_failure(fault)
            if isinstance(meaning, Throttled):
                return meaning.after
        # The exponent is bounded too: an outage of one night has thousands of failures.
        return min(self._first_rest * 2.0 ** min(self._failures - 1, 10), LONGEST_REST)

    def _went_well(self) -> None:
        if self._failures:
            log.info("updates come in again", after_failures=self._failures)
        self._failures = 0


def _report(fault: Exception) -> None:
    """Log only the type of the fault: its text may quote what people wrote."""
    kind = type(fault).__name__
    match fault:
        case Conflict():
            log.error("another process uses this token: only one may ask for its updates")
        case TelegramError():
            log.warning("no updates: Telegram cannot be reached", fault=kind)
        case _:
            log.error("a batch was refused and will come again", fault=kind)
