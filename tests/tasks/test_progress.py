"""How it goes with a task, and what its owner and the leader can do with it."""

from __future__ import annotations

import pytest

from tests.harness.chat import Chat
from tests.tasks.scenes import adds, attended, takes


async def test_done_is_thanked_for_and_can_be_undone(chat: Chat):
    """In one short line; the list is empty then."""
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen")
    await hans.says("/acties")
    await hans.reads()
    await hans.taps_twice("Klaar")
    await hans.sees("Mooi, dank je: “Flyers rondbrengen” is klaar.")
    await hans.reads()
    await hans.says("/acties")
    await hans.sees("Je hebt nu geen acties.")
    await hans.taps("Toch niet klaar")
    await hans.sees("Deze actie staat op je lijst.", "Flyers rondbrengen")


async def test_who_has_several_tasks_opens_one(chat: Chat):
    """Each with its own buttons, and a way back."""
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await adds(hans, "De bakker bellen")
    await hans.says("/acties")
    await hans.sees("Jouw acties:", "Flyers rondbrengen · di 1 dec", "De bakker bellen")
    await hans.taps("De bakker bellen")
    await hans.sees("De bakker bellen")
    await hans.taps("Terug")
    await hans.sees("Jouw acties:")
    await hans.taps("Flyers rondbrengen")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.sees("“Flyers rondbrengen” is klaar.")


async def test_a_long_list_has_pages(chat: Chat):
    """Eight at a time."""
    hans = await chat.volunteer()
    for number in range(9):
        await adds(hans, f"Taak {number}")
    await hans.says("/acties")
    await hans.sees("Bladzijde 1 van 2", "Taak 0")
    await hans.taps("Volgende ›")
    await hans.sees("Bladzijde 2 van 2", "Taak 8")


async def test_words_and_day_can_be_changed(chat: Chat):
    """From the card that says what was noted."""
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen")
    await hans.taps("Wijzig")
    await hans.sees("Wat wil je wijzigen aan “Flyers rondbrengen”?")
    await hans.taps("Andere tekst")
    await hans.sees("Hoe moet het worden?", "om te kopiëren")
    assert (await hans.sees("Flyers rondbrengen")).text == "Flyers rondbrengen"
    await hans.says("123")
    await hans.sees("Typ het in een paar woorden.")
    await hans.says("Posters " * 50)
    await hans.sees("Dat is wat lang: 399 tekens.")
    await hans.says("Posters ophangen")
    await hans.sees("Gewijzigd.", "Posters ophangen")
    await hans.taps("Wijzig")
    await hans.reads()
    await hans.taps("Andere datum")
    await hans.reads()
    await hans.taps("Over vier weken: di 22 dec")
    await hans.sees("Genoteerd: “Posters ophangen”", "Klaar op di 22 dec.")


async def test_the_change_can_be_left(chat: Chat):
    """Words typed after that are not taken as the new text."""
    hans = await chat.volunteer()
    await chat.leader()
    await adds(hans, "Flyers rondbrengen")
    await hans.taps("Wijzig")
    await hans.reads()
    await hans.taps("Andere tekst")
    await hans.reads()
    await hans.taps("Terug")
    await hans.sees("Flyers rondbrengen")
    await hans.says("De sleutel van de zaal ligt bij mij in de kast.")
    await hans.sees("Zal ik dit doorsturen aan de projectleider?")
    await hans.says("/acties")
    await hans.sees("Jouw acties:", "Flyers rondbrengen")


async def test_what_is_removed_can_be_put_back(chat: Chat):
    """Its reminder comes back as well."""
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await hans.taps("Verwijder")
    await hans.sees("“Flyers rondbrengen” is van je lijst.")
    await hans.taps("Zet terug")
    await hans.sees("Deze actie staat op je lijst.")
    await chat.passes(days=6)
    await hans.sees("Op di 1 dec is je actie")


