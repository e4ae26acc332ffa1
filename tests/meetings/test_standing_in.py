"""An invitee who cannot come says so with one tap; a colleague goes; the leader hears it once."""

from __future__ import annotations

from datetime import datetime

import pytest

from handlers.conversation.writing import LOCAL
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

CLUB = "Wandelclub Stap voor Stap"


async def club(chat: Chat) -> tuple[Someone, Someone, Someone, Someone]:
    """A leader, someone who is asked to a meeting, and two colleagues of theirs who are not."""
    leader, hans = await chat.leader(), await chat.volunteer()
    gerda = await chat.volunteer("Gerda Pastei", CLUB)
    bas = await chat.volunteer("Bas Buur", CLUB)
    await chat.volunteer("Mo Kassa", "Supermarkt")
    await decided(chat, leader, [hans])
    for person in chat.people:
        await person.reads()
    return leader, hans, gerda, bas


@pytest.mark.both_databases
async def test_a_colleague_goes_instead(chat: Chat):
    """Asked with one tap; both hear how it ends, and the leader reads it next morning."""
    leader, hans, gerda, _ = await club(chat)
    await hans.taps("Ik kan toch niet")
    await hans.sees("Genoteerd: je komt niet", "Kan een collega in jouw plaats?")
    assert "Mo Kassa" not in hans.labels()
    await hans.taps("Gerda Pastei")
    await hans.sees("Ik vraag het aan Gerda Pastei.")
    await chat.passes(seconds=2)
    await gerda.sees(
        "Hans Proefweg (Wandelclub Stap voor Stap) kan niet naar: Overleg kerngroep.",
        "di 15 dec, 19.30 tot 20.30",
    )
    await gerda.taps("Ik ga")
    seen = await gerda.sees("Genoteerd: je komt.", "di 15 dec, 19.30 tot 20.30")
    assert calendar_in(seen).vevent.summary.value == "Overleg kerngroep"
    await chat.passes(seconds=2)
    await hans.sees("Gerda Pastei gaat in jouw plaats: Overleg kerngroep, di 15 dec, 19.30.")
    leader.sees_nothing()
    await chat.passes(days=1)
    await leader.sees(
        "Dit is er nieuw",
        "Hans Proefweg (Wandelclub Stap voor Stap) kan niet: Overleg kerngroep",
        "Gaat in die plaats: Gerda Pastei.",
    )
    await gerda.says("/agenda")
    await gerda.sees("Je gaat in plaats van Hans Proefweg.")
    await chat.passes(days=19)
    await gerda.sees("Morgen:")
    hans.sees_nothing()


async def test_a_colleague_who_cannot_either(chat: Chat):
    """The person who asked can ask the next one; two answers count once."""
    leader, hans, gerda, bas = await club(chat)
    await hans.taps("Ik kan toch niet")
    await hans.taps_twice("Gerda Pastei")
    await hans.reads()
    await chat.passes(seconds=2)
    await gerda.sees("Kun jij gaan?")
    await gerda.taps_twice("Ik kan ook niet")
    await gerda.sees("Genoteerd: je komt niet")
    await chat.passes(seconds=2)
    await hans.sees("Gerda Pastei kan ook niet", "Kan een collega")
    await hans.taps("Bas Buur")
    await hans.sees("Ik vraag het aan Bas Buur.")
    await chat.passes(days=1)
    await bas.sees("Kun jij gaan?")
    await leader.sees("Hans Proefweg", "Gevraagd om in te vallen: Bas Buur.")
    await bas.taps("Ik ga")
    await bas.reads()
    await chat.passes(days=1)
    await hans.sees("Bas Buur gaat in jouw plaats")
    await leader.sees("Bas Buur (Wandelclub Stap voor Stap) gaat in plaats van Hans Proefweg")


async def test_of_two_who_are_asked_the_first_goes(chat: Chat):
    """The other reads that it is not needed any more."""
    leader, hans, gerda, bas = await club(chat)
    await hans.taps("Ik kan toch niet")
    await hans.taps("Gerda Pastei")
    await hans.taps("Vraag iemand anders")
    await hans.taps("Bas Buur")
    await chat.passes(seconds=2)
    for person in (hans, gerda, bas):
        await person.reads()
    await gerda.taps("Ik ga")
    await bas.taps("Ik ga")
    await bas.sees("Dank je wel. Gerda Pastei gaat al.")
    await gerda.reads()
    await chat.passes(days=1)
    await hans.sees("Gerda Pastei gaat in jouw plaats")
    await leader.reads()
    assert await states(chat) == {"Gerda Pastei": ["expected"], "Hans Proefweg": ["cannot"]}


