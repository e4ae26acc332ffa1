"""Meetings that are over, and the contacts who were asked there for a task."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from storage.base import insert_new
from storage.messages import Message
from storage.people import Contact
from storage.tasks.tables import HeldMeeting, Reaction, TaskAsk


def held_by(session: Session, coalition: int, held: int) -> HeldMeeting | None:
    """A meeting of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(HeldMeeting).where(HeldMeeting.coalition_id == coalition, HeldMeeting.id == held)
    )


def held_as(session: Session, coalition: int, meeting: int) -> HeldMeeting | None:
    """The meeting with this id where meetings are kept."""
    return session.scalar(
        select(HeldMeeting).where(
            HeldMeeting.coalition_id == coalition, HeldMeeting.meeting == meeting
        )
    )


def ask(session: Session, held: HeldMeeting, contacts: Iterable[int]) -> None:
    """These contacts are asked for a task; nobody is asked twice."""
    rows = [
        {"coalition_id": held.coalition_id, "held_id": held.id, "contact_id": contact}
        for contact in contacts
    ]
    if rows:
        session.execute(insert_new(session, TaskAsk), rows)


def ask_of(session: Session, held: int, contact: Contact) -> TaskAsk | None:
    """The question about a meeting that this contact got, with their answer."""
    return session.get(TaskAsk, (held, contact.id))


def unanswered_asks(session: Session, contact: Contact, since: datetime) -> list[HeldMeeting]:
    """The meetings that ended after a moment of which this contact did not say which task they
    take, the newest first."""
    return list(
        session.scalars(
            select(HeldMeeting)
            .join(TaskAsk, TaskAsk.held_id == HeldMeeting.id)
            .where(
                TaskAsk.contact_id == contact.id,
                TaskAsk.reaction.is_(None),
                HeldMeeting.ended > since,
            )
            .order_by(HeldMeeting.ended.desc(), HeldMeeting.id.desc())
        )
    )


def reactions_of(session: Session, contact: Contact) -> list[TaskAsk]:
    """The answers of this contact about each meeting, oldest first."""
    return list(
        session.scalars(
            select(TaskAsk)
            .where(TaskAsk.contact_id == contact.id, TaskAsk.reaction != Reaction.TASK)
            .order_by(TaskAsk.held_id)
            .options(selectinload(TaskAsk.held))
        )
    )


def open_cards_about(session: Session, subject: str, person: int) -> list[Message]:
    """The messages about a subject that stand with buttons in someone's chat."""
    return list(
        session.scalars(
            select(Message).where(
                Message.subject == subject, Message.person_id == person, Message.open
            )
        )
    )
