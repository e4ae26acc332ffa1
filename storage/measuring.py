"""Measures in SQL, so that a total costs one statement and no rows: spans of time, and medians."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Float, Select, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql.functions import GenericFunction


class minutes_between(GenericFunction[float]):  # noqa: N801 - a function of SQL
    """Minutes from one moment until another."""

    type = Float()
    inherit_cache = True


@compiles(minutes_between, "sqlite")
def _on_sqlite(element: Any, compiler: Any, **how: Any) -> str:
    earlier, later = (compiler.process(clause, **how) for clause in element.clauses)
    return f"((julianday({later}) - julianday({earlier})) * 1440)"


@compiles(minutes_between)
def _elsewhere(element: Any, compiler: Any, **how: Any) -> str:
    earlier, later = (compiler.process(clause, **how) for clause in element.clauses)
    return f"(extract(epoch FROM ({later} - {earlier})) / 60)"


def count_and_median(
    session: Session, value: ColumnElement[Any] | InstrumentedAttribute[Any], measured: Select[Any]
) -> tuple[int, float | None]:
    """How many rows `measured` has, and the median of this value in them; None: it has none."""
    rows = measured.with_only_columns(
        value.label("value"),
        func.row_number().over(order_by=value).label("place"),
        func.count().over().label("many"),
    ).subquery()
    in_the_middle = rows.c.place.in_([(rows.c.many + 1) // 2, (rows.c.many + 2) // 2])
    found = select(func.max(rows.c.many), func.avg(rows.c.value)).where(in_the_middle)
    many, median = session.execute(found).one()
    return many or 0, None if median is None else float(median)
