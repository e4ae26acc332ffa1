"""The tasks of a contact: passed on to another, or forgotten."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from storage.people import Contact
from storage.tasks.tables import HeldMeeting, Task, TaskAsk, TaskState


def move_tasks(session: Session, gone: Contact, kept: Contact) -> None:
    """Two contacts are one person: the tasks, meetings and questions of both go to the contact that
    is kept."""
    for asked in session.scalars(select(TaskAsk).where(TaskAsk.contact_id == gone.id)).all():
        ask = session.get(TaskAsk, (asked.held_id, kept.id))
        if ask is None:
            ask = TaskAsk(
                coalition_id=asked.coalition_id, held_id=asked.held_id, contact_id=kept.id
            )
            session.add(ask)
        ask.reaction = ask.reaction or asked.reaction
    led = HeldMeeting.coalition_id == gone.coalition_id, HeldMeeting.by_contact == gone.id
    for move in (
        update(Task).where(Task.contact_id == gone.id).values(contact_id=kept.id),
        update(HeldMeeting).where(*led).values(by_contact=kept.id),
    ):
        session.execute(move.execution_options(synchronize_session=False))


def leave_offered(session: Session, contact: Contact) -> None:
    """The tasks that a contact gave back stay, without their name."""
    session.execute(
        update(Task)
        .where(Task.contact_id == contact.id, Task.state == TaskState.OFFERED)
        .values(contact_id=None)
        .execution_options(synchronize_session=False)
    )