async def test_what_does_not_work_out_goes_to_someone_else(chat: Chat):
    """The leader hears it with the news of the day, and can take it over; nobody is blamed."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await chat.passes(days=6)
    await hans.sees("Op di 1 dec is je actie")
    await hans.taps("Lukt niet")
    await hans.sees("Dat kan gebeuren. Wat doen we met “Flyers rondbrengen”?")
    await hans.taps("Iemand anders neemt over")
    await hans.sees("Ik vraag de projectleider wie “Flyers rondbrengen” kan doen.")
    await chat.passes(days=1)
    await leader.sees("Dit is er nieuw", "Deze actie zoekt iemand anders: “Flyers rondbrengen”.",
                      "Hij stond bij Hans Proefweg.")  # fmt: skip
    await leader.taps("Bekijk: Flyers rondbrengen")
    await leader.sees("Hans Proefweg: Flyers rondbrengen", "Kerngroep, di 24 nov")
    assert "Dit is er nieuw" in leader.shows("Goedemorgen").text
    await leader.taps("Ik neem het over")
    await leader.sees("Je actie: “Flyers rondbrengen”", "Wanneer moet het klaar zijn?")
    await leader.taps("Over een week: di 8 dec")
    await leader.sees("Klaar op di 8 dec.")
    await hans.sees("Ilse Modelman neemt “Flyers rondbrengen” van je over.")
    await hans.taps("Ik doe het toch")
    if hans.toast:
        assert hans.toast == "Dit is al gesloten."
    await hans.reads()
    await chat.passes(days=2)
    hans.sees_nothing()
    await leader.says("/acties")
    await leader.sees("Flyers rondbrengen · di 8 dec")


async def test_a_task_that_was_given_back_and_taken_again_is_no_news(chat: Chat):
    """The leader reads nothing of it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await adds(hans, "Flyers rondbrengen")
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Lukt niet")
    await hans.reads()
    await hans.taps("Iemand anders neemt over")
    await hans.reads()
    await hans.taps("Ik doe het toch")
    await hans.sees("Deze actie staat op je lijst.")
    await chat.passes(days=2)
    leader.sees_nothing()


async def test_what_someone_gave_back_stays_in_their_sight(chat: Chat):
    """Under what looks for someone, with the way to do it after all."""
    await chat.leader()
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over twee weken: di 8 dec")
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Lukt niet")
    await hans.reads()
    await hans.taps("Iemand anders neemt over")
    await hans.sees("Ik vraag de projectleider")
    await hans.says("/acties")
    await hans.sees("Dit zoekt iemand anders:", "Flyers rondbrengen")
    await hans.taps("Hans Proefweg: Flyers rondbrengen")
    await hans.reads()
    await hans.taps("Ik neem het over")
    await hans.sees("Deze actie staat op je lijst.", "Flyers rondbrengen · di 8 dec")


async def test_the_only_leader_gives_a_task_back_to_nobody(chat: Chat):
    """They need no news of it; it stands in the list of all."""
    leader = await chat.leader()
    await adds(leader, "Flyers rondbrengen")
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Lukt niet")
    await leader.reads()
    await leader.taps("Iemand anders neemt over")
    await leader.sees("Goed. “Flyers rondbrengen” staat nu bij /acties onder: zoekt iemand.")
    await chat.passes(days=2)
    leader.sees_nothing()
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    await leader.sees("Ilse Modelman: Flyers rondbrengen · zoekt iemand")


