"""The bot dies again and again while events stream in, and starts again: nothing is lost."""

from __future__ import annotations

import asyncio
from random import Random

import pytest
from sqlalchemy import select

from storage.invitations import Invitation
from storage.messages import Delivery, Message
from storage.outbox import OutboxRow, OutboxState
from storage.people import Standing
from tests.end_to_end.books import books, contacts_of, invite_many, taken_in
from tests.end_to_end.crowd import KINDS, LONG, TIMES, Member, crowd
from tests.end_to_end.logs import check_log
from tests.end_to_end.office import Office, written_on_matrix
from tests.end_to_end.waiting import until
from tests.servers.synapse import Person

SEED = 20261123
PEOPLE = 20
DEATHS = 10
LETTERS = 10
FIRST_UPDATE = 100


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_nothing_is_lost_or_doubled_by_kill_9(office: Office) -> None:
    """20 people register, change their minds and ask things on Telegram, one writes on Matrix,
    and the bot is killed 10 times: every event is dealt with once, each person ends as they
    chose last, and what went out twice was said to be doubtful."""
    random = Random(SEED)
    leader = await office.invitation("leader")
    code = invite_many(office.program, "Wandelclub Stap voor Stap", PEOPLE)
    members = crowd(office.telegram, PEOPLE, random)
    truus = await office.synapse.user("Truus de Vries")
    async with asyncio.TaskGroup() as people:
        busy = [people.create_task(member.takes_part(code)) for member in members]
        busy.append(people.create_task(_writes(truus, office.matrix.user)))
        deaths = await _dies_often(office, random, busy)
        await office.program.runs_well()
    await office.telegram.has_heard(LONG)
    await until(lambda: _all_sent(office), "everything is sent")
    await office.program.stop()
    assert deaths >= DEATHS - 4, "the people were done before the bot had died often"
    _check_events(office)
    _check_people(office, members, code)
    _check_sends(office, members)
    assert await _answered(truus) == LETTERS
    said = [*office.written_on_telegram(), *await written_on_matrix(truus)]
    check_log(office.program, [*said, code, leader["code"]])


async def _writes(truus: Person, bot: str) -> None:
    """A stranger who begins a chat and types one thing after another."""
    await truus.opens_chat(bot)
    for number in range(LETTERS):
        await truus.says(f"Brief {number} van Truus")


async def _answered(truus: Person) -> int:
    return sum("Die code ken ik niet" in text for text in await truus.texts())


async def _dies_often(office: Office, random: Random, busy: list[asyncio.Task[None]]) -> int:
    """Start and kill it, each time after so many calls to Telegram as the seed says."""
    calls = office.telegram.calls
    for death in range(DEATHS):
        if all(task.done() for task in busy):
            return death
        last = calls.total() + random.randint(2, 60)
        await office.program.start("run")
        await until(lambda last=last: calls.total() >= last or not office.program.runs, "calls")
        assert office.program.runs, office.program.log
        await office.program.kill()
        _check_acknowledged(office)
    return DEATHS


def _check_acknowledged(office: Office) -> None:
    """What Telegram forgot, because the bot confirmed it, stands in the database."""
    updates = office.telegram.world.updates
    confirmed = updates.waiting[0]["update_id"] if updates.waiting else updates.next_id
    known = {event.event_id for event in taken_in(office.program)}
    lost = [n for n in range(FIRST_UPDATE, confirmed) if str(n) not in known]
    assert not lost, f"confirmed and lost: {lost}"


def _check_events(office: Office) -> None:
    events = taken_in(office.program)
    made = range(FIRST_UPDATE, office.telegram.world.updates.next_id)
    assert {event.event_id for event in events} == {str(number) for number in made}
    assert [event.error for event in events if event.error] == []


def _check_people(office: Office, members: list[Member], code: str) -> None:
    with books(office.program) as session:
        used = session.scalars(select(Invitation).where(Invitation.code == code)).one()
        assert used.uses_left == 0
        for member in members:
            [contact] = contacts_of(session, member.user.id)
            assert contact.standing is Standing.ACTIVE
            assert contact.name == member.user.name
            assert contact.kind == KINDS[member.kind]
            assert set(contact.dayparts or ()) == {TIMES[time] for time in member.times}


def _all_sent(office: Office) -> bool:
    waiting = (OutboxState.READY, OutboxState.CLAIMED)
    with books(office.program) as session:
        left = session.scalars(select(OutboxRow.id).where(OutboxRow.state.in_(waiting)))
        return not left.all()


def _check_sends(office: Office, members: list[Member]) -> None:
    """Each question got one answer; only what was under way at a kill may stand there twice."""
    with books(office.program) as session:
        messages = session.scalars(select(Message)).all()
        assert {message.delivery for message in messages} == {Delivery.SENT}
        for member in members:
            mine = [m for m in messages if m.chat == str(member.user.id)]
            answers = [m for m in mine if m.text.startswith("Dat begreep ik niet helemaal")]
            assert len(answers) == member.asked
            shown = [post for post in member.user.posts if post.by_bot]
            assert len(mine) <= len(shown) <= len(mine) + DEATHS
