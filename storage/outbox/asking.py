"""Asking for sends and edits: they are queued together at the end of a unit of work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Integer,
    bindparam,
    event,
    exists,
    insert,
    literal,
    select,
)
from sqlalchemy.orm import Session, SessionTransaction

from storage.messages import Message
from storage.outbox.rows import (
    READY,
    THESE,
    Operation,
    OutboxRow,
    OutboxState,
    Urgency,
)

_SENDS, _EDITS, _DRAWINGS = "sends", "edits", "drawings"


def queue_send(
    session: Session,
    message: Message,
    urgency: Urgency,
    *,
    attempts: int = 0,
    not_before: datetime | None = None,
) -> None:
    """Have a message sent. After a first attempt, parts that stand there stay."""
    how = {"urgency": int(urgency), "attempts": attempts, "not_before": not_before}
    session.info.setdefault(_SENDS, []).append((message, how))


def insert_and_send(session: Session, messages: Sequence[tuple[Message, Urgency]]) -> None:
    """Keep many new messages and have them sent, in two statements past the mapper. They get their
    ids, and are no part of the session."""
    if not messages:
        return
    rows = [{name: getattr(message, name) for name in _KEPT} for message, _ in messages]
    ids = session.connection().scalars(_INSERT, rows)
    for (message, _), key in zip(messages, ids, strict=True):
        message.id = key
    _queue_sends(session, [(message, {"urgency": int(urgency)}) for message, urgency in messages])


def queue_edits(session: Session, messages: Iterable[Message], urgency: Urgency) -> None:
    """Bring chats to what these messages say at the end of this unit of work."""
    wanted = session.info.setdefault(_EDITS, {})
    wanted.update((message, urgency) for message in messages)


def draw_last(session: Session, message: Message, draw: Callable[[], None]) -> None:
    """Have a message drawn at the end of this unit of work; once, however often it is asked."""
    session.info.setdefault(_DRAWINGS, {})[message] = draw


@event.listens_for(Session, "before_commit")
def queue_wanted(session: Session) -> None:
    """Draw what is to be drawn, and queue what is wanted so far, all sends in one statement and all
    edits in another. An edit goes with the operation that waits if there is one, so that a card
    which changes ten times in a second is edited once."""
    for draw in session.info.pop(_DRAWINGS, {}).values():
        draw()
    sends, edits = session.info.pop(_SENDS, []), session.info.pop(_EDITS, {})
    if sends or edits:
        session.flush()
        # A row that was rolled back meanwhile is in the session no more.
        sends = [(message, how) for message, how in sends if message in session]
        new = {message for message, _ in sends}
        # Edits first: what someone just did shows before what follows from it.
        _queue_edits(session, {m: u for m, u in edits.items() if m in session and m not in new})
        _queue_sends(session, sends)


@event.listens_for(Session, "after_soft_rollback")
def forget_wanted(session: Session, _: SessionTransaction) -> None:
    """Operations of a savepoint are undone with it; those of earlier ones were queued already."""
    for wanted in (_DRAWINGS, _SENDS, _EDITS):
        session.info.pop(wanted, None)


def _queue_sends(session: Session, sends: Sequence[tuple[Message, dict[str, Any]]]) -> None:
    rows = [
        {
            "message_id": message.id,
            "account_id": message.account_id,
            "chat": message.chat,
            "operation": Operation.SEND,
            "state": OutboxState.READY,
            **how,
        }
        for message, how in sends
    ]
    if rows:
        session.connection().execute(_SEND, rows)


def _queue_edits(session: Session, edits: Mapping[Message, Urgency]) -> None:
    for urgency in set(edits.values()):
        ids = [message.id for message, wanted in edits.items() if wanted is urgency]
        told = {"these": ids, "urgency": int(urgency)}
        session.connection().execute(_EDIT_THESE, told)


_SEND = insert(OutboxRow)
_INSERT = insert(Message).returning(Message.id, sort_by_parameter_order=True)
_KEPT = [column.key for column in Message.__table__.columns if column.key != "id"]
_EDIT_THESE = insert(OutboxRow).from_select(
    ["message_id", "account_id", "chat", "operation", "urgency"],
    select(
        Message.id,
        Message.account_id,
        Message.chat,
        literal(Operation.EDIT, OutboxRow.operation.type),
        bindparam("urgency", type_=Integer),
    ).where(
        Message.id.in_(THESE),
        ~exists().where(OutboxRow.message_id == Message.id, OutboxRow.state == READY),
    ),
)
