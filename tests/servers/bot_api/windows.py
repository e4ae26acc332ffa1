"""Telegram's limits in their strictest reading: sliding windows, without any burst."""

from __future__ import annotations

import math
import time
from collections import defaultdict, deque


class Window:
    """At most `limit` calls in any `span` seconds."""

    def __init__(self, limit: int, span: float) -> None:
        self._limit = limit
        self._span = span
        self._taken: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until one more may come; 0: now."""
        while self._taken and self._taken[0] <= now - self._span:
            self._taken.popleft()
        full = len(self._taken) >= self._limit
        return self._taken[0] + self._span - now if full else 0.0

    def take(self, now: float) -> None:
        self._taken.append(now)


class StrictLimits:
    """30 a second over all, 1 a second in a private chat, 20 a minute in a group."""

    def __init__(self) -> None:
        self.refused = 0
        self.passed = 0
        self._all = Window(30, 1.0)
        self._private: defaultdict[int, Window] = defaultdict(lambda: Window(1, 1.0))
        self._groups: defaultdict[int, Window] = defaultdict(lambda: Window(20, 60.0))

    def retry_after(self, chat: int) -> int:
        """Whole seconds that this chat must wait; 0 when the call passes, which then counts."""
        now = time.monotonic()
        windows = (self._all, self._groups[chat] if chat < 0 else self._private[chat])
        wait = max(window.wait(now) for window in windows)
        if wait > 0:
            self.refused += 1
            return math.ceil(wait)
        self.passed += 1
        for window in windows:
            window.take(now)
        return 0
