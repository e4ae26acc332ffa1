"""How many answers polls got, and how soon, without names."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.availability.tables import AnswerPace, Poll
from storage.measuring import count_and_median


def keep_pace(session: Session, poll: Poll, now: datetime) -> None:
    """An invitee answers a poll for the first time."""
    minutes = (now - (poll.opened_at or now)).total_seconds() // 60
    day = now.astimezone(ZoneInfo(poll.coalition.zone)).date()
    session.add(AnswerPace(coalition_id=poll.coalition_id, day=day, minutes=int(minutes)))


def paces_between(
    session: Session, coalition: int, first: date, last: date
) -> tuple[int, float | None]:
    """How many invitees answered a poll on these days, and the median of the minutes after which
    they did."""
    came = select(AnswerPace).where(
        AnswerPace.coalition_id == coalition, AnswerPace.day >= first, AnswerPace.day <= last
    )
    return count_and_median(session, AnswerPace.minutes, came)
