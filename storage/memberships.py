"""Rows that tell of a contact and the organisation or group that they join or leave."""

from __future__ import annotations

from sqlalchemy import ForeignKeyConstraint
from sqlalchemy.orm import Mapped, Session, declared_attr, mapped_column, relationship

from storage.base import InCoalition, tie
from storage.partners import Group, group_by, organisation_by
from storage.people import Contact, Organisation


class OfMembership(InCoalition):
    """A row about a contact, and an organisation or a group where it is about one; its table needs
    the `membership_ties`, so that it goes when one of them does."""

    contact_id: Mapped[int] = mapped_column(index=True)
    organisation_id: Mapped[int | None]
    group_id: Mapped[int | None]

    @declared_attr
    def contact(self) -> Mapped[Contact]:
        return relationship(Contact, viewonly=True)

    @declared_attr
    def organisation(self) -> Mapped[Organisation | None]:
        return relationship(Organisation, viewonly=True)

    @declared_attr
    def group(self) -> Mapped[Group | None]:
        return relationship(Group, viewonly=True)


def membership_ties() -> tuple[ForeignKeyConstraint, ...]:
    """The references of such a row."""
    return (
        tie("contact_id", "contact", ondelete="CASCADE"),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
        tie("group_id", "coalition_group", ondelete="CASCADE"),
    )


def key_of(into: Organisation | Group | None) -> dict[str, int]:
    """The column of such a row that says what it is about, with its value."""
    if into is None:
        return {}
    return {"organisation_id" if isinstance(into, Organisation) else "group_id": into.id}


def named_by(
    session: Session, coalition: int, organisation_id: int = 0, group_id: int = 0
) -> Organisation | Group | None:
    """The organisation or group of this coalition that such a column and value stand for."""
    if group_id:
        return group_by(session, coalition, group_id)
    return organisation_by(session, coalition, organisation_id)
