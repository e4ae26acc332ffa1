"""Finding partner organisations; their groups, and the group chats that belong to a group."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, UniqueConstraint, case, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship, selectinload

from storage.base import Base, Id, InCoalition, Key, Name, own_key, tie
from storage.people import (
    Coalition,
    Contact,
    ContactOrganisation,
    Organisation,
    Person,
    Standing,
)

REGIEGROEP, SCHIL = "regiegroep", "schil"
FIRST_GROUPS = ("kerngroep", REGIEGROEP, SCHIL)
"""The groups that every coalition has from the start."""


class Group(InCoalition, Base):
    """Kerngroep, regiegroep, schil or a working group. A contact is a member through an
    organisation, or alone."""

    __tablename__ = "coalition_group"
    id: Mapped[Id]
    name: Mapped[Name]
    organisations: Mapped[list[Organisation]] = relationship(
        secondary="group_organisation", order_by=func.lower(Organisation.name)
    )
    single_members: Mapped[list[Contact]] = relationship(
        secondary="group_contact", order_by=Contact.id
    )
    chats: Mapped[list[GroupChat]] = relationship(order_by="GroupChat.id")
    __table_args__ = (own_key(), UniqueConstraint("coalition_id", "name"))

    @property
    def title(self) -> str:
        """Its name by itself, as on a button or in a list: with a capital."""
        return self.name[:1].upper() + self.name[1:]


class GroupOrganisation(InCoalition, Base):
    """An organisation takes part in a group."""

    __tablename__ = "group_organisation"
    group_id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(primary_key=True, index=True)
    __table_args__ = (
        tie("group_id", "coalition_group", ondelete="CASCADE"),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
    )


class GroupContact(InCoalition, Base):
    """A contact takes part in a group by themselves."""

    __tablename__ = "group_contact"
    group_id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(primary_key=True, index=True)
    __table_args__ = (
        tie("group_id", "coalition_group", ondelete="CASCADE"),
        tie("contact_id", "contact", ondelete="CASCADE"),
    )


class GroupChat(InCoalition, Base):
    """A Telegram group or a Matrix room that belongs to a group of the coalition."""

    __tablename__ = "group_chat"
    id: Mapped[Id]
    group_id: Mapped[int]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    chat: Mapped[Key]
    title: Mapped[Name] = mapped_column(default="")
    __table_args__ = (
        own_key(),
        tie("group_id", "coalition_group", ondelete="CASCADE"),
        UniqueConstraint("account_id", "chat"),
    )


def group_named(session: Session, coalition: int, name: str) -> Group | None:
    """The group of this coalition with this name, capitals aside."""
    named = (g for g in groups_in(session, coalition) if g.name.casefold() == name.casefold())
    return next(named, None)


def found_coalition(session: Session, name: str, municipality: str) -> Coalition:
    """A new coalition with its first groups."""
    coalition = Coalition(name=name, municipality=municipality, settings={})
    session.add(coalition)
    session.flush()
    session.add_all(Group(coalition_id=coalition.id, name=group) for group in FIRST_GROUPS)
    session.flush()
    return coalition


def organisations_in(session: Session, coalition: int) -> list[Organisation]:
    """The active organisations by name, with their contacts, people and groups."""
    return _organisations(session, coalition, active=True)


def count_partners(
    session: Session, coalition: int, since: datetime, until: datetime
) -> tuple[int, int, int]:
    """How many organisations took part at the end of a period, how many came in it, and how many
    left."""
    inside = Organisation.active | (Organisation.left_at >= until)
    came = inside & (Organisation.joined_at >= since)
    left = ~Organisation.active & (Organisation.left_at >= since) & (Organisation.left_at < until)
    known = Organisation.joined_at.is_(None) | (Organisation.joined_at < until)
    counted = (func.count(case((which, 1))) for which in (inside, came, left))
    row = session.execute(
        select(*counted).where(Organisation.coalition_id == coalition, known)
    ).one()
    return row[0], row[1], row[2]


def inactive_organisations(session: Session, coalition: int) -> list[Organisation]:
    """The organisations that take no part now, in the same way."""
    return _organisations(session, coalition, active=False)


def _organisations(session: Session, coalition: int, *, active: bool) -> list[Organisation]:
    return list(
        session.scalars(
            select(Organisation)
            .where(Organisation.coalition_id == coalition, Organisation.active == active)
            .order_by(func.lower(Organisation.name))
            .options(
                selectinload(Organisation.contacts)
                .selectinload(Contact.person)
                .selectinload(Person.channels),
            )
        )
    )


def organisation_by(session: Session, coalition: int, organisation: int) -> Organisation | None:
    """An organisation of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Organisation).where(
            Organisation.coalition_id == coalition, Organisation.id == organisation
        )
    )


