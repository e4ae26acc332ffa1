"""People, how they can be reached, their memberships of coalitions, and the organisations
they speak for."""

from __future__ import annotations

import enum
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Key, Name, own_key, tie


class Role(enum.StrEnum):
    """The rights of a contact in a coalition, the least first."""

    CONTACT = "contact"
    ADVISER = "adviser"
    LEADER = "leader"

    @property
    def rank(self) -> int:
        """A higher one may do more."""
        return list(Role).index(self)


class Kind(enum.StrEnum):
    """The capacity in which a contact takes part; decides when a message is courteous."""

    VOLUNTEER = "volunteer"
    PROFESSIONAL = "professional"
    BOARD = "board"
    BUSINESS = "business"


class Standing(enum.StrEnum):
    """Where a contact is between invitation and goodbye."""

    EXPECTED = "expected"
    REGISTERING = "registering"
    WAITING = "waiting"
    ACTIVE = "active"
    STOPPED = "stopped"
    INACTIVE = "inactive"


DAYPARTS = ("morning", "afternoon", "evening")
KEPT_FOR = timedelta(days=30)
"""How long a contact is kept who takes no part any more."""
HEARD_WITHIN = timedelta(minutes=1)
"""Not every press of one conversation writes when a contact was heard."""


class Coalition(Base):
    """A local coalition; `settings` holds what its leader changed from the defaults."""

    __tablename__ = "coalition"
    id: Mapped[Id]
    name: Mapped[Name] = mapped_column(unique=True)
    municipality: Mapped[Name]
    zone: Mapped[str] = mapped_column(String(60), default="Europe/Amsterdam")
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Person(Base):
    """A human being across coalitions and platforms. `name` stays empty until consent.

    `forget_at`: when someone who belongs nowhere is forgotten, unless they say a word before that.
    """

    __tablename__ = "person"
    id: Mapped[Id]
    name: Mapped[Name] = mapped_column(default="")
    language: Mapped[str] = mapped_column(String(8), default="nl")
    since: Mapped[datetime]
    paused_until: Mapped[datetime | None]
    forget_at: Mapped[datetime | None]
    channels: Mapped[list[Channel]] = relationship(
        back_populates="person", order_by="Channel.rank, Channel.id"
    )
    contacts: Mapped[list[Contact]] = relationship(back_populates="person", order_by="Contact.id")
    __table_args__ = (
        Index(
            "ix_person_forget",
            "forget_at",
            sqlite_where=text("forget_at IS NOT NULL"),
            postgresql_where=text("forget_at IS NOT NULL"),
        ),
    )

    @property
    def is_outside(self) -> bool:
        """Whether they belong nowhere: they never came in, or did not finish that."""
        return all(contact.standing is Standing.REGISTERING for contact in self.contacts)

    def own(self, contact: int) -> Contact | None:
        """The contact of theirs with this id, or None, also for one of somebody else."""
        return next((c for c in self.contacts if c.id == contact), None)

    def contact_in(self, coalition: int) -> Contact | None:
        """Their contact in a coalition, or None."""
        return next((c for c in self.contacts if c.coalition_id == coalition), None)


class Channel(Base):
    """A person's own chat with one of our accounts. The lowest `rank` is preferred.

    `closed_at` is set when the platform says that we can no longer write there; `menu` stands for
    the menu that the chat shows now (bot/menus.py). `linked_at`: when it was linked to a person who
    had another chat already.
    """

    __tablename__ = "channel"
    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    user: Mapped[Key]
    chat: Mapped[Key]
    rank: Mapped[int] = mapped_column(default=0)
    menu: Mapped[str] = mapped_column(String(32), default="")
    closed_at: Mapped[datetime | None]
    linked_at: Mapped[datetime | None]
    person: Mapped[Person] = relationship(back_populates="channels")

    __table_args__ = (UniqueConstraint("account_id", "user"),)

    def close(self, now: datetime) -> bool:
        """The platform says that we cannot write there any more; whether their last chat closed by
        that, which happens once."""
        if self.closed_at is not None:
            return False
        self.closed_at = now
        return all(channel.closed_at is not None for channel in self.person.channels)


