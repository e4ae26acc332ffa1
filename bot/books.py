"""What a unit of work does for the relay: the receipts that it records, and what it takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy.orm import Session

from bot.endings import Ending, goes_once
from storage.outbox import Claim, SendTask


class Books(NamedTuple):
    """What a unit of work does for the relay: first `record` what was sent, so that an answer to it
    finds it, and in the end `claim` what was written."""

    record: Callable[[Session], None]
    claim: Callable[[Session], None]


@dataclass
class Exchange:
    """Receipts that a unit of work records, what begins with it, and what it takes in return.

    `begins`: sends that may go only once and go as soon as this is kept; `room`: for so many more
    among what it takes. `urgent` and `broadcasts`: room for so many, None: none are looked for;
    `occupied`: chats that get no broadcast now.
    """

    ended: list[Ending]
    begins: list[SendTask] = field(default_factory=list)
    room: int = 0
    urgent: int | None = None
    broadcasts: int | None = None
    occupied: frozenset[str] = frozenset()
    tasks: list[SendTask] = field(default_factory=list)
    more: bool = False
    passed_over: bool = False
    written_elsewhere: bool = False

    def take(self, claim: Claim) -> None:
        self.tasks += claim.tasks
        once = [task for task in claim.tasks if goes_once(task)][: self.room]
        self.begins += once
        self.room -= len(once)
        self.more |= claim.more
        self.passed_over |= claim.passed_over
