"""A time was found: everyone gets the date, with a file for their calendar."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.events import Decided
from handlers.conversation.routes import SLICE
from storage.notices import Notice
from storage.people import Contact, Kind, Person, Standing
from tests.availability.scenes import asked
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import (
    THURSDAY_MORNING,
    TUESDAY_EVENING,
    calendar_in,
    contact_of,
    decided,
    read_by_all,
    states,
)

SILENT = None


@pytest.mark.both_databases
async def test_everyone_gets_the_date_with_a_file(chat: Chat):
    """Day, time, place, and what they said; the leader sees what goes out."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees, mo = await chat.professional(), await chat.volunteer("Mo Kassa", "Supermarkt")
    await decided(
        chat, leader, [leader, hans, kees, mo], said={"Kees Schijn": (), "Mo Kassa": SILENT}
    )
    seen = await leader.sees("Dit staat vast: Overleg kerngroep", "di 15 dec, 19.30 tot 20.30")
    assert calendar_in(seen).vevent.summary.value == "Overleg kerngroep"
    seen = await hans.sees(
        "De datum is bekend: Overleg kerngroep",
        "di 15 dec, 19.30 tot 20.30\nWaar: Buurthuis De Proef",
        "Ilse Modelman nodigt je uit.",
        "Fijn dat je komt.",
    )
    event = calendar_in(seen).vevent
    assert event.dtstart.value == TUESDAY_EVENING
    assert event.location.value == "Buurthuis De Proef"
    assert event.sequence.value == "0"
    await kees.sees("De datum is bekend", "Jammer dat je er niet bij kunt zijn.")
    await mo.sees("De datum is bekend", "Kom je?")
    await chat.passes(hours=1)
    hans.sees_nothing()


async def test_a_leader_who_is_not_in_the_group_can_come_too(chat: Chat):
    """With one tap under what was set; from then on it is theirs as it is everyone's."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await leader.sees("Dit staat vast: Overleg kerngroep")
    await leader.taps("Ik kom ook")
    await leader.sees("Genoteerd: je komt. Overleg kerngroep")
    assert await states(chat) == {"Hans Proefweg": ["expected"], "Ilse Modelman": ["expected"]}
    await leader.says("/agenda")
    await leader.sees("di 15 dec, 19.30 tot 20.30", "Je gaat namens Welzijn Demostad.")
    assert "Ik kom ook" not in leader.labels()
    await hans.reads()


async def test_what_is_over_takes_no_more_guests(chat: Chat):
    """The button may still stand there."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await chat.passes(days=22)
    await leader.taps("Ik kom ook")
    await read_by_all(chat)
    assert list(await states(chat)) == ["Hans Proefweg"]


async def test_who_cannot_be_reached_is_named_to_the_leader(chat: Chat):
    """So that the leader can tell them."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hans.blocks()
    await decided(chat, leader, [leader, hans])
    await leader.sees("Niet te bereiken: Hans Proefweg. Vertel jij het ze?")


async def test_at_night_the_date_waits_for_the_morning(chat: Chat):
    """It costs nothing of what people may get in a week."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(hours=11)
    await decided(chat, leader, [hans])
    await leader.reads()
    hans.sees_nothing()
    await leader.says("/onderweg")
    await leader.sees("Hans Proefweg", "Overleg kerngroep")
    await chat.passes(hours=12)
    await hans.sees("De datum is bekend")
    await decided(chat, leader, [hans], THURSDAY_MORNING, title="Werkgroep taal")
    await decided(chat, leader, [hans], THURSDAY_MORNING, title="Werkgroep rouw")
    await hans.sees("Werkgroep taal")
    await hans.sees("Werkgroep rouw")
    await leader.reads()


