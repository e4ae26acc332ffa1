"""A country of coalitions for benchmarks, made inside the database: each with twenty-five silent
organisations, of which one contact each can be reached."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, Table, cast, column, insert, literal, select, text
from sqlalchemy.orm import Session

from storage.base import Base, UtcDateTime
from storage.commitment import Engagement
from storage.partners import Group, GroupOrganisation
from storage.people import (
    Channel,
    Coalition,
    Contact,
    ContactOrganisation,
    Kind,
    Organisation,
    Person,
    Standing,
)

OF_ONE = 25
"""Organisations in a coalition."""
BEGAN = timedelta(days=60)
"""Since when everyone takes part; by now the first step is due."""

Values = Mapping[str, ColumnElement[Any]]


def fill(db: Session, account: int, coalitions: int, now: datetime) -> None:
    """Make so many coalitions, all with the ladder on; nothing is due before tomorrow."""
    at, number = _moment(now - BEGAN), column("number")
    coalition = (number - 1) // OF_ONE + 1
    own = {"id": number, "coalition_id": coalition}
    name = cast(number, String)
    on = literal({"commitment": {"on": True}}, Coalition.settings.type)
    _put(db, Coalition, coalitions,
         {"id": number, "name": "Coalitie " + name, "municipality": name,
          "zone": literal("Europe/Amsterdam"), "settings": on})  # fmt: skip
    _put(db, Group, coalitions,
         {"id": number, "coalition_id": number, "name": literal("kerngroep")})  # fmt: skip
    count = coalitions * OF_ONE
    _put(db, Organisation, count, {**own, "name": "Club " + name})
    _put(db, GroupOrganisation, count,
         {"group_id": coalition, "organisation_id": number, "coalition_id": coalition})  # fmt: skip
    _put(db, Person, count, {"id": number, "name": "Mens " + name, "since": at})
    _put(db, Channel, count,
         {"id": number, "person_id": number, "account_id": literal(account), "user": name,
          "chat": name})  # fmt: skip
    _put(db, Contact, count,
         {**own, "person_id": number, "since": at, "standing": literal(Standing.ACTIVE),
          "kind": literal(Kind.VOLUNTEER)})  # fmt: skip
    _put(db, ContactOrganisation, count,
         {"contact_id": number, "organisation_id": number, "coalition_id": coalition})  # fmt: skip
    _put(db, Engagement, count,
         {**own, "organisation_id": number, "since": at,
          "due_at": _moment(now + timedelta(days=1))})  # fmt: skip
    if db.get_bind().dialect.name == "postgresql":
        db.execute(text("ANALYZE"))


def _moment(at: datetime) -> ColumnElement[Any]:
    return literal(at, UtcDateTime())


def _put(db: Session, of: type[Base], count: int, values: Values) -> None:
    """A row for each number up to `count`, with these values."""
    numbers = select(literal(1).label("number")).cte("numbers", recursive=True)
    numbers = numbers.union_all(select(numbers.c.number + 1).where(numbers.c.number < count))
    table = of.__table__
    assert isinstance(table, Table)
    rows = select(*values.values()).select_from(numbers)
    db.execute(insert(table).from_select(list(values), rows))
