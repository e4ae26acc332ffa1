"""What must still be done to messages, and how it ended."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    bindparam,
    delete,
    event,
    exists,
    insert,
    literal,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from storage.base import NEVER_REUSED, Base, Id, Key, UtcDateTime, insert_new
from storage.messages import Delivery, Message, MessagePart


class Operation(enum.StrEnum):
    """What an outbox row does with its message. SEND and EDIT bring the chat to what the message
    says when the row is carried out."""

    SEND = "send"
    EDIT = "edit"
    DELETE = "delete"


class OutboxState(enum.StrEnum):
    """`ready → claimed → sent | failed | unknown | cancelled`."""

    READY = "ready"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class Urgency(enum.IntEnum):
    """Which goes first: an answer never waits behind an announcement."""

    REPLY = 0
    DUE = 1
    BROADCAST = 2


_EDITS, _DRAWINGS = "edits", "drawings"
_OPEN = text("state = 'ready' OR state = 'claimed'")
# Written out in the queries too, not bound: SQLite uses a partial index only for terms it can read.
_READY: ColumnElement[str] = literal_column("'ready'")
_CLAIMED: ColumnElement[str] = literal_column("'claimed'")


class OutboxRow(Base):
    """One operation on one message, until it is done. Order holds per chat and urgency."""

    __tablename__ = "outbox"
    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id", ondelete="CASCADE"))
    chat: Mapped[Key]
    operation: Mapped[Operation]
    urgency: Mapped[int]
    state: Mapped[OutboxState] = mapped_column(default=OutboxState.READY)
    not_before: Mapped[datetime | None]
    claimed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    failure: Mapped[str | None]
    message: Mapped[Message] = relationship()
    __table_args__ = (
        Index(
            "ix_outbox_open",
            "account_id",
            "urgency",
            "id",
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        Index("ix_outbox_message_open", "message_id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        NEVER_REUSED,
    )


ONE_PART = 500
"""Characters that every platform takes in one part, also beside a file."""


@dataclass(slots=True)
class Task:
    """A claimed operation with all that its sending needs, free of the session.

    `parts`: the platform's ids of the parts that stand in the chat already.
    """

    row: int
    message: int
    chat: str
    operation: Operation
    urgency: int
    attempts: int
    purpose: str
    delivery: Delivery
    text: str
    rows: list[Any]
    file: dict[str, Any] | None
    parts: list[str] = field(default_factory=list)


_TASKS = select(
    OutboxRow.id,
    OutboxRow.message_id,
    OutboxRow.chat,
    OutboxRow.operation,
    OutboxRow.urgency,
    OutboxRow.attempts,
    Message.purpose,
    Message.delivery,
    Message.text,
    Message.rows,
    Message.file,
).join(Message, OutboxRow.message_id == Message.id)
"""The columns of a Task, in its order."""


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


_THESE: BindParameter[Any] = bindparam("these", expanding=True)
_EDIT_THESE = insert(OutboxRow).from_select(
    ["message_id", "account_id", "chat", "operation", "urgency"],
    select(
        Message.id,
        Message.account_id,
        Message.chat,
        literal(Operation.EDIT, OutboxRow.operation.type),
        bindparam("urgency", type_=Integer),
    ).where(
        Message.id.in_(_THESE),
        ~exists().where(OutboxRow.message_id == Message.id, OutboxRow.state == _READY),
    ),
)


_NOW = bindparam("now", type_=UtcDateTime())
_MAY_BEGIN = _TASKS.where(
    OutboxRow.account_id == bindparam("account"),
    OutboxRow.state == _READY,
    or_(OutboxRow.not_before.is_(None), OutboxRow.not_before <= _NOW),
).limit(bindparam("most", type_=Integer))
# Made once, and carried out past the mapper: they are part of every exchange, also of one with a
# single press in it, which someone waits for.
_URGENT = _MAY_BEGIN.where(OutboxRow.urgency < int(Urgency.BROADCAST)).order_by(
    OutboxRow.urgency, OutboxRow.id
)
_BROADCASTS = _MAY_BEGIN.where(OutboxRow.urgency == int(Urgency.BROADCAST)).order_by(OutboxRow.id)
_OCCUPIED: BindParameter[Any] = bindparam("occupied", expanding=True)
_FREE_BROADCASTS = _BROADCASTS.where(OutboxRow.chat.not_in(_OCCUPIED))
_OCCUPIED_BROADCASTS = _BROADCASTS.where(OutboxRow.chat.in_(_OCCUPIED))


_CLAIM = update(OutboxRow).where(OutboxRow.id.in_(_THESE)).values(state=_CLAIMED, claimed_at=_NOW)
_END = (
    update(OutboxRow)
    .where(OutboxRow.id.in_(_THESE))
    .values(state=bindparam("as", type_=OutboxRow.state.type), ended_at=_NOW)
)
_PARTS = (
    select(MessagePart.message_id, MessagePart.part)
    .where(MessagePart.message_id.in_(_THESE))
    .order_by(MessagePart.message_id, MessagePart.number)
)


@dataclass(slots=True)
class Claim:
    """Operations that were taken. `more`: there may be others that could begin; `passed_over`:
    there are others, and each waits for its chat."""

    tasks: list[Task]
    more: bool
    passed_over: bool = False


def claim_urgent(
    session: Session, account: int, now: datetime, limit: int, *, only_replies: bool = False
) -> Claim:
    """Take up to `limit` operations that are no broadcasts, the most urgent and then the oldest
    first; or only the replies among them, which come first."""
    told = {"account": account, "now": now, "most": limit}
    found = [Task(*row) for row in session.connection().execute(_URGENT, told)]
    wanted = [t for t in found if t.urgency == Urgency.REPLY] if only_replies else found
    more = len(found) == limit or len(wanted) < len(found)
    return Claim(_claimed(session, wanted, now), more)


def claim_broadcasts(
    session: Session, account: int, now: datetime, limit: int, occupied: Collection[str]
) -> Claim:
    """Take up to `limit` broadcasts, the oldest first: one for a chat, and none for those that are
    `occupied`, so that a chat which must wait holds up no other."""
    told = {"account": account, "now": now, "most": limit, "occupied": list(occupied)}
    found = [Task(*row) for row in session.connection().execute(_FREE_BROADCASTS, told)]
    first: dict[str, Task] = {}
    for task in found:
        first.setdefault(task.chat, task)
    tasks = _claimed(session, list(first.values()), now)
    if len(found) == limit:
        return Claim(tasks, more=True)
    waiting = session.connection().execute(_OCCUPIED_BROADCASTS, told | {"most": 1})
    passed_over = len(tasks) < len(found) or waiting.first() is not None
    return Claim(tasks, more=False, passed_over=passed_over)


def _claimed(session: Session, tasks: list[Task], now: datetime) -> list[Task]:
    if tasks:
        told = {"these": [task.row for task in tasks], "now": now}
        session.connection().execute(_CLAIM, told)
    _add_parts(session, tasks)
    return tasks


def _add_parts(session: Session, tasks: list[Task]) -> None:
    standing = {t.message: t for t in tasks if t.operation is not Operation.SEND or t.attempts}
    if not standing:
        return
    parts = session.connection().execute(_PARTS, {"these": list(standing)})
    for message, part in parts:
        standing[message].parts.append(part)


def _mark(session: Session, rows: Iterable[int], state: OutboxState, **values: Any) -> None:
    ids = list(rows)
    if ids:
        session.execute(
            update(OutboxRow)
            .where(OutboxRow.id.in_(ids))
            .values(state=state, **values)
            .execution_options(synchronize_session=False)
        )


@dataclass(slots=True)
class Outcome:
    """How one operation ended: its new state, the parts that it added, and the message's
    delivery where that changed. `left`: how many parts still stand, where some were taken away;
    `not_before`: for one that must be tried again."""

    task: Task
    state: OutboxState
    added: list[str] = field(default_factory=list)
    left: int | None = None
    delivery: Delivery | None = None
    failure: str | None = None
    not_before: datetime | None = None


def record(session: Session, account: int, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Keep how operations ended, in as few statements as there are kinds of endings. Recorded
    once more it changes nothing, so that an outage of the database does no harm."""
    _parts(session, account, outcomes)
    plain = [o for o in outcomes if o.failure is None and o.not_before is None]
    for state in {o.state for o in plain}:
        rows = [o.task.row for o in plain if o.state is state]
        session.connection().execute(_END, {"these": rows, "as": state, "now": now})
    for o in outcomes:
        if o.failure is not None or o.not_before is not None:
            again = {"not_before": o.not_before, "attempts": o.task.attempts + 1}
            _mark(session, [o.task.row], o.state, ended_at=now, failure=o.failure, **again)
    _deliveries(session, outcomes)


