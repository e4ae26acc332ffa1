"""The record of a merge, by which it can be undone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, Id, InCoalition, own_key
from storage.people import Organisation


class MergeRecord(InCoalition, Base):
    """One organisation became part of another, and this is what moved by that.

    `gone_id` and `gone`: the id and the facts of the one that went; `into_id`: the one that stayed,
    which may have become part of a third since. `moved`: by place ("invitation", "poll.required"),
    the keys of the rows that pointed at the one that went; `beside`: by place, the rows that went
    with it, since their like pointed at the other one already; `filled`: by fact of the one that
    stayed, what it was and what it became. `forget_at`: until when it can be undone.
    """

    __tablename__ = "merge_record"
    id: Mapped[Id]
    gone_id: Mapped[int]
    into_id: Mapped[int]
    gone: Mapped[dict[str, Any]]
    moved: Mapped[dict[str, Any]]
    beside: Mapped[dict[str, Any]]
    filled: Mapped[dict[str, Any]]
    forget_at: Mapped[datetime] = mapped_column(index=True)
    __table_args__ = (own_key(),)

    @property
    def name(self) -> str:
        """The name of the organisation that went."""
        return str(self.gone["name"])


def hold(session: Session, *organisations: int) -> bool:
    """Nobody else merges any of these until this unit of work ends; False: one is gone."""
    these = select(Organisation.id).where(Organisation.id.in_(organisations))
    held = session.scalars(these.order_by(Organisation.id).with_for_update())
    return len(held.all()) == len(organisations)


def hold_record(session: Session, coalition: int, record: int) -> MergeRecord | None:
    """The record of a merge in this coalition, which nobody else undoes until this unit of work
    ends; None: it was undone, or is too long ago."""
    this = select(MergeRecord).where(
        MergeRecord.coalition_id == coalition, MergeRecord.id == record
    )
    found = session.scalar(this)
    if found is not None:
        hold(session, found.into_id)
    return session.scalar(this.execution_options(populate_existing=True))


def merged_last_into(session: Session, organisation: Organisation) -> MergeRecord | None:
    """The last merge by which something became part of this organisation."""
    return session.scalar(
        select(MergeRecord)
        .where(
            MergeRecord.coalition_id == organisation.coalition_id,
            MergeRecord.into_id == organisation.id,
        )
        .order_by(MergeRecord.id.desc())
        .limit(1)
    )


def merged_after(session: Session, record: MergeRecord) -> MergeRecord | None:
    """The last merge after this one of the organisation that stayed: it moved the same rows again,
    and must be undone first."""
    stayed = record.into_id
    return session.scalar(
        select(MergeRecord)
        .where(
            MergeRecord.coalition_id == record.coalition_id,
            MergeRecord.id > record.id,
            or_(MergeRecord.into_id == stayed, MergeRecord.gone_id == stayed),
        )
        .order_by(MergeRecord.id.desc())
        .limit(1)
    )
