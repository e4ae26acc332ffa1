"""The organisations of a coalition with their contacts, as the ladder needs them."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from storage.commitment.tables import Engagement
from storage.partners import SCHIL, Group, GroupOrganisation
from storage.people import Contact, Organisation, Person


def with_organisation() -> tuple[ExecutableOption, ...]:
    """Options to read places on the ladder with their coalition and organisation."""
    return (
        joinedload(Engagement.coalition, innerjoin=True),
        joinedload(Engagement.organisation, innerjoin=True),
    )


def organisations_with_contacts(
    session: Session, organisations: Collection[int]
) -> list[Organisation]:
    """These organisations, with their contacts, people and chats."""
    found = session.scalars(
        select(Organisation)
        .where(Organisation.id.in_(organisations))
        .order_by(Organisation.id)
        .options(
            selectinload(Organisation.contacts)
            .joinedload(Contact.person, innerjoin=True)
            .selectinload(Person.channels)
        )
    )
    return list(found)


def importance(session: Session, coalition: int) -> dict[int, int]:
    """By organisation: how near it is to the work. 0: in one of the first groups, which a coalition
    has from its start, the earlier the nearer; those of the schil and of no group come last."""
    groups = session.execute(
        select(GroupOrganisation.organisation_id, Group.id, Group.name)
        .join(Group, Group.id == GroupOrganisation.group_id)
        .where(Group.coalition_id == coalition)
        .order_by(Group.id)
    )
    order: dict[int, int] = {}
    for organisation, group, name in groups:
        if name != SCHIL:
            order.setdefault(organisation, group)
    return order