def _parts(session: Session, account: int, outcomes: Sequence[Outcome]) -> None:
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


def _deliveries(session: Session, outcomes: Sequence[Outcome]) -> None:
    for delivery, failure in {(o.delivery, o.failure) for o in outcomes if o.delivery}:
        ids = [o.task.message for o in outcomes if (o.delivery, o.failure) == (delivery, failure)]
        session.execute(
            update(Message)
            .where(Message.id.in_(ids))
            .values(delivery=delivery, failure=failure)
            .execution_options(synchronize_session=False)
        )


def has_arrived(session: Session, message: Message, part: str, now: datetime) -> bool:
    """Whether that someone has this part (empty: not told which) before them proves that the
    message arrived. Then it counts as sent, and a second sending that was not begun is called off.
    """
    known = [standing.part for standing in message.parts]
    sends = (OutboxRow.message_id == message.id, OutboxRow.operation == Operation.SEND)
    again = select(OutboxRow.id).where(*sends, OutboxRow.state == _READY, OutboxRow.attempts > 0)
    awaited = message.delivery is Delivery.QUEUED and (known or session.scalar(again) is None)
    if part in known or awaited:
        return False
    message.delivery, message.failure = Delivery.SENT, None
    open_or_unknown = or_(OutboxRow.state == _READY, OutboxRow.state == OutboxState.UNKNOWN)
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


