"""Finds for each message that nobody asked for why it came, as the program itself can tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import render
from handlers.conversation.writing import reader_of
from storage.messages import Message
from storage.notices import Notice
from storage.outbox import OutboxRow
from tests.simulation.people import Human
from tests.simulation.stage import Arrival, Stage


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a message came: for which purpose, about what, and in words; `organisation`: the name of
    the one that it is about, where there is one."""

    purpose: str
    subject: str
    why: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Unasked:
    """A message that somebody got without asking for it; one message may have several reasons."""

    at: datetime
    human: Human
    key: str
    text: str
    reasons: tuple[Reason, ...]

    @property
    def purposes(self) -> set[str]:
        return {reason.purpose for reason in self.reasons}


async def explained(stage: Stage) -> list[Unasked]:
    """The messages since the last time that nobody asked for."""
    arrived, stage.arrived = stage.arrived, []
    return await stage.chat.db(lambda db: _explained(db, stage, arrived)) if arrived else []


def _explained(db: Session, stage: Stage, arrived: Sequence[Arrival]) -> list[Unasked]:
    world = World(db, stage.now, stage.chat.app.services)
    # The parts of a long message are one message.
    arrived = [one for one in arrived if one.key.endswith(".0")]
    reasons: dict[int, list[Reason]] = {}
    for row, notice in db.execute(
        select(OutboxRow.id, Notice)
        .join(Message, Message.id == OutboxRow.message_id)
        .join(Notice, Notice.message_id == Message.id)
        .where(OutboxRow.id.in_([_row(one) for one in arrived]))
        .order_by(Notice.id)
    ).tuples():
        reasons.setdefault(row, []).append(_reason(world, notice))
    return [
        Unasked(one.at, one.human, one.key, one.text, tuple(reasons.get(_row(one), ())))
        for one in arrived
        if _row(one) in reasons or not one.asked
    ]


def _row(arrival: Arrival) -> int:
    """The row of the outbox that brought it."""
    return int(arrival.key.partition(".")[0])


def _reason(world: World, notice: Notice) -> Reason:
    reader = reader_of("nl", notice.contact.coalition, world.now)
    why = " ".join(render(line, reader) for line in courtesy.why(world, notice))
    subject = world.routes.subjects[kind_in(notice.subject)]
    thing = subject.found(world, notice.coalition_id, notice.subject)
    organisation = getattr(thing, "organisation", None)
    name = organisation.name if organisation is not None else ""
    return Reason(notice.purpose, notice.subject, why, name)