async def test_who_thinks_better_of_it_in_time_troubles_nobody(chat: Chat):
    """The colleague is not asked any more, and the leader hears nothing."""
    leader, hans, gerda, _ = await club(chat)
    await chat.passes(hours=11)
    await hans.taps("Ik kan toch niet")
    await hans.taps("Gerda Pastei")
    await hans.taps("Ik kan toch wel")
    await hans.reads()
    await chat.passes(days=1)
    gerda.sees_nothing()
    leader.sees_nothing()
    await hans.says("/agenda")
    await hans.taps("Ik kan toch niet")
    await hans.reads()
    await chat.passes(days=1)
    await leader.sees("Hans Proefweg", "Er is nog niemand die invalt.")
    await hans.taps("Ik kan toch wel")
    await hans.reads()
    await chat.passes(days=1)
    await leader.sees("Hans Proefweg (Wandelclub Stap voor Stap) komt toch")


async def test_shortly_before_the_leader_hears_it_at_once(chat: Chat):
    """Then tomorrow morning is too late."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], datetime(2026, 11, 26, 9, 0, tzinfo=LOCAL))
    await hans.reads()
    await leader.reads()
    await hans.taps("Ik kan toch niet")
    await hans.reads()
    await chat.passes(seconds=2)
    await leader.sees("Hans Proefweg", "kan niet: Overleg kerngroep, do 26 nov, 09.00.")


async def test_plain_words_are_asked_about(chat: Chat):
    """Which one is meant; what is not about a meeting goes its own way."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await decided(chat, leader, [hans], THURSDAY_MORNING, title="Werkgroep taal")
    await hans.reads()
    await leader.reads()
    await hans.says("Sorry, ik kan er helaas niet bij zijn")
    await hans.sees("Kun je hier niet bij zijn? Overleg kerngroep en Werkgroep taal")
    assert "Stuur naar de projectleider" in hans.labels()
    await hans.taps("Ik kan niet do 17 dec, 10.00")
    await hans.sees("Genoteerd: je komt niet. Werkgroep taal, do 17 dec, 10.00")
    assert await states(chat) == {"Hans Proefweg": ["expected", "cannot"]}
    for words in ("Ik kan de link niet openen", "Ik kan niet inloggen"):
        await hans.says(words)
        assert "Kun je hier niet bij zijn?" not in (await hans.sees()).text
    for words in ("Dan kan ik er niet bij zijn", "helaas kan ik niet komen"):
        await hans.says(words)
        await hans.sees("Zal ik noteren dat je niet komt? Overleg kerngroep, di 15 dec, 19.30")


@pytest.mark.parametrize(
    ("reply", "piece", "coming"),
    [
        ("ja", "Genoteerd: je komt niet. Overleg kerngroep", "cannot"),
        ("nee", "Goed, ik noteer niets.", "expected"),
    ],
)
async def test_a_refusal_of_the_only_meeting(chat: Chat, reply: str, piece: str, coming: str):
    """One yes or no, also where a reason stands behind it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await hans.reads()
    await leader.reads()
    await hans.says("ik kan toch niet komen, mijn zus is jarig")
    await hans.sees("Zal ik noteren dat je niet komt?")
    await hans.says(reply)
    await hans.sees(piece)
    assert await states(chat) == {"Hans Proefweg": [coming]}
    await leader.reads()


async def test_of_several_meetings_the_one_that_is_named_is_asked_about(chat: Chat):
    """Nobody reads that there is nothing to do while they are counted on."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await decided(chat, leader, [hans], TUESDAY_EVENING.replace(hour=14), title="Kerstbijeenkomst")
    await hans.reads()
    await leader.reads()
    await hans.says("nee ik kan niet naar de kerstbijeenkomst")
    await hans.sees("Zal ik noteren dat je niet komt? Kerstbijeenkomst")
    await hans.taps("Nee")
    await hans.reads()
    await hans.says("ik doe niet mee")
    shown = await hans.sees("Waar gaat het om?")
    assert "Je hoeft verder niets te doen" not in shown.text
    await hans.says("dan kan ik er niet bij zijn")
    await hans.sees("Kun je hier niet bij zijn?")
    assert "Ik kan niet bij Kerstbijeenkomst" in hans.labels()
    await leader.reads()


