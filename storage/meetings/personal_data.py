"""The seats of a contact at meetings: given out, passed on to another, or forgotten."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session, selectinload

from storage.meetings.tables import Coming, Guest, Meeting, MeetingState, Rhythm
from storage.people import Contact, Person

NOBODY = 0


def asked_to(session: Session, contact: Contact) -> list[tuple[Meeting, Guest]]:
    """All meetings that a contact was asked to, oldest first."""
    rows = session.execute(
        select(Meeting, Guest)
        .join(Guest, Guest.meeting_id == Meeting.id)
        .where(Guest.contact_id == contact.id)
        .order_by(Meeting.begins, Meeting.id)
    )
    return list(rows.tuples())


def attendance_in(session: Session, coalition: int) -> list[tuple[Meeting, Guest]]:
    """Everyone who was asked to any meeting of a coalition that was not called off, in the order
    of the meetings, by name."""
    contact = selectinload(Guest.contact)
    rows = session.execute(
        select(Meeting, Guest)
        .join(Guest, Guest.meeting_id == Meeting.id)
        .join(Contact, Contact.id == Guest.contact_id)
        .join(Person, Person.id == Contact.person_id)
        .where(Meeting.coalition_id == coalition, Meeting.state == MeetingState.PLANNED)
        .order_by(Meeting.begins, Meeting.id, func.lower(Person.name), Contact.id)
        .options(contact.selectinload(Contact.person), contact.selectinload(Contact.organisations))
    )
    return list(rows.tuples())


def move_seats(session: Session, gone: Contact, kept: Contact) -> None:
    """Two contacts are one person: the seats of both go to the contact that is kept, who also leads
    the meetings of both."""
    mine = {guest.meeting_id: guest for _, guest in asked_to(session, kept)}
    for _, seat in asked_to(session, gone):
        known = mine.get(seat.meeting_id)
        if known is None:
            session.add(_as(seat, kept))
        elif known.coming in (Coming.UNKNOWN, Coming.ASKED):
            known.coming, known.said_at = seat.coming, seat.said_at
        if known is not None:
            known.came = seat.came if known.came is None else known.came
            known.told_there = known.told_there or seat.told_there
        session.delete(seat)
    session.flush()
    _rename(session, gone, kept.id)


def _as(seat: Guest, contact: Contact) -> Guest:
    kept = ("coalition_id", "meeting_id", "coming", "instead_of", "said_at", "absence_told",
            "said_before", "came", "told_there")  # fmt: skip
    return Guest(contact_id=contact.id, **{name: getattr(seat, name) for name in kept})


def give_up_seats(session: Session, contact: Contact, now: datetime) -> None:
    """A contact who takes no part any more comes to no meeting ahead, without their word for it."""
    coming = select(Meeting.id).where(
        Meeting.coalition_id == contact.coalition_id, Meeting.begins > now
    )
    session.execute(
        update(Guest)
        .where(
            Guest.contact_id == contact.id,
            Guest.meeting_id.in_(coming),
            Guest.coming != Coming.CANNOT,
        )
        .values(coming=Coming.CANNOT, said_at=None, said_before=None)
        .execution_options(synchronize_session="fetch")
    )


def forget_names(session: Session, contact: Contact) -> None:
    """Nobody stands in for a contact who is forgotten, and their meetings are of no leader in
    particular."""
    _rename(session, contact, NOBODY)
    session.execute(
        update(Guest)
        .where(Guest.coalition_id == contact.coalition_id, Guest.instead_of == NOBODY)
        .values(instead_of=None)
        .execution_options(synchronize_session="fetch")
    )


def _rename(session: Session, gone: Contact, to: int) -> None:
    columns = (Meeting.by_contact, Meeting.changed_by, Rhythm.by_contact, Guest.instead_of)
    for column in columns:
        session.execute(
            update(column.class_)
            .where(column.class_.coalition_id == gone.coalition_id, column == gone.id)
            .values({column.key: to})
            .execution_options(synchronize_session="fetch")
        )
