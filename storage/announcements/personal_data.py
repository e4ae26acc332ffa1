"""Announcements and answers of a contact: given out, passed on to another, or forgotten."""

from __future__ import annotations

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session, aliased, selectinload

from storage.announcements.tables import (
    OUT,
    Announcement,
    AnnouncementAnswer,
    AnnouncementState,
)
from storage.people import Contact

UNFINISHED = (AnnouncementState.DRAFT, AnnouncementState.CANCELLED)


def written_by(session: Session, contact: Contact) -> list[Announcement]:
    """The announcements of a leader, oldest first."""
    return list(
        session.scalars(
            select(Announcement)
            .where(
                Announcement.coalition_id == contact.coalition_id,
                Announcement.by_contact == contact.id,
            )
            .order_by(Announcement.id)
        )
    )


def answered_by(
    session: Session, contact: Contact
) -> list[tuple[Announcement, AnnouncementAnswer]]:
    """The answers of a contact, each with its announcement, oldest first."""
    rows = session.execute(
        select(Announcement, AnnouncementAnswer)
        .join(AnnouncementAnswer, AnnouncementAnswer.announcement_id == Announcement.id)
        .where(AnnouncementAnswer.contact_id == contact.id)
        .order_by(AnnouncementAnswer.answered_at)
    )
    return list(rows.tuples())


def asked_in(session: Session, coalition: int) -> list[Announcement]:
    """The announcements that went out with buttons to answer, oldest first."""
    out = (Announcement.coalition_id == coalition, Announcement.state.in_(OUT))
    found = session.scalars(select(Announcement).where(*out).order_by(Announcement.id))
    return [announcement for announcement in found if announcement.choices]


def answers_in(
    session: Session, coalition: int
) -> list[tuple[Announcement, AnnouncementAnswer, Contact]]:
    """Every answer in a coalition to a text as it is, with its announcement and contact, in the
    order of the announcements."""
    rows = session.execute(
        select(Announcement, AnnouncementAnswer, Contact)
        .join(AnnouncementAnswer, AnnouncementAnswer.announcement_id == Announcement.id)
        .join(Contact, Contact.id == AnnouncementAnswer.contact_id)
        .where(
            Announcement.coalition_id == coalition,
            AnnouncementAnswer.edition == Announcement.rings,
        )
        .order_by(Announcement.id, AnnouncementAnswer.answered_at, Contact.id)
        .options(selectinload(Contact.person), selectinload(Contact.organisations))
    )
    return list(rows.tuples())


def move_traces(session: Session, gone: Contact, kept: Contact) -> None:
    """Two contacts are one person: answers and announcements of both go to the one that stays."""
    known = aliased(AnnouncementAnswer)
    answered_too = exists().where(
        known.contact_id == kept.id,
        known.announcement_id == AnnouncementAnswer.announcement_id,
        known.edition == AnnouncementAnswer.edition,
    )
    session.execute(
        update(AnnouncementAnswer)
        .where(AnnouncementAnswer.contact_id == gone.id, ~answered_too)
        .values(contact_id=kept.id)
        .execution_options(synchronize_session=False)
    )
    for announcement in written_by(session, gone):
        announcement.by_contact = kept.id


def forget_author(session: Session, contact: Contact) -> None:
    """A leader's announcements stay, in the name of the coalition; those never sent go."""
    session.execute(
        delete(Announcement).where(
            Announcement.coalition_id == contact.coalition_id,
            Announcement.by_contact == contact.id,
            Announcement.state.in_(UNFINISHED),
        )
    )
    for announcement in written_by(session, contact):
        announcement.author = announcement.coalition.name
