"""Promises of contacts, as signs of life."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from storage.tasks.tables import Task, TaskState


def promised_since(
    session: Session, coalition: int, contacts: Collection[int], since: datetime
) -> Sequence[Task]:
    """The tasks of these contacts that were noted or done after this."""
    done = (Task.ended_at > since) & (Task.state == TaskState.DONE)
    return session.scalars(
        select(Task).where(
            Task.coalition_id == coalition,
            Task.contact_id.in_(contacts),
            or_(Task.noted_at > since, done),
        )
    ).all()
