"""After a meeting: which one task do you take?"""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

import pytest

from handlers import CAPABILITIES
from handlers.conversation.context import World
from handlers.conversation.events import WasAbsent
from handlers.conversation.routing import happened
from tests.harness.chat import Chat
from tests.tasks.scenes import as_module, attended, takes

absent: list[tuple[str, int]] = []


@happened(WasAbsent)
def hear_who_was_absent(world: World, event: WasAbsent) -> None:
    """Another capability's listener."""
    absent.append((event.contact.name, event.meeting))


@pytest.fixture
def capabilities() -> Sequence[ModuleType]:
    absent.clear()
    return (*CAPABILITIES, as_module("listening", hear=hear_who_was_absent))


async def test_who_simply_types_the_answer_is_understood(chat: Chat):
    """The next message is taken for the task, after a yes; then a day; and it is in the list."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Je was bij “Kerngroep” op di 24 nov. Welke actie neem jij op je?")
    await hans.says("Ik breng de flyers rond")
    await hans.sees("Zal ik dit noteren als je actie?", "“Ik breng de flyers rond”")
    await hans.taps("Ja")
    await hans.sees("Je actie: “Ik breng de flyers rond”", "Wanneer moet het klaar zijn?")
    await hans.taps("Over twee weken: di 8 dec")
    await hans.sees("Genoteerd: “Ik breng de flyers rond”", "Klaar op di 8 dec.")
    await hans.says("acties")
    await hans.sees("Jouw acties:", "Ik breng de flyers rond · di 8 dec", "Kerngroep, di 24 nov")
    # What was asked takes no other answer any more.
    assert "Geen actie" not in hans.labels()


async def test_the_button_asks_for_the_words_and_needs_no_yes(chat: Chat):
    """A person who says that they type a task means one; the day may be typed too."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.taps("Typ je actie")
    await hans.sees("Wat ga je doen?")
    await hans.says("Koffie zetten\nen koekjes halen")
    await hans.sees("Je actie: “Koffie zetten\nen koekjes halen”", "Wanneer moet het klaar zijn?")
    await hans.says("12 januari")
    await hans.sees("Genoteerd", "Klaar op di 12 jan.")


async def test_a_reply_to_the_question_is_the_answer(chat: Chat):
    """Also when other messages came in between."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.says("/mijn")
    await hans.reads()
    await hans.says("De bakker bellen", reply_to="Welke actie neem jij")
    await hans.sees("Zal ik dit noteren als je actie?", "“De bakker bellen”")
    await hans.says("ja")
    await hans.sees("Wanneer moet het klaar zijn?")
    await hans.taps("Zonder datum")
    await hans.sees("Genoteerd: “De bakker bellen”", "Zonder datum herinner ik je niet.")


async def test_words_that_come_after_something_else_may_be_a_task(chat: Chat):
    """When it is not clear, a button beside the other ones offers it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    await hans.says("/mijn")
    await hans.reads()
    await hans.says("De bakker bellen")
    await hans.reads()
    await hans.taps("Actie voor Kerngroep")
    await hans.sees("Je actie: “De bakker bellen”")
    await hans.taps("Zonder datum")
    await hans.sees("Genoteerd")


async def test_words_that_are_no_task_go_where_they_should(chat: Chat):
    """After a no the words can still go to the leader; a question is never taken for a task."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.says("Wat een leuk overleg")
    await hans.sees("Zal ik dit noteren als je actie?")
    await hans.taps("Nee")
    await hans.sees("Goed, dat is geen actie.")
    await hans.taps("Stuur naar de projectleider")
    await hans.sees("Wat een leuk overleg")
    await hans.taps("Verstuur")
    await hans.sees("Ilse Modelman")
    await leader.sees("Wat een leuk overleg")
    await hans.says("Wanneer is de volgende keer?")
    bubble = await hans.sees("")
    assert "Zal ik dit noteren" not in bubble.text


async def test_a_yes_or_no_can_be_said_in_other_words(chat: Chat):
    """And longer words are meant instead of those before."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.says("Mooi weer vandaag")
    await hans.sees("Zal ik dit noteren als je actie?", "“Mooi weer vandaag”")
    await hans.says("nee hoor")
    await hans.sees("Goed, dat is geen actie.")
    await hans.says("De bakker bellen", reply_to="Welke actie neem jij")
    await hans.sees("“De bakker bellen”")
    await hans.says("De bakker en de slager bellen")
    await hans.sees("Zal ik dit noteren als je actie?", "“De bakker en de slager bellen”")
    await hans.says("ja, doe maar")
    await hans.sees("Je actie: “De bakker en de slager bellen”")
    await hans.taps("Zonder datum")
    await hans.sees("Genoteerd")
    await hans.says("/acties")
    assert (await hans.sees("Jouw acties:")).text.count("bellen") == 1


