"""Calls that project leaders are asked to make, and finding them."""

from __future__ import annotations

import enum
from datetime import datetime

from sqlalchemy import Index, String, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storage.base import Base, Id, InCoalition, change_if, own_key, tie
from storage.people import Coalition, Contact, Organisation


class CallState(enum.StrEnum):
    """WAITING for its turn; OPEN: the leaders have it."""

    WAITING = "waiting"
    OPEN = "open"
    ENDED = "ended"


class CallOutcome(enum.StrEnum):
    """The outcome of a call.

    SPOKEN: nothing more was said of it; AGREED: a new appointment. UNREACHED: not after several
    times; UNNEEDED: a leader says so; GONE: its reason went before it was made.
    """

    SPOKEN = "spoken"
    AGREED = "agreed"
    OTHER_CONTACT = "other-contact"
    PAUSED = "paused"
    STOPPED = "stopped"
    NOTHING = "nothing"
    WRONG_PERSON = "wrong-person"
    UNREACHED = "unreached"
    UNNEEDED = "unneeded"
    GONE = "gone"


class Call(InCoalition, Base):
    """A call to an organisation that a project leader is asked to make.

    `contact` and `taken_by`: who is called and the leader who does it, by ids, who may be gone.
    `reason`: the text that says why. `tries`: how often nobody answered. `told_at`: when leaders
    last heard of it; `due_at`: when they hear of it (again). `note_id`: what was said.
    """

    __tablename__ = "call"
    id: Mapped[Id]
    organisation_id: Mapped[int]
    contact: Mapped[int | None]
    reason: Mapped[str] = mapped_column(String(40))
    state: Mapped[CallState] = mapped_column(default=CallState.WAITING)
    outcome: Mapped[CallOutcome | None]
    tries: Mapped[int] = mapped_column(default=0)
    taken_by: Mapped[int | None]
    made_at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    note_id: Mapped[int | None]
    coalition: Mapped[Coalition] = relationship(viewonly=True)
    organisation: Mapped[Organisation] = relationship(viewonly=True)
    __table_args__ = (
        own_key(),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
        Index(None, "organisation_id", "ended_at"),
        Index(None, "coalition_id", "told_at"),
    )

    def wait(self, until: datetime) -> None:
        """Leaders hear of it then."""
        self.state, self.due_at = CallState.WAITING, until

    def end(self, outcome: CallOutcome, now: datetime) -> None:
        """It is made, or not needed; what more is known of it takes the place of the outcome."""
        self.state, self.outcome, self.due_at = CallState.ENDED, outcome, None
        self.ended_at = self.ended_at or now


def call_by(session: Session, coalition: int, call: int) -> Call | None:
    """A call of this coalition, or None, also for one of another coalition."""
    return session.scalar(select(Call).where(Call.coalition_id == coalition, Call.id == call))


def last_call(session: Session, organisation: Organisation, since: datetime) -> Call | None:
    """The call to an organisation that is not made yet, or that ended after this."""
    still = or_(Call.ended_at.is_(None), Call.ended_at > since)
    found = select(Call).where(Call.organisation_id == organisation.id, still)
    return session.scalar(found.order_by(Call.id.desc()).limit(1))


def calls_since(session: Session, coalition: int, since: datetime) -> list[datetime]:
    """When leaders of a coalition heard of a call after this, the first in front."""
    told = select(Call.told_at).where(Call.coalition_id == coalition, Call.told_at > since)
    return [at for at in session.scalars(told.order_by(Call.told_at)) if at is not None]


def call_outcomes_since(session: Session, coalition: int, since: datetime) -> list[CallOutcome]:
    """The outcomes of the calls that leaders of a coalition made after this."""
    made = (Call.coalition_id == coalition, Call.ended_at > since, Call.taken_by.is_not(None))
    found = session.scalars(select(Call.outcome).where(*made))
    return [outcome for outcome in found if outcome not in (None, CallOutcome.UNNEEDED)]


def unmade_calls(session: Session, coalition: int) -> list[Call]:
    """The calls of a coalition that did not end."""
    return list(
        session.scalars(
            select(Call)
            .where(Call.coalition_id == coalition, Call.state != CallState.ENDED)
            .order_by(Call.id)
        )
    )


def calls_with(session: Session, contact: Contact) -> list[Call]:
    """The calls to a contact or by them, the first in front."""
    theirs = or_(Call.contact == contact.id, Call.taken_by == contact.id)
    return list(
        session.scalars(
            select(Call).where(Call.coalition_id == contact.coalition_id, theirs).order_by(Call.id)
        )
    )


def take(session: Session, call: Call, leader: Contact) -> bool:
    """Whether this leader makes the call: the first who takes it does."""
    free = or_(Call.taken_by.is_(None), Call.taken_by == leader.id)
    return change_if(session, call, free, taken_by=leader.id)
