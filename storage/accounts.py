"""Our own accounts on the platforms, and what each has taken in. Outside coalitions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, select, text
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, Id, Key, Name


class Account(Base):
    """One bot token, one Matrix user, one web door. `cursor`: what was committed up to."""

    __tablename__ = "account"
    id: Mapped[Id]
    platform: Mapped[Name]
    name: Mapped[Name] = mapped_column(unique=True)
    cursor: Mapped[str | None]


class InboxEvent(Base):
    """An event that was taken in: its id, and the whole of it where its handler failed."""

    __tablename__ = "inbox_event"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    event_id: Mapped[Key] = mapped_column(primary_key=True)
    received_at: Mapped[datetime]
    error: Mapped[str | None]
    event: Mapped[dict[str, Any] | None]
    __table_args__ = (
        Index(
            "ix_inbox_event_failed",
            "received_at",
            sqlite_where=text("error IS NOT NULL"),
            postgresql_where=text("error IS NOT NULL"),
        ),
    )


def account_named(session: Session, platform: str, name: str) -> Account:
    """The account's row, made when it is new."""
    found = session.scalar(select(Account).where(Account.name == name))
    if found is None:
        found = Account(platform=platform, name=name)
        session.add(found)
        session.flush()
    return found


def take_in(session: Session, account: int, ids: Iterable[str], now: datetime) -> set[str]:
    """Record event ids; the answer holds those that were not known yet."""
    rows = [{"account_id": account, "event_id": i, "received_at": now} for i in dict.fromkeys(ids)]
    if not rows:
        return set()
    on_sqlite = session.get_bind().dialect.name == "sqlite"
    insert = sqlite_insert if on_sqlite else postgresql_insert
    statement = insert(InboxEvent).values(rows).on_conflict_do_nothing()
    return set(session.scalars(statement.returning(InboxEvent.event_id)))
