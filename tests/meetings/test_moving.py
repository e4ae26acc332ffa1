"""A meeting moves or is called off: everybody hears of it once, with a file that puts it right."""

from __future__ import annotations

from datetime import UTC, datetime

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

WINTER_NIGHT = datetime(2026, 12, 15, 2, 30, tzinfo=LOCAL)


async def moves(chat: Chat, leader: Someone, to: str, seen: str = "di 15 dec, 19.30") -> None:
    """A leader types another time for the meeting at that moment, up to the preview."""
    await read_by_all(chat)
    await leader.says("/agenda")
    await leader.taps("Alles")
    await leader.taps(f"Bekijk {seen}")
    await leader.reads()
    await leader.taps("Andere tijd")
    await leader.sees("Wanneer wordt het?")
    await leader.says(to)


@pytest.mark.both_databases
async def test_everyone_hears_once_of_another_time(chat: Chat):
    """With a file that takes the place of the one before; a second press changes nothing."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await decided(chat, leader, [leader, hans, kees])
    seen = await hans.sees("De datum is bekend")
    before = calendar_in(seen).vevent
    await moves(chat, leader, "wo 16 dec 20 uur")
    await leader.sees(
        "Overleg kerngroep", "Van di 15 dec, 19.30 naar wo 16 dec, 20.00",
        "2 mensen krijgen hier bericht van.",
    )  # fmt: skip
    hans.sees_nothing()
    await leader.taps_twice("Ja, verander het")
    seen = await leader.sees("Veranderd: Overleg kerngroep", "wo 16 dec, 20.00 tot 21.00")
    assert calendar_in(seen).vevent.sequence.value == "1"
    await chat.passes(seconds=2)
    seen = await hans.sees("Nieuwe tijd: Overleg kerngroep. Eerst was het di 15 dec, 19.30.")
    after = calendar_in(seen).vevent
    assert (after.uid.value, after.sequence.value) == (before.uid.value, "1")
    assert after.dtstart.value == datetime(2026, 12, 16, 20, 0, tzinfo=LOCAL)
    await kees.sees("Nieuwe tijd", "wo 16 dec, 20.00 tot 21.00\nWaar: Buurthuis De Proef")
    await chat.passes(hours=1)
    hans.sees_nothing()
    await leader.reads()


async def test_for_another_day_everyone_is_asked_anew(chat: Chat):
    """A yes to one day is no yes to another; the old card says so, and takes no answer any more."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    mo = await chat.volunteer("Mo Kassa", "Supermarkt")
    said = {"Kees Schijn": (), "Mo Kassa": None}
    await decided(chat, leader, [leader, hans, kees, mo], said=said)
    await moves(chat, leader, "wo 16 dec 20 uur")
    await leader.sees("Van di 15 dec", "Ik vraag iedereen opnieuw of ze komen.")
    await leader.taps("Ja, verander het")
    await leader.reads()
    await chat.passes(seconds=2)
    old = hans.shows("De datum is bekend")
    assert old.text.endswith("Dit is verzet naar wo 16 dec, 20.00.")
    assert not old.choices
    await hans.reads()
    seen = hans.shows("Nieuwe tijd")
    assert "Kun je dan ook?" in seen.text
    assert "We rekenen nog steeds op je" not in seen.text
    assert "Kun je dan wel?" in kees.shows("Nieuwe tijd").text
    assert "Kom je?" in mo.shows("Nieuwe tijd").text
    await leader.taps("Bekijk wo 16 dec, 20.00")
    await leader.sees(
        "Komen (1): Ilse Modelman", "Zeiden nog niets (3): Hans Proefweg, Kees Schijn en Mo Kassa"
    )
    await kees.reads()
    await kees.taps("Ik kom")
    await kees.sees("Genoteerd: je komt.")
    await chat.passes(days=21)
    for person in (leader, kees):
        await person.reads()
    assert "Je zei nog niets. Kom je?" in hans.shows("Morgen: Overleg kerngroep").text
    assert "Fijn dat je komt." in kees.shows("Morgen: Overleg kerngroep").text
    await read_by_all(chat)
    assert (await states(chat))["Hans Proefweg"] == ["unknown"]


