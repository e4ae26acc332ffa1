"""The messages that stand in chats, and the questions that were asked in them."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ForeignKey,
    Index,
    LargeBinary,
    Select,
    String,
    UniqueConstraint,
    bindparam,
    select,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from storage.base import Base, Id, Key, Name


class Delivery(enum.StrEnum):
    """How far the sending of a message came."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    GONE = "gone"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ShownButton:
    """A button on a message: its label, the index of its action, and the name of its style
    (empty: plain)."""

    label: str
    index: int
    style: str = ""


class Message(Base):
    """A message that stands, or will stand, in one chat: its text and buttons of now.

    `actions`: what its buttons mean, as [kind, data], only ever added to, so that an old button
    keeps its meaning; `rows`: rows of buttons that are shown now, as [label, index of the action]
    or [label, index, style]; `open`: whether there are any; `file`: {"file": id} or {"recipe":
    name, "data": …}, made when it is sent; `subject`: what it is about ("announcement:5").
    """

    __tablename__ = "message"
    id: Mapped[Id]
    coalition_id: Mapped[int | None] = mapped_column(ForeignKey("coalition.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    chat: Mapped[Key]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    language: Mapped[str] = mapped_column(String(8))
    subject: Mapped[Key] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(String(40), default="reply")
    text: Mapped[str]
    rows: Mapped[list[Any]] = mapped_column(default=list)
    open: Mapped[bool] = mapped_column(default=False)
    actions: Mapped[list[Any]] = mapped_column(default=list)
    file: Mapped[dict[str, Any] | None]
    delivery: Mapped[Delivery] = mapped_column(default=Delivery.QUEUED)
    failure: Mapped[str | None]
    written_at: Mapped[datetime]
    parts: Mapped[list[MessagePart]] = relationship(order_by="MessagePart.number")

    @property
    def buttons(self) -> list[list[ShownButton]]:
        """Its rows of buttons."""
        return [[ShownButton(*button) for button in row] for row in self.rows]

    __table_args__ = (
        Index(
            "ix_message_open",
            "account_id",
            "chat",
            sqlite_where=sql("open = 1"),
            postgresql_where=sql("open"),
        ),
        Index(None, "subject"),
        Index(None, "person_id"),
    )


class MessagePart(Base):
    """One platform message of a message: a long text has several, in order."""

    __tablename__ = "message_part"
    message_id: Mapped[int] = mapped_column(
        ForeignKey("message.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    chat: Mapped[Key]
    part: Mapped[Key]
    __table_args__ = (UniqueConstraint("account_id", "chat", "part"),)


class Question(Base):
    """The one open question of a person: which step takes the answer, and with which data."""

    __tablename__ = "question"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    coalition_id: Mapped[int | None] = mapped_column(ForeignKey("coalition.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    chat: Mapped[Key]
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"))
    step: Mapped[Name]
    data: Mapped[dict[str, Any]]
    until: Mapped[datetime]


def asking_among(session: Session, messages: Collection[int]) -> set[int]:
    """Which of these messages ask something that is still open."""
    if not messages:
        return set()
    asked = select(Question.message_id).where(Question.message_id.in_(messages))
    return {number for number in session.connection().scalars(asked) if number is not None}


def copied(question: Question) -> Question:
    """The same question, to be asked once more after this one is gone."""
    columns = Question.__table__.columns.keys()
    return Question(**{name: getattr(question, name) for name in columns})


class FileState(enum.StrEnum):
    """Whether the bytes of a file that someone shared are ours yet."""

    REFERENCED = "referenced"
    STORED = "stored"
    FAILED = "failed"


_AWAITED = sql("state = 'referenced'")


class File(Base):
    """A file that someone shared: first only where the platform keeps it, then its bytes."""

    __tablename__ = "file"
    id: Mapped[Id]
    coalition_id: Mapped[int | None] = mapped_column(ForeignKey("coalition.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    ref: Mapped[str]
    name: Mapped[Name]
    mime: Mapped[Name]
    state: Mapped[FileState] = mapped_column(default=FileState.REFERENCED)
    failure: Mapped[str | None]
    received_at: Mapped[datetime]
    data: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    __table_args__ = (
        Index("ix_file_awaited", "id", sqlite_where=_AWAITED, postgresql_where=_AWAITED),
    )


class FileCopy(Base):
    """Where an account keeps a file that it uploaded, so that it goes up only once."""

    __tablename__ = "file_copy"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    file_id: Mapped[int] = mapped_column(
        ForeignKey("file.id", ondelete="CASCADE"), primary_key=True
    )
    ref: Mapped[str]


_THESE: BindParameter[Any] = bindparam("these", expanding=True)


def messages_by(session: Session, ids: Iterable[int]) -> Sequence[Message]:
    """The messages with these ids, as far as there are any, with their parts."""
    return session.scalars(_messages_by(), {"these": list(set(ids))}).unique().all()


@cache
def _messages_by() -> Select[Message]:
    # Made once, and not before all tables are known.
    return select(Message).where(Message.id.in_(_THESE)).options(joinedload(Message.parts))


def message_with_part(session: Session, account: int, chat: str, part: str) -> Message | None:
    """The message of ours that has this platform id in this chat."""
    return session.scalar(
        select(Message)
        .join(MessagePart)
        .where(
            MessagePart.account_id == account, MessagePart.chat == chat, MessagePart.part == part
        )
    )


def open_about(session: Session, subject: str, person: int) -> list[Message]:
    """The messages about this in someone's own chats that they can still answer, oldest first."""
    theirs = (Message.subject == subject, Message.person_id == person)
    return list(session.scalars(select(Message).where(*theirs, Message.open).order_by(Message.id)))


def open_in(session: Session, account: int, chat: str, subject: str) -> list[Message]:
    """The messages about a subject in this chat that still have buttons."""
    about = (Message.subject == subject, Message.account_id == account, Message.chat == chat)
    return list(session.scalars(select(Message).where(*about, Message.open)))


def knows_about(session: Session, person: int, subject: str) -> bool:
    """Whether this person got a message about a subject."""
    found = select(Message.id).where(Message.subject == subject, Message.person_id == person)
    return session.scalar(found.limit(1)) is not None


def is_posted(session: Session, coalition: int, subject: str) -> bool:
    """Whether a message about a subject went out, or is on its way."""
    about = (Message.coalition_id == coalition, Message.subject == subject)
    found = select(Message.id).where(*about, Message.delivery != Delivery.CANCELLED)
    return session.scalar(found.limit(1)) is not None


def messages_to(session: Session, person: int, limit: int) -> list[Message]:
    """The last messages that this person got in their own chats, oldest first."""
    newest = (
        select(Message).where(Message.person_id == person).order_by(Message.id.desc()).limit(limit)
    )
    return list(reversed(session.scalars(newest).all()))
