"""Sends that may arrive once only: each is marked in the database as begun before it goes.

If a process dies, a send that had not begun has certainly not arrived. Of one that had begun nobody
knows, until its result is recorded. So only a few begin at a time, and one alone while results stay
unknown.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.platforms.port import OutcomeUnknown, Traits
from bot.relay.limits import Limits
from bot.relay.retry_policy import SendResult, goes_once
from storage.outbox import OutboxState, SendTask

WITHOUT_LIMIT = 128
"""Sends that may have begun at a time on a platform without a limit."""
SHARE = 10
"""On a platform with one: a second's sends, divided by this."""
SOON = 0.1
"""A send may begin when it can go within so many seconds."""
LONGEST_REST = 60.0


class AtMostOnce:
    """Tells which sends of this kind in one account have begun, and which begin next."""

    def __init__(self, traits: Traits, limits: Limits) -> None:
        self._most = max(1, traits.per_second // SHARE) if traits.per_second else WITHOUT_LIMIT
        self._limits = limits
        self._begun: set[int] = set()
        self._waiting: dict[int, SendTask] = {}
        self._doubts = 0
        self._rests_until = 0.0

    def delay(self, task: SendTask) -> float:
        """Seconds before it is worth asking again; 0 if the task has begun or is of another
        kind."""
        return max(self._rest(), SOON) if task.row in self._waiting else 0

    def room(self) -> int:
        """The number of sends that may begin now."""
        if self._rest() > 0 or self._limits.account_delay() > SOON:
            return 0
        return (1 if self._doubts else self._most) - len(self._begun)

    def next(self) -> list[SendTask]:
        """The tasks that should begin now, in order."""
        room = self.room() if self._waiting else 0
        near = (t for t in self._waiting.values() if self._limits.delay(t.chat) <= SOON)
        return sorted(near, key=lambda task: (task.urgency, task.row))[: max(0, room)]

    def claimed(self, tasks: Iterable[SendTask]) -> None:
        """These tasks, of any kind, are ours to send now."""
        self._waiting.update((task.row, task) for task in tasks if goes_once(task))

    def began(self, tasks: Iterable[SendTask]) -> None:
        """These are marked as begun in the database."""
        for task in tasks:
            self._waiting.pop(task.row, None)
            self._begun.add(task.row)

    def ended(self, result: SendResult) -> None:
        """A send of this account, of any kind, ended. An unknown outcome makes us careful."""
        if isinstance(result.failure, OutcomeUnknown):
            self._doubts += 1
            self._rests_until = self._limits.now() + min(2.0**self._doubts, LONGEST_REST)
        elif result.outcome.state is OutboxState.SENT:
            self._doubts = 0

    def recorded(self, results: Iterable[SendResult]) -> None:
        """These results are in the database."""
        self._begun.difference_update(result.outcome.task.row for result in results)

    def _rest(self) -> float:
        return self._rests_until - self._limits.now()
