"""Taking operations to be carried out, and giving back what was not begun."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    Integer,
    Select,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from storage.messages import Delivery, Message, MessagePart
from storage.outbox.rows import (
    CLAIMED,
    NOW,
    READY,
    THESE,
    Operation,
    OutboxRow,
    OutboxState,
    Urgency,
    mark,
)
from storage.people import Channel


@dataclass(slots=True)
class SendTask:
    """A claimed operation with all that its sending needs, free of the session.

    `reader`: the platform's own id of the one person it is for, empty for someone who has no such
    id any more; None: all in the chat. `parts`: the platform's ids of the parts that stand in the
    chat already, where there can be any.
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
    reader: str | None
    parts: list[str] = field(default_factory=list)

    @property
    def may_stand(self) -> bool:
        """Whether parts of it can stand in the chat before it is carried out."""
        return self.operation is not Operation.SEND or self.attempts > 0


_USER = (
    select(Channel.user)
    .where(Channel.account_id == OutboxRow.account_id, Channel.person_id == Message.person_id)
    .limit(1)
)
# Of someone with two ids in one account the id whose chat it is counts.
_READER = func.coalesce(
    _USER.where(Channel.chat == OutboxRow.chat).scalar_subquery(), _USER.scalar_subquery(), ""
)
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
    case((Message.person_id.is_not(None), _READER)),
).join(Message, OutboxRow.message_id == Message.id)
"""The columns of a SendTask, in its order."""


# Nearly all messages have one part, which comes along; only the others are asked for theirs.
_PART = select(MessagePart.part).where(MessagePart.message_id == OutboxRow.message_id)
_FIRST = _PART.where(MessagePart.number == 0).scalar_subquery()
_HAS_MORE = _PART.where(MessagePart.number > 0).exists()
_WITH_PARTS = _TASKS.add_columns(_FIRST, _HAS_MORE)
_MAY_BEGIN = _WITH_PARTS.where(
    OutboxRow.account_id == bindparam("account"),
    OutboxRow.state == READY,
    or_(
        OutboxRow.not_before.is_(None),
        OutboxRow.not_before <= NOW,
        # It was tried in what is the future now: the clock went back, and its wait means nothing.
        OutboxRow.ended_at > NOW,
    ),
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


_CLAIM = update(OutboxRow).where(OutboxRow.id.in_(THESE)).values(state=CLAIMED, claimed_at=NOW)
_BEGIN = update(OutboxRow).where(OutboxRow.id.in_(THESE)).values(begun_at=NOW)
_PARTS = (
    select(MessagePart.message_id, MessagePart.part)
    .where(MessagePart.message_id.in_(THESE))
    .order_by(MessagePart.message_id, MessagePart.number)
)


@dataclass(slots=True)
class Claim:
    """Operations that were taken. `more`: there may be others that could begin; `passed_over`:
    there are others, and each waits for its chat."""

    tasks: list[SendTask]
    more: bool
    passed_over: bool = False


def claim_urgent(
    session: Session, account: int, now: datetime, limit: int, *, only_replies: bool = False
) -> Claim:
    """Take up to `limit` operations that are no broadcasts, the most urgent and then the oldest
    first; or only the replies among them, which come first."""
    told = {"account": account, "now": now, "most": limit}
    found = _found(session, _URGENT, told)
    wanted = [f for f in found if f.task.urgency == Urgency.REPLY] if only_replies else found
    more = len(found) == limit or len(wanted) < len(found)
    return Claim(_claimed(session, wanted, now), more)


def claim_broadcasts(
    session: Session, account: int, now: datetime, limit: int, occupied: Collection[str]
) -> Claim:
    """Take up to `limit` broadcasts, the oldest first: one for a chat, and none for those that are
    `occupied`, so that a chat which must wait holds up no other."""
    told = {"account": account, "now": now, "most": limit, "occupied": list(occupied)}
    found = _found(session, _FREE_BROADCASTS, told)
    first: dict[str, _Found] = {}
    for one in found:
        first.setdefault(one.task.chat, one)
    tasks = _claimed(session, list(first.values()), now)
    if len(found) == limit:
        return Claim(tasks, more=True)
    waiting = session.connection().execute(_OCCUPIED_BROADCASTS, told | {"most": 1})
    passed_over = len(tasks) < len(found) or waiting.first() is not None
    return Claim(tasks, more=False, passed_over=passed_over)


class _Found(NamedTuple):
    """A task that may begin; `first`: its first part, `has_more`: whether there are others."""

    task: SendTask
    first: str | None
    has_more: bool


def _found(session: Session, statement: Select[Any], told: dict[str, Any]) -> list[_Found]:
    rows = session.connection().execute(statement, told)
    return [_Found(SendTask(*fields), first, has_more) for *fields, first, has_more in rows]


def _claimed(session: Session, found: list[_Found], now: datetime) -> list[SendTask]:
    tasks = [one.task for one in found]
    if tasks:
        told = {"these": [task.row for task in tasks], "now": now}
        session.connection().execute(_CLAIM, told)
    _add_parts(session, [one for one in found if one.task.may_stand])
    return tasks


def _add_parts(session: Session, standing: list[_Found]) -> None:
    for one in standing:
        if one.first is not None and not one.has_more:
            one.task.parts.append(one.first)
    several = {one.task.message: one.task for one in standing if one.has_more}
    if several:
        parts = session.connection().execute(_PARTS, {"these": list(several)})
        for message, part in parts:
            several[message].parts.append(part)


def begin(session: Session, rows: Collection[int], now: datetime) -> None:
    """Keep that these sends, which may go only once, go from now on."""
    if rows:
        session.connection().execute(_BEGIN, {"these": list(rows), "now": now})


def left_claimed(session: Session, account: int) -> list[tuple[SendTask, datetime | None]]:
    """The operations that an earlier process claimed and did not finish, each with the moment at
    which it was begun, where that is kept; they are ready again."""
    found = session.execute(
        _TASKS.add_columns(OutboxRow.begun_at).where(
            OutboxRow.account_id == account, OutboxRow.state == CLAIMED
        )
    )
    left = [(SendTask(*row[:-1]), row[-1]) for row in found]
    mark(session, [task.row for task, _ in left], OutboxState.READY, begun_at=None)
    return left


def give_back(session: Session, account: int, but_not: Collection[int]) -> None:
    """Claimed operations were not begun and are ready again, but for these rows."""
    claimed = select(OutboxRow.id).where(
        OutboxRow.account_id == account, OutboxRow.state == CLAIMED
    )
    untouched = set(session.scalars(claimed)) - set(but_not)
    mark(session, untouched, OutboxState.READY, claimed_at=None, begun_at=None)