async def test_an_answer_to_the_old_time_is_no_answer_to_the_new_one(chat: Chat):
    """Also under a card that Hans asked for himself, and that still shows the old time."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], said={"Hans Proefweg": ()})
    await hans.reads()
    await hans.says("/agenda")
    await hans.sees("di 15 dec, 19.30 tot 20.30")
    old = hans.bubbles[-1].choices
    await moves(chat, leader, "wo 16 dec 20 uur")
    await leader.taps("Ja, verander het")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.reads()
    assert old[0].label == "Ik kan toch wel"
    await hans.presses(old[0])
    await hans.sees("Dit is verzet naar wo 16 dec, 20.00.", "Kun je dan wel?")
    assert await states(chat) == {"Hans Proefweg": ["unknown"]}
    await hans.taps("Ik kom")
    await hans.sees("Genoteerd: je komt.", "wo 16 dec, 20.00 tot 21.00")


async def test_for_half_an_hour_later_people_are_counted_on(chat: Chat):
    """And those who could not are asked anew; nobody has to answer twice for a little."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await decided(chat, leader, [hans, kees], said={"Kees Schijn": ()})
    await moves(chat, leader, "di 15 dec 20 uur")
    await leader.taps("Ja, verander het")
    await leader.reads()
    await chat.passes(seconds=2)
    seen = hans.shows("Nieuwe tijd")
    assert "We rekenen nog steeds op je. Kun je nu niet?" in seen.text
    assert "Je gaf aan dat het kan" not in seen.text
    await hans.reads()
    assert "Kun je dan wel?" in kees.shows("Nieuwe tijd").text
    await kees.reads()
    await kees.taps("Ik kom")
    await kees.sees("Genoteerd: je komt.")
    assert await states(chat) == {"Hans Proefweg": ["expected"], "Kees Schijn": ["expected"]}


async def test_of_a_place_everyone_hears_too_and_keeps_their_answer(chat: Chat):
    """Time and place together are one message."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await decided(chat, leader, [hans, kees], said={"Kees Schijn": ()})
    await read_by_all(chat)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Andere plek")
    await leader.says("Bibliotheek")
    await leader.reads()
    await leader.taps("Ja, verander het")
    await leader.sees("Veranderd")
    await chat.passes(seconds=2)
    seen = await hans.sees("Let op, er is iets veranderd: Overleg kerngroep", "Waar: Bibliotheek")
    assert calendar_in(seen).vevent.location.value == "Bibliotheek"
    await kees.sees("Waar: Bibliotheek", "Jammer dat je er niet bij kunt zijn.")
    older = hans.shows("Het nieuwste krijg je hieronder.")
    assert older.text.startswith("De datum is bekend: Overleg kerngroep")
    assert not older.choices
    await moves(chat, leader, "do 17 dec 10 uur")
    await leader.reads()
    await leader.taps("Andere plek")
    await leader.sees("Waar wordt het?")
    link = "https://vergaderen.example/l/" + "a1b2c3d4" * 50
    await leader.says(link)
    await leader.sees(
        "Van di 15 dec, 19.30 naar do 17 dec, 10.00\nHet duurt 1 uur.\nNieuwe plek: " + link
    )
    await leader.taps("Ja, verander het")
    await chat.passes(seconds=2)
    seen = await hans.sees("Nieuwe tijd", f"do 17 dec, 10.00 tot 11.00\nWaar: {link}")
    assert calendar_in(seen).vevent.sequence.value == "2"
    assert calendar_in(seen).vevent.location.value == link
    await kees.reads()
    await leader.reads()


async def test_what_was_reminded_of_and_moves_is_told_again(chat: Chat):
    """Shortly before also at night; and there is a new reminder for the new day."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await read_by_all(chat)
    await chat.passes(days=20, hours=10)
    await hans.sees("Morgen:")
    await moves(chat, leader, "do 17 dec 19.30")
    await leader.taps("Ja, verander het")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("Nieuwe tijd", "do 17 dec, 19.30")
    await chat.passes(days=1, hours=18)
    await hans.sees("Morgen:", "do 17 dec, 19.30")
    await read_by_all(chat)


async def test_a_reminder_of_the_old_time_does_not_come(chat: Chat):
    """Though it was wished already."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await read_by_all(chat)
    await chat.passes(days=17)
    await moves(chat, leader, "vr 8 jan 19.30")
    await leader.taps("Ja, verander het")
    await chat.passes(seconds=2)
    await hans.sees("Nieuwe tijd")
    await chat.passes(days=6)
    hans.sees_nothing()
    await leader.reads()


@pytest.mark.both_databases
async def test_calling_off_takes_it_out_of_calendars(chat: Chat):
    """Everyone hears it once, without a reminder; old buttons say so, and it is in no agenda."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await decided(chat, leader, [hans, kees], said={"Kees Schijn": ()})
    await read_by_all(chat)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Zeg af")
    await leader.reads()
    assert "Zal ik dit afzeggen?" in leader.bubbles[-1].text
    await leader.taps_twice("Ja, zeg af")
    await leader.sees("Afgezegd: Overleg kerngroep, di 15 dec, 19.30.", "Iedereen krijgt nu")
    await chat.passes(seconds=2)
    seen = await hans.sees("Dit gaat niet door: Overleg kerngroep", "di 15 dec, 19.30 tot 20.30")
    calendar = calendar_in(seen)
    assert (calendar.method.value, calendar.vevent.sequence.value) == ("CANCEL", "1")
    await kees.sees("Dit gaat niet door")
    await hans.taps("Ik kan toch niet")
    await reads_in_answer(hans, "Dit gaat niet door.")
    await hans.says("/agenda")
    await hans.sees("Er staat nog niets in je agenda.")
    await chat.passes(days=25)
    hans.sees_nothing()
    await leader.reads()


