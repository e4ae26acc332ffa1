"""Totals of the meetings of a coalition, and of who was there, without names."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import Session

from storage.meetings.tables import Coming, Guest, Meeting, MeetingState
from storage.people import Contact, Kind

SEATED = (Coming.EXPECTED, Coming.UNKNOWN, Coming.CANNOT)
"""A guest who goes to the other one of two, or was asked in another's place, has no seat."""


def count_held(session: Session, coalition: int, since: datetime, until: datetime) -> int:
    """How many meetings were held then of which it is known who was there."""
    held = select(func.count()).select_from(Meeting).where(*_held(coalition, since, until))
    return session.scalar(held) or 0


def turnout(
    session: Session, coalition: int, since: datetime, until: datetime
) -> dict[Kind | None, tuple[int, int, int]]:
    """By kind of contact: how many people were asked to those meetings, for how many seats, and how
    many of the seats were taken."""
    was_there = or_(
        Guest.came.is_(True), (Guest.came.is_(None)) & (Guest.coming == Coming.EXPECTED)
    )
    found = session.execute(
        select(
            Contact.kind,
            func.count(Guest.contact_id.distinct()),
            func.count(),
            func.sum(case((was_there, 1), else_=0)),
        )
        .join(Meeting, Meeting.id == Guest.meeting_id)
        .join(Contact, Contact.id == Guest.contact_id)
        .where(*_held(coalition, since, until), or_(Guest.coming.in_(SEATED), Guest.came.is_(True)))
        .group_by(Contact.kind)
    )
    return {kind: (people, seats, taken) for kind, people, seats, taken in found}


def _held(coalition: int, since: datetime, until: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        Meeting.coalition_id == coalition,
        Meeting.begins >= since,
        Meeting.begins < until,
        Meeting.state == MeetingState.PLANNED,
        Meeting.count_at.is_(None),
    )