class Contact(InCoalition, Base):
    """A person's membership of one coalition.

    `unattached`: said that they speak for no organisation. `dayparts`: when they can usually meet,
    of DAYPARTS; None: not asked yet. `vouched`: came by an invitation of someone who knows them,
    so that no leader needs to approve. `invited_by`: the contact who made that, by id, who may be
    gone; None: the operator. `stopped_at`: since when they take no part any more, by their own wish
    or not; `forget_at`: when all that is kept about them goes; `given_up`: by its name, what
    stopping took from them. `introduced_at`: when they first got a message that they had not asked
    for. `only_needed`: wants nothing but what cannot be missed. `heard_at`: when they last pressed
    or said something here, to within HEARD_WITHIN.
    """

    __tablename__ = "contact"
    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[Role] = mapped_column(default=Role.CONTACT)
    kind: Mapped[Kind | None]
    function: Mapped[Name] = mapped_column(default="")
    email: Mapped[Name] = mapped_column(default="")
    unattached: Mapped[bool] = mapped_column(default=False)
    dayparts: Mapped[list[Any] | None]
    vouched: Mapped[bool] = mapped_column(default=True)
    invited_by: Mapped[int | None]
    standing: Mapped[Standing] = mapped_column(default=Standing.REGISTERING)
    since: Mapped[datetime]
    stopped_at: Mapped[datetime | None]
    forget_at: Mapped[datetime | None]
    paused_until: Mapped[datetime | None]
    only_needed: Mapped[bool] = mapped_column(default=False)
    introduced_at: Mapped[datetime | None]
    heard_at: Mapped[datetime | None]
    given_up: Mapped[dict[str, Any] | None]
    person: Mapped[Person] = relationship(back_populates="contacts")
    coalition: Mapped[Coalition] = relationship()
    organisations: Mapped[list[Organisation]] = relationship(
        secondary="contact_organisation",
        back_populates="contacts",
        order_by="func.lower(Organisation.name)",
    )
    __table_args__ = (
        own_key(),
        UniqueConstraint("coalition_id", "person_id"),
        Index(
            None,
            "forget_at",
            sqlite_where=text("forget_at IS NOT NULL"),
            postgresql_where=text("forget_at IS NOT NULL"),
        ),
    )

    @property
    def name(self) -> str:
        return self.person.name

    @property
    def takes_part(self) -> bool:
        return self.standing is Standing.ACTIVE

    @property
    def is_reachable(self) -> bool:
        """Whether we have an open chat with them."""
        return any(channel.closed_at is None for channel in self.person.channels)

    def hear(self, now: datetime) -> None:
        """They press or say something now."""
        if self.heard_at is None or now - self.heard_at > HEARD_WITHIN:
            self.heard_at = now

    def enter(self, standing: Standing) -> None:
        """Come in, or come back."""
        self.standing, self.stopped_at, self.forget_at = standing, None, None
        self.given_up = None

    def leave(self, standing: Standing, now: datetime) -> None:
        """Take no part any more; a contact who left before keeps the day on which all is gone."""
        self.standing, self.stopped_at = standing, self.stopped_at or now
        self.forget_at = self.forget_at or self.stopped_at + KEPT_FOR

    def give_up(self, name: str, rows: list[Any]) -> None:
        """Remember what stopping takes from them, so that they can have it back."""
        if rows:
            # A new dictionary: a change inside the old one would not be saved.
            self.given_up = {**(self.given_up or {}), name: rows}


class Organisation(InCoalition, Base):
    """A partner of the coalition; its contacts speak for it.

    `neighbourhood`: where it works; there may be several, with commas between them. `joined_at`:
    since when it takes part, None: longer than that is kept; `left_at`: since when it takes no part
    any more.
    """

    __tablename__ = "organisation"
    id: Mapped[Id]
    name: Mapped[Name]
    sector: Mapped[Name] = mapped_column(default="")
    neighbourhood: Mapped[Name] = mapped_column(default="")
    offers: Mapped[str] = mapped_column(default="")
    seeks: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)
    joined_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]
    contacts: Mapped[list[Contact]] = relationship(
        secondary="contact_organisation", back_populates="organisations", order_by=Contact.id
    )
    __table_args__ = (own_key(), UniqueConstraint("coalition_id", "name"))

    def enter(self, now: datetime) -> None:
        """Take part, or again: one that left long ago is new."""
        if not self.active and (self.left_at is None or now - self.left_at > KEPT_FOR):
            self.joined_at = now
        self.active, self.left_at = True, None

    def leave(self, now: datetime) -> None:
        """Take no part any more."""
        self.active, self.left_at = False, self.left_at or now

    @property
    def speakers(self) -> list[Contact]:
        """The contacts who take part."""
        return [contact for contact in self.contacts if contact.takes_part]


class ContactOrganisation(InCoalition, Base):
    """A contact speaks for an organisation."""

    __tablename__ = "contact_organisation"
    contact_id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(primary_key=True, index=True)
    __table_args__ = (
        tie("contact_id", "contact", ondelete="CASCADE"),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
    )
