"""How an announcement arrived, counted from its notices and messages."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from storage.announcements.audience import has_copy
from storage.announcements.tables import Announcement, AnnouncementAnswer
from storage.base import UtcDateTime
from storage.messages import Delivery, Message
from storage.notices import HALTED, WITHDRAWN, Notice, NoticeState
from storage.outbox import Operation, OutboxRow
from storage.people import Contact, Person

T = TypeVar("T")
EDITABLE = (Delivery.QUEUED, Delivery.SENT, Delivery.UNKNOWN)


class ReaderOutcome(enum.StrEnum):
    """How an announcement ended for one recipient. WAITING: for a courteous moment; EXPIRED: that
    moment comes too late; UNWANTED: they stopped, or asked for fewer messages; STOPPED: a leader
    held it back."""

    BUSY = "busy"
    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    UNREACHED = "unreached"
    EXPIRED = "expired"
    UNWANTED = "unwanted"
    STOPPED = "stopped"


_delivered = {
    Delivery.QUEUED: ReaderOutcome.BUSY,
    Delivery.SENT: ReaderOutcome.SENT,
    Delivery.FAILED: ReaderOutcome.FAILED,
    Delivery.CANCELLED: ReaderOutcome.STOPPED,
    Delivery.UNKNOWN: ReaderOutcome.UNKNOWN,
    Delivery.GONE: ReaderOutcome.UNREACHED,
}
_in_time = or_(Notice.expires_at.is_(None), Notice.due_at < Notice.expires_at)
_outcome: ColumnElement[str] = case(
    (
        and_(Notice.state == NoticeState.WAITING, Notice.due_at.is_(None)),
        ReaderOutcome.FAILED.value,
    ),
    (and_(Notice.state == NoticeState.WAITING, ~_in_time), ReaderOutcome.EXPIRED.value),
    (and_(Notice.state == NoticeState.WAITING, Notice.reason != ""), ReaderOutcome.WAITING.value),
    (Notice.state == NoticeState.WAITING, ReaderOutcome.BUSY.value),
    (Notice.reason.in_(("stopped", "unwanted")), ReaderOutcome.UNWANTED.value),
    (Notice.reason == "expired", ReaderOutcome.EXPIRED.value),
    (Notice.reason.in_((HALTED, WITHDRAWN)), ReaderOutcome.STOPPED.value),
    (
        or_(Notice.state == NoticeState.DROPPED, Notice.message_id.is_(None)),
        ReaderOutcome.UNREACHED.value,
    ),
    *((Message.delivery == delivery, outcome.value) for delivery, outcome in _delivered.items()),
)


def _of(announcement: Announcement) -> tuple[ColumnElement[bool], ...]:
    """The notices of its text as it is: those of the newest correction that rang, and those of
    the announcement itself that did not become a copy before it."""
    own = Notice.subject == announcement.subject
    if announcement.rings:
        before = and_(has_copy(announcement), Notice.written_at < announcement.rung_at)
        own = or_(and_(own, ~before), Notice.subject == announcement.newest_subject)
    return (Notice.coalition_id == announcement.coalition_id, own)


def outcomes(session: Session, announcement: Announcement) -> dict[ReaderOutcome, int]:
    """How many people there are of each outcome."""
    rows = session.execute(
        select(_outcome, func.count())
        .select_from(Notice)
        .outerjoin(Message, Message.id == Notice.message_id)
        .where(*_of(announcement))
        .group_by(_outcome)
    )
    return {ReaderOutcome(outcome): count for outcome, count in rows}


def some_with(
    session: Session, announcement: Announcement, outcome: ReaderOutcome, limit: int
) -> list[str]:
    """The first names, in the order of the alphabet, of those with this outcome."""
    names = _by_name(select(Person.name), announcement, outcome)
    return list(session.scalars(names.limit(limit)))


def contacts_with(
    session: Session, announcement: Announcement, outcome: ReaderOutcome
) -> list[int]:
    """The contact ids, in the order of their names, of those with this outcome."""
    return list(session.scalars(_by_name(select(Contact.id), announcement, outcome)))


def silent_in(session: Session, announcement: Announcement) -> list[int]:
    """The contact ids, in the order of their names, of those who have its text as it is, and did
    not answer it."""
    answered = select(AnnouncementAnswer.contact_id).where(
        AnnouncementAnswer.announcement_id == announcement.id,
        AnnouncementAnswer.edition == announcement.rings,
    )
    had = _by_name(select(Contact.id), announcement, ReaderOutcome.SENT)
    return list(session.scalars(had.where(Contact.id.not_in(answered))))


def _by_name(wanted: Select[T], announcement: Announcement, outcome: ReaderOutcome) -> Select[T]:
    return (
        wanted.select_from(Notice)
        .outerjoin(Message, Message.id == Notice.message_id)
        .join(Contact, Contact.id == Notice.contact_id)
        .join(Person, Person.id == Contact.person_id)
        .where(*_of(announcement), _outcome == outcome.value)
        .order_by(func.lower(Person.name), Contact.id)
    )


def next_waiting(session: Session, announcement: Announcement) -> datetime | None:
    """When the first of those who wait for a courteous moment, and will not wait too long, may get
    it."""
    return session.scalar(
        select(Notice.due_at)
        .where(*_of(announcement), Notice.state == NoticeState.WAITING, _in_time)
        .order_by(Notice.due_at)
        .limit(1)
    )


def _copies(announcement: Announcement) -> tuple[ColumnElement[bool], ...]:
    return (
        Message.coalition_id == announcement.coalition_id,
        Message.subject.in_(announcement.subjects),
    )


def _copies_of_now(announcement: Announcement) -> tuple[ColumnElement[bool], ...]:
    """Those that hold its text as it is."""
    since = announcement.rung_at
    return (*_copies(announcement), *([Message.written_at >= since] if since else []))


def copies_after(
    session: Session, announcement: Announcement, message: int, limit: int
) -> list[Message]:
    """The next slice of copies, also those that must still be sent, after the one with this id."""
    return list(
        session.scalars(
            select(Message)
            .where(*_copies(announcement), Message.delivery.in_(EDITABLE), Message.id > message)
            .order_by(Message.id)
            .limit(limit)
        )
    )


def count_copies(session: Session, announcement: Announcement) -> int:
    """In how many chats a correction changes a copy: a typed answer leaves two in one."""
    found = session.scalar(
        select(func.count(Message.chat.distinct())).where(
            *_copies_of_now(announcement), Message.delivery.in_(EDITABLE)
        )
    )
    return found or 0


def unknown_copies(session: Session, announcement: Announcement) -> list[Message]:
    """The copies of which nobody knows whether they arrived."""
    lost = (*_copies_of_now(announcement), Message.delivery == Delivery.UNKNOWN)
    return list(session.scalars(select(Message).where(*lost)))


def next_queued(session: Session, announcement: Announcement, now: datetime) -> datetime | None:
    """The first moment from `now` on at which a copy that was written, corrections among them, and
    must still be sent may go; None: there is none."""
    queued = (*_copies(announcement), Message.delivery == Delivery.QUEUED)
    may_go = func.coalesce(OutboxRow.not_before, literal(now, UtcDateTime()))
    first = session.scalar(
        select(func.min(may_go))
        .select_from(Message)
        .join(OutboxRow, OutboxRow.message_id == Message.id)
        .where(*queued, OutboxRow.operation == Operation.SEND)
    )
    return max(first, now) if first else None


def holds_back(session: Session, announcement: Announcement) -> bool:
    """Whether people or group chats do not get it because a leader stopped it."""
    halted = select(Notice.id).where(*_of(announcement), Notice.reason == HALTED).limit(1)
    if session.scalar(halted) is not None:
        return True
    return bool(held_back_in_chats(session, announcement))


def held_back_in_chats(session: Session, announcement: Announcement) -> list[Message]:
    """The copies for group chats that a leader stopped before they went, where no newer one
    stands."""
    newer = aliased(Message)
    later = select(newer.id).where(
        newer.coalition_id == announcement.coalition_id,
        newer.subject.in_(announcement.subjects),
        newer.account_id == Message.account_id,
        newer.chat == Message.chat,
        newer.person_id.is_(None),
        newer.id > Message.id,
    )
    return list(
        session.scalars(
            select(Message).where(
                *_copies(announcement),
                Message.person_id.is_(None),
                Message.delivery == Delivery.CANCELLED,
                ~later.exists(),
            )
        )
    )


def chat_deliveries(session: Session, announcement: Announcement) -> Sequence[Delivery]:
    """How each copy in a group chat arrived."""
    return session.scalars(
        select(Message.delivery).where(
            Message.coalition_id == announcement.coalition_id,
            Message.subject == announcement.newest_subject,
            Message.person_id.is_(None),
        )
    ).all()
