"""The claimed operations of one account, by chat: hands out the most urgent that may go."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Collection

from storage.outbox import Operation, SendTask, Urgency

Rank = tuple[int, int]


class SendQueue:
    """Keeps the order within a chat, where one operation is in progress at a time."""

    def __init__(self) -> None:
        self._chats: dict[str, list[tuple[Rank, SendTask]]] = {}
        self._heads: list[tuple[Rank, str]] = []
        self._busy: set[str] = set()
        self._halfway: dict[str, SendTask] = {}
        self._count: Counter[bool] = Counter()

    @property
    def urgent(self) -> int:
        """The number of queued operations that are no broadcast."""
        return self._count[False]

    @property
    def broadcasts(self) -> int:
        """The number of queued broadcasts."""
        return self._count[True]

    @property
    def chats(self) -> Collection[str]:
        """The chats that have something in the queue."""
        return self._chats.keys()

    def add(self, task: SendTask) -> SendTask | None:
        """Queue an operation. Returns the one it supersedes, if any: an earlier edit of the same
        message that has not begun."""
        waiting = self._chats.setdefault(task.chat, [])
        superseded = _edit_before(task, waiting)
        if superseded is not None:
            waiting.remove((_rank(superseded), superseded))
            heapq.heapify(waiting)
            self._count[_is_broadcast(superseded)] -= 1
        heapq.heappush(waiting, (_rank(task), task))
        self._count[_is_broadcast(task)] += 1
        self._offer(task.chat)
        return superseded

    def take(self, delay: Callable[[SendTask], float]) -> tuple[SendTask | None, float]:
        """(the task to begin or resume now, 0), or (None, seconds until one may go); `delay` gives
        the seconds that a task must wait."""
        soonest, passed = float("inf"), []
        taken = None
        while self._heads and taken is None:
            head = heapq.heappop(self._heads)
            task = self._next_for(head[1])
            if task is None or _rank(task) != head[0]:
                continue
            wait = delay(task)
            if wait > 0:
                soonest = min(soonest, wait)
                passed.append(head)
            else:
                taken = self._begin(task)
        for head in passed:
            heapq.heappush(self._heads, head)
        return taken, 0 if taken else soonest

    def clear(self) -> list[SendTask]:
        """Drop everything. Returns the operations that were halfway and waited to be resumed."""
        halfway = list(self._halfway.values())
        for queued in (self._chats, self._count, self._halfway):
            queued.clear()
        return halfway

    def resume(self, task: SendTask) -> None:
        """An operation that was taken needs another turn, before anything else for its chat."""
        self._halfway[task.chat] = task
        heapq.heappush(self._heads, (_rank(task), task.chat))

    def done(self, chat: str) -> None:
        """The operation that was taken for this chat has ended."""
        self._busy.discard(chat)
        self._offer(chat)

    def _offer(self, chat: str) -> None:
        waiting = self._chats.get(chat)
        if waiting and chat not in self._busy:
            heapq.heappush(self._heads, (waiting[0][0], chat))

    def _next_for(self, chat: str) -> SendTask | None:
        if chat in self._busy:
            return self._halfway.get(chat)
        waiting = self._chats.get(chat)
        return waiting[0][1] if waiting else None

    def _begin(self, task: SendTask) -> SendTask:
        if self._halfway.pop(task.chat, None) is None:
            waiting = self._chats[task.chat]
            heapq.heappop(waiting)
            if not waiting:
                del self._chats[task.chat]
            self._busy.add(task.chat)
            self._count[_is_broadcast(task)] -= 1
        return task


def _rank(task: SendTask) -> Rank:
    return task.urgency, task.row


def _is_broadcast(task: SendTask) -> bool:
    return task.urgency == Urgency.BROADCAST


def _edit_before(task: SendTask, waiting: list[tuple[Rank, SendTask]]) -> SendTask | None:
    if task.operation is not Operation.EDIT:
        return None
    same = (t for _, t in waiting if (t.message, t.operation) == (task.message, Operation.EDIT))
    return next((t for t in same if t.urgency >= task.urgency), None)
