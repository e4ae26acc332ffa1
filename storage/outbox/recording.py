"""Keeping how operations ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    bindparam,
    delete,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from storage.base import insert_new
from storage.messages import Delivery, Message, MessagePart
from storage.outbox.claiming import SendTask
from storage.outbox.rows import (
    NOW,
    READY,
    THESE,
    Operation,
    OutboxRow,
    OutboxState,
    mark,
)

_END = (
    update(OutboxRow)
    .where(OutboxRow.id.in_(THESE))
    .values(state=bindparam("as", type_=OutboxRow.state.type), ended_at=NOW)
)


@dataclass(slots=True)
class SendOutcome:
    """How one operation ended: its new state, the parts that it added, and the message's
    delivery where that changed. `left`: how many parts still stand, where some were taken away;
    `not_before`: for one that must be tried again; `attempted`: whether this counts as a try."""

    task: SendTask
    state: OutboxState
    added: list[str] = field(default_factory=list)
    left: int | None = None
    delivery: Delivery | None = None
    failure: str | None = None
    not_before: datetime | None = None
    attempted: bool = True


def record(session: Session, account: int, outcomes: Sequence[SendOutcome], now: datetime) -> None:
    """Keep how operations ended, in as few statements as there are kinds of endings. Recorded
    once more it changes nothing, so that an outage of the database does no harm."""
    _parts(session, account, outcomes)
    plain = [o for o in outcomes if o.failure is None and o.not_before is None]
    for state in {o.state for o in plain}:
        rows = [o.task.row for o in plain if o.state is state]
        session.connection().execute(_END, {"these": rows, "as": state, "now": now})
    for o in outcomes:
        if o.failure is not None or o.not_before is not None:
            again: dict[str, Any] = {"not_before": o.not_before, "begun_at": None}
            tries = o.task.attempts + o.attempted
            told = {"ended_at": now, "failure": o.failure, "attempts": tries}
            mark(session, [o.task.row], o.state, **again, **told)
    _deliveries(session, outcomes)


def _parts(session: Session, account: int, outcomes: Sequence[SendOutcome]) -> None:
    added = [
        {
            "message_id": o.task.message,
            "number": len(o.task.parts) + number,
            "account_id": account,
            "chat": o.task.chat,
            "part": part,
        }
        for o in outcomes
        for number, part in enumerate(o.added)
    ]
    if added:
        session.execute(insert_new(session, MessagePart), added)
    for o in outcomes:
        if o.left is not None:
            gone = (MessagePart.message_id == o.task.message, MessagePart.number >= o.left)
            session.execute(delete(MessagePart).where(*gone))


def _deliveries(session: Session, outcomes: Sequence[SendOutcome]) -> None:
    for delivery, failure in {(o.delivery, o.failure) for o in outcomes if o.delivery}:
        ids = [o.task.message for o in outcomes if (o.delivery, o.failure) == (delivery, failure)]
        session.execute(
            update(Message)
            .where(Message.id.in_(ids))
            .values(delivery=delivery, failure=failure)
            .execution_options(synchronize_session=False)
        )


ONE_PART = 500
"""Characters that every platform takes in one part, also beside a file."""


def has_arrived(session: Session, message: Message, part: str, now: datetime) -> bool:
    """Whether that someone has this part (empty: not told which) before them proves that the
    message arrived. Then it counts as sent, and a second sending that was not begun is called off.
    """
    known = [standing.part for standing in message.parts]
    sends = (OutboxRow.message_id == message.id, OutboxRow.operation == Operation.SEND)
    again = select(OutboxRow.id).where(*sends, OutboxRow.state == READY, OutboxRow.attempts > 0)
    awaited = message.delivery is Delivery.QUEUED and (known or session.scalar(again) is None)
    if part in known or awaited:
        return False
    message.delivery, message.failure = Delivery.SENT, None
    open_or_unknown = or_(OutboxRow.state == READY, OutboxRow.state == OutboxState.UNKNOWN)
    session.execute(
        update(OutboxRow)
        .where(*sends, open_or_unknown)
        .values(state=OutboxState.SENT, ended_at=now)
        .execution_options(synchronize_session=False)
    )
    # Of a longer text we do not know how many parts stand before this one.
    if part and (known or len(message.text) <= ONE_PART):
        message.parts.append(
            MessagePart(
                number=len(known), account_id=message.account_id, chat=message.chat, part=part
            )
        )
    return True


def stands_twice(session: Session, message: Message, part: str) -> None:
    """Keep that a message which arrived twice also stands in its chat as this part, which someone
    has before them: the next edit changes this copy, and takes the other away."""
    parts = message.parts
    if part in [standing.part for standing in parts] or len(message.text) > ONE_PART:
        return
    for standing in reversed(parts):
        standing.number += 1
        session.flush()
    copy = MessagePart(number=0, account_id=message.account_id, chat=message.chat, part=part)
    message.parts.insert(0, copy)


def forget_ended(session: Session, before: datetime) -> None:
    """Drop operations that ended long ago; their messages stay."""
    session.execute(
        delete(OutboxRow)
        .where(
            OutboxRow.state.not_in([OutboxState.READY, OutboxState.CLAIMED]),
            OutboxRow.ended_at < before,
        )
        .execution_options(synchronize_session=False)
    )
