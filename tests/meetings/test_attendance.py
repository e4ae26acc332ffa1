"""Attendance: ticked by the leader, said by people themselves, or taken as expected."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.events import WasAbsent
from storage.meetings import Guest, Meeting
from storage.people import Role
from tests.harness.chat import Chat, Someone
from tests.meetings.listening import Heard
from tests.meetings.scenes import (
    THURSDAY_MORNING,
    TUESDAY_EVENING,
    contact_of,
    decided,
    read_by_all,
    reads_in_answer,
)


async def held(chat: Chat) -> tuple[Someone, Someone, Someone, Someone]:
    """A meeting for three of whom one could not come and one did not say, and an hour after it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees, mo = await chat.professional(), await chat.volunteer("Mo Kassa", "Supermarkt")
    said = {"Kees Schijn": (), "Mo Kassa": None}
    await decided(chat, leader, [hans, kees, mo], THURSDAY_MORNING, said=said)
    await chat.passes(days=23, minutes=55)
    await read_by_all(chat)
    await chat.passes(minutes=10)
    return leader, hans, kees, mo


@pytest.mark.both_databases
async def test_the_leader_ticks_who_was_there(chat: Chat, heard: Heard):
    """Expected people are ticked already; the others know it when the leader is done, once."""
    leader, *_ = await held(chat)
    await leader.sees("Wie waren er bij Overleg kerngroep, do 17 dec, 10.00?")
    assert leader.labels()[-5:-2] == ["✔ Hans Proefweg", "Mo Kassa", "Kees Schijn"]
    await leader.taps("Mo Kassa")
    await leader.taps("✔ Hans Proefweg")
    await leader.taps("Hans Proefweg")
    await leader.reads()
    assert heard.there == []
    await leader.taps_twice("Klaar")
    await leader.sees("Genoteerd. Bij Overleg kerngroep, do 17 dec, 10.00, waren er 2 mensen")
    assert heard.there == [["Hans Proefweg", "Mo Kassa"]]
    assert heard.attended[0].title == "Overleg kerngroep"
    assert heard.attended[0].about.startswith("group:")
    await chat.passes(days=2)
    assert len(heard.there) == 1
    await leader.reads()


async def test_who_is_added_later_is_told_of_apart(chat: Chat, heard: Heard):
    """The others are not told of again."""
    leader, *_ = await held(chat)
    await leader.reads()
    await leader.taps("Klaar")
    await leader.reads()
    await leader.taps("Verander")
    await leader.reads()
    await leader.taps("Kees Schijn")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("2 mensen: Hans Proefweg en Kees Schijn.")
    assert heard.there == [["Hans Proefweg"], ["Kees Schijn"]]


async def test_without_a_leaders_word_who_was_expected_was_there(chat: Chat, heard: Heard):
    """Eighteen hours after the end; the leader can still say otherwise."""
    leader, *_ = await held(chat)
    await chat.passes(hours=16, minutes=50)
    assert heard.there == []
    await chat.passes(minutes=20)
    assert heard.there == [["Hans Proefweg"]]
    await leader.reads()
    await leader.taps("Mo Kassa")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.reads()
    assert heard.there == [["Hans Proefweg"], ["Mo Kassa"]]


async def test_people_say_so_themselves(chat: Chat, heard: Heard):
    """In the agenda; it counts for the leader's list, and can be changed."""
    leader, hans, kees, mo = await held(chat)
    await mo.says("/agenda")
    await mo.sees("Geweest: Overleg kerngroep, do 17 dec, 10.00\nWas je erbij?")
    await mo.taps_twice("Ik was er")
    await mo.sees("Genoteerd: je was bij Overleg kerngroep.")
    await mo.reads()
    await hans.says("/agenda")
    await hans.reads()
    await hans.taps("Ik was er niet")
    await hans.sees("Genoteerd: je was niet bij Overleg kerngroep.")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("was er 1 mens: Mo Kassa.")
    assert heard.there == [["Mo Kassa"]]
    await hans.says("/agenda")
    await hans.sees("Je was er niet bij.")
    await hans.taps("Ik was er")
    await hans.reads()
    assert heard.there == [["Mo Kassa"], ["Hans Proefweg"]]
    await chat.passes(days=15)
    await kees.says("/agenda")
    seen = await kees.sees("Er staat nog niets in je agenda.")
    assert "Geweest" not in seen.text


async def test_who_says_elsewhere_that_they_were_not_there(chat: Chat, heard: Heard):
    """Is not there for meetings either, and nobody hears of them twice."""
    leader, hans, *_ = await held(chat)
    await leader.reads()
    await leader.taps("Klaar")
    await leader.reads()

    def says(db: Session) -> None:
        meeting = db.query(Meeting).one()
        told = WasAbsent(contact_of(db, hans), meeting.id)
        World(db, chat.clock.now(), chat.app.services).publish(told)

    await chat.db(says)
    came = await chat.db(lambda db: {g.contact.name: g.came for g in db.query(Guest)})
    assert came == {"Hans Proefweg": False, "Kees Schijn": False, "Mo Kassa": False}
    await leader.taps("Verander")
    await leader.reads()
    assert "Hans Proefweg" in leader.labels()
    assert heard.there == [["Hans Proefweg"]]


