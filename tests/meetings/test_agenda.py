"""/agenda: what is coming, for me and for everyone; and a meeting without a poll."""

from __future__ import annotations

import pytest

from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import THURSDAY_MORNING, calendar_in, decided, states


async def made(leader: Someone, *, when: str = "do 17 dec 10.00") -> None:
    """A leader makes a meeting for the kerngroep, up to its preview."""
    await leader.says("/agenda")
    await leader.reads()
    await leader.taps("Nieuwe afspraak")
    await leader.sees("Hoe heet de afspraak?")
    await leader.says("Koffie met de wethouder")
    await leader.sees("Voor wie is het?")
    await leader.taps("Kerngroep")
    await leader.sees("Wanneer is het?")
    await leader.says(when)
    await leader.sees("Waar is het?")
    await leader.says("Stadhuis")


async def test_everyone_sees_what_is_coming_for_them(chat: Chat):
    """In order, with for whom they go; the way to the file and to say no."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hans.says("agenda")
    await hans.sees("Er staat nog niets in je agenda.")
    await decided(chat, leader, [hans], THURSDAY_MORNING, title="Werkgroep taal", place="")
    await hans.reads()
    await hans.says("Wanneer?")
    await hans.sees(
        "Dit komt eraan voor jou:",
        "Werkgroep taal\ndo 17 dec, 10.00 tot 11.00\nWaar: dat hoor je nog.",
        "Je gaat namens Wandelclub Stap voor Stap.",
    )
    assert "Alles" not in hans.labels()
    await hans.taps("Bestand voor agenda")
    seen = await hans.sees("Hier is het bestand voor je agenda: Werkgroep taal")
    assert calendar_in(seen).vevent.dtstart.value == THURSDAY_MORNING
    await decided(chat, leader, [hans])
    await hans.reads()
    await hans.says("/agenda")
    seen = await hans.sees("di 15 dec, 19.30 tot 20.30")
    assert seen.text.index("Overleg kerngroep") < seen.text.index("Werkgroep taal")
    await hans.taps("Bekijk do 17 dec, 10.00")
    await hans.sees("Werkgroep taal", "Je gaf aan dat het kan.")
    await hans.taps("Ik kan toch niet")
    await hans.sees("Genoteerd: je komt niet. Werkgroep taal, do 17 dec, 10.00")
    await chat.passes(days=22)
    await hans.reads()
    await hans.says("/agenda")
    seen = await hans.sees("Jammer dat je er niet bij kunt zijn.")
    assert seen.text.index("Werkgroep taal") < seen.text.index("Geweest: Overleg kerngroep")
    await leader.reads()


async def test_a_leader_sees_everyones_and_who_comes(chat: Chat):
    """Names by what people said; the leader's own agenda is one tap away."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees, mo = await chat.professional(), await chat.volunteer("Mo Kassa", "Supermarkt")
    await decided(chat, leader, [hans, kees, mo], said={"Kees Schijn": (), "Mo Kassa": None})
    for person in (hans, kees, mo, leader):
        await person.reads()
    await leader.says("/agenda")
    await leader.sees("Er staat nog niets in je agenda.")
    await leader.taps("Alles")
    await leader.sees("Dit komt eraan bij Demostad Ontmoet:", "Overleg kerngroep")
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.sees(
        "Voor: Kerngroep",
        "Komen (1): Hans Proefweg\nKunnen niet (1): Kees Schijn\nZeiden nog niets (1): Mo Kassa",
        "De dag ervoor gaat er een herinnering uit.",
    )
    await leader.taps("Alle namen")
    await leader.sees("Mo Kassa · Supermarkt: zei nog niets")
    await leader.taps("Terug")
    await leader.reads()
    await leader.taps("Herinner niet")
    await leader.sees("Er gaat geen herinnering uit.")


