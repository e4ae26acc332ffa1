"""Wakes a worker that waits. Set any number of times, it wakes once."""

from __future__ import annotations

import asyncio


class Wakeup:
    """An event that resets itself, for the one worker that waits for it."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self, within: float | None = None) -> bool:
        """Wait until it is set, or for `within` seconds; whether it was set. A set that came
        before the wait counts."""
        # Not asyncio.wait_for: before Python 3.12 that loses a cancellation which comes at the
        # moment of the set, and then a stop waits for ever.
        try:
            async with asyncio.timeout(within):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True
