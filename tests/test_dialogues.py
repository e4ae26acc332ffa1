"""Questions that are answered in words: by whom, for how long, and which words are an answer."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.people import Organisation
from tests.announcements.scenes import composed, last
from tests.availability.scenes import asked
from tests.harness.chat import Chat, Someone


async def asks_when(leader: Someone) -> None:
    """Write an announcement up to the question when it must go."""
    await composed(leader, "We lopen dinsdag.")
    await leader.sees("Voorbeeld")
    await leader.taps("Plan")
    await leader.sees("Wanneer zal ik het sturen?")


async def opens(leader: Someone, name: str) -> None:
    """Look a contact up among the partners."""
    await leader.says(f"/partners {name}")
    await leader.taps(name)
    await leader.reads()


@pytest.mark.both_databases
async def test_who_was_switched_off_meanwhile_answers_in_vain(chat: Chat):
    """The question is gone with the right to answer it, and nothing is sent."""
    ilse, els = await chat.leader(), await chat.leader("Els Concept")
    hans = await chat.volunteer()
    await asks_when(ilse)
    await opens(els, "Ilse Modelman")
    await els.taps("Laat niet meer meedoen")
    await els.reads()
    await els.taps("Ja, niet meer meedoen")
    await els.reads()
    await ilse.reads()
    await ilse.says("morgen 10 uur")
    await ilse.sees("Je doet niet meer mee met Demostad Ontmoet")
    await chat.passes(days=2)
    hans.sees_nothing()
    await els.reads()


async def test_who_leads_no_more_answers_in_vain(chat: Chat):
    """A leader's open question ends with their role."""
    ilse, els = await chat.leader(), await chat.leader("Els Concept")
    hans = await chat.volunteer()
    await asks_when(ilse)
    await opens(els, "Ilse Modelman")
    await els.taps("Maak gewone deelnemer")
    await els.reads()
    await ilse.reads()
    await ilse.says("morgen 10 uur")
    await ilse.reads()
    await chat.passes(days=2)
    hans.sees_nothing()
    await els.reads()


async def test_a_label_in_words_means_the_button_that_is_near(chat: Chat):
    """Annuleer under a planned announcement cancels it; only elsewhere it is the command."""
    leader, _ = await chat.leader(), await chat.volunteer()
    await asks_when(leader)
    await leader.says("morgen 10 uur")
    await leader.sees("Gepland")
    await leader.says("Annuleer")
    await leader.sees("ik verstuur niets")
    await leader.says("annuleer")
    await leader.sees("dan laten we het zo")


@pytest.mark.all_shapes
async def test_a_choice_of_the_leaders_own_comes_before_plain_words(chat: Chat):
    """Afmelden under an announcement is an answer to it; further on it asks."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Kom je dinsdag?", buttons="Ik kom, Afmelden")
    await leader.sees("Voorbeeld")
    await leader.taps("Verstuur aan …")
    await hans.sees("Kom je dinsdag?")
    await hans.says("afmelden")
    await hans.sees("✔ Afmelden")
    await chat.passes(seconds=10)
    assert "Afmelden: 1 (Hans Proefweg)" in last(leader)
    await leader.reads()
    await hans.says("stoppen")
    await hans.sees("geen berichten meer")


async def test_a_greeting_can_be_the_text_that_was_asked_for(chat: Chat):
    """Hoi is a text for an announcement; when nothing is asked it is a greeting."""
    leader = await chat.leader()
    await composed(leader, "Hoi")
    await leader.sees("Voorbeeld", "Hoi")
    await leader.says("Hoi")
    await leader.sees("fijn je te zien")


async def test_a_greeting_is_no_code_and_no_organisation(chat: Chat):
    """An applicant who says Hoi twice while coming in is asked again, not refused."""
    await chat.leader()
    truus = chat.someone()
    for _ in range(2):
        await truus.says("Hoi")
        await truus.sees("Heb je een code gekregen?")


async def test_what_was_asked_from_a_menu_is_open_for_an_hour(chat: Chat):
    """Words of two days later are not a name."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.reads()
    await hans.taps("Naam")
    await hans.sees("Hoe mag ik je noemen?")
    await chat.passes(days=2)
    await hans.says("Ik kan dinsdag toch niet komen")
    await hans.sees("Je staat nu voor geen bijeenkomst op de lijst.")
    await hans.says("/mijn")
    await hans.sees("Hans Proefweg")


