"""The three things to try first, and which of them have really happened."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.platforms.web import Step
from bot.practice.coalition import slug
from storage.availability import Poll, PollSlot, PollState, PollVote

LEADER, VOLUNTEER = slug("Ilse Modelman"), slug("Joke Voorstel")


def first_steps(db: Session) -> Sequence[Step]:
    """Ask when people can, answer as one of them, and choose."""
    asked = select(Poll.id).where(Poll.state != PollState.DRAFT)
    answered = (
        select(PollVote.slot_id)
        .join(PollSlot, PollSlot.id == PollVote.slot_id)
        .join(Poll, Poll.id == PollSlot.poll_id)
        .where(PollVote.contact_id != Poll.by_contact)
    )
    chosen = select(PollSlot.id).where(PollSlot.chosen)
    return (
        Step("ask", LEADER, _happened(db, asked)),
        Step("answer", VOLUNTEER, _happened(db, answered)),
        Step("choose", LEADER, _happened(db, chosen)),
    )


def _happened(db: Session, trace: Select[int]) -> bool:
    return db.scalar(trace.limit(1)) is not None
