"""The rows of the outbox: operations that must still be done to messages."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    ForeignKey,
    Index,
    bindparam,
    literal_column,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storage.base import Base, Id, Key, UtcDateTime
from storage.messages import Message


class Operation(enum.StrEnum):
    """The operation of an outbox row on its message. SEND and EDIT bring the chat to what the
    message says when the row is carried out."""

    SEND = "send"
    EDIT = "edit"
    DELETE = "delete"


class OutboxState(enum.StrEnum):
    """`ready → claimed → sent | failed | unknown | cancelled`."""

    READY = "ready"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class Urgency(enum.IntEnum):
    """Which goes first: an answer never waits behind an announcement."""

    REPLY = 0
    DUE = 1
    BROADCAST = 2


_OPEN = text("state = 'ready' OR state = 'claimed'")
# Written out in the queries too, not bound: SQLite uses a partial index only for terms it can read.
READY: ColumnElement[str] = literal_column("'ready'")
CLAIMED: ColumnElement[str] = literal_column("'claimed'")


class OutboxRow(Base):
    """One operation on one message, until it is done. Order holds per chat and urgency."""

    __tablename__ = "outbox"
    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id", ondelete="CASCADE"))
    chat: Mapped[Key]
    operation: Mapped[Operation]
    urgency: Mapped[int]
    state: Mapped[OutboxState] = mapped_column(default=OutboxState.READY)
    not_before: Mapped[datetime | None]
    claimed_at: Mapped[datetime | None]
    begun_at: Mapped[datetime | None]
    """Only of a send that may go only once: before that moment it certainly had not gone."""
    ended_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    failure: Mapped[str | None]
    message: Mapped[Message] = relationship()
    __table_args__ = (
        Index(
            "ix_outbox_open",
            "account_id",
            "urgency",
            "id",
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        Index("ix_outbox_message_open", "message_id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        # As in notices.
        Index(None, "message_id"),
    )


THESE: BindParameter[Any] = bindparam("these", expanding=True)
NOW = bindparam("now", type_=UtcDateTime())


def mark(session: Session, rows: Iterable[int], state: OutboxState, **values: Any) -> None:
    ids = list(rows)
    if ids:
        session.execute(
            update(OutboxRow)
            .where(OutboxRow.id.in_(ids))
            .values(state=state, **values)
            .execution_options(synchronize_session=False)
        )
