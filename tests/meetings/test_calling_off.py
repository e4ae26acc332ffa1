"""A meeting is called off with a reason, and that can be taken back within the hour."""

from __future__ import annotations

from datetime import datetime

import pytest

from handlers.conversation.writing import LOCAL
from storage.meetings import Meeting
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import (
    THURSDAY_MORNING,
    TUESDAY_EVENING,
    calendar_in,
    decided,
    read_by_all,
    reads_in_answer,
    states,
)

TOO_LATE = "Terugdraaien kan alleen in het eerste uur. Maak een nieuwe afspraak."


async def calls_off(leader: Someone, reason: str = "", seen: str = "di 15 dec, 19.30") -> None:
    await leader.says("/agenda")
    await leader.taps("Alles")
    await leader.taps(f"Bekijk {seen}")
    await leader.taps("Zeg af")
    if reason:
        await leader.says(reason)
    await leader.taps("Ja, zeg af")
    await leader.reads()


@pytest.mark.both_databases
async def test_a_reason_goes_along(chat: Chat):
    """As the leader typed it, after a look; without one nothing is said of it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await read_by_all(chat)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Zeg af")
    await leader.reads()
    assert "Wil je zeggen waarom? Typ het dan eerst." in leader.bubbles[-1].text
    await leader.says("x" * 301)
    await leader.sees("Dat is te lang: 301 tekens.")
    await leader.says("De zaal is bezet.")
    await leader.sees("Zal ik dit afzeggen?", "Waarom: De zaal is bezet.", "Liever andere woorden?")
    await leader.says("De zaal is dubbel geboekt.")
    await leader.sees("Waarom: De zaal is dubbel geboekt.")
    hans.sees_nothing()
    await leader.taps("Ja, zeg af")
    await leader.sees("Afgezegd: Overleg kerngroep", "Waarom: De zaal is dubbel geboekt.")
    await chat.passes(seconds=2)
    await hans.sees("Dit gaat niet door: Overleg kerngroep", "Waarom: De zaal is dubbel geboekt.")
    await hans.says("gaat het nog door?")
    await hans.sees("Gaat niet door: Overleg kerngroep, di 15 dec, 19.30.")


@pytest.mark.both_databases
async def test_it_can_be_taken_back_after_people_were_told(chat: Chat):
    """They hear that it goes on, with a file that puts it back; what they answered stays."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await decided(chat, leader, [hans, kees], said={"Kees Schijn": ()})
    await read_by_all(chat)
    await calls_off(leader)
    await chat.passes(minutes=30)
    await read_by_all(chat)
    await leader.taps_twice("Laat toch doorgaan")
    await leader.sees("Dit gaat toch door: Overleg kerngroep", "Iedereen die hoorde dat het niet")
    await chat.passes(seconds=2)
    seen = await hans.sees("Dit gaat toch door: Overleg kerngroep", "di 15 dec, 19.30 tot 20.30")
    calendar = calendar_in(seen)
    assert (calendar.method.value, calendar.vevent.status.value) == ("PUBLISH", "CONFIRMED")
    assert (calendar.vevent.sequence.value, calendar.vevent.dtstart.value) == ("2", TUESDAY_EVENING)
    await kees.sees("Dit gaat toch door", "Jammer dat je er niet bij kunt zijn.")
    assert await states(chat) == {"Hans Proefweg": ["expected"], "Kees Schijn": ["cannot"]}
    await chat.passes(days=20)
    await hans.sees("Morgen: Overleg kerngroep")
    await read_by_all(chat)


async def test_before_anybody_was_told_nothing_happened(chat: Chat):
    """In the evening the news waits for the morning, and then there is none."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await read_by_all(chat)
    await chat.passes(hours=12)
    await calls_off(leader)
    await chat.passes(minutes=30)
    await leader.taps("Laat toch doorgaan")
    await leader.sees("Dit gaat toch door: Overleg kerngroep")
    await chat.passes(days=2)
    hans.sees_nothing()
    await hans.taps("Ik kan toch niet")
    await hans.sees("Genoteerd: je komt niet.")
    await read_by_all(chat)


async def test_a_date_that_was_stopped_on_its_way_comes_after_all(chat: Chat):
    """As if nothing had happened: nobody heard that it was off."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(hours=12)
    await decided(chat, leader, [hans])
    await leader.reads()
    await calls_off(leader)
    await leader.taps("Laat toch doorgaan")
    await leader.reads()
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("De datum is bekend: Overleg kerngroep", "di 15 dec, 19.30 tot 20.30")
    hans.sees_nothing()
    await read_by_all(chat)


async def test_after_an_hour_it_stays_off(chat: Chat):
    """And what was called off again is no more taken back by the button of before."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await read_by_all(chat)
    await calls_off(leader)
    await chat.passes(minutes=61)
    await leader.taps("Laat toch doorgaan")
    await reads_in_answer(leader, TOO_LATE)
    await hans.sees("Dit gaat niet door")
    assert await chat.db(lambda db: db.query(Meeting).one().is_cancelled)


async def test_of_two_the_one_that_goes_on_has_its_guests_back(chat: Chat):
    """Those who chose the other one meanwhile go there."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    said = {"Hans Proefweg": (0,), "Kees Schijn": (0,)}
    await decided(chat, leader, [hans, kees], TUESDAY_EVENING, THURSDAY_MORNING, said=said)
    await read_by_all(chat)
    await calls_off(leader)
    await chat.passes(minutes=5)
    await read_by_all(chat)
    await kees.taps("Ik kom")
    await kees.reads()
    await leader.taps("Laat toch doorgaan")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("Dit gaat toch door: Overleg kerngroep", "Je komt op di 15 dec, 19.30.")
    assert await states(chat) == {
        "Hans Proefweg": ["expected", "elsewhere"],
        "Kees Schijn": ["elsewhere", "expected"],
    }
    await read_by_all(chat)


async def test_shortly_before_it_does_not_wait_for_a_decent_hour_either(chat: Chat):
    """Whoever heard in the night that it is off hears in the night that it goes on."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], datetime(2026, 11, 25, 9, 0, tzinfo=LOCAL))
    await read_by_all(chat)
    await chat.passes(hours=13)
    await calls_off(leader, seen="wo 25 nov, 09.00")
    await chat.passes(seconds=2)
    await hans.sees("Dit gaat niet door")
    await leader.taps("Laat toch doorgaan")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("Dit gaat toch door")


async def test_in_english_with_a_reason_and_back(chat: Chat):
    """For guests who read that."""
    leader, hans = await chat.leader(), await chat.volunteer(language="en")
    await decided(chat, leader, [hans])
    await read_by_all(chat)
    await calls_off(leader, "De zaal is bezet.")
    await chat.passes(seconds=2)
    await hans.sees("This is off: Overleg kerngroep", "Why: De zaal is bezet.")
    await leader.taps("Laat toch doorgaan")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("This goes on after all: Overleg kerngroep", "Tue 15 Dec, 19:30 to 20:30")
