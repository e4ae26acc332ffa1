"""Finding who takes part in a coalition, and who leads it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import (
    Select,
    bindparam,
    func,
    select,
    update,
)
from sqlalchemy.orm import Session, selectinload

from storage.base import UtcDateTime
from storage.people.tables import Coalition, Contact, Person, Role, Standing


def contacts_in(session: Session, coalition: int, *standings: Standing) -> list[Contact]:
    """The contacts of a coalition by name, with their people and channels; active ones unless
    `standings` says otherwise."""
    return list(session.scalars(_contacts_in(coalition, *standings)))


def leaders_of(session: Session, coalition: int) -> list[Contact]:
    """The active project leaders."""
    return list(session.scalars(_contacts_in(coalition).where(Contact.role == Role.LEADER)))


def _contacts_in(coalition: int, *standings: Standing) -> Select[Contact]:
    return (
        select(Contact)
        .join(Contact.person)
        .where(
            Contact.coalition_id == coalition,
            Contact.standing.in_(standings or (Standing.ACTIVE,)),
        )
        .order_by(func.lower(Person.name), Contact.id)
        .options(
            selectinload(Contact.person).selectinload(Person.channels),
            selectinload(Contact.organisations),
        )
    )


def leader_for(session: Session, coalition: int, own: int, but: int = 0) -> Contact | None:
    """The leader with this contact id, to whom something belongs; another one when they lead no
    more, or when it must not be them (`but`)."""
    leaders = [leader for leader in leaders_of(session, coalition) if leader.id != but]
    first = next((leader for leader in leaders if leader.id == own), None)
    return first or next(iter(leaders), None)


def leads_alone(session: Session, contact: Contact) -> bool:
    """Whether nobody who can be reached would lead the coalition when this leader went."""
    if contact.role is not Role.LEADER or not contact.takes_part:
        return False
    leaders = leaders_of(session, contact.coalition_id)
    return not any(leader.is_reachable for leader in leaders if leader.id != contact.id)


def coalition_named(session: Session, name: str) -> Coalition | None:
    return session.scalar(select(Coalition).where(Coalition.name == name))


def contact_by(session: Session, coalition: int, contact: int) -> Contact | None:
    """A contact of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Contact).where(Contact.coalition_id == coalition, Contact.id == contact)
    )


def contacts_by(session: Session, coalition: int, contacts: Iterable[int]) -> list[Contact]:
    """The contacts of this coalition with these ids, with their people and organisations."""
    return list(
        session.scalars(
            select(Contact)
            .where(Contact.coalition_id == coalition, Contact.id.in_(set(contacts)))
            .options(selectinload(Contact.person), selectinload(Contact.organisations))
        )
    )


def contacts_of_people(session: Session, coalition: int, people: Iterable[int]) -> list[Contact]:
    """The contacts in a coalition that these people are."""
    return list(
        session.scalars(
            select(Contact).where(
                Contact.coalition_id == coalition, Contact.person_id.in_(set(people))
            )
        )
    )


def introduce(session: Session, contacts: Collection[int], now: datetime) -> None:
    """These contacts got a message that they had not asked for; it may be the first."""
    session.connection().execute(_INTRODUCE, {"these": list(contacts), "now": now})


_INTRODUCE = (
    update(Contact)
    .where(Contact.id.in_(bindparam("these", expanding=True)), Contact.introduced_at.is_(None))
    .values(introduced_at=bindparam("now", type_=UtcDateTime()))
)
