"""Recipients: what decides whether and when contacts get a message, as rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, exists, func, select, true
from sqlalchemy.orm import Session

from storage.people import Channel, Contact, Kind, Person, Standing


class Recipient(NamedTuple):
    """A contact whom a message is for: what decides whether and when they get it.

    `pauses`: until when they paused, here and everywhere; `reachable`: they take part, and have a
    chat that is open.
    """

    contact: int
    person: int
    name: str
    kind: Kind | None
    only_needed: bool
    reachable: bool
    pauses: tuple[datetime | None, datetime | None]


AT_ONCE = 500
"""Contacts that are asked for in one statement."""


def recipients_among(
    session: Session, contacts: Sequence[int], served: Collection[int] | None = None
) -> list[Recipient]:
    """These contacts, as `recipients_where` finds them."""
    parts = (contacts[i : i + AT_ONCE] for i in range(0, len(contacts), AT_ONCE))
    return [
        one
        for part in parts
        for one in recipients_where(session, Contact.id.in_(part), served=served)
    ]


def recipients_where(
    session: Session, *which: ColumnElement[bool], served: Collection[int] | None = None
) -> list[Recipient]:
    """These contacts, by name; only chats in the accounts that are `served` reach them (None: in
    all). Rows, not entities: there can be thousands."""
    open_chat = (Channel.person_id == Contact.person_id, Channel.closed_at.is_(None))
    within = true() if served is None else Channel.account_id.in_(served)
    has_chat = exists().where(*open_chat, within)
    rows = session.execute(
        select(
            Contact.id,
            Contact.person_id,
            Person.name,
            Contact.kind,
            Contact.only_needed,
            and_(Contact.standing == Standing.ACTIVE, has_chat),
            Contact.paused_until,
            Person.paused_until,
        )
        .join(Contact.person)
        .where(*which)
        .order_by(func.lower(Person.name), Contact.id)
    )
    return [Recipient(*row[:6], pauses=(row[6], row[7])) for row in rows]
