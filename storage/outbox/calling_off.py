"""Operations that are not wanted any more, or that must go another way."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import (
    select,
    update,
)
from sqlalchemy.orm import Session, joinedload

from storage.messages import Delivery, Message
from storage.outbox.asking import queue_wanted
from storage.outbox.rows import (
    READY,
    Operation,
    OutboxRow,
    OutboxState,
)


def cancel_untouched(
    session: Session, coalition: int, subjects: Sequence[str], now: datetime
) -> None:
    """Messages about these subjects never go, as long as nobody began to send them: only then is
    it certain that nothing of them arrived."""
    queue_wanted(session)
    about = (Message.coalition_id == coalition, Message.subject.in_(subjects))
    untouched = select(OutboxRow.message_id).where(
        OutboxRow.state == READY,
        OutboxRow.operation == Operation.SEND,
        OutboxRow.claimed_at.is_(None),
        OutboxRow.attempts == 0,
    )
    session.execute(
        update(Message)
        .where(*about, Message.delivery == Delivery.QUEUED, Message.id.in_(untouched))
        .values(delivery=Delivery.CANCELLED)
        .execution_options(synchronize_session=False)
    )
    cancelled = select(Message.id).where(*about, Message.delivery == Delivery.CANCELLED)
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.state == READY, OutboxRow.message_id.in_(cancelled))
        .values(state=OutboxState.CANCELLED, ended_at=now)
        .execution_options(synchronize_session=False)
    )


def cancel_unsent(
    session: Session, coalition: int, person: int, purposes: Sequence[str], now: datetime
) -> None:
    """Messages still to be sent to this person for these purposes do not go, even after a first
    try; one that is being sent right now may still arrive."""
    queue_wanted(session)
    waiting = (OutboxRow.state == READY, OutboxRow.operation == Operation.SEND)
    ids = list(
        session.scalars(
            select(Message.id)
            .join(OutboxRow, OutboxRow.message_id == Message.id)
            .where(
                *waiting,
                Message.coalition_id == coalition,
                Message.person_id == person,
                Message.purpose.in_(purposes),
            )
        )
    )
    session.execute(
        update(Message)
        .where(Message.id.in_(ids))
        .values(delivery=Delivery.CANCELLED)
        .execution_options(synchronize_session="fetch")
    )
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.state == READY, OutboxRow.message_id.in_(ids))
        .values(state=OutboxState.CANCELLED, ended_at=now)
        .execution_options(synchronize_session=False)
    )


def waiting_outside(session: Session, accounts: Collection[int]) -> list[OutboxRow]:
    """Operations that wait to go to a person through another account than these, oldest first."""
    queue_wanted(session)
    return list(
        session.scalars(
            select(OutboxRow)
            .join(OutboxRow.message)
            .where(
                OutboxRow.state == READY,
                OutboxRow.operation == Operation.SEND,
                OutboxRow.account_id.not_in(accounts),
                Message.person_id.is_not(None),
            )
            .order_by(OutboxRow.id)
            .options(joinedload(OutboxRow.message))
        )
    )