async def test_shortly_before_it_does_not_wait_for_a_decent_hour(chat: Chat):
    """Nobody should stand before a closed door."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], datetime(2026, 11, 25, 9, 0, tzinfo=LOCAL))
    await read_by_all(chat)
    await chat.passes(hours=13)
    await leader.taps("Bekijk wo 25 nov, 09.00")
    await leader.taps("Zeg af")
    await leader.taps("Ja, zeg af")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("Dit gaat niet door")


async def test_when_one_of_two_is_off_people_are_asked_about_the_other(chat: Chat):
    """A person who goes to the other hears nothing."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    said = {"Hans Proefweg": (0,), "Kees Schijn": (1,)}
    await decided(chat, leader, [hans, kees], TUESDAY_EVENING, THURSDAY_MORNING, said=said)
    await read_by_all(chat)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Zeg af")
    await leader.taps("Ja, zeg af")
    await leader.reads()
    await chat.passes(seconds=2)
    seen = await hans.sees("Dit gaat niet door", "De andere keer gaat wel door: do 17 dec, 10.00.")
    assert calendar_in(seen).method.value == "CANCEL"
    kees.sees_nothing()
    await hans.taps("Ik kom")
    seen = await hans.sees("Genoteerd: je komt.", "do 17 dec, 10.00 tot 11.00")
    assert calendar_in(seen).vevent.dtstart.value == THURSDAY_MORNING
    assert (await states(chat))["Hans Proefweg"][1] == "expected"