async def test_it_can_also_come_later_or_not_at_all(chat: Chat):
    """Without anyone hearing of it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await adds(hans, "Flyers rondbrengen")
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Lukt niet")
    await hans.reads()
    await hans.taps("Ik doe het later")
    await hans.sees("Wanneer moet het klaar zijn?")
    await hans.taps("Over twee weken: di 8 dec")
    await hans.reads()
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Lukt niet")
    await hans.reads()
    await hans.taps("Laat het vervallen")
    await hans.sees("“Flyers rondbrengen” is van je lijst.")
    await chat.passes(days=20)
    hans.sees_nothing()
    leader.sees_nothing()


async def test_a_colleague_can_take_over_what_was_given_back(chat: Chat):
    """It stands in their list and at the door, and in nobody else's of another organisation."""
    leader, hans = await chat.leader(), await chat.volunteer()
    fatma, kees = await chat.volunteer("Fatma Model"), await chat.professional()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await hans.says("/stop")
    await hans.reads()
    await kees.says("/acties")
    await kees.sees("Je hebt nu geen acties.")
    await fatma.says("/start")
    await fatma.sees("Deze actie zoekt iemand anders: “Flyers rondbrengen”.")
    await fatma.says("/acties")
    await fatma.sees("Dit zoekt iemand anders:", "Hans Proefweg: Flyers rondbrengen")
    await fatma.taps("Hans Proefweg: Flyers rondbrengen")
    await fatma.reads()
    assert "Verwijder" not in fatma.labels()
    await fatma.taps("Ik neem het over")
    await fatma.sees("Deze actie staat op je lijst.", "Flyers rondbrengen · di 1 dec")
    await chat.passes(days=1)
    told = await leader.sees("Hans Proefweg, van Wandelclub Stap voor Stap, is gestopt.")
    assert "Flyers" not in told.text
    await chat.passes(days=5)
    await fatma.sees("Op di 1 dec is je actie")


async def test_a_leader_sees_all_and_can_take_a_wrong_one_away(chat: Chat):
    """The person whose task it was reads who did, and can put it back."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await adds(hans, "De bakker bellen")
    await leader.says("/acties")
    await leader.sees("Je hebt nu geen acties.")
    await leader.taps("Alle acties")
    seen = await leader.sees("Dit is afgesproken in Demostad Ontmoet:", "Kerngroep, di 24 nov",
                             "Los van een overleg")  # fmt: skip
    assert seen.text.index("Flyers") < seen.text.index("Los van") < seen.text.index("De bakker")
    await leader.taps("Hans Proefweg: De bakker bellen")
    await leader.sees("Hans Proefweg: De bakker bellen")
    assert not {"Klaar", "Ik neem het over"} & set(leader.labels())
    await leader.taps("Verwijder")
    await leader.sees("Zal ik deze actie weghalen?", "Hans Proefweg: De bakker bellen")
    await leader.taps("Ja, haal weg")
    assert "De bakker" not in (await leader.sees("Dit is afgesproken")).text
    await hans.sees("Ilse Modelman haalde een actie van je lijst:", "“De bakker bellen”")
    await hans.taps("Zet terug")
    await hans.sees("Deze actie staat op je lijst.", "De bakker bellen")


async def test_others_cannot_touch_a_task(chat: Chat):
    """Not by a forged press, and not from another coalition."""
    hans, kees = await chat.volunteer(), await chat.professional()
    anna = await chat.leader("Anna Ver", "Buurthuis", coalition="Elders Samen")
    await adds(hans, "Flyers rondbrengen")
    await hans.says("/acties")
    await hans.reads()
    await kees.forges(hans, "Klaar")
    await anna.forges(hans, "Verwijder")
    await hans.says("/acties")
    await hans.sees("Jouw acties:", "Flyers rondbrengen")
    await kees.reads()
    await anna.reads()


@pytest.mark.both_databases
async def test_an_old_button_says_that_it_is_over(chat: Chat):
    """A day that has passed is asked again; what is dropped by then cannot be dated."""
    hans = await chat.volunteer()
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Nieuwe actie")
    await hans.reads()
    await hans.says("Flyers rondbrengen")
    asked = await hans.sees("Wanneer moet het klaar zijn?")
    week = next(c for c in asked.choices if c.label == "Over een week: di 1 dec")
    await chat.passes(days=8)
    await hans.presses(week)
    await hans.sees("Die dag is al voorbij.", "Wanneer moet het klaar zijn?")
    await hans.taps("Over een week: wo 9 dec")
    await hans.sees("Klaar op wo 9 dec.")
    await hans.taps("Verwijder")
    await hans.reads()
    await hans.presses(week)
    await hans.reads()
    await hans.says("/acties")
    await hans.sees("Je hebt nu geen acties.")
