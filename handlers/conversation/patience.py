"""How long the bot goes on saying that it does not understand: a program that answers everything
would otherwise be answered for ever."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

MOST, WITHIN = 15, timedelta(minutes=10)
"""More than a person who is not understood types in a row; a program gets there in seconds."""
QUIET = timedelta(minutes=10)
REMEMBERED = 1_000
"""The number of people it is kept for, the latest ones; in memory, since it matters for minutes."""


@dataclass(slots=True)
class _Puzzles:
    said_at: deque[datetime] = field(default_factory=lambda: deque(maxlen=MOST))
    quiet_since: datetime | None = None


class Patience:
    """Counts for each person how often in a row they were not understood."""

    def __init__(self) -> None:
        self._puzzles: OrderedDict[int, _Puzzles] = OrderedDict()

    def understood(self, person: int) -> None:
        """Something made sense: from now on everything is answered again."""
        self._puzzles.pop(person, None)

    def is_silent(self, person: int, now: datetime) -> bool:
        """Whether the bot said that it stays quiet, not long ago."""
        quiet_since = self._of(person).quiet_since
        return quiet_since is not None and now - quiet_since < QUIET

    def ends(self, person: int, now: datetime) -> bool:
        """Something made no sense; whether it is time to say that the bot stays quiet."""
        puzzles = self._of(person)
        many = len(puzzles.said_at) == MOST and now - puzzles.said_at[0] < WITHIN
        puzzles.said_at.append(now)
        puzzles.quiet_since = now if many else None
        return many

    def _of(self, person: int) -> _Puzzles:
        puzzles = self._puzzles.setdefault(person, _Puzzles())
        self._puzzles.move_to_end(person)
        while len(self._puzzles) > REMEMBERED:
            self._puzzles.popitem(last=False)
        return puzzles
