"""What tasks keep of contacts: passed on to another, or forgotten."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from storage.people import Contact
from storage.tasks.tables import HeldMeeting, Task, TaskAsk, TaskState


def move_tasks(session: Session, gone: Contact, kept: Contact) -> None:
    """Two contacts are one person: what either promised or was asked stands under the one that is
    kept."""
    known = select(TaskAsk.held_id).where(TaskAsk.contact_id == kept.id).scalar_subquery()
    theirs = update(TaskAsk).where(TaskAsk.contact_id == gone.id, TaskAsk.held_id.not_in(known))
    moves = (
        theirs.values(contact_id=kept.id),
        update(Task).where(Task.contact_id == gone.id).values(contact_id=kept.id),
        update(HeldMeeting)
        .where(HeldMeeting.coalition_id == gone.coalition_id, HeldMeeting.by_contact == gone.id)
        .values(by_contact=kept.id),
    )
    for move in moves:
        session.execute(move.execution_options(synchronize_session=False))


def leave_offered(session: Session, contact: Contact) -> None:
    """What someone gave back stays, without their name."""
    session.execute(
        update(Task)
        .where(Task.contact_id == contact.id, Task.state == TaskState.OFFERED)
        .values(contact_id=None)
        .execution_options(synchronize_session=False)
    )
