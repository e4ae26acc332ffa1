"""Wishing to tell people something, and taking such wishes back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from storage.base import insert_new
from storage.messages import Delivery, Message
from storage.notices.rows import HALTED, STOPPED, WAITS, Notice, NoticeState
from storage.people import Contact


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


def withdraw(session: Session, coalition: int, subjects: Sequence[str], now: datetime) -> None:
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
        .where(*about, or_(WAITS, Notice.message_id.in_(cancelled)))
        .values(
            state=NoticeState.DROPPED,
            reason=HALTED,
            given_up_at=now,
            written_at=None,
            budgeted=False,
            message_id=None,
        )
        .execution_options(synchronize_session=False)
    )


def take_up_again(session: Session, coalition: int, subjects: Sequence[str], now: datetime) -> None:
    """Withdrawn notices about these subjects wait for their moment again."""
    session.execute(
        update(Notice)
        .where(
            Notice.coalition_id == coalition,
            Notice.subject.in_(subjects),
            Notice.reason == HALTED,
        )
        .values(state=NoticeState.WAITING, reason="", due_at=now, given_up_at=None)
        .execution_options(synchronize_session=False)
    )


def drop_cancelled(session: Session, contact: Contact, now: datetime) -> None:
    """Notices to a contact who stops now, whose message was cancelled, never went."""
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
        .values(
            state=NoticeState.DROPPED,
            reason=STOPPED,
            due_at=now,
            given_up_at=now,
            budgeted=False,
            message_id=None,
        )
        .execution_options(synchronize_session=False)
    )


def wait_again(session: Session, contact: Contact, since: datetime, now: datetime) -> None:
    """Notices that did not go because their contact stopped, at this moment or after it, wait for
    their moment again."""
    session.execute(
        update(Notice)
        .where(
            Notice.coalition_id == contact.coalition_id,
            Notice.contact_id == contact.id,
            Notice.reason == STOPPED,
            Notice.due_at >= since,
        )
        .values(state=NoticeState.WAITING, reason="", due_at=now, given_up_at=None)
        .execution_options(synchronize_session="fetch")
    )
