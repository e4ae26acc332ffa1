"""What a unit of work does for the relay: the receipts that it records, and what it takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy.orm import Session

from bot.delivery import Ending
from storage.outbox import Claim, Task


class Books(NamedTuple):
    """What a unit of work does for the relay: first `record` what was sent, so that an answer to it
    finds it, and in the end `claim` what was written."""

    record: Callable[[Session], None]
    claim: Callable[[Session], None]


@dataclass
class Exchange:
    """Receipts that a unit of work records, and what it takes in return.

    `urgent` and `broadcasts`: room for so many, None: none are looked for; `occupied`: chats that
    get no broadcast now.
    """

    ended: list[Ending]
    urgent: int | None = None
    broadcasts: int | None = None
    occupied: frozenset[str] = frozenset()
    tasks: list[Task] = field(default_factory=list)
    more: bool = False
    passed_over: bool = False
    written_elsewhere: bool = False

    def take(self, claim: Claim) -> None:
        self.tasks += claim.tasks
        self.more |= claim.more
        self.passed_over |= claim.passed_over
