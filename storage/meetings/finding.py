"""Finding meetings: one, those that come, and those for which something is due."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from storage.meetings.tables import MAY_COME, Coming, Guest, Meeting, MeetingState
from storage.people import Contact, Organisation

LONGEST = timedelta(hours=12)
"""No meeting takes longer."""
REMEMBERED = timedelta(days=14)
"""People remember for so long whether they were somewhere."""


def meeting_by(session: Session, coalition: int, meeting: int) -> Meeting | None:
    """A meeting of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Meeting).where(Meeting.coalition_id == coalition, Meeting.id == meeting)
    )


def meetings_after(session: Session, coalition: int, moment: datetime) -> list[Meeting]:
    """The meetings of a coalition that are not over at this moment, the first in front."""
    found = session.scalars(
        select(Meeting)
        .where(
            Meeting.coalition_id == coalition,
            Meeting.state == MeetingState.PLANNED,
            Meeting.begins > moment - LONGEST,
        )
        .order_by(Meeting.begins, Meeting.id)
    )
    return [meeting for meeting in found if meeting.ends > moment]


def unticked_in(session: Session, coalition: int, now: datetime) -> list[Meeting]:
    """The meetings that are over, of which no leader said who was there while that can be said."""
    return list(
        session.scalars(
            select(Meeting)
            .where(
                Meeting.coalition_id == coalition,
                Meeting.state == MeetingState.PLANNED,
                Meeting.count_at.is_not(None),
                Meeting.ask_at.is_(None),
                Meeting.ticked_at.is_(None),
                Meeting.begins < now,
            )
            .order_by(Meeting.begins, Meeting.id)
        )
    )


def seats_after(
    session: Session,
    contact: Contact,
    moment: datetime,
    state: MeetingState = MeetingState.PLANNED,
) -> list[tuple[Meeting, Guest]]:
    """The meetings to which a contact is asked and that are not over at this moment, the first in
    front; of a meeting that is held twice only the one to which they may still go."""
    rows = session.execute(
        select(Meeting, Guest)
        .join(Guest, Guest.meeting_id == Meeting.id)
        .where(
            Guest.contact_id == contact.id,
            Guest.coming != Coming.ELSEWHERE,
            Meeting.state == state,
            Meeting.begins > moment - LONGEST,
        )
        .order_by(Meeting.begins, Meeting.id)
    )
    return [(meeting, guest) for meeting, guest in rows if meeting.ends > moment]


def meeting_with(session: Session, coalition: int, uid: str) -> Meeting | None:
    """The meeting of this coalition that has this mark."""
    return session.scalar(
        select(Meeting).where(Meeting.coalition_id == coalition, Meeting.uid == uid)
    )


def occupied_by(
    session: Session, contacts: Iterable[int], since: datetime
) -> list[tuple[datetime, datetime]]:
    """From when until when these contacts have a meeting that they may come to."""
    found = session.scalars(
        select(Meeting)
        .join(Guest, Guest.meeting_id == Meeting.id)
        .where(
            Guest.contact_id.in_(set(contacts)),
            Guest.coming.in_(MAY_COME),
            Meeting.state == MeetingState.PLANNED,
            Meeting.begins > since - LONGEST,
        )
        .distinct()
    )
    return [(meeting.begins, meeting.ends) for meeting in found]


def last_held_with(session: Session, contact: Contact, now: datetime) -> Guest | None:
    """The last meeting that is over where a contact may have been."""
    rows = session.execute(
        select(Meeting, Guest)
        .join(Guest, Guest.meeting_id == Meeting.id)
        .where(
            Guest.contact_id == contact.id,
            or_(Guest.coming.in_(MAY_COME), Guest.came.is_not(None)),
            Meeting.state == MeetingState.PLANNED,
            Meeting.begins < now,
            Meeting.begins > now - REMEMBERED,
        )
        .order_by(Meeting.begins.desc(), Meeting.id.desc())
    )
    return next((guest for meeting, guest in rows if meeting.ends <= now), None)


def last_seats_of(session: Session, organisation: Organisation, now: datetime) -> list[Guest]:
    """The guests from an organisation at the last meeting that is over to which it was asked."""
    theirs = (
        select(Guest)
        .join(Meeting, Meeting.id == Guest.meeting_id)
        .join(Contact, Contact.id == Guest.contact_id)
        .where(
            Guest.coalition_id == organisation.coalition_id,
            Contact.organisations.any(Organisation.id == organisation.id),
            Meeting.state == MeetingState.PLANNED,
            Meeting.begins < now - LONGEST,
        )
        .order_by(Meeting.begins.desc(), Guest.contact_id)
    )
    last = session.scalar(theirs.limit(1))
    if last is None:
        return []
    return list(session.scalars(theirs.where(Guest.meeting_id == last.meeting_id)))


def last_held(session: Session, coalition: int, since: datetime, until: datetime) -> Meeting | None:
    """The last meeting of a group between these moments of which it is known who was there."""
    return session.scalar(
        select(Meeting)
        .where(
            Meeting.coalition_id == coalition,
            Meeting.group_id.is_not(None),
            Meeting.state == MeetingState.PLANNED,
            Meeting.count_at.is_(None),
            Meeting.begins > since,
            Meeting.begins < until,
        )
        .order_by(Meeting.begins.desc())
        .limit(1)
    )


def last_of_group(session: Session, group: int) -> Meeting | None:
    """The last meeting of a group, held or to come."""
    return session.scalar(
        select(Meeting)
        .where(Meeting.group_id == group, Meeting.state == MeetingState.PLANNED)
        .order_by(Meeting.begins.desc(), Meeting.id.desc())
        .limit(1)
    )


def last_time_of_group(session: Session, group: int, now: datetime) -> datetime | None:
    """When a group met last; of what is held twice the second time."""
    return session.scalar(
        select(func.max(Meeting.begins)).where(
            Meeting.group_id == group,
            Meeting.state == MeetingState.PLANNED,
            Meeting.begins < now,
        )
    )


def next_of_group(session: Session, group: int, now: datetime) -> datetime | None:
    """When a group meets next, where that is known; not the second time of what is held twice."""
    first = aliased(Meeting)
    is_second = exists().where(
        first.id == Meeting.twin_id, first.state == MeetingState.PLANNED, first.begins <= now
    )
    return session.scalar(
        select(func.min(Meeting.begins)).where(
            Meeting.group_id == group,
            Meeting.state == MeetingState.PLANNED,
            Meeting.begins > now,
            ~is_second,
        )
    )
