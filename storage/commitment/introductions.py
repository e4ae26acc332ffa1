"""Introductions of two organisations that fit each other, and what their contacts say to it."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship, selectinload

from storage.base import Base, Id, InCoalition, own_key, tie
from storage.commitment.tables import Nudge
from storage.people import Coalition, Contact, Organisation


class IntroductionState(enum.StrEnum):
    """ASKED: one said yes, and the other is asked. MADE: both said yes. ENDED: not now."""

    ASKED = "asked"
    MADE = "made"
    ENDED = "ended"


class Introduction(InCoalition, Base):
    """Two organisations that fit each other.

    `nudge_id`: the step at which the first said yes; `sought` and `offered`: the words of their
    profiles that fit; `first`: what the first would like to begin with, where they said so.
    `due_at`: when it ends unless the other answers.
    """

    __tablename__ = "introduction"
    id: Mapped[Id]
    nudge_id: Mapped[int] = mapped_column(index=True)
    sought: Mapped[str]
    offered: Mapped[str]
    first: Mapped[str] = mapped_column(default="")
    state: Mapped[IntroductionState] = mapped_column(default=IntroductionState.ASKED)
    made_at: Mapped[datetime]
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    coalition: Mapped[Coalition] = relationship(viewonly=True)
    sides: Mapped[list[IntroductionSide]] = relationship(
        order_by="IntroductionSide.id", passive_deletes=True
    )
    __table_args__ = (
        own_key(),
        tie("nudge_id", "nudge", ondelete="CASCADE"),
        Index(None, "coalition_id", "made_at"),
    )

    @property
    def pair(self) -> tuple[IntroductionSide, IntroductionSide] | None:
        """The side that said yes first, and the one that is asked; None: since then one of the
        organisations is gone, or both became one."""
        match self.sides:
            case [first, asked] if first.organisation_id != asked.organisation_id:
                return first, asked
        return None


class IntroductionSide(InCoalition, Base):
    """One of the two organisations.

    `contact`: the id of the contact who answers for it, who may be gone later; `seeks`: it seeks
    what the other one offers. `says`: yes or no; None: no answer yet.
    """

    __tablename__ = "introduction_side"
    id: Mapped[Id]
    introduction_id: Mapped[int] = mapped_column(index=True)
    organisation_id: Mapped[int] = mapped_column(index=True)
    contact: Mapped[int] = mapped_column(index=True)
    seeks: Mapped[bool]
    says: Mapped[bool | None]
    organisation: Mapped[Organisation] = relationship(viewonly=True)
    __table_args__ = (
        own_key(),
        tie("introduction_id", "introduction", ondelete="CASCADE"),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
    )


def introduction_by(session: Session, coalition: int, introduction: int) -> Introduction | None:
    """An introduction in this coalition, or None, also for one in another coalition."""
    return session.scalar(
        select(Introduction).where(
            Introduction.coalition_id == coalition, Introduction.id == introduction
        )
    )


def introduction_after(session: Session, nudge: Nudge) -> Introduction | None:
    """The introduction that a yes to this step began."""
    return session.scalar(
        select(Introduction).where(
            Introduction.coalition_id == nudge.coalition_id, Introduction.nudge_id == nudge.id
        )
    )


def introductions_since(session: Session, coalition: int, since: datetime) -> list[Introduction]:
    """The introductions of a coalition that began after this."""
    return list(
        session.scalars(
            select(Introduction)
            .where(Introduction.coalition_id == coalition, Introduction.made_at > since)
            .order_by(Introduction.id)
            .options(selectinload(Introduction.sides))
        )
    )


def introductions_asked(session: Session, contact: Contact) -> list[Introduction]:
    """The introductions for which this contact is asked, and that wait for their answer."""
    return list(
        session.scalars(
            select(Introduction)
            .join(IntroductionSide, IntroductionSide.introduction_id == Introduction.id)
            .where(
                Introduction.coalition_id == contact.coalition_id,
                Introduction.state == IntroductionState.ASKED,
                IntroductionSide.contact == contact.id,
                IntroductionSide.says.is_(None),
            )
            .order_by(Introduction.id)
        )
    )


def sides_of(session: Session, contact: Contact) -> Sequence[IntroductionSide]:
    """The answers of a contact about introductions, oldest first."""
    mine = select(IntroductionSide).where(
        IntroductionSide.coalition_id == contact.coalition_id,
        IntroductionSide.contact == contact.id,
    )
    return session.scalars(mine.order_by(IntroductionSide.id)).all()