async def test_at_night_and_over_the_change_of_the_clock(chat: Chat):
    """From winter time into the hours around summer time: the time on the clock is right."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], WINTER_NIGHT)
    seen = await hans.sees("di 15 dec, 02.30 tot 03.30")
    assert calendar_in(seen).vevent.dtstart.value == WINTER_NIGHT
    await moves(chat, leader, "zo 28 mrt 03.30", seen="di 15 dec, 02.30")
    await leader.reads()
    await leader.taps("Ja, verander het")
    await chat.passes(seconds=2)
    seen = await hans.sees("zo 28 mrt, 03.30 tot 04.30")
    event = calendar_in(seen).vevent
    assert event.dtstart.value.astimezone(UTC) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert event.dtstart.value.isoformat() == "2027-03-28T03:30:00+02:00"
    assert event.sequence.value == "1"
    await leader.reads()


async def test_two_leaders_change_it_at_once(chat: Chat):
    """The second sees that it changed meanwhile."""
    leader, other = await chat.leader(), await chat.leader("Youssef Proef")
    hans = await chat.volunteer()
    await decided(chat, leader, [hans])
    await moves(chat, other, "wo 16 dec 20 uur")
    await moves(chat, leader, "do 17 dec 20 uur")
    await read_by_all(chat)
    await leader.taps("Ja, verander het")
    await other.taps("Ja, verander het")
    await reads_in_answer(other, "Dit is intussen al veranderd.")
    await chat.passes(seconds=2)
    await hans.sees("Nieuwe tijd", "do 17 dec, 20.00")
    hans.sees_nothing()
    await read_by_all(chat)


async def test_a_time_for_what_is_off_meanwhile(chat: Chat):
    """Said at once, rather than after a look at it."""
    leader, other = await chat.leader(), await chat.leader("Youssef Proef")
    await decided(chat, leader, [await chat.volunteer()])
    await moves(chat, leader, "ooit eens")
    await leader.sees("Die tijd begreep ik niet")
    await other.says("/agenda")
    await other.taps("Alles")
    await other.taps("Bekijk di 15 dec, 19.30")
    await other.taps("Zeg af")
    await other.taps("Ja, zeg af")
    await read_by_all(chat)
    await leader.says("wo 16 dec 20 uur")
    await leader.sees("Dit gaat niet door.")
    await chat.passes(seconds=2)
    await read_by_all(chat)


async def test_whose_meeting_it_is_hears_what_another_leader_did(chat: Chat):
    """Also when it is not for them."""
    leader, other = await chat.leader(), await chat.leader("Youssef Proef")
    hans = await chat.volunteer()
    await decided(chat, leader, [hans])
    await moves(chat, other, "wo 16 dec 20 uur")
    await other.taps("Ja, verander het")
    await chat.passes(seconds=2)
    seen = await leader.sees("Youssef Proef heeft dit veranderd: Overleg kerngroep", "wo 16 dec")
    assert calendar_in(seen).vevent.sequence.value == "1"
    await read_by_all(chat)
    await other.says("/agenda")
    await other.taps("Alles")
    await other.taps("Bekijk wo 16 dec, 20.00")
    await other.taps("Zeg af")
    await other.taps("Ja, zeg af")
    await chat.passes(seconds=2)
    await leader.sees("Youssef Proef heeft dit afgezegd: Overleg kerngroep")
    await read_by_all(chat)


async def test_nobody_is_woken_for_what_they_would_not_go_to(chat: Chat):
    """A person who cannot come hears in the morning that it is off."""
    leader, hans, mo = await chat.leader(), await chat.volunteer(), await chat.volunteer("Mo Kassa")
    at = datetime(2026, 11, 25, 14, 0, tzinfo=LOCAL)
    await decided(chat, leader, [hans, mo], at, said={"Mo Kassa": ()})
    await read_by_all(chat)
    await chat.passes(hours=11)
    await leader.taps("Bekijk wo 25 nov, 14.00")
    await leader.taps("Zeg af")
    await leader.taps("Ja, zeg af")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("Dit gaat niet door")
    mo.sees_nothing()
    await chat.passes(hours=12)
    await mo.sees("Dit gaat niet door")


async def test_one_of_two_moves_before_people_heard_of_them(chat: Chat):
    """A person who goes to the other one hears of that all the same."""
    leader, hans, mo = await chat.leader(), await chat.volunteer(), await chat.volunteer("Mo Kassa")
    await chat.passes(hours=11)
    said = {"Hans Proefweg": (0,), "Mo Kassa": (1,)}
    await decided(chat, leader, [hans, mo], TUESDAY_EVENING, THURSDAY_MORNING, said=said)
    await moves(chat, leader, "wo 16 dec 20 uur")
    await leader.taps("Ja, verander het")
    await leader.reads()
    await chat.passes(hours=12)
    await hans.sees("Nieuwe tijd", "wo 16 dec, 20.00")
    await mo.sees("De datum is bekend: Overleg kerngroep", "do 17 dec, 10.00 tot 11.00")


async def test_another_end_is_taken_too(chat: Chat):
    """The preview says how long it takes, also where that stays as it was; a longer evening at the
    same hour is a change that everyone hears of, and nobody has to answer anew."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [leader, hans])
    await hans.reads()
    await moves(chat, leader, "wo 16 dec 20.00")
    await leader.sees("Van di 15 dec, 19.30 naar wo 16 dec, 20.00\nHet duurt 1 uur.")
    await leader.taps("Andere tijd")
    await leader.reads()
    await leader.says("di 15 dec 19.30 tot 22.00")
    seen = await leader.sees("Het duurt 150 minuten.")
    assert "Van di 15 dec" not in seen.text
    await leader.taps("Ja, verander het")
    await leader.sees("Veranderd: Overleg kerngroep", "di 15 dec, 19.30 tot 22.00")
    await chat.passes(seconds=2)
    seen = await hans.sees("Let op, er is iets veranderd", "di 15 dec, 19.30 tot 22.00")
    ends = calendar_in(seen).vevent.dtend.value
    assert ends == datetime(2026, 12, 15, 22, 0, tzinfo=LOCAL)
    assert await states(chat) == {"Hans Proefweg": ["expected"], "Ilse Modelman": ["expected"]}


async def test_what_is_typed_wrong_changes_nothing(chat: Chat):
    """It is asked again; the time that it has already is no change; what has passed cannot be."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await moves(chat, leader, "ooit eens")
    await leader.sees("Die tijd begreep ik niet")
    await leader.says("di 15 dec 19.30")
    await leader.sees("Dan verandert er niets.")
    await leader.taps("Terug")
    await leader.reads()
    await leader.taps("Andere tijd")
    await leader.reads()
    await leader.says("morgen 9 uur")
    await leader.sees("Van di 15 dec, 19.30 naar wo 25 nov, 09.00")
    await chat.passes(days=2)
    await leader.taps("Ja, verander het")
    await reads_in_answer(leader, "Die tijd is al voorbij. Typ een latere tijd.")
    await hans.reads()
    assert await chat.db(lambda db: db.query(Meeting).one().sequence) == 0
