"""The stand-in of the Bot API in a process of its own, and how a benchmark moves its people."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

TOKEN = "1:TEST-TOKEN"

Taps = Sequence[tuple[int | str, ...]]
"""(user, label of the button) or (user, label, group), in their order."""


class StandIn:
    """A running stand-in; `url` is what a bot takes for the Bot API."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self._session = session

    async def knows(self, people: Sequence[int], groups: Sequence[int] = ()) -> None:
        """These may be written to."""
        await self._post("people", {"ids": list(people), "groups": list(groups)})

    async def says(self, texts: Sequence[tuple[int, str]], every: float = 0) -> None:
        """People type; at moments as those of `taps`."""
        await self._post(f"texts?every={every}", list(texts))

    async def taps(self, taps: Taps, every: float = 0) -> None:
        """Press buttons: all wait to be fetched when this returns, or else at random moments, on
        average one each `every` seconds."""
        await self._post(f"taps?every={every}", list(taps))

    async def until(self, texts: Sequence[tuple[int, str]], within: float = 180) -> None:
        """Wait until every press is answered and these chats show these texts.

        Raises TimeoutError after `within` seconds: then what was measured did not work.
        """
        if not await self._post("until", {"texts": list(texts), "within": within}):
            raise TimeoutError(f"not all was done within {within} s")

    async def stats(self) -> dict[str, Any]:
        async with self._session.get(f"{self.url}/control/stats") as reply:
            found: dict[str, Any] = await reply.json()
            return found

    async def _post(self, what: str, data: Any) -> Any:
        async with self._session.post(f"{self.url}/control/{what}", json=data) as reply:
            reply.raise_for_status()
            return await reply.json()


@asynccontextmanager
async def stand_in(*, strict: bool = False, latency: float = 0.0) -> AsyncIterator[StandIn]:
    """A fresh stand-in. Unchecked: checking each call would cost more than taking it."""
    options = ["--unchecked", "--latency", str(latency), *(["--strict"] if strict else [])]
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.servers.bot_api",
        *options,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout
    url = (await process.stdout.readline()).decode().strip()
    patient = aiohttp.ClientTimeout(total=None)
    try:
        async with aiohttp.ClientSession(timeout=patient) as session:
            yield StandIn(url, session)
    finally:
        process.terminate()
        await process.wait()
