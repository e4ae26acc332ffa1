"""Asking for edits: they are queued at the end of a unit of work, once for each message."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy import (
    Integer,
    bindparam,
    event,
    exists,
    insert,
    literal,
    select,
)
from sqlalchemy.orm import Session

from storage.messages import Message
from storage.outbox.rows import (
    READY,
    THESE,
    Operation,
    OutboxRow,
    Urgency,
)

_EDITS, _DRAWINGS = "edits", "drawings"


def queue_edits(session: Session, messages: Iterable[Message], urgency: Urgency) -> None:
    """Bring chats to what these messages say at the end of this unit of work."""
    wanted = session.info.setdefault(_EDITS, {})
    wanted.update((message, urgency) for message in messages)


def draw_last(session: Session, message: Message, draw: Callable[[], None]) -> None:
    """Have a message drawn at the end of this unit of work; once, however often it is asked."""
    session.info.setdefault(_DRAWINGS, {})[message] = draw


@event.listens_for(Session, "before_commit")
def queue_wanted(session: Session) -> None:
    """Draw what is to be drawn, and queue the edits that are wanted so far: in one statement, and
    with the operation that waits if there is one, so that a card which changes ten times in a
    second is edited once."""
    for draw in session.info.pop(_DRAWINGS, {}).values():
        draw()
    wanted = session.info.pop(_EDITS, None)
    if wanted:
        session.flush()
        for urgency in Urgency:
            ids = [m.id for m, how in wanted.items() if how is urgency and m in session]
            if ids:
                told = {"these": ids, "urgency": int(urgency)}
                session.connection().execute(_EDIT_THESE, told)


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
