"""Answers to announcements, as signs of life."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.announcements.tables import Announcement, AnnouncementAnswer


def answered_since(
    session: Session, coalition: int, contacts: Collection[int], since: datetime
) -> list[tuple[int, str, datetime]]:
    """Each answer that these contacts gave after this: to which text, and when."""
    rows = session.execute(
        select(AnnouncementAnswer.contact_id, Announcement.text, AnnouncementAnswer.answered_at)
        .join(Announcement, Announcement.id == AnnouncementAnswer.announcement_id)
        .where(
            AnnouncementAnswer.coalition_id == coalition,
            AnnouncementAnswer.contact_id.in_(contacts),
            AnnouncementAnswer.answered_at > since,
        )
    )
    return list(rows.tuples())
