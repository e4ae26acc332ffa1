"""Finding notices: those that wait, and those behind a message."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session, selectinload

from storage.notices.rows import WAITS, Notice, NoticeState, is_about
from storage.outbox import OutboxRow
from storage.people import Contact, Person, Role


def notice_by(session: Session, coalition: int, notice: int) -> Notice | None:
    """A notice of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Notice).where(Notice.coalition_id == coalition, Notice.id == notice)
    )


def waiting_in(
    session: Session, coalition: int, skip: int = 0, limit: int | None = None
) -> list[Notice]:
    """The notices of a coalition that wait for their moment, soonest first."""
    return list(
        session.scalars(
            select(Notice)
            .where(Notice.coalition_id == coalition, WAITS)
            .order_by(Notice.due_at, Notice.id)
            .offset(skip)
            .limit(limit)
            .options(selectinload(Notice.contact).selectinload(Contact.person))
        )
    )


def count_waiting(session: Session, coalition: int) -> int:
    """How much waits for its moment in a coalition."""
    waiting = select(func.count()).where(Notice.coalition_id == coalition, WAITS)
    return session.scalar(waiting) or 0


def count_waiting_for_members(session: Session, coalition: int) -> int:
    """The same without what waits for leaders, such as their daily news."""
    waiting = (
        select(func.count(Notice.id))
        .join(Contact, Contact.id == Notice.contact_id)
        .where(Notice.coalition_id == coalition, WAITS, Contact.role != Role.LEADER)
    )
    return session.scalar(waiting) or 0


def moments_of(
    session: Session, coalition: int, purpose: str, since: datetime, until: datetime
) -> list[datetime]:
    """When notices with this purpose went in a coalition, or would go, between these moments; the
    first in front."""
    contacts = select(Contact.id).where(Contact.coalition_id == coalition)
    written = select(Notice.written_at).where(
        Notice.contact_id.in_(contacts), Notice.purpose == purpose, Notice.written_at > since
    )
    waiting = select(Notice.due_at).where(
        Notice.coalition_id == coalition, WAITS, Notice.purpose == purpose, Notice.due_at < until
    )
    found = [*session.scalars(written), *session.scalars(waiting)]
    return sorted(at for at in found if at is not None)


class PutOff(NamedTuple):
    """A contact for whom a message waits for a courteous moment."""

    contact: int
    name: str
    until: datetime


def put_off(session: Session, coalition: int, subject: str) -> list[PutOff]:
    """The contacts for whom a message about this waits, soonest first; without what would come too
    late."""
    rows = session.execute(
        select(Notice.contact_id, Person.name, Notice.due_at)
        .join(Contact, Contact.id == Notice.contact_id)
        .join(Person, Person.id == Contact.person_id)
        .where(
            Notice.coalition_id == coalition,
            Notice.subject == subject,
            WAITS,
            Notice.reason != "",
            or_(Notice.expires_at.is_(None), Notice.due_at < Notice.expires_at),
        )
        .order_by(Notice.due_at, func.lower(Person.name))
    )
    return [PutOff(contact, name, at) for contact, name, at in rows if at is not None]


def notices_of_rows(session: Session, rows: Iterable[int]) -> dict[int, Notice]:
    """By outbox row: the notice whose message it carries, where there is one."""
    found = session.execute(
        select(OutboxRow.id, Notice)
        .join(Notice, Notice.message_id == OutboxRow.message_id)
        .where(OutboxRow.id.in_(list(rows)))
        .options(selectinload(Notice.contact).selectinload(Contact.coalition))
    )
    return dict(found.tuples().all())


def notices_of_message(session: Session, message: int) -> list[Notice]:
    """All that one message tells."""
    return list(
        session.scalars(select(Notice).where(Notice.message_id == message).order_by(Notice.id))
    )


def follow_message(session: Session, message: int, to: int) -> None:
    """A message went again through another channel: its notice goes along."""
    session.execute(update(Notice).where(Notice.message_id == message).values(message_id=to))


def reached_about(
    session: Session,
    coalition: int,
    subjects: Iterable[str],
    contacts: Iterable[int],
    *,
    written: bool,
) -> set[int]:
    """Those of these contacts who got a notice about any of these subjects; or, where it was not
    `written`, who should have got it and did not."""
    is_written = Notice.state == NoticeState.WRITTEN
    found = select(Notice.contact_id).where(
        Notice.coalition_id == coalition,
        is_about(*subjects),
        Notice.contact_id.in_(list(contacts)),
        is_written if written else ~is_written,
    )
    return set(session.scalars(found))
