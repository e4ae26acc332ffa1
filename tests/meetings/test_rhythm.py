"""A group meets so many times a year: eight weeks ahead a time is wanted, once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.harness.chat import Chat, Someone
from tests.meetings.listening import Heard
from tests.meetings.scenes import THURSDAY_MORNING, decided, read_by_all


async def set_rhythm(leader: Someone, times: str, group: str = "regiegroep") -> None:
    """A leader says how often a group meets."""
    await leader.reads()
    await leader.says("/agenda")
    await leader.taps("Alles")
    await leader.taps("Ritme")
    await leader.reads()
    await leader.taps(group.capitalize())
    await leader.sees(f"Hoeveel keer per jaar komt de {group} bij elkaar?", "Acht weken")
    await leader.taps(times)


@pytest.mark.both_databases
async def test_eight_weeks_ahead_a_time_is_wanted_once(chat: Chat, heard: Heard):
    """Counted from the last meeting of the group, and like it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], THURSDAY_MORNING, title="Regiegroep", group="regiegroep")
    await set_rhythm(leader, "3")
    await leader.sees("Regiegroep: 3 keer per jaar", "Kerngroep: geen vast ritme")
    await chat.passes(days=88)
    await read_by_all(chat)
    assert heard.wanted == []
    await chat.passes(days=2)
    (wanted,) = heard.wanted
    assert (wanted.title, wanted.minutes) == ("Regiegroep", 60)
    assert wanted.place == "Buurthuis De Proef"
    assert wanted.near == date(2027, 4, 18)
    assert "Ik heb een peiling klaargezet." in leader.shows("Het wordt weer tijd").text
    await chat.passes(days=60)
    assert len(heard.wanted) == 1
    await read_by_all(chat)


async def test_a_group_that_never_met_begins_now(chat: Chat, heard: Heard):
    """In eight weeks, under the name of the group; a leader can end the rhythm again."""
    leader = await chat.leader()
    await set_rhythm(leader, "6")
    await leader.reads()
    await chat.passes(seconds=2)
    (wanted,) = heard.wanted
    assert (wanted.title, wanted.near) == ("regiegroep", date(2027, 1, 19))
    await set_rhythm(leader, "Geen vast ritme")
    await leader.sees("Regiegroep: geen vast ritme")
    await chat.passes(days=400)
    assert len(heard.wanted) == 1


async def test_a_new_meeting_begins_the_count_anew(chat: Chat, heard: Heard):
    """Of this group, and of no other."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], group="regiegroep")
    await set_rhythm(leader, "2")
    await leader.reads()
    await decided(chat, leader, [hans], THURSDAY_MORNING, group="kerngroep")
    await chat.passes(days=150)
    assert len(heard.wanted) == 1
    await read_by_all(chat)
    await decided(chat, leader, [hans], chat.clock.now() + timedelta(days=14), group="regiegroep")
    await chat.passes(days=120)
    await read_by_all(chat)
    assert len(heard.wanted) == 1
    await chat.passes(days=30)
    assert len(heard.wanted) == 2
    await read_by_all(chat)


async def test_when_its_leader_is_gone_another_wants_it(chat: Chat, heard: Heard):
    """In whose name the poll then lies ready."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.leader("Youssef Proef")
    await decided(chat, leader, [hans], group="regiegroep")
    await set_rhythm(leader, "6")
    await leader.says("/stop")
    await chat.passes(days=40)
    await read_by_all(chat)
    assert [wanted.by.name for wanted in heard.wanted] == ["Youssef Proef"]


async def test_a_rhythm_that_changes_wants_no_second_poll(chat: Chat, heard: Heard):
    """The one that lies ready is for the same meeting."""
    leader = await chat.leader(groups=("regiegroep",))
    await set_rhythm(leader, "6")
    await chat.passes(days=1)
    await leader.reads()
    await set_rhythm(leader, "4")
    await chat.passes(days=1)
    await leader.reads()
    ready = [bubble for bubble in leader.bubbles if "Het wordt weer tijd" in bubble.text]
    assert len(ready) == 1
