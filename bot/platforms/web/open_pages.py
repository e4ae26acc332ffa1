"""Which pages are open now, and how a change in a chat wakes those that show it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Toast:
    """The answer to a press: shown for a moment on the page that pressed."""

    chat: str
    press: str
    text: str


@dataclass(eq=False)
class OpenPage:
    """One page that listens to its chats. `toasts`: those it was not told yet."""

    chats: frozenset[str]
    toasts: list[Toast] = field(default_factory=list)
    closed: bool = False
    _rung: asyncio.Event = field(default_factory=asyncio.Event)

    def ring(self) -> None:
        self._rung.set()

    async def rung(self, within: float) -> None:
        """Return at the next ring, or after `within` seconds without one."""
        try:
            async with asyncio.timeout(within):
                await self._rung.wait()
        except TimeoutError:
            return
        self._rung.clear()


class OpenPages:
    """All open pages of one account."""

    def __init__(self) -> None:
        self._open: set[OpenPage] = set()
        self._closed = False

    @property
    def count(self) -> int:
        """How many are open."""
        return len(self._open)

    @contextmanager
    def watch(self, chats: Iterable[str]) -> Iterator[OpenPage]:
        """A page on these chats, open as long as the block runs."""
        page = OpenPage(frozenset(chats), closed=self._closed)
        self._open.add(page)
        try:
            yield page
        finally:
            self._open.discard(page)

    def ring(self, chat: str) -> None:
        """Wake the pages that show this chat."""
        for page in self._showing(chat):
            page.ring()

    def toast(self, toast: Toast) -> None:
        """Hand the answer to a press to the pages that show its chat."""
        for page in self._showing(toast.chat):
            page.toasts.append(toast)
            page.ring()

    def _showing(self, chat: str) -> list[OpenPage]:
        return [page for page in self._open if chat in page.chats]

    def close(self) -> None:
        """End every page, now and from now on; a browser comes back by itself."""
        self._closed = True
        for page in self._open:
            page.closed = True
            page.ring()
