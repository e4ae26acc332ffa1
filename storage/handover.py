"""A contact's place at an organisation goes to another, or is shared with one."""

from __future__ import annotations

import enum
from datetime import datetime

from sqlalchemy import ColumnElement, Select, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storage.base import Base, Id, InCoalition, own_key, tie
from storage.invitations import Invitation
from storage.people import Contact, Organisation


class Reason(enum.StrEnum):
    """Why a successor is sought: the contact LEAVES, their last chat CLOSED, or they are SILENT; or
    a second contact is sought beside them, as BACKUP."""

    LEAVES = "leaves"
    CLOSED = "closed"
    SILENT = "silent"
    BACKUP = "backup"


class Handover(InCoalition, Base):
    """Somebody is sought for the place of a contact at an organisation.

    `invitation_id`: the link that was given for a successor; `asked_id`: the colleague who was
    asked, by id, who may be gone; `successor_id`: the contact who came, likewise. `due_at`: when
    the leader hears that nobody came.
    """

    __tablename__ = "handover"
    id: Mapped[Id]
    contact_id: Mapped[int]
    organisation_id: Mapped[int]
    reason: Mapped[Reason]
    invitation_id: Mapped[int | None]
    asked_id: Mapped[int | None]
    successor_id: Mapped[int | None]
    begun_at: Mapped[datetime]
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    contact: Mapped[Contact] = relationship(viewonly=True)
    organisation: Mapped[Organisation] = relationship(viewonly=True)
    __table_args__ = (
        own_key(),
        tie("contact_id", "contact", ondelete="CASCADE"),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
    )

    @property
    def is_open(self) -> bool:
        return self.ended_at is None

    @property
    def is_back(self) -> bool:
        """Whether a contact whose last chat had closed can be reached again."""
        return self.reason is Reason.CLOSED and self.contact.is_reachable

    def came_after(self, moment: datetime | None) -> bool:
        """Whether somebody came since then; None: it has not been."""
        came_at = self.ended_at if self.successor_id is not None else None
        return moment is not None and came_at is not None and came_at >= moment

    def end(self, now: datetime) -> None:
        """Nobody is sought any more."""
        self.ended_at, self.due_at = self.ended_at or now, None


def handover_by(session: Session, coalition: int, handover: int) -> Handover | None:
    """A handover of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Handover).where(Handover.coalition_id == coalition, Handover.id == handover)
    )


def open_handover(
    session: Session, contact: Contact, organisation: Organisation, reason: Reason
) -> Handover | None:
    """The one that goes on for this reason."""
    return session.scalar(
        _of(contact, organisation, reason).where(Handover.ended_at.is_(None)).limit(1)
    )


def last_handover(
    session: Session, contact: Contact, organisation: Organisation, reason: Reason, *, but: int = 0
) -> Handover | None:
    """The newest for this reason, ended or not; another than the one with the id `but`."""
    return session.scalar(_of(contact, organisation, reason).where(Handover.id != but).limit(1))


def _of(contact: Contact, organisation: Organisation, reason: Reason) -> Select[Handover]:
    return (
        select(Handover)
        .where(
            Handover.coalition_id == contact.coalition_id,
            Handover.contact_id == contact.id,
            Handover.organisation_id == organisation.id,
            Handover.reason == reason,
        )
        .order_by(Handover.id.desc())
    )


def open_with(session: Session, invitation: Invitation) -> Handover | None:
    """The one that waits for whoever comes by this invitation."""
    return session.scalar(_open(invitation.coalition_id, Handover.invitation_id == invitation.id))


def awaiting(session: Session, successor: Contact) -> Handover | None:
    """The one whose successor this contact is, as soon as they take part."""
    return session.scalar(_open(successor.coalition_id, Handover.successor_id == successor.id))


def _open(coalition: int, which: ColumnElement[bool]) -> Select[Handover]:
    here = (Handover.coalition_id == coalition, which, Handover.ended_at.is_(None))
    return select(Handover).where(*here).order_by(Handover.id).limit(1)


def handovers_from(session: Session, contact: Contact) -> list[Handover]:
    """The open ones in which a successor for this contact is sought."""
    theirs = (Handover.coalition_id == contact.coalition_id, Handover.contact_id == contact.id)
    found = select(Handover).where(*theirs, Handover.ended_at.is_(None)).order_by(Handover.id)
    return list(session.scalars(found))


def handovers_at(session: Session, organisation: Organisation) -> list[Handover]:
    """The open ones in which somebody is sought for a place at an organisation."""
    here = (
        Handover.coalition_id == organisation.coalition_id,
        Handover.organisation_id == organisation.id,
        Handover.reason != Reason.BACKUP,
        Handover.ended_at.is_(None),
    )
    return list(session.scalars(select(Handover).where(*here).order_by(Handover.id)))


def handovers_with(session: Session, contact: Contact) -> list[Handover]:
    """All in which this contact leaves, was asked, or came."""
    theirs = or_(*(column == contact.id for column in _PEOPLE))
    here = Handover.coalition_id == contact.coalition_id
    return list(session.scalars(select(Handover).where(here, theirs).order_by(Handover.id)))


_PEOPLE = (Handover.contact_id, Handover.asked_id, Handover.successor_id)


def become_one(session: Session, gone: Contact, kept: Contact) -> None:
    """Two contacts are one person: what concerned the one concerns the other."""
    for column in _PEOPLE:
        theirs = (Handover.coalition_id == gone.coalition_id, column == gone.id)
        session.execute(update(Handover).where(*theirs).values({column.key: kept.id}))


def forget_names(session: Session, contact: Contact) -> None:
    """Where a contact who is forgotten was asked, or came, nobody in particular was."""
    for column in (Handover.asked_id, Handover.successor_id):
        theirs = (Handover.coalition_id == contact.coalition_id, column == contact.id)
        session.execute(update(Handover).where(*theirs).values({column.key: None}))
