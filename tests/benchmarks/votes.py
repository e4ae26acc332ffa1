"""Votes per second, through the inbox, storage and the outbox, beside presses on a bare card.

Everyone has the card of a poll; they tap each row once, and Klaar. The clock runs from when all
presses wait at the stand-in until every press is answered and every card shows the summary.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from handlers.availability.actions import Say
from handlers.availability.chasing import begin_asking
from handlers.conversation.actions import kind_of
from handlers.conversation.context import World
from storage.availability import Invitee, Poll, PollSlot, PollState, PollVote
from storage.messages import Message
from storage.partners import Group, GroupContact
from storage.people import Coalition, Contact
from tests.benchmarks import presses
from tests.benchmarks.cards import FIRST_PERSON
from tests.benchmarks.measuring import Figure, Stopwatch, at_least, side_by_side
from tests.benchmarks.ours import Ours, courteous_clock, ours
from tests.benchmarks.standin import stand_in

Chats = list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Size:
    """How many people answer for how many slots, and in how many rounds."""

    people: int = 200
    slots: int = 10
    rounds: int = 2


async def run(size: Size = Size()) -> list[Figure]:
    """`votes_ratio`: votes per second ÷ presses per second on a card that does nothing else."""
    bare = presses.Size(people=size.people, presses=size.slots)
    found = await side_by_side(size.rounds, lambda: votes(size), lambda: presses.own_ours(bare))
    return [
        at_least("votes_per_second", found.ours, 100),
        at_least("votes_ratio", found.value, 0.5, found.of("per second")),
    ]


async def votes(size: Size) -> float:
    """Votes per second, each durable before it is answered."""
    async with (
        stand_in() as server,
        ours(server, size.people, clock=courteous_clock()) as program,
    ):
        await server.knows(range(FIRST_PERSON, FIRST_PERSON + size.people))
        await program.writes(lambda db, coalition: _ask(program, db, coalition, size.slots))
        labels = await _rows(program)
        taps = [
            (FIRST_PERSON + n, label) for label in (*labels, "Klaar") for n in range(size.people)
        ]
        await server.taps(taps)
        watch = Stopwatch()
        await server.until([])
        await server.until(await _chats(program))
        seconds = watch.seconds
        assert await program.writes(_counted) == (size.people * size.slots, size.people)
        return len(taps) / seconds


def _ask(program: Ours, db: Session, coalition: Coalition, slots: int) -> None:
    """A poll that everyone is asked in, as a leader's Verstuur makes it."""
    now = program.clock.now()
    group = db.query(Group).filter_by(name="kerngroep").one()
    db.add_all(
        GroupContact(coalition_id=coalition.id, group_id=group.id, contact_id=contact)
        for contact in db.scalars(select(Contact.id))
    )
    poll = Poll(
        coalition=coalition, by_contact=0, author="Ilse", title="Overleg",
        targets=[f"group:{group.id}"], required=[], told=[], edition=1, reached=0,
        state=PollState.OPEN, made_at=now, opened_at=now, deadline=now + timedelta(days=7),
    )  # fmt: skip
    db.add(poll)
    db.flush()
    first = now + timedelta(days=14)
    poll.all_slots += [PollSlot.at(poll, first + timedelta(days=n)) for n in range(slots)]
    db.flush()
    begin_asking(World(db, now, program.app.services), poll)


async def _rows(program: Ours) -> list[str]:
    """The rows to tap, once everyone has the card."""
    while len(await _chats(program)) < program.people:  # noqa: ASYNC110 - nobody rings for this
        await asyncio.sleep(0.1)
    await program.server.until(await _chats(program))

    def read(db: Session, _: Coalition) -> list[str]:
        message = db.scalars(_cards()).first()
        assert message is not None
        buttons = [button for row in message.buttons for button in row]
        kinds = [(button.label, message.actions[button.index][0]) for button in buttons]
        return [label for label, kind in kinds if kind == kind_of(Say)]

    return await program.writes(read)


async def _chats(program: Ours) -> Chats:
    """The text of every card by now, by chat."""

    def read(db: Session, _: Coalition) -> Chats:
        return [(int(message.chat), message.text) for message in db.scalars(_cards())]

    return await program.writes(read)


def _cards() -> Select[tuple[Message]]:
    return select(Message).where(Message.subject.startswith("poll:"))


def _counted(db: Session, _: Coalition) -> tuple[int, int]:
    done = db.scalar(select(func.count()).where(Invitee.done))
    return db.scalar(select(func.count(PollVote.slot_id))) or 0, done or 0
