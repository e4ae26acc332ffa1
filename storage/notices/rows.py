"""The notice: a message that nobody asked for, before courtesy lets it become one."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    literal_column,
    or_,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Key, own_key, tie
from storage.messages import Message
from storage.people import Contact


class NoticeState(enum.StrEnum):
    """WAITING until courtesy decides; then WRITTEN as a message, or DROPPED with a reason."""

    WAITING = "waiting"
    WRITTEN = "written"
    DROPPED = "dropped"


HALTED = "halted"
"""The reason of what was withdrawn with all else about its subject, and can be taken up again."""

WITHDRAWN = "withdrawn"
"""The reason of what a leader left out for one person."""

STOPPED = "stopped"
"""The reason of what did not go because its contact takes no part any more."""

JOINED = "joined"
"""The reason of what came in one message with others."""

_WAITING = text("state = 'waiting'")
_GIVEN_UP = text("given_up_at IS NOT NULL")
_JOINED = text("reason = 'joined'")


class Notice(InCoalition, Base):
    """The wish to tell a contact something: for which purpose, about what, and until when.

    `due_at`: when courtesy looks at it (again), None: it is parked after faults of ours (due.py);
    `reason`: why it waits or was dropped; `given_up_at`: when it was dropped; `budgeted`: whether
    it counts for how much this person gets.
    """

    __tablename__ = "notice"
    id: Mapped[Id]
    contact_id: Mapped[int]
    purpose: Mapped[str] = mapped_column(String(40))
    subject: Mapped[Key]
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)
    due_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    state: Mapped[NoticeState] = mapped_column(default=NoticeState.WAITING)
    reason: Mapped[str] = mapped_column(String(40), default="")
    written_at: Mapped[datetime | None]
    given_up_at: Mapped[datetime | None]
    budgeted: Mapped[bool] = mapped_column(default=False)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"))
    contact: Mapped[Contact] = relationship()
    message: Mapped[Message | None] = relationship()
    __table_args__ = (
        own_key(),
        tie("contact_id", "contact", ondelete="CASCADE"),
        UniqueConstraint("coalition_id", "subject", "purpose", "contact_id"),
        Index("ix_notice_waiting", "due_at", sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_notice_budget", "contact_id", "written_at"),
        Index(
            "ix_notice_given_up",
            "coalition_id",
            "given_up_at",
            sqlite_where=_GIVEN_UP,
            postgresql_where=_GIVEN_UP,
        ),
        Index(
            "ix_notice_joined",
            "coalition_id",
            "written_at",
            sqlite_where=_JOINED,
            postgresql_where=_JOINED,
        ),
        # When a message is removed, the notices that point at it must be found.
        Index(None, "message_id"),
    )


# Written out, not bound: SQLite uses a partial index only for terms it can read.
WAITS: ColumnElement[bool] = Notice.state == literal_column("'waiting'")
CAME_JOINED: ColumnElement[bool] = Notice.reason == literal_column("'joined'")


def is_about(*subjects: str) -> ColumnElement[bool]:
    """Notices about one of these, whatever else stands behind it: "leader-back:5" is found as
    "leader-back:5.1764", as older "leader-back:5:1764", and by its kind alone; "leader-back:51" is
    another."""
    about = Notice.subject
    return or_(
        *(
            or_(about == one, about.startswith(f"{one}."), about.startswith(f"{one}:"))
            for one in subjects
        )
    )
