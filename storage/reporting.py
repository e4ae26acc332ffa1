"""When a coalition's report is ready, and the quarterly digests for its core group."""

from __future__ import annotations

import enum
from datetime import date, datetime

from sqlalchemy import UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storage.base import Base, Id, InCoalition, insert_new, own_key
from storage.messages import Message
from storage.people import Coalition


class ReportPlan(InCoalition, Base):
    """When the leaders of a coalition get figures unasked.

    `ready_at`: when to look whether the regiegroep meets in a week; `told_at`: when they last got
    the report for a meeting. `digest_at`: when the next digest is proposed.
    """

    __tablename__ = "report_plan"
    id: Mapped[Id]
    ready_at: Mapped[datetime | None] = mapped_column(index=True)
    told_at: Mapped[datetime | None]
    digest_at: Mapped[datetime | None] = mapped_column(index=True)
    coalition: Mapped[Coalition] = relationship(viewonly=True)
    __table_args__ = (own_key(), UniqueConstraint("coalition_id"))


class DigestState(enum.StrEnum):
    """`proposed → sent`, or skipped."""

    PROPOSED = "proposed"
    SENT = "sent"
    SKIPPED = "skipped"


class Digest(InCoalition, Base):
    """The figures of one quarter, for the regiegroep. `begins`: the first day of the quarter;
    `sentence`: the leader's words above them, empty: ours."""

    __tablename__ = "digest"
    id: Mapped[Id]
    begins: Mapped[date]
    sentence: Mapped[str] = mapped_column(default="")
    state: Mapped[DigestState] = mapped_column(default=DigestState.PROPOSED)
    coalition: Mapped[Coalition] = relationship(viewonly=True)
    __table_args__ = (own_key(), UniqueConstraint("coalition_id", "begins"))


def plan_of(session: Session, coalition: int, now: datetime) -> ReportPlan:
    """The plan of a coalition; a new one is looked at now."""
    new = {"coalition_id": coalition, "ready_at": now, "digest_at": now}
    found = select(ReportPlan).where(ReportPlan.coalition_id == coalition)
    if session.scalar(found) is None:
        session.execute(insert_new(session, ReportPlan), [new])
    return session.scalars(found).one()


def plan_by(session: Session, coalition: int, plan: int) -> ReportPlan | None:
    """The plan of this coalition with this id, or None."""
    return session.scalar(
        select(ReportPlan).where(ReportPlan.coalition_id == coalition, ReportPlan.id == plan)
    )


def digest_by(session: Session, coalition: int, digest: int) -> Digest | None:
    """A digest of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Digest).where(Digest.coalition_id == coalition, Digest.id == digest)
    )


def new_digest(session: Session, coalition: int, begins: date) -> Digest | None:
    """A digest of the quarter that begins on this day; None: there is one already."""
    values = {"coalition_id": coalition, "begins": begins, "sentence": "",
              "state": DigestState.PROPOSED}  # fmt: skip
    made = session.execute(insert_new(session, Digest, Digest.id), [values]).scalar()
    return session.get_one(Digest, made) if made is not None else None


def open_previews(session: Session, digest: Digest, subject: str) -> list[Message]:
    """The cards about this subject on which leaders can still decide about a digest."""
    return list(
        session.scalars(
            select(Message).where(
                Message.coalition_id == digest.coalition_id,
                Message.subject == subject,
                Message.open,
            )
        )
    )
