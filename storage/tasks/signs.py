"""Promises of contacts, as signs of life."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tasks.tables import HeldMeeting, Task, TaskState


def promised_since(
    session: Session, coalition: int, contacts: Collection[int], since: datetime
) -> list[tuple[Task, datetime]]:
    """The tasks of these contacts from meetings that ended after this, with that moment."""
    rows = session.execute(
        select(Task, HeldMeeting.ended)
        .join(HeldMeeting, HeldMeeting.id == Task.held_id)
        .where(
            Task.coalition_id == coalition,
            Task.contact_id.in_(contacts),
            Task.state != TaskState.DROPPED,
            HeldMeeting.ended > since,
        )
    )
    return list(rows.tuples())
