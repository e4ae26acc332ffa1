"""Sends that may go only once: the books know of each that it has begun before it goes.

What had not begun when a process died is known not to have arrived. Of what had, nobody knows
until its receipt is kept, so only a few are begun at a time, and one where receipts fail to come.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.endings import Ending, goes_once
from bot.limits import Limits
from bot.platforms.port import OutcomeUnknown, Traits
from storage.outbox import OutboxState, SendTask

WITHOUT_LIMIT = 128
"""How many are begun at a time where the platform has no limit."""
SHARE = 10
"""Where it has one: what it lets go in so many parts of a second."""
AT_HAND = 0.1
"""Seconds within which a send must be able to go, to be begun."""
LONGEST_REST = 60.0


class Beginnings:
    """Which sends of one account that may go only once have begun, and which are next."""

    def __init__(self, traits: Traits, limits: Limits) -> None:
        self._most = max(1, traits.per_second // SHARE) if traits.per_second else WITHOUT_LIMIT
        self._limits = limits
        self._begun: set[int] = set()
        self._waiting: dict[int, SendTask] = {}
        self._doubts = 0
        self._rests_until = 0.0

    def delay(self, task: SendTask) -> float:
        """Seconds until it may go, as far as this is about; 0 where it has begun or needs not."""
        return max(self._rest(), AT_HAND) if task.row in self._waiting else 0

    def room(self) -> int:
        """How many more may begin now."""
        if self._rest() > 0 or self._limits.account_delay() > AT_HAND:
            return 0
        return (1 if self._doubts else self._most) - len(self._begun)

    def next(self) -> list[SendTask]:
        """Those that should begin now, in their order."""
        room = self.room() if self._waiting else 0
        near = (t for t in self._waiting.values() if self._limits.delay(t.chat) <= AT_HAND)
        return sorted(near, key=lambda task: (task.urgency, task.row))[: max(0, room)]

    def claimed(self, tasks: Iterable[SendTask]) -> None:
        """These are in hand now."""
        self._waiting.update((task.row, task) for task in tasks if goes_once(task))

    def began(self, tasks: Iterable[SendTask]) -> None:
        """The books know that these began."""
        for task in tasks:
            self._waiting.pop(task.row, None)
            self._begun.add(task.row)

    def ended(self, ending: Ending) -> None:
        """A send of this account ended. One of which nobody knows how makes us careful."""
        if isinstance(ending.failure, OutcomeUnknown):
            self._doubts += 1
            self._rests_until = self._limits.now() + min(2.0**self._doubts, LONGEST_REST)
        elif ending.outcome.state is OutboxState.SENT:
            self._doubts = 0

    def recorded(self, endings: Iterable[Ending]) -> None:
        """The books know how these ended."""
        self._begun.difference_update(ending.outcome.task.row for ending in endings)

    def _rest(self) -> float:
        return self._rests_until - self._limits.now()
