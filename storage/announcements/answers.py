"""The answers that people gave to announcements."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from storage.announcements.tables import OUT, Announcement, AnnouncementAnswer
from storage.notices import Notice
from storage.people import Contact, Person

RECENT = 5


def record_answer(
    session: Session, announcement: Announcement, contact: Contact, choice: int, now: datetime
) -> None:
    """This is what the contact chooses from now on."""
    session.merge(
        AnnouncementAnswer(
            coalition_id=announcement.coalition_id,
            announcement_id=announcement.id,
            contact_id=contact.id,
            choice=choice,
            answered_at=now,
        )
    )


def tally(session: Session, announcement: Announcement) -> dict[int, list[tuple[int, str]]]:
    """By choice: the contact ids and names of those who chose it, in the order in which they
    did."""
    rows = session.execute(
        select(AnnouncementAnswer.choice, Contact.id, Person.name)
        .join(Contact, Contact.id == AnnouncementAnswer.contact_id)
        .join(Person, Person.id == Contact.person_id)
        .where(AnnouncementAnswer.announcement_id == announcement.id)
        .order_by(AnnouncementAnswer.answered_at, Person.name)
    )
    chosen: dict[int, list[tuple[int, str]]] = {}
    for choice, contact, name in rows:
        chosen.setdefault(choice, []).append((contact, name))
    return chosen


def choices_by_contact(session: Session, coalition: int, announcement: int) -> dict[int, int]:
    """By contact: what they chose, for all who answered."""
    rows = session.execute(
        select(AnnouncementAnswer.contact_id, AnnouncementAnswer.choice).where(
            AnnouncementAnswer.coalition_id == coalition,
            AnnouncementAnswer.announcement_id == announcement,
        )
    )
    return dict(rows.tuples().all())


def choices_by_person(
    session: Session, announcement: Announcement, people: Iterable[int]
) -> dict[int, int]:
    """By person: what they chose, for those of these people who answered."""
    rows = session.execute(
        select(Contact.person_id, AnnouncementAnswer.choice)
        .join(Contact, Contact.id == AnnouncementAnswer.contact_id)
        .where(
            AnnouncementAnswer.announcement_id == announcement.id,
            Contact.person_id.in_(list(people)),
        )
    )
    return dict(rows.tuples().all())


def unanswered_by(session: Session, contact: Contact, since: datetime) -> list[Announcement]:
    """The announcements since then that this contact has yet to answer, the newest first."""
    answered = select(AnnouncementAnswer.announcement_id).where(
        AnnouncementAnswer.contact_id == contact.id
    )
    return _told(session, contact, since, Announcement.id.not_in(answered))


def asked_of(session: Session, contact: Contact, since: datetime) -> list[Announcement]:
    """The announcements since then that asked this contact something, the newest first."""
    return _told(session, contact, since)


def _told(
    session: Session, contact: Contact, since: datetime, *which: ColumnElement[bool]
) -> list[Announcement]:
    """Those with choices of which this contact got their copy."""
    asking = session.scalars(
        select(Announcement)
        .where(
            Announcement.coalition_id == contact.coalition_id,
            Announcement.state.in_(OUT),
            Announcement.started_at > since,
            *which,
        )
        .order_by(Announcement.id.desc())
        .limit(RECENT)
    )
    candidates = {a.subject: a for a in asking if a.choices}
    told = session.scalars(
        select(Notice.subject).where(
            Notice.contact_id == contact.id,
            Notice.subject.in_(candidates),
            Notice.message_id.is_not(None),
        )
    )
    mine = set(told)
    return [a for subject, a in candidates.items() if subject in mine]
