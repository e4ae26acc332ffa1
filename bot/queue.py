"""The claimed operations of one account, by chat: gives out the most urgent that may go."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Collection

from storage.outbox import Operation, SendTask, Urgency

Rank = tuple[int, int]


class Queue:
    """Order holds within a chat, which has one operation under way at a time."""

    def __init__(self) -> None:
        self._chats: dict[str, list[tuple[Rank, SendTask]]] = {}
        self._heads: list[tuple[Rank, str]] = []
        self._busy: set[str] = set()
        self._halfway: dict[str, SendTask] = {}
        self._held: Counter[bool] = Counter()

    @property
    def urgent(self) -> int:
        """How many operations are held that someone waits for."""
        return self._held[False]

    @property
    def broadcasts(self) -> int:
        """How many of the others are held."""
        return self._held[True]

    @property
    def chats(self) -> Collection[str]:
        """The chats for which something is held."""
        return self._chats.keys()

    def add(self, task: SendTask) -> SendTask | None:
        """Hold an operation; the answer is one that it makes needless: an edit not yet begun of
        the same message, since the newer one says it all."""
        waiting = self._chats.setdefault(task.chat, [])
        needless = _edit_before(task, waiting)
        if needless is not None:
            waiting.remove((_rank(needless), needless))
            heapq.heapify(waiting)
            self._held[_is_broadcast(needless)] -= 1
        heapq.heappush(waiting, (_rank(task), task))
        self._held[_is_broadcast(task)] += 1
        self._offer(task.chat)
        return needless

    def take(self, delay: Callable[[SendTask], float]) -> tuple[SendTask | None, float]:
        """(the task to carry out or to go on with now, 0), or (None, seconds until one may go);
        `delay` tells how long a task must wait."""
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

    def empty(self) -> list[SendTask]:
        """Let go of all; the answer is what was halfway and waited to go on."""
        halfway = list(self._halfway.values())
        for held in (self._chats, self._held, self._halfway):
            held.clear()
        return halfway

    def goes_on(self, task: SendTask) -> None:
        """What was taken needs another turn, before anything else for its chat."""
        self._halfway[task.chat] = task
        heapq.heappush(self._heads, (_rank(task), task.chat))

    def done(self, chat: str) -> None:
        """What was taken for this chat has ended."""
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
            self._held[_is_broadcast(task)] -= 1
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