async def test_why_tells_that_it_was_chosen_in_the_poll(chat: Chat):
    """The person who asks."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await leader.reads()
    await hans.reads()
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees("De datum van “Overleg kerngroep” is gekozen in de peiling.")


async def test_of_two_moments_people_come_to_the_one_that_they_can_make(chat: Chat):
    """The file has that one; a guest who can make both is asked which."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees, mo = await chat.professional(), await chat.volunteer("Mo Kassa", "Supermarkt")
    said = {"Hans Proefweg": (0,), "Kees Schijn": (1,)}
    await decided(chat, leader, [hans, kees, mo], TUESDAY_EVENING, THURSDAY_MORNING, said=said)
    await leader.sees("di 15 dec, 19.30 tot 20.30\ndo 17 dec, 10.00 tot 11.00")
    seen = await hans.sees("Het is twee keer", "Je komt op di 15 dec, 19.30.")
    assert calendar_in(seen).vevent.dtstart.value == TUESDAY_EVENING
    seen = await kees.sees("Je komt op do 17 dec, 10.00.")
    assert calendar_in(seen).vevent.dtstart.value == THURSDAY_MORNING
    seen = await mo.sees("Bij welke kom je?")
    assert len(calendar_in(seen).vevent_list) == 2
    await mo.taps("Ik kom do 17 dec, 10.00")
    seen = await mo.sees("Genoteerd: je komt. Overleg kerngroep", "do 17 dec, 10.00 tot 11.00")
    entries = calendar_in(seen).vevent_list
    assert [e.status.value for e in entries] == ["CANCELLED", "CONFIRMED"]
    await hans.taps("Liever do 17 dec, 10.00")
    await hans.sees("do 17 dec, 10.00 tot 11.00")
    assert await states(chat) == {
        "Hans Proefweg": ["elsewhere", "expected"],
        "Kees Schijn": ["elsewhere", "expected"],
        "Mo Kassa": ["elsewhere", "expected"],
    }


async def test_pressed_twice_is_said_once(chat: Chat):
    """And can be taken back."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await leader.reads()
    await hans.sees("De datum is bekend")
    await hans.taps_twice("Ik kan toch niet")
    await hans.sees("Genoteerd: je komt niet. Overleg kerngroep, di 15 dec, 19.30")
    assert await states(chat) == {"Hans Proefweg": ["cannot"]}
    await hans.reads()
    await hans.taps("Ik kan toch wel")
    await hans.sees("Genoteerd: je komt.")
    assert await states(chat) == {"Hans Proefweg": ["expected"]}


async def test_who_stopped_or_pauses_past_it_gets_nothing(chat: Chat):
    """A date that has passed is no news."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await chat.pause(kees, days=30)
    await hans.says("/stop")
    await hans.reads()
    await leader.reads()
    await decided(chat, leader, [hans, kees])
    await leader.sees("Niet te bereiken: Hans Proefweg.")
    await chat.passes(days=35)
    hans.sees_nothing()
    kees.sees_nothing()
    await leader.reads()


async def test_two_coalitions_stay_apart(chat: Chat):
    """A member of both sees which one it is; a leader of one cannot see the other's."""
    leader, hans = await chat.leader(), await chat.volunteer()
    anna = await chat.leader("Anna Ver", "Elders", coalition="Elders Samen")
    await chat.volunteer(of="Buurthuis", coalition="Elders Samen", person=hans)
    await decided(chat, leader, [hans])
    await hans.sees("Demostad Ontmoet\n\nDe datum is bekend")
    await decided(chat, anna, [hans], THURSDAY_MORNING, coalition="Elders Samen")
    await hans.sees("Elders Samen\n\nDe datum is bekend")
    await anna.forges(leader, "Bekijk di 15 dec, 19.30")
    await leader.reads()
    await anna.reads()


async def test_a_newcomer_hears_what_their_group_has_planned(chat: Chat):
    """Once, also where it is held twice; and nothing of other groups."""
    leader = await chat.leader(groups=("kerngroep",))
    await chat.volunteer(groups=("kerngroep",))
    await decided(chat, leader, [], TUESDAY_EVENING, THURSDAY_MORNING)
    await decided(chat, leader, [], title="Regiegroep", group="regiegroep")
    await leader.reads()
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub Stap voor Stap')}")
    await truus.taps("Ja, prima")
    await truus.taps("Ja")
    await truus.taps("Vrijwilliger")
    await truus.says("in de avond")
    await truus.reads()
    await chat.passes(seconds=2)
    truus.sees_nothing()
    assert truus.shows("De datum is bekend: Overleg kerngroep. Het is twee keer")
    assert "Ik kan niet" in truus.labels()
    await truus.taps("Ik kom di 15 dec, 19.30")
    await truus.sees("Genoteerd: je komt.")
    assert await states(chat) == {"Truus de Vries": ["expected", "elsewhere"]}
    await chat.passes(days=20)
    await truus.sees("Morgen:", "di 15 dec, 19.30")
    await read_by_all(chat)


