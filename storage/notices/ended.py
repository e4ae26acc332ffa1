"""Finding notices that came to another end than a message of their own: given up, or joined."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session, selectinload

from storage.notices.rows import CAME_JOINED, Notice
from storage.people import Contact, Person

NAMED = 5
"""Names of those who did not get one thing, before they are only counted."""
_ONE = (Notice.subject, Notice.purpose, Notice.reason)
"""The same thing that was given up for the same reason is one line, whomever it was for."""


class GivenUp(NamedTuple):
    """One thing that did not go: a notice of it, for how many people, the first of their names, and
    when that was last."""

    notice: Notice
    people: int
    names: list[str]
    at: datetime


def _given_up(coalition: int, since: datetime) -> ColumnElement[bool]:
    return and_(Notice.coalition_id == coalition, Notice.given_up_at > since)


def count_given_up(session: Session, coalition: int, since: datetime) -> int:
    """How many things did not go in a coalition after this moment."""
    things = select(Notice.subject).where(_given_up(coalition, since)).group_by(*_ONE)
    return session.scalar(select(func.count()).select_from(things.subquery())) or 0


def given_up_in(
    session: Session, coalition: int, since: datetime, skip: int, limit: int
) -> list[GivenUp]:
    """The things that did not go in a coalition after this moment, the last first."""
    example, last = func.max(Notice.id), func.max(Notice.given_up_at)
    things = session.execute(
        select(example, func.count(), last)
        .where(_given_up(coalition, since))
        .group_by(*_ONE)
        .order_by(last.desc(), example.desc())
        .offset(skip)
        .limit(limit)
    ).all()
    found = [(session.get_one(Notice, number), people, at) for number, people, at in things if at]
    return [GivenUp(one, people, _names(session, one, since), at) for one, people, at in found]


def _names(session: Session, one: Notice, since: datetime) -> list[str]:
    same = (column == getattr(one, column.key) for column in _ONE)
    names = (
        select(Person.name)
        .join(Contact, Contact.person_id == Person.id)
        .join(Notice, Notice.contact_id == Contact.id)
        .where(_given_up(one.coalition_id, since), *same)
        .order_by(func.lower(Person.name))
        .limit(NAMED)
    )
    return list(session.scalars(names))


def _joined(coalition: int, since: datetime) -> ColumnElement[bool]:
    return and_(
        Notice.coalition_id == coalition,
        CAME_JOINED,
        Notice.written_at > since,
        Notice.message_id.is_not(None),
    )


def count_joined(session: Session, coalition: int, since: datetime) -> int:
    """How many messages of several things went in a coalition after this moment."""
    messages = func.count(Notice.message_id.distinct())
    return session.scalar(select(messages).where(_joined(coalition, since))) or 0


def joined_in(
    session: Session, coalition: int, since: datetime, skip: int, limit: int
) -> list[list[Notice]]:
    """The things that came in one message after this moment, by message, the last first."""
    newest = session.scalars(
        select(Notice.message_id)
        .where(_joined(coalition, since))
        .group_by(Notice.message_id)
        .order_by(func.max(Notice.written_at).desc(), Notice.message_id.desc())
        .offset(skip)
        .limit(limit)
    ).all()
    told: dict[int | None, list[Notice]] = {message: [] for message in newest}
    for notice in session.scalars(
        select(Notice)
        .where(Notice.message_id.in_(newest))
        .order_by(Notice.id)
        .options(selectinload(Notice.contact).selectinload(Contact.person))
    ):
        told[notice.message_id].append(notice)
    return list(told.values())
