"""A week before the regiegroep meets its leaders get the report, unasked and once."""

from __future__ import annotations

from datetime import timedelta

from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import TUESDAY_EVENING, decided, read_by_all

READY = "Het rapport voor de regiegroep is klaar."


def told(leader: Someone) -> int:
    """How many messages tell that it is ready."""
    return sum(READY in bubble.text for bubble in leader.bubbles)


async def moved(leader: Someone, to: str) -> None:
    """The leader moves the meeting."""
    await leader.says("/agenda")
    await leader.taps("Bekijk …")
    await leader.taps("Andere tijd")
    await leader.reads()
    await leader.says(to)
    await leader.taps("Ja, verander het")
    await leader.reads()


async def planned(chat: Chat, leader: Someone) -> None:
    """The regiegroep meets in three weeks, on 15 December at 19.30."""
    hans = await chat.volunteer(groups=("regiegroep",))
    await decided(chat, leader, [leader, hans], title="Regiegroep", group="regiegroep")
    await read_by_all(chat)


async def test_it_comes_a_week_before(chat: Chat):
    """With the rest of the news of that day, and one tap away."""
    leader = await chat.leader()
    await planned(chat, leader)
    await chat.passes(days=13, hours=12)
    assert told(leader) == 0
    await chat.passes(hours=12)
    await leader.sees(f"{READY} Het overleg is op di 15 dec, 19.30.")
    await leader.taps("Bekijk")
    await leader.sees("Demostad Ontmoet in cijfers")
    await chat.passes(days=20)
    await read_by_all(chat)
    assert told(leader) == 1


async def test_a_meeting_that_moves_moves_it(chat: Chat):
    """Two weeks later is two weeks later."""
    leader = await chat.leader()
    await planned(chat, leader)
    await moved(leader, "di 29 dec 19.30")
    await chat.passes(days=24)
    assert told(leader) == 0
    await chat.passes(days=6)
    assert told(leader) == 1
    await read_by_all(chat)


async def test_one_that_moves_a_little_afterwards_brings_no_second(chat: Chat):
    """The leader has it, and it tells of now."""
    leader = await chat.leader()
    await planned(chat, leader)
    await chat.passes(days=15)
    assert told(leader) == 1
    await leader.reads()
    await moved(leader, "do 17 dec 19.30")
    await chat.passes(days=30)
    await read_by_all(chat)
    assert told(leader) == 1


async def test_one_called_off_drops_it(chat: Chat):
    """Also when it was on its way already."""
    leader = await chat.leader()
    await planned(chat, leader)
    await leader.says("/agenda")
    await leader.taps("Bekijk …")
    await leader.taps("Zeg af")
    await leader.taps("Ja, zeg af")
    await chat.passes(days=30)
    await read_by_all(chat)
    assert told(leader) == 0


async def test_another_group_brings_no_report(chat: Chat):
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [leader, hans])
    await chat.passes(days=21)
    await read_by_all(chat)
    assert told(leader) == 0


async def test_each_next_meeting_brings_its_own(chat: Chat):
    """Also one that is planned before the first is held, and one at short notice."""
    leader = await chat.leader()
    await planned(chat, leader)
    later = TUESDAY_EVENING + timedelta(days=28)
    await decided(chat, leader, [leader], later, title="Regiegroep", group="regiegroep")
    await chat.passes(days=60)
    await read_by_all(chat)
    assert told(leader) == 2
    soon = chat.clock.now() + timedelta(days=4)
    await decided(chat, leader, [leader], soon, title="Regiegroep", group="regiegroep")
    await chat.passes(days=3)
    await read_by_all(chat)
    assert told(leader) == 3


async def test_after_an_outage_it_comes_late_and_once(chat: Chat):
    """As long as the meeting is still to come."""
    leader = await chat.leader()
    await planned(chat, leader)
    await chat.down(days=16)
    await chat.passes(days=2)
    await read_by_all(chat)
    assert told(leader) == 1
    await chat.down(days=400)
    await chat.passes(days=2)
    await read_by_all(chat)
    assert told(leader) == 1