async def test_who_leads_not_sees_only_their_own(chat: Chat):
    """Also with a leader's button, and of another coalition."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    anna = await chat.leader("Anna Ver", "Elders", coalition="Elders Samen")
    await decided(chat, leader, [kees])
    await kees.reads()
    await leader.says("/agenda")
    await leader.taps("Alles")
    await leader.reads()
    await hans.forges(leader, "Bekijk di 15 dec, 19.30")
    await anna.forges(leader, "Bekijk di 15 dec, 19.30")
    await anna.says("/agenda")
    await anna.taps("Alles")
    await anna.reads()
    assert not any("Overleg kerngroep" in bubble.text for bubble in anna.bubbles + hans.bubbles)


@pytest.mark.both_databases
async def test_a_leader_makes_a_meeting_without_a_poll(chat: Chat):
    """After a look at it; everyone in the group gets the date and can say whether they come."""
    leader = await chat.leader(groups=("kerngroep",))
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional()
    await made(leader)
    await leader.sees(
        "Koffie met de wethouder",
        "do 17 dec, 10.00\nHet duurt 1 uur.\nWaar: Stadhuis",
        "1 mens krijgt de datum: Hans Proefweg.",
    )
    await leader.taps("anderhalf uur")
    await leader.sees("Het duurt anderhalf uur.")
    hans.sees_nothing()
    await leader.taps_twice("Zet in de agenda")
    await leader.sees("Dit staat vast: Koffie met de wethouder", "do 17 dec, 10.00 tot 11.30")
    await chat.passes(seconds=2)
    await hans.sees("Nieuwe afspraak: Koffie met de wethouder", "Waar: Stadhuis", "Kom je?")
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees("Ilse Modelman nodigt je uit voor “Koffie met de wethouder”.")
    await hans.taps("Ik kom")
    await hans.sees("Genoteerd: je komt.")
    assert await states(chat) == {"Hans Proefweg": ["expected"], "Ilse Modelman": ["expected"]}
    kees.sees_nothing()
    await leader.reads()


async def test_a_time_that_is_not_understood_is_asked_again(chat: Chat):
    """And what was begun can be left."""
    leader = await chat.leader()
    await leader.says("/agenda")
    await leader.taps("Nieuwe afspraak")
    await leader.says("Koffie")
    await leader.taps("Schil")
    await leader.says("ooit eens")
    await leader.reads()
    await leader.says("morgen 10 uur")
    await leader.reads()
    await leader.says("Stadhuis")
    await leader.sees("Koffie", "In deze groep zit nog niemand anders.")
    await leader.taps("Annuleer")
    await leader.sees("Goed, er verandert niets.")
    assert await states(chat) == {}


@pytest.mark.parametrize(
    ("when", "hours"),
    [
        ("do 17 dec 19.30 tot 21.00", "19.30\nHet duurt anderhalf uur."),
        ("donderdag 17 december van 10 tot half 12", "10.00\nHet duurt anderhalf uur."),
        ("do 17 dec, 20:00-20:45", "20.00\nHet duurt 45 minuten."),
        ("do 17 dec 11 uur tot 1 uur", "11.00\nHet duurt 2 uur."),
    ],
)
async def test_a_meeting_lasts_until_the_end_that_is_typed(chat: Chat, when: str, hours: str):
    """Also in words, and over noon."""
    leader = await chat.leader()
    await made(leader, when=when)
    await leader.sees(f"do 17 dec, {hours}")


@pytest.mark.parametrize(
    ("when", "asked"),
    [
        ("19.30", "Hier mist de dag."),
        ("di 15 dec half 8", "Is dat 's ochtends of 's avonds?"),
        ("elke dinsdag 10.00", "Ik kan maar één keer aan."),
        ("di 15 dec 21.00 tot 19.00", "Die tijd begreep ik niet."),
    ],
)
async def test_a_moment_that_is_not_sure_is_asked(chat: Chat, when: str, asked: str):
    """With what is missing."""
    leader = await chat.leader()
    await leader.says("/agenda")
    await leader.taps("Nieuwe afspraak")
    await leader.says("Koffie")
    await leader.taps("Schil")
    await leader.reads()
    await leader.says(when)
    await leader.sees(asked)


async def test_what_is_today_says_nothing_of_a_day_before(chat: Chat):
    """Nor does its leader see a button for that."""
    leader = await chat.leader(groups=("kerngroep",))
    await decided(chat, leader, [leader])
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.reads()
    assert "Herinner niet" in leader.labels()
    await chat.passes(days=21)
    await leader.reads()
    await leader.says("/agenda")
    await leader.taps("Alles")
    await leader.taps("Bekijk di 15 dec, 19.30")
    assert "De dag ervoor" not in leader.bubbles[-1].text
    assert "Alle namen" in leader.labels()
    await chat.passes(days=3)
    await leader.reads()


async def reaches_whom(leader: Someone, title: str = "Koffie") -> None:
    """A leader makes a meeting, up to the question for whom it is."""
    await leader.says("/agenda")
    await leader.taps("Nieuwe afspraak")
    await leader.says(title)
    await leader.reads()


@pytest.mark.both_databases
async def test_a_meeting_can_be_for_everyone(chat: Chat):
    """Also for members who come later; and each reads who invites them."""
    leader = await chat.leader()
    hans, kees = await chat.volunteer(), await chat.professional()
    await reaches_whom(leader)
    await leader.taps("Iedereen")
    await leader.says("do 17 dec 10.00")
    await leader.reads()
    await leader.says("Stadhuis")
    await leader.sees("2 mensen krijgen de datum: Hans Proefweg en Kees Schijn.")
    await leader.taps("Zet in de agenda")
    await leader.reads()
    await leader.taps("Bekijk do 17 dec, 10.00")
    await leader.sees("Voor: iedereen", "Zeiden nog niets (2): Hans Proefweg en Kees Schijn")
    await chat.passes(seconds=2)
    await hans.sees("Nieuwe afspraak: Koffie", "Waar: Stadhuis\nIlse Modelman nodigt je uit.")
    await kees.sees("Nieuwe afspraak: Koffie", "Ilse Modelman nodigt je uit.")
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub Stap voor Stap')}")
    await truus.taps("Ja, prima")
    await truus.taps("Ja")
    await truus.taps("Vrijwilliger")
    await truus.says("in de avond")
    await chat.passes(seconds=2)
    assert truus.shows("Nieuwe afspraak: Koffie")
    for person in (leader, hans, kees, truus):
        await person.reads()


async def test_a_meeting_can_be_for_chosen_people(chat: Chat):
    """Typed by name; of a name that may mean several the leader taps who is meant."""
    leader = await chat.leader()
    hans, kees = await chat.volunteer(), await chat.professional()
    mo = await chat.volunteer("Mo Kassa", "Supermarkt")
    await reaches_whom(leader)
    await leader.says("Kees Schijn, Xerxes")
    await leader.sees("Die ken ik niet: “Xerxes”.", "Zijn dit ze? Typ nog een naam")
    assert "✔ Kees Schijn" in leader.labels()
    await leader.says("Mo en Hans")
    await leader.reads()
    await leader.taps("✔ Mo Kassa")
    await leader.taps("Klaar")
    await leader.says("do 17 dec 10.00")
    await leader.reads()
    await leader.says("Stadhuis")
    await leader.sees("2 mensen krijgen de datum: Hans Proefweg en Kees Schijn.")
    await leader.taps("Zet in de agenda")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("Nieuwe afspraak: Koffie")
    await kees.sees("Nieuwe afspraak: Koffie")
    mo.sees_nothing()


async def test_the_place_can_stay_open(chat: Chat):
    """Guests read that they hear it later, and hear it then."""
    leader = await chat.leader(groups=("kerngroep",))
    hans = await chat.volunteer(groups=("kerngroep",))
    await reaches_whom(leader)
    await leader.taps("Kerngroep")
    await leader.says("do 17 dec 10.00")
    await leader.reads()
    await leader.taps("Nog niet bekend")
    await leader.reads()
    assert "Waar: dat hoor je nog." in leader.shows("Het duurt 1 uur.").text
    await leader.taps("Zet in de agenda")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("Nieuwe afspraak: Koffie", "do 17 dec, 10.00 tot 11.00\nWaar: dat hoor je nog.")
    await leader.taps("Bekijk do 17 dec, 10.00")
    await leader.taps("Andere plek")
    await leader.says("Stadhuis")
    await leader.taps("Ja, verander het")
    await leader.reads()
    await chat.passes(seconds=2)
    await hans.sees("Let op, er is iets veranderd: Koffie", "Waar: Stadhuis")