async def test_in_english(chat: Chat):
    """For guests who read that, up to the answer."""
    leader, hans = await chat.leader(), await chat.volunteer(language="en")
    await decided(chat, leader, [hans], said={"Hans Proefweg": SILENT})
    await leader.reads()
    await hans.sees("The date is known: Overleg kerngroep", "Tue 15 Dec, 19:30 to 20:30")
    await hans.taps("I will come")
    await hans.sees("Noted: you will come.")
    await hans.says("I can't make it")
    await hans.sees("Shall I note that you will not come? Overleg kerngroep")
    await hans.taps("Yes, I will not come")
    await hans.sees("Noted: you will not come")
    await chat.passes(days=1)
    await leader.reads()


@pytest.mark.both_databases
async def test_many_people_in_slices(chat: Chat):
    """Each of them once, for the date as for the reminder."""
    leader = await chat.leader()
    many = 2 * SLICE + 7

    def crowd(db: Session) -> None:
        by = contact_of(db, leader)
        people = [Person(name=f"Mens {i}", since=chat.clock.now()) for i in range(many)]
        db.add_all(
            Contact(coalition_id=by.coalition_id, person=person, since=chat.clock.now(),
                    kind=Kind.VOLUNTEER, standing=Standing.ACTIVE)
            for person in people
        )  # fmt: skip
        db.flush()
        everyone = tuple(db.scalars(select(Contact.id)))
        decided = Decided(by, "Overleg", "", 60, (TUESDAY_EVENING,), None, everyone, {})
        World(db, chat.clock.now(), chat.app.services).publish(decided)

    def wishes(db: Session) -> dict[str, int]:
        rows = db.execute(select(Notice.subject, func.count()).group_by(Notice.subject))
        return {subject.partition(":")[0]: count for subject, count in rows}

    await chat.db(crowd)
    await chat.app.settle()
    await chat.passes(seconds=5)
    assert await chat.db(wishes) == {"meeting": many}
    await chat.passes(days=20)
    assert await chat.db(wishes) == {"meeting": many, "meeting-reminder": many + 1}
    await leader.reads()


async def test_a_second_tap_on_the_same_spot_changes_nothing(chat: Chat):
    """The answers keep their places, and so do the ways out; the one that was given has a tick."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await decided(chat, leader, [hans], TUESDAY_EVENING)
    assert _answers(hans, "De datum is bekend") == ["✔ Je komt", "Ik kan toch niet"]
    await hans.taps("Ik kan toch niet")
    assert _answers(hans, "Genoteerd: je komt niet") == ["Ik kan toch wel", "✔ Je komt niet"]
    assert {"Waarom krijg ik dit?", "Minder berichten"} <= set(hans.labels())
    await hans.taps("✔ Je komt niet")
    assert _answers(hans, "Genoteerd: je komt niet") == ["Ik kan toch wel", "✔ Je komt niet"]
    for someone in (leader, hans):
        await someone.reads()


def _answers(guest: Someone, card: str) -> list[str]:
    return [answer.label for answer in guest.shows(card).choices[:2]]


async def test_a_given_answer_takes_no_words_that_are_for_something_newer(chat: Chat):
    """Its tick stands before words that nobody types: "ik kan niet" is for the poll."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await decided(chat, leader, [hans], TUESDAY_EVENING)
    await hans.taps("Ik kan toch niet")
    await chat.passes(days=1)
    await asked(chat, leader, "di 12 jan 19:30")
    await hans.says("ik kan niet")
    assert "✗ di 12 jan, 19.30: kan niet" in hans.bubbles[-1].text
    for someone in (leader, hans):
        await someone.reads()
