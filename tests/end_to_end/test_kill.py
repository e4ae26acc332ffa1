"""The bot dies again and again while events stream in, and starts again: nothing is lost."""

from __future__ import annotations

import asyncio
from random import Random

import pytest
from sqlalchemy import select

from storage.invitations import Invitation
from storage.messages import Delivery, Message
from storage.people import Standing
from tests.end_to_end.books import all_sent, books, contacts_of, invite_many, taken_in
from tests.end_to_end.crowd import KINDS, LONG, TIMES, Member, crowd
from tests.end_to_end.deaths import FIRST_UPDATE, dies_often
from tests.end_to_end.logs import check_log
from tests.end_to_end.office import Office, written_on_matrix, written_on_telegram
from tests.end_to_end.waiting import until
from tests.servers.synapse import Person

SEED = 20261123
PEOPLE = 20
DEATHS = 5
LETTERS = 10


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_nothing_is_lost_or_doubled_by_kill_9(office: Office) -> None:
    """20 people register, change their minds and ask things on Telegram, two write on Matrix, one
    of them in an encrypted chat, and the bot is killed five times: every event is dealt with once,
    each person ends as they chose last, and what went out twice was said to be doubtful."""
    random = Random(SEED)
    office.program.has_run_before()
    leader = await office.invitation("leader")
    code = invite_many(office.program, "Wandelclub Stap voor Stap", PEOPLE)
    members = crowd(office.telegram, PEOPLE, random)
    truus = await office.synapse.user("Truus de Vries")
    fatma = await office.synapse.secretive("Fatma Yilmaz")
    async with asyncio.TaskGroup() as people:
        busy = [people.create_task(member.takes_part(code)) for member in members]
        busy += [people.create_task(_writes(one, office.matrix.user)) for one in (truus, fatma)]
        deaths = await dies_often(office.program, office.telegram, random, [60] * DEATHS, busy)
        await office.program.runs_well()
    await office.telegram.has_heard(LONG)
    await until(lambda: all_sent(office.program), "everything is sent")
    await office.program.stop()
    assert deaths >= DEATHS - 2, "the people were done before the bot had died often"
    _check_events(office)
    _check_people(office, members, code)
    _check_sends(office, members)
    assert [await _answered(one) for one in (truus, fatma)] == [LETTERS, LETTERS]
    assert not fatma.unreadable
    said = [*written_on_telegram(office.telegram), *await written_on_matrix(truus, fatma)]
    check_log(office.program, [*said, code, leader["code"]])


async def _writes(who: Person, bot: str) -> None:
    """A stranger who begins a chat and types one thing after another."""
    await who.opens_chat(bot)
    for number in range(LETTERS):
        await who.says(f"Brief {number} van mij")


async def _answered(who: Person) -> int:
    return sum("Die code ken ik niet" in text for text in await who.texts())


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


def _check_sends(office: Office, members: list[Member]) -> None:
    """Each question got one answer; only what was under way at a kill may stand there twice."""
    with books(office.program) as session:
        messages = session.scalars(select(Message)).all()
        assert {message.delivery for message in messages} == {Delivery.SENT}
        for member in members:
            mine = [m for m in messages if m.chat == str(member.user.id)]
            answers = [m for m in mine if m.text.startswith("Er staat nog niets in je agenda")]
            assert len(answers) == member.asked
            shown = [post for post in member.user.posts if post.by_bot]
            assert len(mine) <= len(shown) <= len(mine) + DEATHS
