"""Messages that nobody asked for, before courtesy lets them become messages."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship, selectinload

from storage.base import Base, Id, InCoalition, Key, UtcDateTime, earliest, insert_new, own_key, tie
from storage.messages import Delivery, Message
from storage.outbox import OutboxRow
from storage.people import Contact, Person


class NoticeState(enum.StrEnum):
    """WAITING until courtesy decides; then WRITTEN as a message, or DROPPED with a reason."""

    WAITING = "waiting"
    WRITTEN = "written"
    DROPPED = "dropped"


HALTED = "halted"
"""The reason of what was withdrawn with all else about its subject, and can be taken up again."""

WITHDRAWN = "withdrawn"
"""The reason of what a leader left out for one person."""

_WAITING = text("state = 'waiting'")
# Written out in the queries too, not bound: SQLite uses a partial index only for terms it can read.
_IS_WAITING: ColumnElement[str] = literal_column("'waiting'")


class Notice(InCoalition, Base):
    """The wish to tell a contact something: for which purpose, about what, and until when.

    `due_at`: when courtesy looks at it (again); `reason`: why it waits or was dropped;
    `budgeted`: whether it counts for how much this person gets.
    """

    __tablename__ = "notice"
    id: Mapped[Id]
    contact_id: Mapped[int]
    purpose: Mapped[str] = mapped_column(String(40))
    subject: Mapped[Key]
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    state: Mapped[NoticeState] = mapped_column(default=NoticeState.WAITING)
    reason: Mapped[str] = mapped_column(String(40), default="")
    written_at: Mapped[datetime | None]
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
    )


def wish_many(
    session: Session,
    coalition: int,
    contacts: Sequence[int],
    purpose: str,
    subject: str,
    due_at: datetime,
    expires_at: datetime,
) -> None:
    """A waiting notice for each of these contacts; the same wish twice is one wish."""
    if not contacts:
        return
    shared = {
        "coalition_id": coalition,
        "purpose": purpose,
        "subject": subject,
        "data": {},
        "due_at": due_at,
        "expires_at": expires_at,
        "state": NoticeState.WAITING,
        "reason": "",
        "budgeted": False,
    }
    rows = [{"contact_id": contact, **shared} for contact in contacts]
    session.execute(insert_new(session, Notice), rows)


def is_wished(session: Session, to: Contact, purpose: str, subject: str) -> bool:
    """Whether there is such a notice already, whatever became of it."""
    known = select(Notice.id).where(
        Notice.coalition_id == to.coalition_id,
        Notice.subject == subject,
        Notice.purpose == purpose,
        Notice.contact_id == to.id,
    )
    return session.scalar(known) is not None


def next_due(session: Session) -> datetime | None:
    """When courtesy must look at a notice again."""
    return earliest(session, Notice.due_at, _WAITS)


_WAITS = Notice.state == _IS_WAITING


def due_notices(session: Session, now: datetime, limit: int) -> list[Notice]:
    """Waiting notices whose time has come, with their contacts, people and channels."""
    contact = joinedload(Notice.contact, innerjoin=True)
    person = contact.joinedload(Contact.person, innerjoin=True)
    return list(
        session.scalars(
            select(Notice)
            .where(Notice.state == _IS_WAITING, Notice.due_at <= now)
            .order_by(Notice.due_at, Notice.id)
            .limit(limit)
            .options(
                person.selectinload(Person.channels),
                person.selectinload(Person.contacts),
                contact.joinedload(Contact.coalition, innerjoin=True),
            )
        )
    )


def mark_written(
    session: Session, pairs: Iterable[tuple[Notice, Message]], now: datetime, *, budgeted: bool
) -> None:
    """These notices became these messages; whether they count for how much people get."""
    rows = [{"notice": notice.id, "became": message.id} for notice, message in pairs]
    if rows:
        shared = {"at": now, "counts": budgeted}
        session.connection().execute(_WRITTEN, [row | shared for row in rows])


_WRITTEN = (
    update(Notice)
    .where(Notice.id == bindparam("notice"))
    .values(
        state=NoticeState.WRITTEN,
        reason="",
        written_at=bindparam("at", type_=UtcDateTime()),
        budgeted=bindparam("counts", type_=Boolean()),
        message_id=bindparam("became"),
    )
)


def budget_used(session: Session, people: set[int], since: datetime) -> dict[int, list[datetime]]:
    """When each of these people got a budgeted message after `since`, oldest first; over all of
    their coalitions, for it is one person who reads them."""
    rows = session.execute(
        select(Contact.person_id, Notice.written_at)
        .join(Contact, Notice.contact_id == Contact.id)
        .where(Contact.person_id.in_(people), Notice.budgeted, Notice.written_at > since)
        .order_by(Notice.written_at)
    )
    used: dict[int, list[datetime]] = {}
    for person, written_at in rows:
        if written_at is not None:
            used.setdefault(person, []).append(written_at)
    return used


def notice_by(session: Session, coalition: int, notice: int) -> Notice | None:
    """A notice of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Notice).where(Notice.coalition_id == coalition, Notice.id == notice)
    )