async def test_what_was_called_off_was_attended_by_nobody(chat: Chat, heard: Heard):
    """And what is still to come cannot be ticked."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], THURSDAY_MORNING)
    await read_by_all(chat)
    await leader.taps("Bekijk do 17 dec, 10.00")
    await leader.taps("Zeg af")
    await leader.taps("Ja, zeg af")
    await chat.passes(days=25)
    await read_by_all(chat)
    assert heard.there == []
    await hans.says("/agenda")
    seen = await hans.sees("Er staat nog niets in je agenda.")
    assert "Geweest" not in seen.text


async def test_when_its_leader_is_gone_another_ticks(chat: Chat, heard: Heard):
    """And is named as the leader; without any leader nobody is."""
    leader, hans = await chat.leader(), await chat.volunteer()
    other = await chat.leader("Youssef Proef")
    await decided(chat, leader, [hans], THURSDAY_MORNING)
    await leader.says("/stop")
    await chat.passes(days=23, hours=2)
    await leader.reads()
    await hans.reads()
    assert other.shows("Wie waren er bij Overleg kerngroep")
    await other.reads()
    await other.taps("Klaar")
    await other.reads()
    assert heard.attended[0].leader.name == "Youssef Proef"


async def test_another_cannot_tick(chat: Chat, heard: Heard):
    """Neither a member who leads nothing, nor the leader of another coalition."""
    leader, hans, *_ = await held(chat)
    anna = await chat.leader("Anna Ver", "Elders", coalition="Elders Samen")
    await leader.reads()
    for someone in (hans, anna):
        await someone.forges(leader, "Klaar")
        await someone.reads()
    assert heard.there == []
    await leader.taps("Klaar")
    await leader.reads()
    await leader.taps("Verander")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.reads()
    assert heard.there == [["Hans Proefweg"]]


async def test_without_any_leader_nobody_is_asked(chat: Chat, heard: Heard):
    """An invitee's own word on their attendance is kept all the same."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], THURSDAY_MORNING)

    def leads_no_more(db: Session) -> None:
        contact_of(db, leader).role = Role.CONTACT

    await chat.db(leads_no_more)
    await chat.passes(days=24)
    await read_by_all(chat)
    await hans.says("/agenda")
    await hans.taps("Ik was er")
    await hans.reads()
    assert heard.there == []
    assert await chat.db(lambda db: db.query(Guest).one().came) is True


async def test_with_nobody_there_it_was_held_all_the_same(chat: Chat, heard: Heard):
    """The others have nobody to ask; what is over can be said nothing about any more."""
    await chat.volunteer("Wim Schijn", "Thuiszorg Voorbeeldhof")
    leader, hans, kees, mo = await held(chat)
    await leader.reads()
    await leader.taps("✔ Hans Proefweg")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("was er niemand.")
    assert heard.there == []
    await mo.taps("Ik kom")
    await reads_in_answer(mo, "Dit is al geweest.")
    await kees.taps("Vraag een collega")
    await reads_in_answer(kees, "Dit is al gesloten.")
    await hans.reads()


async def test_who_was_there_without_being_asked_is_added(chat: Chat, heard: Heard):
    """By name, small mistakes and all; they count as having been there like the others."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await decided(chat, leader, [hans])
    await chat.passes(days=22)
    await read_by_all(chat)
    await leader.taps("Er was nog iemand")
    await leader.sees("Wie was er nog meer? Typ de naam.")
    await leader.says("Piet Niemand")
    await leader.sees("Ik ken niemand die lijkt op “Piet Niemand”.")
    await leader.says("kees schijnn")
    await leader.sees("Wie bedoel je?")
    await leader.taps("Kees Schijn (Thuiszorg Voorbeeldhof)")
    await leader.reads()
    assert "✔ Kees Schijn" in leader.labels()
    await leader.taps("Klaar")
    await leader.sees("waren er 2 mensen: Hans Proefweg en Kees Schijn")
    assert heard.there == [["Hans Proefweg", "Kees Schijn"]]
    await kees.says("/agenda")
    await kees.sees("Geweest: Overleg kerngroep, di 15 dec, 19.30", "Je was erbij.")
    await read_by_all(chat)


async def test_who_came_to_the_other_of_two_is_added(chat: Chat, heard: Heard):
    """They were expected elsewhere, so they are not on the list."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    said = {"Hans Proefweg": (0,), "Kees Schijn": (1,)}
    await decided(chat, leader, [hans, kees], TUESDAY_EVENING, THURSDAY_MORNING, said=said)
    await chat.passes(days=22)
    await read_by_all(chat)
    assert leader.labels()[-3:] == ["✔ Hans Proefweg", "Er was nog iemand", "Klaar"]
    await leader.taps("Er was nog iemand")
    await leader.says("Kees")
    await leader.taps("Kees Schijn (Thuiszorg Voorbeeldhof)")
    await leader.taps("Klaar")
    assert heard.there == [["Hans Proefweg", "Kees Schijn"]]
    await chat.passes(days=3)
    await read_by_all(chat)
