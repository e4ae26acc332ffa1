"""People are called what they say that they are called, and nothing else that they type."""

from __future__ import annotations

import pytest

from handlers.language.person_names import is_person_name, with_capitals
from handlers.language.plain_answers import name_in
from tests.harness.chat import Chat, Someone


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("noem me maar Truus", "Truus"),
        ("Nee, ik heet Truus", "Truus"),
        ("nee hoor, Truus", "Truus"),
        ("zeg maar Ö", "Ö"),
        ("ik heet 李", "李"),
        ("ik heet van der Berg", "van der Berg"),
        ("ik ben jan van den berg", "jan van den berg"),
        ("ik ben Truus van de kerk", "Truus"),
        ("ik ben de heer Jansen", "de heer Jansen"),
        ("Mijn naam is mevr. J. de Vries.", "mevr. J. de Vries"),
        ("ik heet Truus, 75 jaar", "Truus"),
        ("Nee ik heet Ali en jij?", "Ali"),
        ("noem me O'Brien", "O'Brien"),
        ("I'm Fatma", "Fatma"),
    ],
)
def test_a_name_is_heard_within_an_answer(typed: str, name: str):
    """Particles, titles, apostrophes and one letter belong to it; what is told beside does not."""
    assert name_in(typed) == name
    assert is_person_name(name)


@pytest.mark.parametrize(
    "typed",
    ["ik ben het niet", "Zeg maar je", "ik ben van de kerk", "ik ben de voorzitter", "ik ben ziek",
     "ik ben vrijwilliger", "nee liever niet", "nee dank je", "i am from the church", "nee",
     "het is goed", "🌻", "wie ben jij?", "dat weet ik niet", "ja hoor"],
)  # fmt: skip
def test_what_is_no_name_is_not_taken_for_one(typed: str):
    """Neither for a part of it, nor for the whole."""
    assert name_in(typed) is None
    assert not is_person_name(typed)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("truus", "Truus"),
        ("TRUUS JANSEN", "Truus Jansen"),
        ("jan van der berg-de vries", "Jan van der Berg-de Vries"),
        ("van der berg", "Van der Berg"),
        ("anne-marie o'brien", "Anne-Marie O'Brien"),
        ("'t hart", "'t Hart"),
        ("ijsbrand", "IJsbrand"),
        ("J.P. DE VRIES", "J.P. de Vries"),
        ("JAN V.D. BERG", "Jan v.d. Berg"),
        ("truus 🌻", "Truus 🌻"),
        ("JP", "JP"),
        ("Jan McDonald", "Jan McDonald"),
        ("李", "李"),
        ("мария", "мария"),
        ("jan75", "jan75"),
    ],
)
def test_a_plain_name_gets_its_capitals(typed: str, written: str):
    """Only one in small letters or in capitals alone; other scripts and signs stay as typed."""
    assert with_capitals(typed) == written


async def is_asked_for_a_name(chat: Chat, account: str) -> Someone:
    code = await chat.invitation(of="Wandelclub Stap voor Stap", uses=None)
    someone = chat.someone(account)
    await someone.says(f"/start {code}")
    await someone.sees("Mag ik je berichten sturen?")
    await someone.taps("Ja, prima")
    return someone


async def test_a_newcomer_who_types_no_capitals_is_welcomed_with_one(chat: Chat):
    """Under the name of her account, and under the name that she types; also later in /mijn."""
    truus = await is_asked_for_a_name(chat, "truus")
    await truus.sees("Mag ik je Truus noemen?")
    await truus.says("nee, ik heet gertruda van dam")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")
    await truus.taps("Klaar")
    await truus.sees("Welkom Gertruda!")
    await truus.says("/mijn")
    await truus.sees("Gertruda van Dam")


@pytest.mark.parametrize("name", ["李", "Ö"])
async def test_a_name_of_one_letter_is_a_name(chat: Chat, name: str):
    """As that of an account, and typed."""
    someone = await is_asked_for_a_name(chat, name)
    await someone.sees(f"Mag ik je {name} noemen?")
    await someone.says(name)
    await someone.sees("Hoe doe je mee?")


@pytest.mark.parametrize("typed", ["ik ben van de kerk", "Zeg maar je", "ik ben ziek"])
async def test_a_sentence_about_oneself_is_no_name(chat: Chat, typed: str):
    """The name is asked once more."""
    someone = await is_asked_for_a_name(chat, "Truus")
    await someone.sees("Mag ik je Truus noemen?")
    await someone.says(typed)
    await someone.sees("Dat begreep ik niet als naam")