def organisation_named(session: Session, coalition: int, name: str) -> Organisation | None:
    """The organisation of this coalition with this name, capitals aside, active or not."""
    everyone = session.scalars(select(Organisation).where(Organisation.coalition_id == coalition))
    return next((o for o in everyone if o.name.casefold() == name.casefold()), None)


def enrolled(
    session: Session, coalition: int, name: str, now: datetime
) -> tuple[Organisation, bool]:
    """The active organisation with this name, and whether that is new: it was made, or woken."""
    found = organisation_named(session, coalition, name)
    if found is not None:
        woken = not found.active
        found.enter(now)
        return found, woken
    made = Organisation(coalition_id=coalition, name=name, joined_at=now)
    session.add(made)
    session.flush()
    return made, True


def groups_in(session: Session, coalition: int) -> list[Group]:
    """The groups, the first three first."""
    return list(
        session.scalars(select(Group).where(Group.coalition_id == coalition).order_by(Group.id))
    )


def group_by(session: Session, coalition: int, group: int) -> Group | None:
    """A group of this coalition, or None, also for one of another coalition."""
    return session.scalar(select(Group).where(Group.coalition_id == coalition, Group.id == group))


def chat_at(session: Session, account: int, chat: str) -> GroupChat | None:
    """The tie of this chat to a group, of whichever coalition."""
    return session.scalar(
        select(GroupChat).where(GroupChat.account_id == account, GroupChat.chat == chat)
    )


def chats_within(session: Session, account: int, chat: str, topics: str) -> list[GroupChat]:
    """The ties of this chat, and of its topics, whose ids begin with `topics`."""
    here = (GroupChat.chat == chat) | GroupChat.chat.startswith(topics, autoescape=True)
    return list(session.scalars(select(GroupChat).where(GroupChat.account_id == account, here)))


def groups_of(session: Session, contact: Contact) -> list[Group]:
    """The groups in which a contact takes part, through an organisation or alone."""
    through_organisation = (
        select(GroupOrganisation.group_id)
        .join(
            ContactOrganisation,
            ContactOrganisation.organisation_id == GroupOrganisation.organisation_id,
        )
        .join(Organisation, Organisation.id == ContactOrganisation.organisation_id)
        .where(ContactOrganisation.contact_id == contact.id, Organisation.active)
    )
    alone = select(GroupContact.group_id).where(GroupContact.contact_id == contact.id)
    return list(
        session.scalars(
            select(Group)
            .where(
                Group.coalition_id == contact.coalition_id,
                or_(Group.id.in_(through_organisation), Group.id.in_(alone)),
            )
            .order_by(Group.id)
        )
    )


def groups_joined_by(session: Session, organisation: Organisation) -> list[Group]:
    """The groups in which an organisation takes part."""
    joined = Group.organisations.any(Organisation.id == organisation.id)
    return list(session.scalars(select(Group).where(joined).order_by(Group.id)))


def in_group(coalition: int, group: int) -> ColumnElement[bool]:
    """Whether a contact is in a group, through an organisation that takes part or alone."""
    through_organisation = (
        select(ContactOrganisation.contact_id)
        .join(
            GroupOrganisation,
            GroupOrganisation.organisation_id == ContactOrganisation.organisation_id,
        )
        .join(Organisation, Organisation.id == ContactOrganisation.organisation_id)
        .where(
            GroupOrganisation.coalition_id == coalition,
            GroupOrganisation.group_id == group,
            Organisation.active,
        )
    )
    alone = select(GroupContact.contact_id).where(
        GroupContact.coalition_id == coalition, GroupContact.group_id == group
    )
    return or_(Contact.id.in_(through_organisation), Contact.id.in_(alone))


def members_of(session: Session, group: Group) -> list[Contact]:
    """The active contacts in a group, by name."""
    return list(
        session.scalars(
            select(Contact)
            .join(Contact.person)
            .where(
                Contact.coalition_id == group.coalition_id,
                Contact.standing == Standing.ACTIVE,
                in_group(group.coalition_id, group.id),
            )
            .order_by(func.lower(Person.name), Contact.id)
            .options(selectinload(Contact.person).selectinload(Person.channels))
        )
    )
