"""Whether a leader wants the overview every week by itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, select, text
from sqlalchemy.orm import Mapped, Session, relationship

from storage.base import Base, Id, InCoalition, own_key, tie
from storage.people import Contact

_DUE = text("due_at IS NOT NULL")


class WeeklyOverview(InCoalition, Base):
    """The answer of a leader to whether they want it: `wanted`; None: they were asked, and did not
    say yet. `due_at`: the beginning of the Monday on which it comes next; None: it does not."""

    __tablename__ = "weekly_overview"
    id: Mapped[Id]
    contact_id: Mapped[int]
    wanted: Mapped[bool | None]
    due_at: Mapped[datetime | None]
    contact: Mapped[Contact] = relationship()
    __table_args__ = (
        own_key(),
        tie("contact_id", "contact", ondelete="CASCADE"),
        UniqueConstraint("contact_id"),
        Index(None, "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
    )


def weekly_by(session: Session, coalition: int, weekly: int) -> WeeklyOverview | None:
    """The row of this coalition with this id, or None, also for one of another coalition."""
    return session.scalar(
        select(WeeklyOverview).where(
            WeeklyOverview.coalition_id == coalition, WeeklyOverview.id == weekly
        )
    )


def weekly_of(session: Session, contact: Contact) -> WeeklyOverview | None:
    """The row of this contact, or None where they were not asked."""
    return session.scalar(select(WeeklyOverview).where(WeeklyOverview.contact_id == contact.id))


def weekly_for(session: Session, contact: Contact) -> WeeklyOverview:
    """The same; made where there was none."""
    made = weekly_of(session, contact)
    if made is None:
        made = WeeklyOverview(coalition_id=contact.coalition_id, contact=contact)
        session.add(made)
        session.flush()
    return made