def waiting_in(
    session: Session, coalition: int, skip: int = 0, limit: int | None = None
) -> list[Notice]:
    """What waits for its moment in a coalition, soonest first."""
    return list(
        session.scalars(
            select(Notice)
            .where(Notice.coalition_id == coalition, Notice.state == _IS_WAITING)
            .order_by(Notice.due_at, Notice.id)
            .offset(skip)
            .limit(limit)
            .options(selectinload(Notice.contact).selectinload(Contact.person))
        )
    )


def count_waiting(session: Session, coalition: int) -> int:
    """How much waits for its moment in a coalition."""
    waiting = select(func.count()).where(
        Notice.coalition_id == coalition, Notice.state == _IS_WAITING
    )
    return session.scalar(waiting) or 0


def look_again(session: Session, coalition: int, now: datetime) -> None:
    """What courtesy put off in a coalition is decided anew."""
    session.execute(
        update(Notice)
        .where(Notice.coalition_id == coalition, Notice.state == _IS_WAITING, Notice.reason != "")
        .values(due_at=now)
        .execution_options(synchronize_session=False)
    )


def look_again_at(session: Session, person: int, now: datetime) -> None:
    """What waits for the end of a person's pause is decided anew, in every coalition."""
    theirs = select(Contact.id).where(Contact.person_id == person)
    session.execute(
        update(Notice)
        .where(
            Notice.contact_id.in_(theirs), Notice.state == _IS_WAITING, Notice.reason == "paused"
        )
        .values(due_at=now)
        .execution_options(synchronize_session=False)
    )


def withdraw(session: Session, coalition: int, subjects: Sequence[str]) -> None:
    """Drop what waits about these subjects, and what was written whose message was cancelled: to
    those people it is as if nothing was ever written."""
    about = (Notice.coalition_id == coalition, Notice.subject.in_(subjects))
    cancelled = select(Message.id).where(
        Message.coalition_id == coalition,
        Message.subject.in_(subjects),
        Message.delivery == Delivery.CANCELLED,
    )
    introducing = select(Notice.id).where(
        *about,
        Notice.message_id.in_(cancelled),
        Notice.contact_id == Contact.id,
        Notice.written_at == Contact.introduced_at,
    )
    session.execute(
        update(Contact)
        .where(Contact.coalition_id == coalition, introducing.exists())
        .values(introduced_at=None)
        .execution_options(synchronize_session=False)
    )
    session.execute(
        update(Notice)
        .where(*about, or_(Notice.state == _IS_WAITING, Notice.message_id.in_(cancelled)))
        .values(
            state=NoticeState.DROPPED,
            reason=HALTED,
            written_at=None,
            budgeted=False,
            message_id=None,
        )
        .execution_options(synchronize_session=False)
    )


def take_up_again(session: Session, coalition: int, subjects: Sequence[str], now: datetime) -> None:
    """What was withdrawn about these subjects waits for its moment again."""
    session.execute(
        update(Notice)
        .where(
            Notice.coalition_id == coalition,
            Notice.subject.in_(subjects),
            Notice.reason == HALTED,
        )
        .values(state=NoticeState.WAITING, reason="", due_at=now)
        .execution_options(synchronize_session=False)
    )


def drop_cancelled(session: Session, contact: Contact) -> None:
    """What was written to someone who stopped, and whose message was cancelled, never went."""
    cancelled = select(Message.id).where(
        Message.coalition_id == contact.coalition_id,
        Message.person_id == contact.person_id,
        Message.delivery == Delivery.CANCELLED,
    )
    session.execute(
        update(Notice)
        .where(
            Notice.coalition_id == contact.coalition_id,
            Notice.contact_id == contact.id,
            Notice.message_id.in_(cancelled),
        )
        .values(state=NoticeState.DROPPED, reason="stopped", budgeted=False, message_id=None)
        .execution_options(synchronize_session=False)
    )


def follow_message(session: Session, message: int, to: int) -> None:
    """A message went again through another channel: its notice goes along."""
    session.execute(update(Notice).where(Notice.message_id == message).values(message_id=to))


def notices_of_rows(session: Session, rows: Iterable[int]) -> dict[int, Notice]:
    """By outbox row: the notice whose message it carries, where there is one."""
    found = session.execute(
        select(OutboxRow.id, Notice)
        .join(Notice, Notice.message_id == OutboxRow.message_id)
        .where(OutboxRow.id.in_(list(rows)))
        .options(selectinload(Notice.contact).selectinload(Contact.coalition))
    )
    return dict(found.tuples().all())
