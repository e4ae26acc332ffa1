"""Finding the chats in which people can be reached."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Select,
    bindparam,
    select,
)
from sqlalchemy.orm import Session, joinedload, selectinload

from storage.people.tables import Channel, Contact, Person


def channels_of(session: Session, account: int, users: Iterable[str]) -> dict[str, Channel]:
    """The channels of these platform users in one account, with their people and contacts."""
    found = session.scalars(_channels_of(), {"account": account, "users": list(set(users))})
    return {channel.user: channel for channel in found.unique()}


@cache
def _channels_of() -> Select[Channel]:
    # Made once: it is part of every batch, also of one with a single press in it.
    users: BindParameter[Any] = bindparam("users", expanding=True)
    person = joinedload(Channel.person, innerjoin=True)
    return (
        select(Channel)
        .where(Channel.account_id == bindparam("account"), Channel.user.in_(users))
        .options(person.joinedload(Person.contacts).joinedload(Contact.coalition))
    )


def channels_of_people(session: Session, people: Iterable[int]) -> list[Channel]:
    """The open channels of these people, with their contacts."""
    return list(session.scalars(_open_channels().where(Channel.person_id.in_(set(people)))))


def channels_after(session: Session, channel: int, limit: int) -> list[Channel]:
    """The next open channels after the one with this id, with their people and contacts."""
    return list(session.scalars(_open_channels().where(Channel.id > channel).limit(limit)))


def _open_channels() -> Select[Channel]:
    person = selectinload(Channel.person)
    return (
        select(Channel)
        .where(Channel.closed_at.is_(None))
        .order_by(Channel.id)
        .options(person.selectinload(Person.contacts))
    )
