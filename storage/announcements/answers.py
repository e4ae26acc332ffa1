"""The answers that people gave to announcements."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select, true
from sqlalchemy.orm import Session, aliased

from storage.announcements.tables import OUT, Announcement, AnnouncementAnswer
from storage.notices import Notice
from storage.people import Contact, Organisation, Person

RECENT = 5


def record_answer(
    session: Session, announcement: Announcement, contact: Contact, choice: int, now: datetime
) -> None:
    """This is what the contact chooses from now on, of the text as it is."""
    session.merge(
        AnnouncementAnswer(
            coalition_id=announcement.coalition_id,
            announcement_id=announcement.id,
            contact_id=contact.id,
            edition=announcement.rings,
            choice=choice,
            answered_at=now,
            called_at=None,
        )
    )


def last_answer_of(
    session: Session, announcement: Announcement, contact: int
) -> AnnouncementAnswer | None:
    """The answer of this contact to the newest text that they answered, or None."""
    theirs = select(AnnouncementAnswer).where(
        AnnouncementAnswer.announcement_id == announcement.id,
        AnnouncementAnswer.contact_id == contact,
    )
    return session.scalar(theirs.order_by(AnnouncementAnswer.edition.desc()).limit(1))


def last_answer_for(
    session: Session, organisation: Organisation
) -> tuple[Announcement, AnnouncementAnswer, str] | None:
    """The newest answer of any contact of an organisation, with what it answers and their name."""
    found = session.execute(
        select(Announcement, AnnouncementAnswer, Person.name)
        .join(AnnouncementAnswer, AnnouncementAnswer.announcement_id == Announcement.id)
        .join(Contact, Contact.id == AnnouncementAnswer.contact_id)
        .join(Contact.person)
        .where(
            AnnouncementAnswer.coalition_id == organisation.coalition_id,
            Contact.organisations.any(Organisation.id == organisation.id),
        )
        .order_by(AnnouncementAnswer.answered_at.desc())
        .limit(1)
    ).first()
    return found._tuple() if found is not None else None


def called_in(session: Session, announcement: Announcement) -> list[str]:
    """The names of those who were phoned as they asked, the first of them in front."""
    return list(
        session.scalars(
            select(Person.name)
            .join(Person.contacts)
            .join(AnnouncementAnswer, AnnouncementAnswer.contact_id == Contact.id)
            .where(
                AnnouncementAnswer.announcement_id == announcement.id,
                AnnouncementAnswer.called_at.is_not(None),
            )
            .order_by(AnnouncementAnswer.called_at)
        )
    )


def _of_now(announcement: Announcement) -> tuple[ColumnElement[bool], ...]:
    """The answers to its text as it is."""
    return (
        AnnouncementAnswer.announcement_id == announcement.id,
        AnnouncementAnswer.edition == announcement.rings,
    )


def _of_before(announcement: Announcement) -> tuple[ColumnElement[bool], ...]:
    """The answers to texts from before the newest correction that rang."""
    return (
        AnnouncementAnswer.announcement_id == announcement.id,
        AnnouncementAnswer.edition < announcement.rings,
    )


Tally = dict[int, list[tuple[int, str]]]
"""By choice: the contact ids and names of those who chose it, in the order in which they did."""


def tally(session: Session, announcement: Announcement) -> Tally:
    return _tally(session, *_of_now(announcement))


def tally_before(session: Session, announcement: Announcement) -> Tally:
    """The same of the texts before: each person once, with their answer to the last of those."""
    later = aliased(AnnouncementAnswer)
    answered_later = exists().where(
        later.announcement_id == AnnouncementAnswer.announcement_id,
        later.contact_id == AnnouncementAnswer.contact_id,
        later.edition > AnnouncementAnswer.edition,
        later.edition < announcement.rings,
    )
    return _tally(session, *_of_before(announcement), ~answered_later)


def _tally(session: Session, *which: ColumnElement[bool]) -> Tally:
    rows = session.execute(
        select(AnnouncementAnswer.choice, Contact.id, Person.name)
        .join(Contact, Contact.id == AnnouncementAnswer.contact_id)
        .join(Person, Person.id == Contact.person_id)
        .where(*which)
        .order_by(AnnouncementAnswer.answered_at, Person.name)
    )
    chosen: Tally = {}
    for choice, contact, name in rows:
        chosen.setdefault(choice, []).append((contact, name))
    return chosen


def choices_by_person(
    session: Session, announcement: Announcement, people: Collection[int] | None = None
) -> dict[int, int]:
    """By person: what they chose, for those of these people who answered (None: of all)."""
    return _choices(session, people, *_of_now(announcement))


def choices_before(
    session: Session, announcement: Announcement, people: Collection[int] | None = None
) -> dict[int, int]:
    """The same of the text before."""
    return _choices(session, people, *_of_before(announcement))


def _choices(
    session: Session, people: Collection[int] | None, *which: ColumnElement[bool]
) -> dict[int, int]:
    among = true() if people is None else Contact.person_id.in_(people)
    rows = session.execute(
        select(Contact.person_id, AnnouncementAnswer.choice)
        .join(Contact, Contact.id == AnnouncementAnswer.contact_id)
        .where(among, *which)
        .order_by(AnnouncementAnswer.edition)
    )
    return dict(rows.tuples().all())


def unanswered_by(session: Session, contact: Contact, since: datetime) -> list[Announcement]:
    """The announcements since then that this contact has yet to answer, the newest first."""
    answered = exists().where(
        AnnouncementAnswer.announcement_id == Announcement.id,
        AnnouncementAnswer.contact_id == contact.id,
        AnnouncementAnswer.edition == Announcement.rings,
    )
    return _told(session, contact, since, ~answered)


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
