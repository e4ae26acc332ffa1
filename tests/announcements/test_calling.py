"""Respondents who want to be phoned: a leader hears it, with the number, and settles it."""

from __future__ import annotations

import pytest

from handlers.announcements.wording import asks_call
from handlers.language.addresses import has_number
from tests.announcements.scenes import last, sent
from tests.harness.chat import Chat

BUTTONS = "Ik doe mee\nBel mij"


@pytest.mark.all_shapes
@pytest.mark.both_databases
async def test_a_call_is_asked_for_and_made(chat: Chat):
    """The respondent hears who reads it, and gives a number, which the leader gets at once; the
    leader reads it in the news of the day as well, and taps Gebeld once it was done."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Wie doet er mee met de wandeling?", buttons=BUTTONS)
    await hans.sees("Wie doet er mee")
    await hans.taps("Bel mij")
    await hans.sees("✔ Bel mij")
    await hans.sees("Ilse Modelman leest in het nieuws van de dag dat je gebeld wilt worden.")
    await hans.taps("Geef mijn nummer")
    await hans.reads()
    assert "Op welk nummer kan Ilse Modelman je bellen?" in hans.bubbles[-1].text
    await hans.says("dat weet ik niet zo")
    await hans.sees("Ik zag geen nummer.")
    await hans.says("doe maar 06-12 34 56 78, na zes uur")
    await hans.sees("Verstuurd aan Ilse Modelman.")
    await leader.reads()
    assert "doe maar 06-12 34 56 78, na zes uur" in leader.shows("Hans Proefweg van").text
    await chat.passes(days=1)
    await leader.reads()
    news = leader.shows("wil graag gebeld worden").text
    assert news.endswith(
        "Hans Proefweg · Wandelclub Stap voor Stap wil graag gebeld worden, "
        "over “Wie doet er mee met de wandeling?”."
    )
    await leader.taps("Gebeld: Hans Proefweg")
    assert leader.shows("Mooi. Ik noteer dat je Hans Proefweg hebt gesproken.")
    await leader.reads()
    await chat.passes(minutes=1)
    assert "Bel mij: 1 (Hans Proefweg)" in last(leader)
    assert "Gebeld: Hans Proefweg" in last(leader)
    await chat.passes(days=3)
    leader.sees_nothing()


async def test_nobody_is_phoned_who_chose_something_else(chat: Chat):
    """Before the leader heard; and who changes their mind back and forth is told once."""
    leader, hans = await chat.leader(), await chat.volunteer()
    gerda = await chat.volunteer("Gerda Pastei", "De Toets")
    await sent(chat, leader, "Doe je mee?", buttons=BUTTONS)
    for person in (hans, gerda):
        await person.reads()
        await person.taps("Bel mij")
        await person.reads()
    for label in ("Ik doe mee", "Bel mij", "Ik doe mee"):
        await gerda.taps(label)
    assert sum("gebeld wilt worden" in bubble.text for bubble in gerda.bubbles) == 1
    await gerda.reads()
    await chat.passes(days=1)
    news = leader.shows("wil graag gebeld worden").text
    assert "Hans Proefweg" in news
    assert "Gerda" not in news
    await leader.reads()


async def test_a_correction_does_not_lose_a_call(chat: Chat):
    """The respondent waits for it, whatever the text says by now."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Doe je mee op de 12e?", buttons=BUTTONS)
    await hans.reads()
    await hans.taps("Bel mij")
    await hans.reads()
    await leader.taps("Verbeter")
    await leader.says("Doe je mee op de 19e?")
    await leader.taps("Vraag opnieuw")
    await chat.passes(days=1)
    await hans.reads()
    assert "Hans Proefweg" in leader.shows("wil graag gebeld worden").text
    await leader.reads()


@pytest.mark.parametrize("label", ["Bel mij", "bel me even", "Call me", "Ja, maar bel mij eerst"])
def test_labels_that_ask_for_a_call(label: str):
    assert asks_call(label)


@pytest.mark.parametrize("label", ["Ja", "Ik bel zelf", "Mijn label", "Recall meeting"])
def test_labels_that_do_not(label: str):
    assert not asks_call(label)


@pytest.mark.parametrize("text", ["06 12345678", "+31 6 12 34 56 78 graag", "(0592) 123456"])
def test_numbers_are_found(text: str):
    assert has_number(text)


@pytest.mark.parametrize("text", ["na 12 uur", "1 2 3", "dat weet Ilse al"])
def test_other_words_are_no_number(text: str):
    assert not has_number(text)
