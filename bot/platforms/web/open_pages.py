"""The pages that are open now. A change in a chat wakes those that show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bot.process.wakeup import Wakeup


@dataclass(frozen=True, slots=True)
class Toast:
    """The answer to a press: shown for a moment on the page that pressed."""

    chat: str
    press: str
    text: str


@dataclass(eq=False)
class OpenPage:
    """A page that shows its chats. `toasts`: not shown yet; `wakeup`: set when a chat changes."""

    chats: frozenset[str]
    toasts: list[Toast] = field(default_factory=list)
    closed: bool = False
    wakeup: Wakeup = field(default_factory=Wakeup)


class OpenPages:
    """All open pages of one account."""

    def __init__(self) -> None:
        self._open: set[OpenPage] = set()
        self._closed = False

    @property
    def count(self) -> int:
        """The number of open pages."""
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

    def wake(self, chat: str) -> None:
        """Wake the pages that show this chat."""
        for page in self._showing(chat):
            page.wakeup.set()

    def toast(self, toast: Toast) -> None:
        """Hand the answer to a press to the pages that show its chat."""
        for page in self._showing(toast.chat):
            page.toasts.append(toast)
            page.wakeup.set()

    def _showing(self, chat: str) -> list[OpenPage]:
        return [page for page in self._open if chat in page.chats]

    def close(self) -> None:
        """End every page, now and from now on; a browser comes back by itself."""
        self._closed = True
        for page in self._open:
            page.closed = True
            page.wakeup.set()