async def test_when_its_leader_is_gone_another_one_hears_it(chat: Chat):
    """As with all that a leader leaves."""
    leader, hans = await chat.leader(), await chat.volunteer()
    other = await chat.leader("Youssef Proef")
    await decided(chat, leader, [hans])
    await leader.says("/stop")
    await chat.passes(days=2)
    for person in chat.people:
        await person.reads()
    await hans.taps("Ik kan toch niet")
    await hans.reads()
    await chat.passes(days=1)
    await other.sees("Hans Proefweg", "kan niet: Overleg kerngroep")


async def test_another_cannot_answer_for_a_colleague(chat: Chat):
    """Nor ask in their name, with a button that stands in someone else's chat."""
    leader, hans, gerda, bas = await club(chat)
    await hans.taps("Ik kan toch niet")
    await hans.reads()
    await bas.forges(hans, "Gerda Pastei")
    await chat.passes(seconds=2)
    gerda.sees_nothing()
    await chat.passes(days=1)
    await leader.reads()
    await bas.reads()


async def test_a_colleague_who_must_cancel_too(chat: Chat):
    """Both the guest who asked and the leader hear it; the same colleague can be asked again."""
    leader, hans, gerda, _ = await club(chat)
    await hans.taps("Ik kan toch niet")
    await hans.taps("Gerda Pastei")
    await chat.passes(seconds=2)
    await gerda.taps("Ik ga")
    await chat.passes(days=1)
    await read_by_all(chat)
    await gerda.taps("Ik kan toch niet")
    await gerda.sees("Genoteerd: je komt niet")
    await chat.passes(seconds=2)
    await hans.sees("Gerda Pastei kan ook niet")
    await chat.passes(days=1)
    await leader.sees("Gerda Pastei (Wandelclub Stap voor Stap) kan niet")
    await gerda.taps("Ik kan toch wel")
    await gerda.reads()
    await chat.passes(days=1)
    await hans.sees("Gerda Pastei gaat in jouw plaats")
    await leader.sees("Gerda Pastei (Wandelclub Stap voor Stap) gaat in plaats van Hans Proefweg")


async def test_a_colleague_can_be_asked_a_second_time(chat: Chat):
    """When the first question was taken back before it was answered."""
    leader, hans, gerda, _ = await club(chat)
    for _ in range(2):
        await hans.taps("Ik kan toch niet")
        await hans.taps("Gerda Pastei")
        await chat.passes(seconds=2)
        await gerda.sees("Kun jij gaan?")
        await hans.taps("Ik kan toch wel")
        await hans.reads()
    await gerda.taps("Ik ga")
    await reads_in_answer(gerda, "Dit is al gesloten.")
    assert await states(chat) == {"Hans Proefweg": ["expected"]}
    await leader.reads()


async def test_who_said_no_in_the_poll_can_ask_a_colleague(chat: Chat):
    """Straight from the date."""
    leader, hans = await chat.leader(), await chat.volunteer()
    gerda = await chat.volunteer("Gerda Pastei", CLUB)
    await decided(chat, leader, [hans], said={"Hans Proefweg": ()})
    await hans.sees("Jammer dat je er niet bij kunt zijn.")
    await hans.taps("Vraag een collega")
    await hans.sees("Kan een collega in jouw plaats?")
    await hans.taps("Gerda Pastei")
    await hans.sees("Ik vraag het aan Gerda Pastei.")
    await chat.passes(seconds=2)
    await gerda.sees("Kun jij gaan?")
    await leader.reads()


async def test_without_a_colleague_nobody_is_offered(chat: Chat):
    """Neither on the date nor in the agenda."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.volunteer("Mo Kassa", "Supermarkt")
    await decided(chat, leader, [hans], said={"Hans Proefweg": ()})
    await hans.sees("Jammer dat je er niet bij kunt zijn.")
    assert "Vraag een collega" not in hans.labels()
    await hans.says("/agenda")
    await hans.reads()
    assert "Vraag een collega" not in hans.labels()
    await leader.reads()


async def test_the_date_and_its_file_stay_while_a_colleague_is_asked(chat: Chat):
    """So that an invitee need not look for them."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.volunteer("Gerda Pastei", CLUB)
    await decided(chat, leader, [hans], said={"Hans Proefweg": ()})
    await hans.reads()
    date = ("Overleg kerngroep", "di 15 dec, 19.30 tot 20.30\nWaar: Buurthuis De Proef")
    await hans.taps("Vraag een collega")
    await hans.sees(*date, "Kan een collega in jouw plaats?")
    await hans.taps("Gerda Pastei")
    await hans.sees(*date, "Ik vraag het aan Gerda Pastei.")
    assert "Vraag iemand anders" not in hans.labels()
    assert any(bubble.attachment for bubble in hans.bubbles)
    await chat.passes(seconds=2)
    await read_by_all(chat)


