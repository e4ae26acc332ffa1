"""Answers to polls with their moments, as signs of life."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from storage.availability.tables import Invitee, Poll, PollSlot, PollVote


def answered_since(
    session: Session, coalition: int, contacts: Collection[int], since: datetime
) -> list[tuple[int, str, datetime]]:
    """Each of these contacts who voted in a poll that opened after this: the poll's title, and when
    that was entered for them, or else when the poll opened."""
    voted = exists().where(
        PollVote.slot_id == PollSlot.id,
        PollSlot.poll_id == Poll.id,
        PollVote.contact_id == Invitee.contact_id,
    )
    rows = session.execute(
        select(Invitee.contact_id, Poll.title, func.coalesce(Invitee.entered_at, Poll.opened_at))
        .join(Poll, Poll.id == Invitee.poll_id)
        .where(
            Poll.coalition_id == coalition,
            Poll.opened_at > since,
            Invitee.contact_id.in_(contacts),
            voted,
        )
    )
    return list(rows.tuples())
