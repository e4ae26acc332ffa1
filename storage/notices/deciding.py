"""The notices that courtesy decides about: those that are due, and how they ended."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Boolean, bindparam, func, or_, select, update
from sqlalchemy.orm import Session, aliased, joinedload
from sqlalchemy.sql.base import ExecutableOption

from storage.base import UtcDateTime
from storage.messages import Message
from storage.notices.rows import JOINED, WAITS, Notice, NoticeState
from storage.people import Contact, ContactOrganisation, Person


def with_readers() -> tuple[ExecutableOption, ...]:
    """Options to read notices with their contacts, people and channels."""
    contact = joinedload(Notice.contact, innerjoin=True)
    person = contact.joinedload(Contact.person, innerjoin=True)
    return (
        person.selectinload(Person.channels),
        person.selectinload(Person.contacts),
        contact.joinedload(Contact.coalition, innerjoin=True),
    )


class Written(NamedTuple):
    """A notice that became a message, or a part of one that it is `joined` in; whether it counts
    for how much people get."""

    notice: Notice
    message: Message
    counts: bool
    joined: bool


def mark_written(session: Session, written: Iterable[Written], now: datetime) -> None:
    """These notices became these messages."""
    rows = [
        {
            "notice": one.notice.id,
            "became": one.message.id,
            "counts": one.counts,
            "why": JOINED if one.joined else "",
            "at": now,
        }
        for one in written
    ]
    if rows:
        session.connection().execute(_WRITTEN, rows)


_WRITTEN = (
    update(Notice)
    .where(Notice.id == bindparam("notice"))
    .values(
        state=NoticeState.WRITTEN,
        reason=bindparam("why"),
        written_at=bindparam("at", type_=UtcDateTime()),
        budgeted=bindparam("counts", type_=Boolean()),
        message_id=bindparam("became"),
    )
)


def budget_used(session: Session, people: set[int], since: datetime) -> dict[int, list[datetime]]:
    """When each of these people got a budgeted message after `since`, oldest first; over all of
    their coalitions, for it is one person who reads them."""
    rows = session.execute(
        select(Contact.person_id, Notice.written_at)
        .join(Contact, Notice.contact_id == Contact.id)
        .where(Contact.person_id.in_(people), Notice.budgeted, Notice.written_at > since)
        .order_by(Notice.written_at)
    )
    used: dict[int, list[datetime]] = {}
    for person, written_at in rows:
        if written_at is not None:
            used.setdefault(person, []).append(written_at)
    return used


def last_beside(session: Session, notice: Notice, since: datetime) -> datetime | None:
    """When the last notice with the same purpose went, after `since`, to anyone who speaks for an
    organisation of the same contact, or to themselves."""
    mine = aliased(ContactOrganisation)
    beside = (
        select(ContactOrganisation.contact_id)
        .join(mine, mine.organisation_id == ContactOrganisation.organisation_id)
        .where(mine.contact_id == notice.contact_id)
    )
    return session.scalar(
        select(func.max(Notice.written_at)).where(
            Notice.coalition_id == notice.coalition_id,
            Notice.purpose == notice.purpose,
            Notice.written_at > since,
            or_(Notice.contact_id == notice.contact_id, Notice.contact_id.in_(beside)),
        )
    )


def waiting_for(
    session: Session, coalition: int, purposes: Collection[str]
) -> dict[int, list[datetime]]:
    """By person in a coalition: when courtesy looks at what waits for them with these purposes,
    from all of their coalitions; without what will be too late by then."""
    here = aliased(Contact)
    members = select(here.person_id).where(here.coalition_id == coalition)
    rows = session.execute(
        select(Contact.person_id, Notice.due_at)
        .join(Contact, Notice.contact_id == Contact.id)
        .where(
            WAITS,
            Notice.purpose.in_(purposes),
            or_(Notice.expires_at.is_(None), Notice.due_at < Notice.expires_at),
            Contact.person_id.in_(members),
        )
        .order_by(Notice.due_at, Notice.id)
    )
    waiting: dict[int, list[datetime]] = {}
    for person, due_at in rows:
        if due_at is not None:
            waiting.setdefault(person, []).append(due_at)
    return waiting


def look_again(session: Session, coalition: int, now: datetime) -> None:
    """Notices that courtesy put off in a coalition are decided anew."""
    session.execute(
        update(Notice)
        .where(
            Notice.coalition_id == coalition,
            WAITS,
            Notice.reason != "",
            Notice.due_at.is_not(None),
        )
        .values(due_at=now)
        .execution_options(synchronize_session=False)
    )


def look_again_at(session: Session, person: int, now: datetime) -> None:
    """Notices that wait for the end of a person's pause are decided anew, in every coalition."""
    theirs = select(Contact.id).where(Contact.person_id == person)
    session.execute(
        update(Notice)
        .where(Notice.contact_id.in_(theirs), WAITS, Notice.reason == "paused")
        .values(due_at=now)
        .execution_options(synchronize_session=False)
    )