async def test_nobody_counts_on_who_stopped(chat: Chat):
    """They are expected nowhere any more; when they come back they can say again that they come."""
    _, hans, *_ = await club(chat)
    await hans.says("/stop")
    await read_by_all(chat)
    assert await states(chat) == {"Hans Proefweg": ["cannot"]}
    await chat.passes(hours=2)
    await hans.says("/start")
    await hans.taps("Ja, weer meedoen met Demostad Ontmoet")
    await hans.reads()
    await hans.says("/agenda")
    await hans.sees("Kom je?")
    await hans.taps("Ik kom")
    await hans.sees("Genoteerd: je komt.")
    await read_by_all(chat)


async def test_who_comes_again_needs_no_colleague(chat: Chat):
    """Nor does an older button ask one; and where nobody can be asked, that is said."""
    leader, hans, gerda, bas = await club(chat)
    await chat.passes(hours=11)
    await hans.taps("Ik kan toch niet")
    await hans.taps("Bas Buur")
    await hans.taps("Vraag iemand anders")
    older = next(b for b in reversed(hans.bubbles) if b.choices).choices[0]
    await gerda.blocks()
    await hans.taps("Ik kan toch wel")
    await hans.reads()
    await hans.presses(older)
    await hans.reads()
    await chat.passes(days=1)
    bas.sees_nothing()
    await hans.says("/agenda")
    await hans.taps("Ik kan toch niet")
    await hans.taps("Bas Buur")
    await hans.reads()
    assert "Vraag iemand anders" not in hans.labels()
    assert await states(chat) == {"Bas Buur": ["asked"], "Hans Proefweg": ["cannot"]}
    await chat.passes(days=1)
    await bas.taps("Waarom krijg ik dit?")
    await read_by_all(chat)
    assert bas.shows("Een collega vroeg of jij kunt gaan naar “Overleg kerngroep”.")
    await leader.reads()


async def test_of_the_leader_another_leader_hears_it(chat: Chat):
    """A leader who leads alone tells nobody but themselves."""
    leader, hans = await chat.leader(), await chat.volunteer()
    other = await chat.leader("Anna Tweede", "Bibliotheek Demostad")
    await decided(chat, leader, [leader, hans])
    for person in chat.people:
        await person.reads()
    await leader.says("/agenda")
    await leader.taps("Ik kan toch niet")
    await leader.reads()
    await chat.passes(days=1)
    await other.sees("Dit is er nieuw", "Ilse Modelman (Welzijn Demostad) kan niet")
    leader.sees_nothing()
    hans.sees_nothing()
    await chat.passes(days=20)
    for person in chat.people:
        await person.reads()


async def test_a_colleague_who_was_asked_and_stops(chat: Chat):
    """The person who asked hears that this one does not go, and can ask the next."""
    _, hans, gerda, _ = await club(chat)
    await hans.taps("Ik kan toch niet")
    await hans.taps("Gerda Pastei")
    await hans.reads()
    await chat.passes(seconds=2)
    await gerda.reads()
    await gerda.says("/stop")
    await gerda.reads()
    await chat.passes(seconds=2)
    await hans.sees("Gerda Pastei kan ook niet", "Kan een collega in jouw plaats?")
    await hans.taps("Bas Buur")
    for person in chat.people:
        await person.reads()
    await chat.passes(days=1)
    for person in chat.people:
        await person.reads()


async def test_who_goes_in_two_coalitions_and_types_it(chat: Chat):
    """They say for which first; a press counts in its own."""
    leader, hans = await chat.leader(), await chat.volunteer()
    anna = await chat.leader("Anna Ver", "Elders", coalition="Elders Samen")
    await chat.volunteer(of="Buurthuis", coalition="Elders Samen", person=hans)
    await decided(chat, leader, [hans])
    await decided(chat, anna, [hans], title="Overleg elders", coalition="Elders Samen")
    await read_by_all(chat)
    await hans.says("ik kan niet komen")
    await hans.sees("Voor welke is dit?")
    await hans.taps("Elders Samen")
    await hans.reads()
    await hans.taps("Ja, ik kom niet")
    assert "Overleg elders, di 15 dec, 19.30" in hans.shows("Genoteerd: je komt niet.").text
    await hans.reads()
    await chat.passes(days=1)
    leader.sees_nothing()
    await anna.sees("Hans Proefweg (Buurthuis) kan niet: Overleg elders")
    await chat.passes(days=25)
    await read_by_all(chat)
