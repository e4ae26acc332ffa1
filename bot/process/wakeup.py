"""Wakes a worker that waits: rung any number of times, it is heard once."""

from __future__ import annotations

import asyncio


class Bell:
    """Rung where there is news, heard by the one worker that waits for it."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    async def heard(self, within: float | None = None) -> bool:
        """Wait until it is rung, or `within` seconds passed; whether it was. What was rung before
        counts, once."""
        # Not asyncio.wait_for: before Python 3.12 that loses a cancellation which comes at the
        # moment of the ringing, and then a stop waits for ever.
        try:
            async with asyncio.timeout(within):
                await self._rung.wait()
        except TimeoutError:
            return False
        self._rung.clear()
        return True
