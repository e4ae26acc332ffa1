"""The claimed operations of one account, by chat: gives out the most urgent that may go."""

from __future__ import annotations

import heapq
from collections.abc import Callable

from storage.outbox import Task

Rank = tuple[int, int]


class Queue:
    """Order holds within a chat, which has one operation under way at a time."""

    def __init__(self) -> None:
        self._chats: dict[str, list[tuple[Rank, Task]]] = {}
        self._heads: list[tuple[Rank, str]] = []
        self._busy: set[str] = set()
        self.held = 0

    def add(self, task: Task) -> None:
        heapq.heappush(self._chats.setdefault(task.chat, []), (_rank(task), task))
        self.held += 1
        self._offer(task.chat)

    def take(self, delay: Callable[[str], float]) -> tuple[Task | None, float]:
        """(the task to carry out now, 0), or (None, seconds until one may go); `delay` tells how
        long a chat must wait."""
        soonest, passed = float("inf"), []
        taken = None
        while self._heads and taken is None:
            head = heapq.heappop(self._heads)
            if not self._is_current(*head):
                continue
            wait = delay(head[1])
            if wait > 0:
                soonest = min(soonest, wait)
                passed.append(head)
            else:
                taken = self._begin(head[1])
        for head in passed:
            heapq.heappush(self._heads, head)
        return taken, 0 if taken else soonest

    def empty(self) -> list[Task]:
        """Take out all that is not under way."""
        tasks = [task for waiting in self._chats.values() for _, task in waiting]
        self._chats.clear()
        self.held = 0
        return tasks

    def done(self, chat: str) -> None:
        """What was taken for this chat has ended."""
        self._busy.discard(chat)
        self._offer(chat)

    def _offer(self, chat: str) -> None:
        waiting = self._chats.get(chat)
        if waiting and chat not in self._busy:
            heapq.heappush(self._heads, (waiting[0][0], chat))

    def _is_current(self, rank: Rank, chat: str) -> bool:
        waiting = self._chats.get(chat)
        free = waiting and chat not in self._busy
        return bool(waiting and free and waiting[0][0] == rank)

    def _begin(self, chat: str) -> Task:
        waiting = self._chats[chat]
        _, task = heapq.heappop(waiting)
        if not waiting:
            del self._chats[chat]
        self._busy.add(chat)
        self.held -= 1
        return task


def _rank(task: Task) -> Rank:
    return task.urgency, task.row