async def test_a_yes_in_words_and_then_the_button_note_one_task(chat: Chat):
    """The button was seen before it went."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    await hans.says("De bakker bellen")
    yes = next(c for c in (await hans.sees("Zal ik dit noteren")).choices if c.label == "Ja")
    await hans.says("ja hoor")
    await hans.sees("Je actie: “De bakker bellen”")
    await hans.presses(yes)
    await hans.taps("Zonder datum")
    await hans.reads()
    await hans.says("/acties")
    assert (await hans.sees("Jouw acties:")).text.count("bellen") == 1


async def test_who_takes_hours_to_answer_is_understood_too(chat: Chat):
    """Each step, as long as nothing else came in between."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    await hans.taps("Typ je actie")
    await hans.reads()
    await chat.passes(hours=26)
    await hans.says("De bakker bellen")
    await hans.sees("Zal ik dit noteren als je actie?")
    await chat.passes(hours=3)
    await hans.says("ja")
    await hans.sees("Wanneer moet het klaar zijn?")
    await chat.passes(hours=3)
    await hans.says("12 januari graag")
    await hans.sees("Klaar op di 12 jan.")


async def test_a_day_in_a_reply_is_for_that_task(chat: Chat):
    """Also long after it was asked."""
    hans = await chat.volunteer()
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Nieuwe actie")
    await hans.reads()
    await hans.says("De bakker bellen")
    await hans.reads()
    await chat.passes(days=2)
    await hans.says("/mijn")
    await hans.reads()
    await hans.says("12 januari", reply_to="Wanneer moet het klaar zijn?")
    await hans.sees("Klaar op di 12 jan.")


@pytest.mark.parametrize("said", ["nee", "Geen actie", "niks.", "ik niet"])
async def test_no_task_is_an_answer_too(chat: Chat, said: str):
    """By the button or in words; and it can be one after all."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.says(said)
    await hans.sees("Prima, geen actie.")
    await hans.taps("Toch een actie")
    await hans.sees("Wat ga je doen?")
    await hans.says("Stoelen klaarzetten")
    await hans.sees("Je actie: “Stoelen klaarzetten”")
    await hans.taps("Zonder datum")
    await hans.reads()


async def test_a_bare_yes_is_no_task(chat: Chat):
    """The member is asked what they will do; that answer needs no confirmation."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.says("Ja leuk")
    await hans.sees("Wat ga je doen? Typ het in een paar woorden.")
    await hans.says("De zaal versieren")
    await hans.sees("Je actie: “De zaal versieren”")
    await hans.taps("Zonder datum")
    await hans.reads()


@pytest.mark.parametrize("by_words", [False, True])
async def test_who_was_not_there_says_so(chat: Chat, by_words: bool):
    """The meeting's capability hears it once, and nobody asks them again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans], meeting=7)
    await hans.sees("Welke actie neem jij op je?")
    if by_words:
        await hans.says("Ik was er niet bij.")
    else:
        await hans.taps("Ik was er niet")
    await hans.sees("Genoteerd: je was er niet bij.")
    assert absent == [("Hans Proefweg", 7)]
    await attended(chat, leader, [hans], meeting=7)
    await chat.passes(days=1)
    hans.sees_nothing()


async def test_it_is_asked_once_of_each_who_was_there(chat: Chat):
    """A person found later to have been there is asked then; the others are not asked again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    kees.sees_nothing()
    await chat.passes(hours=1)
    await attended(chat, leader, [hans, kees])
    await kees.sees("Welke actie neem jij op je?")
    hans.sees_nothing()


async def test_it_is_asked_at_a_courteous_hour(chat: Chat):
    """A professional is not asked after an evening meeting, but the next morning."""
    leader, kees = await chat.leader(), await chat.professional()
    await chat.passes(hours=11)
    await attended(chat, leader, [kees])
    kees.sees_nothing()
    await chat.passes(hours=12)
    await kees.sees("Welke actie neem jij op je?")


async def test_two_presses_note_one_task(chat: Chat):
    """Also when the second comes before the first was seen to work."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.says("De bakker bellen")
    await hans.reads()
    await hans.taps_twice("Ja")
    await hans.reads()
    await hans.taps_twice("Zonder datum")
    await hans.reads()
    await hans.says("/acties")
    bubble = await hans.sees("Jouw acties:")
    assert bubble.text.count("De bakker bellen") == 1


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("als het uitkomt", "Die dag begreep ik niet."),
        ("20 nov 2026", "Die dag is al voorbij."),
        ("ma 12 januari", "Die dag en datum horen niet bij elkaar."),
        ("12 jan 2029", "Dat is meer dan een jaar weg."),
        ("20 november", "Bedoel je za 20 nov 2027? Dat duurt nog lang."),
    ],
)
async def test_a_day_that_cannot_be_is_asked_again(chat: Chat, typed: str, answer: str):
    """With the proposals at hand; the task is kept meanwhile."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    await hans.taps("Typ je actie")
    await hans.reads()
    await hans.says("De bakker bellen")
    await hans.sees("Wanneer moet het klaar zijn?")
    await hans.says(typed)
    await hans.sees(answer, "Wanneer moet het klaar zijn?")
    await hans.taps("Over een week: di 1 dec")
    await hans.sees("Klaar op di 1 dec.")