async def test_a_question_has_a_button_to_leave_it(chat: Chat):
    """It goes with the answer, and a press that comes too late changes nothing."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.reads()
    await hans.taps("Naam")
    await hans.sees("Hoe mag ik je noemen?")
    await hans.taps("Annuleer")
    await hans.sees("dan laten we het zo")
    await hans.says("Klaas Kaas")
    await hans.sees("Wat bedoel je?")
    await hans.taps("Naam")
    await hans.sees("Hoe mag ik je noemen?")
    await hans.says("Klaas Kaas")
    await hans.sees("Ik noem je Klaas Kaas")
    assert "Annuleer" not in hans.labels()
    await hans.taps("Toch Hans Proefweg")
    await hans.sees("Ik noem je Hans Proefweg")


async def test_where_words_are_asked_a_sound_or_a_sticker_is_no_answer(chat: Chat):
    """It says so, and the question stays."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.reads()
    await hans.taps("Naam")
    await hans.sees("Hoe mag ik je noemen?")
    await hans.shares("praat.ogg", b"...", mime="audio/ogg", kind="voice")
    await hans.sees("Dat kan ik niet beluisteren. Typ het even.")
    await hans.shares("lach.webp", b"...", mime="image/webp", kind="other")
    await hans.sees("Hier heb ik woorden nodig. Typ het even.")
    await hans.says("Klaas Kaas")
    await hans.sees("Ik noem je Klaas Kaas")


async def test_a_command_takes_the_lines_below_it(chat: Chat):
    """The lines typed under /bericht are the text of the announcement."""
    leader = await chat.leader()
    await leader.says("/bericht\nWe lopen dinsdag.\n\nTot dan!")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps("Iedereen")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("Wil je knoppen onder je bericht?")
    await leader.taps("Zonder knoppen")
    await leader.sees("Voorbeeld", "We lopen dinsdag.\n\nTot dan!")


async def test_an_answer_to_an_answer_survives_a_fault(chat: Chat):
    """A text that is too long is asked again, and then it arrives."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "We lopen dinsdag.")
    await leader.taps("Verstuur aan …")
    await hans.sees("We lopen dinsdag.")
    await hans.says("Hoe laat?", reply_to="We lopen")
    await hans.sees("Verstuurd aan Ilse Modelman")
    await leader.reads()
    await leader.taps("Antwoord aan Hans")
    await leader.reads()
    await leader.says("x" * 9000)
    await leader.sees("te lang")
    await leader.says("Om 8 uur.")
    await leader.sees("Verstuurd aan Hans Proefweg")
    await hans.sees("Om 8 uur.")


async def test_a_number_is_for_the_card_that_was_read_last(chat: Chat):
    """Also where the menu above it is still open: for what came unasked, and for an answer."""
    ilse, hans = await chat.leader(), await chat.volunteer(groups=("kerngroep",))
    await hans.says("/help")
    await hans.reads()
    await asked(chat, ilse, "di 15 dec 19:30")
    await hans.sees("1 van 1: kun je op di 15 dec, 19.30?")
    await hans.says("1")
    await hans.sees("✔ di 15 dec, 19.30: kan")
    await hans.says("/agenda")
    await hans.says("/help")
    await hans.reads()
    await hans.says("1")
    await hans.sees("de tijd en de plek staan nog niet vast")
    await ilse.reads()


async def test_a_number_may_be_for_what_stood_above_a_card_that_just_came(chat: Chat):
    """Then the bot asks, since who types does not look."""
    ilse, hans = await chat.leader(), await chat.volunteer(groups=("kerngroep",))
    await hans.says("/help")
    await hans.reads()
    await asked(chat, ilse, "di 15 dec 19:30", wait=2)
    await hans.sees("1 van 1")
    await hans.says("1")
    await hans.sees("Ik weet niet waar “1” bij hoort.")
    await ilse.reads()


async def test_an_answer_that_does_not_fit_is_asked_again_with_the_same_ways_on(chat: Chat):
    """One card asks: the one above it lost its buttons, so that leaving it leaves the question."""
    leader = await chat.leader()
    await leader.says("/partners")
    await leader.taps("Welzijn Demostad · 1 contact")
    await leader.taps("Wijzig")
    await leader.taps("Brengt")
    await leader.reads()
    await leader.says("x" * 400)
    await leader.sees("Typ het korter")
    assert leader.labels().count("Terug") == 1
    await leader.taps("Terug")
    await leader.sees("Wat wil je wijzigen?")
    await leader.says("Klaas Kaas")
    await leader.sees("Wat bedoel je?")


async def test_a_press_on_something_that_is_gone_leaves_the_question_open(chat: Chat):
    """The card still asks, and takes words."""
    leader = await chat.leader()
    await chat.volunteer(of="Welzijn Demostat")
    await chat.volunteer("Piet Proef", of="Zangkoor De Noot")
    await leader.says("/partners")
    await leader.taps("Welzijn Demostad · 1 contact")
    await leader.taps("Voeg samen")
    await leader.reads()

    def gone(db: Session) -> None:
        double = db.scalars(select(Organisation).filter_by(name="Welzijn Demostat")).one()
        double.contacts.clear()
        db.flush()
        db.delete(double)

    await chat.db(gone)
    await leader.taps("Welzijn Demostat")
    await leader.reads()
    await leader.says("Zangkoor")
    assert "Zangkoor De Noot" in (await leader.sees()).text or "Zangkoor De Noot" in leader.labels()
