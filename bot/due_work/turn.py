"""Does due work in units of work, so that a row that fails does not affect the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, groupby
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.routes import Due, Slice
from handlers.conversation.services import Services
from storage.database import DeadSavepoint
from storage.due import due_keys, due_rows, overcome, put_off
from storage.outbox import queue_wanted

ROWS_AT_ONCE = 20
"""Rows in one unit of work, for work that treats each row by itself."""

Keys = Sequence[tuple[int, Any]]
"""Ids of rows, each with the key that it shares with others."""


class FailedRow(NamedTuple):
    """A row whose work failed, for an alert. `parked`: it waits until the program starts again."""

    row: int
    fault: Exception
    parked: bool


@dataclass
class TurnResult:
    """The result of one unit of work. `more`: more may be due now."""

    more: bool = False
    failed: list[FailedRow] = field(default_factory=list)


class DeadRows(DeadSavepoint):
    """The work for these rows swallowed a database error, so nobody knows what it wrote. The unit
    of work must be undone."""

    def __init__(self, rows: Sequence[int]) -> None:
        super().__init__()
        self.rows = rows


def put_off_dead(
    db: Session, due: Due, now: datetime, services: Services, dead: DeadRows
) -> TurnResult:
    """Put off the dead rows, in a unit of work of their own, so that others get a turn."""
    turn = _Turn(db, due, now, services)
    for row in dead.rows:
        turn.put_off(row, dead)
    turn.done.more = True
    return turn.done


def take_turn(db: Session, due: Due, now: datetime, services: Services) -> TurnResult:
    """Do this work for the first rows that are due, in the open unit of work. Raises DeadRows."""
    size = due.size if due.together is not None else 1 if due.cursor is not None else ROWS_AT_ONCE
    found = due_keys(db, due.when, now, size, due.together)
    turn = _Turn(db, due, now, services)
    for part in [found] if due.together is not None else [[one] for one in found]:
        turn.attempt(part)
    turn.done.more |= len(found) == size
    return turn.done


class _Turn:
    """One unit of work for one kind of due work."""

    def __init__(self, db: Session, due: Due, now: datetime, services: Services) -> None:
        self._db = db
        self._due = due
        self._now = now
        self._services = services
        self.done = TurnResult()

    def attempt(self, keys: Keys) -> None:
        """Do these rows together; after a fault in halves, to isolate the row that fails."""
        ids = [key for key, _ in keys]
        fault = self._fault_in(ids)
        if fault is None:
            overcome(self._db, self._due.name, ids)
        elif len(ids) > 1:
            for half in _halves(keys):
                self.attempt(half)
        else:
            self.put_off(ids[0], fault)

    def _fault_in(self, ids: Sequence[int]) -> Exception | None:
        savepoint = self._db.begin_nested()
        try:
            self._run(due_rows(self._db, self._due.when, self._now, ids, self._due.loading()))
            queue_wanted(self._db)
            self._db.flush()
        # Whatever it was, the other rows must get their turn. If the database is out of reach, the
        # next statement says so.
        except Exception as fault:  # noqa: BLE001
            savepoint.rollback()
            return fault
        if not savepoint.is_active:
            raise DeadRows(ids)
        savepoint.commit()
        return None

    def _run(self, rows: Sequence[Any]) -> None:
        world = World(self._db, self._now, self._services)
        if self._due.together is not None:
            self._due.run(world, rows)
            return
        for row in rows:
            self._run_one(world, row)

    def _run_one(self, world: World, row: Any) -> None:
        moment = self._due.when.moment.key
        came = getattr(row, moment)
        # Its turn is over, unless the work sets another moment.
        setattr(row, moment, None)
        if self._due.cursor is None:
            self._due.run(world, row)
        elif self._has_more(world, row, self._due.cursor.key):
            self.done.more = True
            setattr(row, moment, came)

    def _has_more(self, world: World, row: Any, cursor: str) -> bool:
        part = Slice(getattr(row, cursor), self._due.size)
        did = self._due.run(world, row, part)
        if did:
            setattr(row, cursor, did[-1])
        return len(did) == part.size

    def put_off(self, row: int, fault: Exception) -> None:
        kept = put_off(
            self._db, self._due.name, self._due.when, row, self._now, type(fault).__name__
        )
        if kept is not None and (kept.parked or kept.attempts == 1):
            self.done.failed.append(FailedRow(row, fault, kept.parked))


def _halves(keys: Keys) -> tuple[Keys, Keys]:
    """Two halves. Rows that share a key stay together, unless all share the same key."""
    groups = [list(some) for _, some in groupby(sorted(keys, key=_shared), _shared)]
    parts: list[Keys] = [[one] for one in keys] if len(groups) == 1 else list(groups)
    middle = len(parts) // 2
    return list(chain(*parts[:middle])), list(chain(*parts[middle:]))


def _shared(key: tuple[int, Any]) -> str:
    return str(key[1])
