"""Attendance and answers about it, as signs of life."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from storage.meetings.tables import Guest, Meeting, MeetingState


def seats_since(
    session: Session, coalition: int, contacts: Collection[int], since: datetime
) -> list[tuple[Meeting, Guest]]:
    """The seats of these contacts at meetings after this at which they were, or of which they said
    after this whether they come."""
    rows = session.execute(
        select(Meeting, Guest)
        .join(Guest, Guest.meeting_id == Meeting.id)
        .where(
            Meeting.coalition_id == coalition,
            Meeting.state == MeetingState.PLANNED,
            Meeting.begins > since,
            Guest.contact_id.in_(contacts),
            or_(Guest.came.is_(True), Guest.said_at > since),
        )
    )
    return list(rows.tuples())
