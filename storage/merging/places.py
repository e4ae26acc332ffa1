"""The places where organisations are pointed at: found in the tables, so that a new one is among
them by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Table, UniqueConstraint, delete, select, update
from sqlalchemy.orm import Session

from storage.base import Base, UtcDateTime
from storage.people import Organisation
from storage.targets import HOLDS_TARGETS, Target

POINTS = "organisation_id"
"""The column of every row that points at an organisation."""

Moved = tuple[list[Any], list[Any]]
"""The keys of the rows that pointed at the one that goes alone, and the rows of before that had
their like at the one that stays already."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A place whose rows point at one organisation each. `key`: by what else they are known;
    `fellow`: what stands there once beside the same organisation, such as a contact."""

    table: Table
    key: Column[Any]
    fellow: Column[Any] | None

    @classmethod
    def of(cls, table: Table) -> Rows:
        [key] = (column for column in table.primary_key if column.key != POINTS)
        return cls(table, key, next(_once_beside(table), None))

    @property
    def name(self) -> str:
        return self.table.name

    def move(self, session: Session, gone: Organisation, into: int) -> Moved:
        """Point at the other one; of two rows that would be the same the other one's stays."""
        at = self.table.c[POINTS]
        found = session.execute(select(self.table).where(at == gone.id)).mappings().all()
        there = self._fellows_of(session, into)
        beside = [_as_json(row) for row in found if self._fellow_in(row) in there]
        moved = [row[self.key.key] for row in found if self._fellow_in(row) not in there]
        if self.fellow is not None:
            session.execute(delete(self.table).where(at == gone.id, self.fellow.in_(there)))
        session.execute(update(self.table).where(at == gone.id).values({POINTS: into}))
        return moved, beside

    def move_back(self, session: Session, gone: Organisation, into: int, moved: Moved) -> None:
        """Point at the first one again, where that row still points at the other one."""
        keys, beside = moved
        back = update(self.table).where(self.table.c[POINTS] == into, self.key.in_(keys))
        session.execute(back.values({POINTS: gone.id}))
        still = self._fellows_of(session, into) - self._fellows_of(session, gone.id)
        again = [self._from_json(row) for row in beside if self._fellow_in(row) in still]
        if again:
            session.execute(self.table.insert(), again)

    def _fellows_of(self, session: Session, organisation: int) -> set[Any]:
        if self.fellow is None:
            return set()
        return set(session.scalars(select(self.fellow).where(self.table.c[POINTS] == organisation)))

    def _fellow_in(self, row: Any) -> Any:
        return None if self.fellow is None else row[self.fellow.key]

    def _from_json(self, row: dict[str, Any]) -> dict[str, Any]:
        moments = {column.key for column in self.table.c if isinstance(column.type, UtcDateTime)}
        return row | {name: datetime.fromisoformat(row[name]) for name in moments if row[name]}


def _once_beside(table: Table) -> Iterator[Column[Any]]:
    """The columns of which an organisation has each value once, by a key of this table."""
    unique = (one for one in table.constraints if isinstance(one, UniqueConstraint))
    for key in (table.primary_key, *unique):
        if POINTS in key.columns:
            yield from (column for column in key.columns if column.key != POINTS)


def _as_json(row: Any) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in row.items()
    }


@dataclass(frozen=True, slots=True)
class Lists:
    """A place whose rows hold lists of targets, among which organisations may be."""

    table: Table
    column: Column[Any]

    @property
    def name(self) -> str:
        return f"{self.table.name}.{self.column.name}"

    def move(self, session: Session, gone: Organisation, into: int) -> Moved:
        """Name the other one instead, once."""
        old, new = _target(gone.id), _target(into)
        found = [(row, named) for row, named in self._lists(session, gone) if old in named]
        for row, named in found:
            self._set(session, row, dict.fromkeys(new if one == old else one for one in named))
        moved = [row for row, named in found if new not in named]
        return moved, [row for row, named in found if new in named]

    def move_back(self, session: Session, gone: Organisation, into: int, moved: Moved) -> None:
        """Name the first one again, where the other one is still named."""
        alone, both = moved
        old, new = _target(gone.id), _target(into)
        for row, named in self._lists(session, gone):
            if new in named and row in alone:
                self._set(session, row, (old if one == new else one for one in named))
            elif new in named and row in both:
                self._set(session, row, [*named, old])

    def count(self, session: Session, organisation: Organisation) -> int:
        """How many of the lists name this organisation."""
        target = _target(organisation.id)
        return sum(target in named for _, named in self._lists(session, organisation))

    def _lists(self, session: Session, gone: Organisation) -> list[tuple[int, list[str]]]:
        mine = self.table.c.coalition_id == gone.coalition_id
        return list(session.execute(select(self.table.c.id, self.column).where(mine)).tuples())

    def _set(self, session: Session, row: int, named: Iterable[str]) -> None:
        this = self.table.c.id == row
        session.execute(update(self.table).where(this).values({self.column.name: list(named)}))


def _target(organisation: int) -> str:
    return str(Target("organisation", str(organisation)))


@cache
def places() -> tuple[Rows | Lists, ...]:
    """Every place where an organisation is pointed at."""
    tables = Base.metadata.sorted_tables
    rows = (Rows.of(table) for table in tables if POINTS in table.c)
    lists = (Lists(table, column) for table in tables for column in table.c
             if HOLDS_TARGETS in column.info)  # fmt: skip
    return *rows, *lists


def times_named(session: Session, organisation: Organisation) -> int:
    """In how many lists of targets an organisation stands."""
    lists = (place for place in places() if isinstance(place, Lists))
    return sum(place.count(session, organisation) for place in lists)
