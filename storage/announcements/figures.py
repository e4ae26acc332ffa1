"""Totals of the answers to announcements."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.announcements.tables import Announcement, AnnouncementAnswer
from storage.measuring import count_and_median, minutes_between


def answers_between(
    session: Session, coalition: int, since: datetime, until: datetime
) -> tuple[int, float | None]:
    """How many answers came in a period, and the median of the minutes after which they came."""
    began = Announcement.started_at
    came = (
        select(AnnouncementAnswer)
        .join(Announcement, Announcement.id == AnnouncementAnswer.announcement_id)
        .where(
            Announcement.coalition_id == coalition,
            AnnouncementAnswer.edition == 0,
            AnnouncementAnswer.answered_at >= since,
            AnnouncementAnswer.answered_at < until,
        )
    )
    return count_and_median(session, minutes_between(began, AnnouncementAnswer.answered_at), came)
