"""Organisations that members suggest as partners, until a leader decided."""

from __future__ import annotations

import enum
from datetime import datetime

from sqlalchemy import Index, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Name, own_key, tie
from storage.people import Contact


class SuggestionState(enum.StrEnum):
    """OPEN until a leader decides; INVITED once there is an invitation for it, or DECLINED."""

    OPEN = "open"
    INVITED = "invited"
    DECLINED = "declined"


class Suggestion(InCoalition, Base):
    """A contact knows somebody at an organisation that may want to take part.

    `name`: of the organisation, as they typed it; `why`: whom they know there and why it fits, in
    their words, without an address or number; it goes once a leader decided.
    """

    __tablename__ = "partner_suggestion"
    id: Mapped[Id]
    contact_id: Mapped[int] = mapped_column(index=True)
    name: Mapped[Name]
    why: Mapped[str] = mapped_column(default="")
    state: Mapped[SuggestionState] = mapped_column(default=SuggestionState.OPEN)
    made_at: Mapped[datetime]
    contact: Mapped[Contact] = relationship()
    __table_args__ = (
        own_key(),
        tie("contact_id", "contact", ondelete="CASCADE"),
        Index(None, "coalition_id", "state"),
    )

    def decide(self, state: SuggestionState) -> None:
        """From now on this is its outcome, and nothing is kept of anyone at the organisation."""
        self.state, self.why = state, ""


def suggestion_by(session: Session, coalition: int, suggestion: int) -> Suggestion | None:
    """A suggestion in this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Suggestion).where(Suggestion.coalition_id == coalition, Suggestion.id == suggestion)
    )


def open_suggestions(session: Session, coalition: int) -> list[Suggestion]:
    """The suggestions on which no leader decided, the oldest first."""
    waiting = select(Suggestion).where(
        Suggestion.coalition_id == coalition, Suggestion.state == SuggestionState.OPEN
    )
    return list(session.scalars(waiting.order_by(Suggestion.id)))


def suggestions_of(session: Session, contact: Contact) -> list[Suggestion]:
    """All suggestions of this contact, the oldest first."""
    mine = select(Suggestion).where(Suggestion.contact_id == contact.id)
    return list(session.scalars(mine.order_by(Suggestion.id)))


def move_suggestions(session: Session, gone: Contact, kept: Contact) -> None:
    """The suggestions of the first contact are the second one's from now on."""
    theirs = update(Suggestion).where(Suggestion.contact_id == gone.id)
    session.execute(theirs.values(contact_id=kept.id))