@pytest.mark.parametrize(
    ("typed", "day"),
    [("morgen", "wo 25 nov"), ("vrijdag", "vr 27 nov"), ("vandaag nog", "di 24 nov"),
     ("do 3 december om 12 uur", "do 3 dec"), ("3-12", "do 3 dec")],
)  # fmt: skip
async def test_a_day_is_typed_as_people_say_it(chat: Chat, typed: str, day: str):
    """Also today, and with words around it."""
    hans = await chat.volunteer()
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Nieuwe actie")
    await hans.reads()
    await hans.says("De bakker bellen")
    await hans.reads()
    await hans.says(typed)
    await hans.sees(f"Klaar op {day}.")


async def test_a_day_far_away_can_be_meant(chat: Chat):
    """Then a tap or a yes says so."""
    hans = await chat.volunteer()
    await hans.says("/acties")
    await hans.sees("Je hebt nu geen acties.")
    await hans.taps("Nieuwe actie")
    await hans.sees("Wat ga je doen?")
    await hans.says("Een feest voorbereiden")
    await hans.reads()
    await hans.says("20 november")
    await hans.sees("Bedoel je za 20 nov 2027?")
    await hans.says("ja hoor")
    await hans.sees("Klaar op za 20 nov 2027.")


async def test_a_task_that_is_too_long_is_not_lost(chat: Chat):
    """It is said kindly; the beginning can be kept with one tap, or it is typed again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    await hans.taps("Typ je actie")
    await hans.reads()
    await hans.says("Flyers rondbrengen. " + "En dan nog iets. " * 30)
    await hans.sees("Dat is wat lang: 529 tekens.", "“Flyers rondbrengen. En dan")
    await hans.taps("Bewaar dit begin")
    await hans.sees("Je actie: “Flyers rondbrengen.")
    await hans.taps("Zonder datum")
    await hans.reads()


async def test_a_long_story_under_the_question_is_asked_in_short(chat: Chat):
    """Without a yes first."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.says("Nou ik dacht zo " * 30)
    await hans.sees("Dat is wat lang: 479 tekens.")
    await hans.says("Flyers rondbrengen")
    await hans.sees("Je actie: “Flyers rondbrengen”")
    await hans.taps("Zonder datum")
    await hans.reads()


async def test_words_without_letters_are_no_task(chat: Chat):
    """They are asked for once more."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    await hans.taps("Typ je actie")
    await hans.reads()
    await hans.says("…")
    await hans.sees("Typ het in een paar woorden.")
    await hans.says("Bellen")
    await hans.sees("Je actie: “Bellen”")
    await hans.taps("Zonder datum")
    await hans.reads()


async def test_thirty_people_are_asked_and_all_can_answer(chat: Chat):
    """Each has their own task; the leader sees all, some on each page."""
    leader = await chat.leader()
    there = [await chat.volunteer(f"Gast {n:02}", f"Club {n:02}") for n in range(30)]
    await attended(chat, leader, there)
    for number, guest in enumerate(there):
        await takes(guest, f"Taak {number:02}")
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    await leader.sees("Bladzijde 1 van 4", "Kerngroep, di 24 nov", "Gast 00: Taak 00 · di 1 dec")
    await leader.taps("Volgende ›")
    await leader.sees("Bladzijde 2 van 4", "Gast 08: Taak 08")


async def test_in_two_coalitions_the_words_belong_to_the_last_question(chat: Chat):
    """And each has its own tasks."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.volunteer(of="Elders", coalition="Elders Samen", person=hans)
    anna = await chat.leader("Anna Ver", "Buurthuis", coalition="Elders Samen")
    await attended(chat, leader, [hans])
    await attended(chat, anna, [hans], title="Regio-overleg", coalition="Elders Samen")
    await hans.sees("Demostad Ontmoet", "Je was bij “Kerngroep”")
    await hans.sees("Elders Samen", "Je was bij “Regio-overleg”")
    await hans.says("De zaal huren")
    await hans.sees("Elders Samen", "Zal ik dit noteren als je actie?")
    await hans.taps("Ja")
    await hans.sees("Elders Samen", "Je actie: “De zaal huren”")
    await hans.taps("Zonder datum")
    await hans.sees("Genoteerd")
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    await leader.sees("Er staan nu geen acties open.")
    await anna.says("/acties")
    await anna.reads()
    await anna.taps("Alle acties")
    await anna.sees("Hans Proefweg: De zaal huren")


async def test_an_english_reader_reads_english(chat: Chat):
    """The task stays as it was typed."""
    leader = await chat.leader()
    john = await chat.volunteer("John Sample", language="en")
    await attended(chat, leader, [john])
    await john.sees("You were at “Kerngroep” on Tue 24 Nov. Which task will you take on?")
    await john.says("Call the baker")
    await john.sees("Shall I note this as your task?", "“Call the baker”")
    await john.taps("Yes")
    await john.sees("By when must it be done?")
    await john.taps("In a week: Tue 1 Dec")
    await john.sees("Noted: “Call the baker”", "Done by Tue 1 Dec.")
