"""Requests to join an organisation or a group, which wait for a leader."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint, select, update
from sqlalchemy.orm import Mapped, Session

from storage.base import Base, Id, own_key
from storage.memberships import OfMembership, key_of, membership_ties
from storage.messages import Message
from storage.notices import Notice, is_about
from storage.partners import Group
from storage.people import Contact, Organisation


class JoinRequest(OfMembership, Base):
    """A contact who takes part asked to join an organisation or a group. A leader decides, or they
    think better of it; then the request is gone."""

    __tablename__ = "join_request"
    id: Mapped[Id]
    asked_at: Mapped[datetime]
    __table_args__ = (
        own_key(),
        *membership_ties(),
        UniqueConstraint("contact_id", "organisation_id"),
        UniqueConstraint("contact_id", "group_id"),
    )

    @property
    def into(self) -> Organisation | Group:
        """The organisation or group that they asked to join."""
        found = self.organisation or self.group
        if found is None:
            raise LookupError(f"join request {self.id} is for nothing")
        return found


def request_for(
    session: Session, contact: Contact, into: Organisation | Group, now: datetime
) -> tuple[JoinRequest, bool]:
    """The request of this contact to join that, and whether it is new."""
    known = next((one for one in requests_of(session, contact) if one.into is into), None)
    if known is not None:
        return known, False
    made = JoinRequest(
        coalition_id=contact.coalition_id, contact_id=contact.id, asked_at=now, **key_of(into)
    )
    session.add(made)
    session.flush()
    return made, True


def hold_request(session: Session, request: JoinRequest) -> bool:
    """Nobody else decides on it until this unit of work ends; False: somebody just did."""
    held = select(JoinRequest.id).where(JoinRequest.id == request.id).with_for_update()
    return session.scalar(held) is not None


def drop_request(session: Session, request: JoinRequest) -> None:
    """It waits for nobody any more."""
    session.delete(request)
    session.flush()


def asked_about(session: Session, coalition: int, subject: str) -> list[Message]:
    """The messages in which leaders are asked about this, and which nobody answered."""
    return list(
        session.scalars(
            select(Message)
            .join(Notice, Notice.message_id == Message.id)
            .where(Notice.coalition_id == coalition, is_about(subject), Message.open)
        )
    )


def move_requests(session: Session, requests: list[JoinRequest], **to: int) -> None:
    """These requests are another contact's from now on, or for another organisation (`to`: which);
    a request that stands there already is not made twice."""
    for request in requests:
        there = select(JoinRequest.id).filter_by(
            **{"contact_id": request.contact_id, "organisation_id": request.organisation_id,
               "group_id": request.group_id} | to
        )  # fmt: skip
        if session.scalar(there) is None:
            session.execute(update(JoinRequest).where(JoinRequest.id == request.id).values(**to))
    session.expire_all()


def request_by(session: Session, coalition: int, request: int) -> JoinRequest | None:
    """A request in this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(JoinRequest).where(JoinRequest.coalition_id == coalition, JoinRequest.id == request)
    )


def requests_in(session: Session, coalition: int) -> list[JoinRequest]:
    """The requests in a coalition, oldest first."""
    mine = select(JoinRequest).where(JoinRequest.coalition_id == coalition)
    return list(session.scalars(mine.order_by(JoinRequest.id)))


def requests_of(session: Session, contact: Contact) -> list[JoinRequest]:
    """The requests of this contact, oldest first."""
    mine = select(JoinRequest).where(
        JoinRequest.coalition_id == contact.coalition_id, JoinRequest.contact_id == contact.id
    )
    return list(session.scalars(mine.order_by(JoinRequest.id)))
