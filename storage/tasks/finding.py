"""Finding tasks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.sql.base import ExecutableOption

from storage.people import Contact, Organisation
from storage.tasks.tables import OPEN, HeldMeeting, Task, TaskState

TWICE_WITHIN = timedelta(days=14)
"""A meeting that is held twice, so that everyone can come, follows its first time so soon."""


def task_by(session: Session, coalition: int, task: int) -> Task | None:
    """A task of this coalition, or None, also for one of another coalition."""
    return session.scalar(_whole().where(Task.coalition_id == coalition, Task.id == task))


def noted_on(session: Session, coalition: int, message: int) -> bool:
    """Whether a task was noted on this message already."""
    found = select(Task.id).where(Task.coalition_id == coalition, Task.card_id == message)
    return session.scalar(found) is not None


def open_tasks_of(session: Session, contact: Contact) -> list[Task]:
    """The tasks that a contact is to do, the first day in front and those without a day last."""
    mine = _whole().where(Task.contact_id == contact.id, Task.state.in_(OPEN))
    return list(session.scalars(mine.order_by(Task.day.is_(None), Task.day, Task.id)))


def open_tasks_for(session: Session, organisation: Organisation) -> list[Task]:
    """The tasks that contacts of an organisation are to do, in the same order."""
    theirs = _whole().join(Contact, Contact.id == Task.contact_id)
    theirs = theirs.where(
        Task.coalition_id == organisation.coalition_id,
        Contact.organisations.any(Organisation.id == organisation.id),
        Task.state.in_(OPEN),
    )
    return list(session.scalars(theirs.order_by(Task.day.is_(None), Task.day, Task.id)))


def offered_beside(session: Session, contact: Contact) -> list[Task]:
    """The tasks that they or others of the same organisations gave back, oldest first."""
    shared = Organisation.id.in_([organisation.id for organisation in contact.organisations])
    return list(
        session.scalars(
            _whole()
            .join(Contact, Contact.id == Task.contact_id)
            .where(
                Task.coalition_id == contact.coalition_id,
                Task.state == TaskState.OFFERED,
                or_(Contact.id == contact.id, Contact.organisations.any(shared)),
            )
            .order_by(Task.id)
        )
    )


def unfinished_in(session: Session, coalition: int, skip: int, limit: int) -> list[Task]:
    """The unfinished tasks of a coalition: newest meeting first, then those that come from none."""
    newest = (Task.held_id.is_(None), HeldMeeting.ended.desc(), HeldMeeting.id.desc())
    return list(
        session.scalars(
            _whole()
            .outerjoin(HeldMeeting, HeldMeeting.id == Task.held_id)
            .where(*_unfinished(coalition))
            .order_by(*newest, Task.day.is_(None), Task.day, Task.id)
            .offset(skip)
            .limit(limit)
        )
    )


def late_in(session: Session, coalition: int, today: date) -> list[Task]:
    """The unfinished tasks of a coalition of which the day has passed, the longest ago in front."""
    late = _whole().where(*_unfinished(coalition), Task.day < today)
    return list(session.scalars(late.order_by(Task.day, Task.id)))


def count_unfinished(session: Session, coalition: int) -> int:
    """How many tasks of a coalition are unfinished."""
    return session.scalar(select(func.count(Task.id)).where(*_unfinished(coalition))) or 0


def _unfinished(coalition: int) -> tuple[ColumnElement[bool], ...]:
    return Task.coalition_id == coalition, Task.state.in_((*OPEN, TaskState.OFFERED))


def tasks_from(session: Session, held: HeldMeeting) -> list[Task]:
    """The tasks promised at a meeting and not dropped, in the order in which they were."""
    kept = _whole().where(Task.held_id == held.id, Task.state != TaskState.DROPPED)
    return list(session.scalars(kept.order_by(Task.id)))


def promised_by(session: Session, about: str) -> list[Task]:
    """The tasks promised and not dropped the last time that the same people met, or both times
    where they met twice; `about` names them by an id, which no two coalitions share."""
    last = select(func.max(HeldMeeting.ended)).where(HeldMeeting.about == about)
    ended = session.scalar(last)
    if ended is None:
        return []
    kept = _whole().join(HeldMeeting, HeldMeeting.id == Task.held_id)
    kept = kept.where(
        HeldMeeting.about == about,
        HeldMeeting.ended > ended - TWICE_WITHIN,
        Task.state != TaskState.DROPPED,
    )
    return list(session.scalars(kept.order_by(HeldMeeting.ended, Task.id)))


def tasks_in(session: Session, coalition: int) -> Sequence[Task]:
    """All tasks of a coalition that were not dropped, oldest first."""
    kept = _whole().where(Task.coalition_id == coalition, Task.state != TaskState.DROPPED)
    return session.scalars(kept.order_by(Task.id)).all()


def tasks_of(session: Session, contact: Contact) -> Sequence[Task]:
    """All tasks of someone, oldest first."""
    return session.scalars(_whole().where(Task.contact_id == contact.id).order_by(Task.id)).all()


def with_owners() -> tuple[ExecutableOption, ...]:
    """Options to read tasks with their meetings and owners."""
    contact = selectinload(Task.contact)
    return (
        selectinload(Task.held),
        contact.selectinload(Contact.person),
        contact.selectinload(Contact.organisations),
    )


def _whole() -> Select[Task]:
    return select(Task).options(*with_owners())
