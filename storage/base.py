"""The base of all tables: naming, key and column types, and how a row is tied to its coalition."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from functools import cache
from typing import Annotated, Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    DateTime,
    Dialect,
    Enum,
    Executable,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute, Mapped, Session, mapped_column


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept as UTC: SQLite drops offsets without a word."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a zone: {value}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# Platforms' ids need 52 bits; SQLite numbers rows only in an INTEGER key.
Number = BigInteger().with_variant(Integer, "sqlite")
Id = Annotated[int, mapped_column(Number, primary_key=True)]
Name = Annotated[str, mapped_column(String(200))]
Key = Annotated[str, mapped_column(String(255))]


class Base(DeclarativeBase):
    """The base of all rows. Ids are known outside (buttons, notices, transaction ids), so no table
    gives one twice: left to itself SQLite gives the id of a deleted last row to the next one."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: Number,
        datetime: UtcDateTime,
        str: Text,
        dict[str, Any]: JSON,
        list[Any]: JSON,
        enum.StrEnum: Enum(
            enum.StrEnum,
            native_enum=False,
            length=20,
            values_callable=lambda kind: [member.value for member in kind],
        ),
    }

    @classmethod
    def __table_cls__(cls, *parts: Any, **options: Any) -> Table:
        table = Table(*parts, **options)
        numbers_its_rows = table.autoincrement_column is not None
        table.dialect_options["sqlite"]["autoincrement"] = numbers_its_rows
        return table


class InCoalition:
    """A row that belongs to one coalition; others point at it with the coalition in the key,
    so that the database itself refuses a tie between two coalitions."""

    coalition_id: Mapped[int] = mapped_column(ForeignKey("coalition.id"))


def own_key() -> UniqueConstraint:
    """The key that rows of the same coalition point at."""
    return UniqueConstraint("coalition_id", "id")


def tie(column: str, table: str, *, ondelete: str | None = None) -> ForeignKeyConstraint:
    """A reference to a row of the same coalition."""
    return ForeignKeyConstraint(
        ["coalition_id", column], [f"{table}.coalition_id", f"{table}.id"], ondelete=ondelete
    )


def insert_new(
    session: Session, table: type[Base], returning: InstrumentedAttribute[Any] | None = None
) -> Executable:
    """An INSERT that passes over rows whose key is there already; `returning` a column of those
    that were new."""
    return _insert_new(session.get_bind().dialect.name, table, returning)


@cache
def _insert_new(
    dialect: str, table: type[Base], returning: InstrumentedAttribute[Any] | None
) -> Executable:
    insert = sqlite_insert if dialect == "sqlite" else postgresql_insert
    statement = insert(table).on_conflict_do_nothing()
    return statement if returning is None else statement.returning(returning)


def change_if(session: Session, row: Base, *still: ColumnElement[bool], **values: Any) -> bool:
    """Give a row these values if it is `still` so in the database; whether it was.

    For changes that may happen once: another process can do the same between our reading and our
    writing, and on PostgreSQL only one statement that does both sees it.
    """
    session.flush()
    table = type(row)
    key = (column == getattr(row, column.key) for column in table.__table__.primary_key)
    changed = update(table).where(*key, *still).values(values)
    found: Any = session.execute(changed.execution_options(synchronize_session=False))
    session.refresh(row, list(values))
    return bool(found.rowcount)


def put(session: Session, table: type[Base]) -> Executable:
    """An INSERT that gives rows whose key is there already their new values."""
    return _put(session.get_bind().dialect.name, table)


@cache
def _put(dialect: str, table: type[Base]) -> Executable:
    insert = sqlite_insert if dialect == "sqlite" else postgresql_insert
    statement, columns = insert(table), table.__table__.columns
    return statement.on_conflict_do_update(
        index_elements=[column for column in columns if column.primary_key],
        set_={c.key: statement.excluded[c.key] for c in columns if not c.primary_key},
    )
