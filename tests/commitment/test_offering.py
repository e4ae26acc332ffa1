"""The first step: what can the coalition do for an organisation?"""

from __future__ import annotations

import pytest

from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat


async def test_a_quiet_organisation_is_asked_once(chat: Chat):
    """After 45 silent days the contact gets an offer; the answer and a moment reach the leader, and
    the ladder begins anew."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await chat.volunteer("Truus Fictief", of="Wandelclub")
    await turns_on(leader)
    await chat.passes(days=44)
    hans.sees_nothing()
    await chat.passes(days=2)
    await hans.sees("Hoi Hans, waar kunnen we Wandelclub mee helpen?")
    await hans.taps("Ruimte")
    await hans.sees("Wanneer hebben jullie het nodig?")
    await hans.taps("Deze maand")
    await hans.sees("Genoteerd: ruimte, nog deze maand. De projectleider kijkt ernaar")
    await chat.passes(days=2)
    await leader.sees("Wandelclub kan hulp gebruiken: ruimte, nog deze maand.")
    await chat.passes(days=42)
    hans.sees_nothing()
    await chat.passes(days=2)
    await hans.sees("eerder vroeg Wandelclub om ruimte. Waar kunnen we nu mee helpen?")


async def test_what_was_asked_for_waits_in_the_overview(chat: Chat):
    """Until a leader says that she saw to it."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await chat.volunteer("Truus Fictief", of="Wandelclub")
    await turns_on(leader)
    await chat.passes(days=46)
    await hans.reads()
    await hans.taps("Ruimte")
    await hans.reads()
    await leader.says("/overzicht")
    await leader.sees("Wandelclub kan hulp gebruiken: ruimte. Je kunt terecht bij Hans Proefweg.")
    await leader.taps("Hulp voor Wandelclub")
    await leader.sees("Je kunt terecht bij Hans Proefweg.")
    await leader.taps("Geregeld voor Wandelclub")
    assert leader.shows("Mooi. Dit is geregeld voor Wandelclub.")
    await chat.passes(days=2)
    await leader.reads()
    await leader.says("/overzicht")
    assert "kan hulp gebruiken" not in (await leader.sees("")).text


async def test_two_questions_to_one_organisation_are_two_weeks_apart(chat: Chat):
    """Whichever capability asks, and whichever contact is asked."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    truus = await chat.volunteer("Truus Fictief", of="Wandelclub")
    await turns_on(leader)
    await chat.passes(days=46)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await chat.wish(truus, "nudge", "nudge:1")
    truus.sees_nothing()
    await leader.says("/onderweg")
    await leader.sees("Truus Fictief", "Ze kregen kort geleden al een vraag.")


@pytest.mark.parametrize("words", ["nu even niet", "nee", "nu niets", "niks", "nu niet"])
async def test_a_no_in_words_is_a_refusal(chat: Chat, words: str):
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=46)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await hans.says(words)
    await hans.sees("Dank je, dan weet ik dat.")


async def test_a_yes_to_several_choices_is_asked_which(chat: Chat):
    """It is never told that nothing was asked, also not after a word in between."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=46)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await hans.says("ja graag")
    await hans.sees("Wat past het best? Tik hierboven op een knop")
    await hans.says("waarom krijg ik dit")
    await hans.sees("De coalitie houdt contact met Wandelclub")
    await hans.says("ja graag")
    await hans.sees("Wat past het best?")
    await hans.says("ruimte")
    await hans.sees("Wanneer hebben jullie het nodig?")
    await hans.says("geen haast")
    await hans.sees("Genoteerd: ruimte. Er is geen haast bij. De projectleider kijkt ernaar")


async def test_a_week_is_counted_in_days(chat: Chat):
    """Steps that were made late in the morning do not push those of next week to a day later."""
    leader = await chat.leader()
    clubs = [
        await chat.volunteer(f"Piet {number}", of=f"Club {number}", groups=("kerngroep",))
        for number in range(4)
    ]
    await turns_on(leader)
    await chat.passes(days=44)
    await chat.down(days=2, hours=2)
    *first, fourth = clubs
    for piet in first:
        await piet.sees("waar kunnen we Club")
    fourth.sees_nothing()
    await chat.passes(days=7)
    await fourth.sees("waar kunnen we Club 3 mee helpen?")


async def test_a_young_coalition_sees_what_comes_first(chat: Chat):
    """A leader who turns it on at the start reads when it begins and in which words, though nothing
    goes out in a month."""
    leader = await chat.leader()
    await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Contact houden")
    await leader.reads()
    await leader.taps("Bekijk de eerste maand")
    await leader.sees(
        "In de komende maand gaat er niets weg. Daarna wel",
        "za 9 jan, stap 1: Wandelclub (Hans Proefweg)",
        "Zo klinkt stap 1:",
        "Hoi Hans, waar kunnen we Wandelclub mee helpen?",
    )


async def test_later_in_words(chat: Chat):
    """A label may be typed with its number in a word, and is no pause of everything."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=46)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await hans.says("later")
    await hans.sees("Prima. Je hoort hier tot", "Past een ander moment beter?")
    await hans.says("over twee weken")
    await hans.sees("Prima. Je hoort hier tot")


async def test_elsewhere_in_the_first_words_of_its_label(chat: Chat):
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=46)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await hans.says("We doen wel mee!")
    await hans.sees("Wat fijn om te horen! Het telt mee.")