def left_claimed(session: Session, account: int) -> list[tuple[Task, datetime]]:
    """What an earlier process claimed and did not finish, with when; it is ready again."""
    found = session.execute(
        _TASKS.add_columns(OutboxRow.claimed_at).where(
            OutboxRow.account_id == account, OutboxRow.state == _CLAIMED
        )
    )
    left = [(Task(*row[:-1]), row[-1]) for row in found]
    _mark(session, [task.row for task, _ in left], OutboxState.READY)
    return left


def give_back(session: Session, account: int, but_not: Collection[int]) -> None:
    """What is claimed was not begun and is ready again, but for these rows."""
    claimed = select(OutboxRow.id).where(
        OutboxRow.account_id == account, OutboxRow.state == _CLAIMED
    )
    _mark(session, set(session.scalars(claimed)) - set(but_not), OutboxState.READY)


def cancel_untouched(
    session: Session, coalition: int, subjects: Sequence[str], now: datetime
) -> None:
    """Messages about these subjects never go, as long as nobody began to send them: only then is
    it certain that nothing of them arrived."""
    about = (Message.coalition_id == coalition, Message.subject.in_(subjects))
    untouched = select(OutboxRow.message_id).where(
        OutboxRow.state == _READY,
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
        .where(OutboxRow.state == _READY, OutboxRow.message_id.in_(cancelled))
        .values(state=OutboxState.CANCELLED, ended_at=now)
        .execution_options(synchronize_session=False)
    )


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


def cancel_unsent(
    session: Session, coalition: int, person: int, purposes: Sequence[str], now: datetime
) -> None:
    """What must still be sent to this person for these purposes does not go, also if it was tried
    before; what is being sent right now may still arrive."""
    session.flush()
    waiting = (OutboxRow.state == _READY, OutboxRow.operation == Operation.SEND)
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
        .where(OutboxRow.state == _READY, OutboxRow.message_id.in_(ids))
        .values(state=OutboxState.CANCELLED, ended_at=now)
        .execution_options(synchronize_session=False)
    )


def waiting_outside(session: Session, accounts: Collection[int]) -> list[OutboxRow]:
    """What waits to be sent to someone through another account than these, oldest first."""
    return list(
        session.scalars(
            select(OutboxRow)
            .join(OutboxRow.message)
            .where(
                OutboxRow.state == _READY,
                OutboxRow.operation == Operation.SEND,
                OutboxRow.account_id.not_in(accounts),
                Message.person_id.is_not(None),
            )
            .order_by(OutboxRow.id)
            .options(joinedload(OutboxRow.message))
        )
    )
