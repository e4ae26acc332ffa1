"""People who came into a coalition or left it, until its leaders have read that."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, Session

from storage.base import Base, Id, own_key
from storage.memberships import OfMembership, key_of, membership_ties
from storage.notices import WAITS, Notice, is_about
from storage.partners import Group
from storage.people import KEPT_FOR, Contact, Organisation


class Turn(enum.StrEnum):
    """A step in or out of the coalition, or of an organisation or group in it."""

    CAME = "came"
    CAME_BACK = "back"
    STOPPED = "stopped"
    JOINED = "joined"
    LEFT = "left"
    TOOK_OVER = "took-over"


class Movement(OfMembership, Base):
    """A contact came or left. `by_contact`: the contact who invited them, or from whom they took
    over, by id, who may be gone; `known_to`: the ids of the leaders who know already."""

    __tablename__ = "movement"
    id: Mapped[Id]
    turn: Mapped[Turn]
    by_contact: Mapped[int | None]
    known_to: Mapped[list[Any]]
    at: Mapped[datetime]
    __table_args__ = (
        own_key(),
        *membership_ties(),
    )

    @property
    def still_holds(self) -> bool:
        """Whether it was not undone since."""
        contact = self.contact
        inside = contact.takes_part
        if self.organisation is not None:
            inside = inside and self.organisation in contact.organisations
        if self.group is not None:
            inside = inside and contact in self.group.single_members
        return inside is (self.turn not in (Turn.STOPPED, Turn.LEFT))


def note_movement(
    session: Session,
    contact: Contact,
    turn: Turn,
    now: datetime,
    *,
    into: Organisation | Group | None = None,
    by: int | None = None,
    known_to: Iterable[int] = (),
) -> Movement:
    """Remember it for as long as a contact who left is kept."""
    kept = (Movement.coalition_id == contact.coalition_id, Movement.at < now - KEPT_FOR)
    session.execute(delete(Movement).where(*kept))
    made = Movement(
        coalition_id=contact.coalition_id,
        contact_id=contact.id,
        turn=turn,
        **key_of(into),
        by_contact=by,
        known_to=list(known_to),
        at=now,
    )
    session.add(made)
    session.flush()
    return made


def movements_for(
    session: Session, leader: Contact, first: int, last: int | None = None
) -> list[Movement]:
    """The movements that this leader does not know yet, of those noted from `first` to `last` that
    still hold; oldest first. Of a successor who took over from another that alone is told."""
    within = [Movement.coalition_id == leader.coalition_id, Movement.id >= first]
    within += [Movement.id <= last] if last is not None else []
    found = session.scalars(select(Movement).where(*within).order_by(Movement.id))
    new = [m for m in found if leader.id not in m.known_to and m.contact_id != leader.id]
    once = {(m.contact_id, m.turn, m.organisation_id, m.group_id): m for m in new if m.still_holds}
    return _without_parts(list(once.values()))


def _without_parts(movements: list[Movement]) -> list[Movement]:
    """A successor came, and the one before them left: both are told with the taking over."""
    told = {
        part
        for one in movements
        if one.turn is Turn.TOOK_OVER
        for part in (
            (one.contact_id, Turn.CAME, None),
            (one.contact_id, Turn.CAME_BACK, None),
            (one.contact_id, Turn.JOINED, one.organisation_id),
            (one.by_contact, Turn.STOPPED, None),
            (one.by_contact, Turn.LEFT, one.organisation_id),
        )
    }
    return [one for one in movements if (one.contact_id, one.turn, one.organisation_id) not in told]


def waits_for(session: Session, leader: Contact, *subjects: str) -> bool:
    """Whether a leader has yet to read the news about one of these subjects, or of a kind."""
    news = (WAITS, Notice.contact_id == leader.id, Notice.purpose == "news")
    waiting = select(Notice.id).where(*news, is_about(*subjects)).limit(1)
    return session.scalar(waiting) is not None
