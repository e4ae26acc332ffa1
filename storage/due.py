"""Rows whose moment has come, and what is kept of those whose work failed: when it is tried again,
or that it is parked until the program starts anew."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Executable,
    ForeignKey,
    ScalarSelect,
    String,
    delete,
    select,
    true,
)
from sqlalchemy.orm import InstrumentedAttribute, Mapped, Session, mapped_column
from sqlalchemy.sql.base import ExecutableOption

from storage.base import Base, Key

PUT_OFF = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
"""How long a row waits after its first, second and third fault; after the next one it is parked."""


@dataclass(frozen=True, slots=True, eq=False)
class When:
    """The moments at which work is due: those of the rows that are `among`; without that, of all
    that have one."""

    moment: InstrumentedAttribute[Any]
    among: ColumnElement[bool] | None = None

    @property
    def row(self) -> Any:
        """The class of the rows, which are known by their `id`."""
        return self.moment.class_

    @property
    def wanted(self) -> ColumnElement[bool]:
        """Whether a row has a moment that counts."""
        among = true() if self.among is None else self.among
        return self.moment.is_not(None) & among

    def first(self) -> ScalarSelect[datetime]:
        """The first of the moments."""
        return (
            select(self.moment).where(self.wanted).order_by(self.moment).limit(1).scalar_subquery()
        )


class DueFault(Base):
    """Work that failed for one row: it goes on in its time, or is parked.

    `work` is the name of the work and `row` the id of its row; `table`: of which kind that is.
    `moment`: when it was due; `failure`: the kind of the last fault. A row that is parked has no
    moment itself, so that nothing looks at it.
    """

    __tablename__ = "due_fault"
    work: Mapped[Key] = mapped_column(primary_key=True)
    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    table: Mapped[str] = mapped_column(String(60))
    coalition_id: Mapped[int | None] = mapped_column(ForeignKey("coalition.id", ondelete="CASCADE"))
    attempts: Mapped[int] = mapped_column(default=0)
    moment: Mapped[datetime]
    failure: Mapped[str] = mapped_column(String(80), default="")
    parked: Mapped[bool] = mapped_column(default=False)


def earliest(session: Session, whens: tuple[When, ...]) -> list[datetime | None]:
    """Of each the first moment at which its work is due; it may have passed."""
    if not whens:
        return []
    return list(session.connection().execute(_firsts(whens)).one())


@cache
def _firsts(whens: tuple[When, ...]) -> Executable:
    # One statement, made once: it is asked every other second, and after all that is written.
    return select(*(when.first() for when in whens))


def due_keys(
    session: Session,
    when: When,
    now: datetime,
    limit: int,
    together: InstrumentedAttribute[Any] | None = None,
) -> list[tuple[int, Any]]:
    """The ids of rows whose moment has come, the first of them in front, each with what it has
    `together` with others."""
    shared = when.row.id if together is None else together
    found = (
        select(when.row.id, shared)
        .where(when.wanted, when.moment <= now)
        .order_by(when.moment, when.row.id)
        .limit(limit)
    )
    return [(key, of) for key, of in session.execute(found)]


def due_rows(
    session: Session,
    when: When,
    now: datetime,
    keys: Collection[int],
    loading: Sequence[ExecutableOption] = (),
) -> list[Any]:
    """Those of these rows whose moment has come and still counts, the first in front."""
    found = (
        select(when.row)
        .where(when.row.id.in_(keys), when.wanted, when.moment <= now)
        .order_by(when.moment, when.row.id)
        .options(*loading)
    )
    return list(session.scalars(found))


def put_off(
    session: Session, work: str, when: When, key: int, now: datetime, failure: str
) -> DueFault | None:
    """This row's work failed: it comes again later, or is parked. None: the row is gone."""
    row = session.get(when.row, key)
    if row is None:
        return None
    fault = session.get(DueFault, (work, key)) or DueFault(
        work=work,
        row=key,
        table=when.row.__tablename__,
        coalition_id=getattr(row, "coalition_id", None),
        attempts=0,
        moment=getattr(row, when.moment.key),
    )
    session.add(fault)
    fault.attempts, fault.failure = fault.attempts + 1, failure
    fault.parked = fault.attempts > len(PUT_OFF)
    later = None if fault.parked else now + PUT_OFF[fault.attempts - 1]
    setattr(row, when.moment.key, later)
    session.flush()
    return fault


def overcome(session: Session, work: str, keys: Iterable[int]) -> None:
    """The work of these rows went well."""
    done = (DueFault.work == work, DueFault.row.in_(list(keys)))
    session.execute(delete(DueFault).where(*done).execution_options(synchronize_session=False))


def take_up_parked(session: Session, whens: dict[str, When], now: datetime) -> None:
    """Parked work is tried once more, since the program may be a better one now; faults of rows
    that are gone are dropped. `whens` by the name of the work."""
    for fault in session.scalars(select(DueFault).where(DueFault.parked)):
        when = whens.get(fault.work)
        if when is None:
            continue
        row = session.get(when.row, fault.row)
        if row is None:
            session.delete(fault)
            continue
        fault.parked = False
        if getattr(row, when.moment.key) is None:
            setattr(row, when.moment.key, now)


def parked(session: Session, coalition: int | None = None) -> list[DueFault]:
    """Parked work, of one coalition or of all, the oldest first."""
    of = true() if coalition is None else DueFault.coalition_id == coalition
    found = select(DueFault).where(DueFault.parked, of).order_by(DueFault.moment, DueFault.row)
    return list(session.scalars(found))
