"""An organisation's place on the ladder, the steps that were made, and notes of what was heard."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Name, own_key, tie
from storage.people import Coalition, Organisation


class Engagement(InCoalition, Base):
    """The place of an organisation on the ladder.

    `since`: when it began to be looked after; `seen_at`: its last sign of life, when it was looked
    at. `step`: the last step since then, 0 for none, made at `stepped_at`. `later_until`: the
    organisation asked to hear nothing until then. `backup_at` and `silent_at`: when a second
    contact was last asked for, and a silent one noticed. `due_at`: when it is looked at again;
    None: the ladder is off.
    """

    __tablename__ = "engagement"
    id: Mapped[Id]
    organisation_id: Mapped[int]
    since: Mapped[datetime]
    seen_at: Mapped[datetime | None]
    step: Mapped[int] = mapped_column(default=0)
    stepped_at: Mapped[datetime | None]
    later_until: Mapped[datetime | None]
    backup_at: Mapped[datetime | None]
    silent_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    coalition: Mapped[Coalition] = relationship(viewonly=True)
    organisation: Mapped[Organisation] = relationship(viewonly=True)
    __table_args__ = (
        own_key(),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
        UniqueConstraint("coalition_id", "organisation_id"),
    )


class Outcome(enum.StrEnum):
    """How a step ended.

    WAITING for anything; UNSENT: it never became a message. ACCEPTED, REFUSED, LATER, ELSEWHERE
    ("we take part where you do not see it") are answers; RETURNED: another sign of life came.
    PAUSED, LESS and STOPPED are its cost. SILENT: the next step was made.
    """

    WAITING = "waiting"
    UNSENT = "unsent"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    LATER = "later"
    ELSEWHERE = "elsewhere"
    RETURNED = "returned"
    PAUSED = "paused"
    LESS = "less"
    STOPPED = "stopped"
    SILENT = "silent"


YEARLY_STEP = 0
"""For the question of the year, which is no step of the ladder."""


class Nudge(InCoalition, Base):
    """A step of the ladder: something that the coalition offers to an organisation.

    `contact`: the id of the contact whom it goes to, who may be gone later; `wording`: which words
    it had; `sent_at`: when it became a message. `data`: what the answer says.
    """

    __tablename__ = "nudge"
    id: Mapped[Id]
    organisation_id: Mapped[int]
    contact: Mapped[int]
    step: Mapped[int]
    wording: Mapped[str] = mapped_column(String(40))
    made_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    outcome: Mapped[Outcome] = mapped_column(default=Outcome.WAITING)
    ended_at: Mapped[datetime | None]
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)
    organisation: Mapped[Organisation] = relationship(viewonly=True)
    __table_args__ = (
        own_key(),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
        Index(None, "coalition_id", "made_at"),
        Index(None, "organisation_id", "made_at"),
        Index(None, "contact", "sent_at"),
    )

    def end(self, outcome: Outcome, now: datetime, **data: Any) -> None:
        """It has this outcome from now on; what the answers say is kept together."""
        self.outcome, self.ended_at = outcome, now
        self.data = {**self.data, **data}


class NoteKind(enum.StrEnum):
    """A leader's note; what an organisation does where the coalition does not see it; a call."""

    NOTE = "note"
    ELSEWHERE = "elsewhere"
    CALL = "call"


class OrganisationNote(InCoalition, Base):
    """Something that was heard of an organisation.

    `contact` and `by_contact`: whom it is about and who wrote it, by ids, who may be gone;
    `author`: the name of the latter.
    """

    __tablename__ = "organisation_note"
    id: Mapped[Id]
    organisation_id: Mapped[int]
    contact: Mapped[int | None]
    by_contact: Mapped[int]
    author: Mapped[Name]
    kind: Mapped[NoteKind]
    text: Mapped[str]
    at: Mapped[datetime]
    organisation: Mapped[Organisation] = relationship(viewonly=True)
    __table_args__ = (
        own_key(),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
        Index(None, "organisation_id", "at"),
    )
