"""People, how they can be reached, and their memberships of coalitions."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BindParameter,
    ForeignKey,
    Index,
    Select,
    String,
    UniqueConstraint,
    bindparam,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship, selectinload

from storage.base import (
    NEVER_REUSED,
    Base,
    Id,
    InCoalition,
    Key,
    Name,
    UtcDateTime,
    earliest,
    own_key,
)

if TYPE_CHECKING:
    from storage.partners import Organisation


class Role(enum.StrEnum):
    """What someone may do in a coalition, the least first."""

    CONTACT = "contact"
    ADVISER = "adviser"
    LEADER = "leader"

    @property
    def rank(self) -> int:
        """A higher one may do more."""
        return list(Role).index(self)


class Kind(enum.StrEnum):
    """As whom someone takes part; decides when a message is courteous."""

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
"""How long someone is kept who takes no part any more."""


class Coalition(Base):
    """A local coalition; `settings` holds what its leader changed from the defaults."""

    __tablename__ = "coalition"
    id: Mapped[Id]
    name: Mapped[Name] = mapped_column(unique=True)
    municipality: Mapped[Name]
    zone: Mapped[str] = mapped_column(String(60), default="Europe/Amsterdam")
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Person(Base):
    """A human being across coalitions and platforms. `name` stays empty until consent."""

    __tablename__ = "person"
    id: Mapped[Id]
    name: Mapped[Name] = mapped_column(default="")
    language: Mapped[str] = mapped_column(String(8), default="nl")
    since: Mapped[datetime]
    paused_until: Mapped[datetime | None]
    channels: Mapped[list[Channel]] = relationship(
        back_populates="person", order_by="Channel.rank, Channel.id"
    )
    contacts: Mapped[list[Contact]] = relationship(back_populates="person", order_by="Contact.id")

    def contact_in(self, coalition: int) -> Contact | None:
        """Who they are in a coalition, or None."""
        return next((c for c in self.contacts if c.coalition_id == coalition), None)


class Channel(Base):
    """A person's own chat with one of our accounts. The lowest `rank` is preferred.

    `closed_at` is set when the platform says that we can no longer write there; `menu` stands for
    the menu that the chat shows now (bot/menus.py).
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
    person: Mapped[Person] = relationship(back_populates="channels")
    __table_args__ = (UniqueConstraint("account_id", "user"),)


class Contact(InCoalition, Base):
    """A person's membership of one coalition.

    `unattached`: said that they speak for no organisation. `dayparts`: when they can usually meet,
    of DAYPARTS; None: not asked yet. `vouched`: came by an
    invitation of someone who knows them, so that no leader needs to approve. `stopped_at`: since
    when they take no part any more, by their own wish or not. `introduced_at`: when they first got
    a message that they had not asked for. `only_needed`: wants nothing but what cannot be missed.
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
    standing: Mapped[Standing] = mapped_column(default=Standing.REGISTERING)
    since: Mapped[datetime]
    stopped_at: Mapped[datetime | None]
    paused_until: Mapped[datetime | None]
    only_needed: Mapped[bool] = mapped_column(default=False)
    introduced_at: Mapped[datetime | None]
    person: Mapped[Person] = relationship(back_populates="contacts")
    coalition: Mapped[Coalition] = relationship()
    organisations: Mapped[list[Organisation]] = relationship(
        secondary="contact_organisation", back_populates="contacts", order_by="Organisation.name"
    )
    __table_args__ = (
        own_key(),
        UniqueConstraint("coalition_id", "person_id"),
        Index(
            "ix_contact_stopped",
            "stopped_at",
            sqlite_where=text("stopped_at IS NOT NULL"),
            postgresql_where=text("stopped_at IS NOT NULL"),
        ),
        NEVER_REUSED,
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

    @property
    def gone_at(self) -> datetime | None:
        """When all that is kept about them goes; None: they did not leave."""
        return self.stopped_at + KEPT_FOR if self.stopped_at else None

    def enter(self, standing: Standing) -> None:
        """Come in, or come back."""
        self.standing, self.stopped_at = standing, None

    def leave(self, standing: Standing, now: datetime) -> None:
        """Take no part any more; who left before keeps the day on which all is gone."""
        self.standing, self.stopped_at = standing, self.stopped_at or now


def introduce(session: Session, contacts: Collection[int], now: datetime) -> None:
    """These got a message that they had not asked for; it may be the first."""
    session.connection().execute(_INTRODUCE, {"these": list(contacts), "now": now})


_INTRODUCE = (
    update(Contact)
    .where(Contact.id.in_(bindparam("these", expanding=True)), Contact.introduced_at.is_(None))
    .values(introduced_at=bindparam("now", type_=UtcDateTime()))
)


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


def contacts_in(session: Session, coalition: int, *standings: Standing) -> list[Contact]:
    """The contacts of a coalition by name, with their people and channels; active ones unless
    `standings` says otherwise."""
    return list(
        session.scalars(
            select(Contact)
            .join(Contact.person)
            .where(
                Contact.coalition_id == coalition,
                Contact.standing.in_(standings or (Standing.ACTIVE,)),
            )
            .order_by(Person.name, Contact.id)
            .options(
                selectinload(Contact.person).selectinload(Person.channels),
                selectinload(Contact.organisations),
            )
        )
    )


def leaders_of(session: Session, coalition: int) -> list[Contact]:
    """The active project leaders."""
    return [c for c in contacts_in(session, coalition) if c.role is Role.LEADER]


def leader_for(session: Session, coalition: int, own: int, but: int = 0) -> Contact | None:
    """The leader whose something is, by their contact id, or another when that one leads no
    more, or is who it must not be (`but`)."""
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


def contacts_by(session: Session, contacts: Iterable[int]) -> list[Contact]:
    """The contacts with these ids, with their people and organisations."""
    return list(
        session.scalars(
            select(Contact)
            .where(Contact.id.in_(set(contacts)))
            .options(selectinload(Contact.person), selectinload(Contact.organisations))
        )
    )


def contacts_of_people(session: Session, coalition: int, people: Iterable[int]) -> list[Contact]:
    """Who these people are in a coalition."""
    return list(
        session.scalars(
            select(Contact).where(
                Contact.coalition_id == coalition, Contact.person_id.in_(set(people))
            )
        )
    )


def first_to_forget(session: Session) -> datetime | None:
    """When the first of those who left did so."""
    return earliest(session, Contact.stopped_at)


def stopped_before(session: Session, moment: datetime) -> list[Contact]:
    """Contacts who left before a moment."""
    return list(session.scalars(select(Contact).where(Contact.stopped_at <= moment)))
