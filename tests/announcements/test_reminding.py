"""Reminding those who did not answer: once more, courteously, and never with others' names."""

from __future__ import annotations

import pytest

from tests.announcements.scenes import last, sent
from tests.harness.chat import Chat


@pytest.mark.all_shapes
@pytest.mark.both_databases
async def test_those_without_an_answer_are_reminded(chat: Chat):
    """The leader sees the words, for how many they are and when they arrive; a member who answered
    meanwhile gets nothing."""
    leader, hans = await chat.leader(), await chat.volunteer()
    gerda = await chat.volunteer("Gerda Pastei", "De Toets")
    truus = await chat.volunteer("Truus Toets", "De Toets")
    await sent(chat, leader, "Kom je dinsdag?", buttons="Ja\nNee")
    for person in (hans, gerda, truus):
        await person.sees("Kom je dinsdag?")
    await hans.taps("Ja")
    await hans.reads()
    await chat.passes(seconds=5)
    await leader.reads()
    await leader.taps("Herinner wie nog niets zei (2)")
    await leader.sees(
        "Zo wordt de herinnering · gaat naar 2 mensen, allemaal later",
        "Je zei nog niets op dit bericht. Laat je het weten?",
        "Kom je dinsdag?",
        "2 mensen krijgen het later, op wo 25 nov, 10.00: Gerda Pastei en Truus Toets.",
    )
    await leader.taps("Verstuur aan 2 mensen")
    assert "Ik herinner 2 mensen, allemaal later" in leader.shows("Ik herinner").text
    await leader.reads()
    await truus.taps("Nee")
    await truus.reads()
    await chat.passes(days=1)
    reminded = await gerda.sees(
        "Je zei nog niets op dit bericht. Laat je het weten?\n\n"
        "Van Ilse Modelman (Demostad Ontmoet):\n\nKom je dinsdag?"
    )
    assert "Hans" not in reminded.text
    assert not gerda.bubbles[-2].choices
    assert "Hieronder staat dit bericht nog eens." in gerda.bubbles[-2].text
    for person in (hans, truus):
        person.sees_nothing()
    await gerda.taps("Ja")
    assert gerda.bubbles[-1].text.endswith("Kom je dinsdag?\n\n✔ Ja")
    assert "zei nog niets" not in gerda.bubbles[-1].text
    await chat.passes(seconds=5)
    assert "Ja: 2 (Hans Proefweg en Gerda Pastei)\nNee: 1 (Truus Toets)" in last(leader)
    assert "Herinnering gestuurd op di 24 nov, 11.00." in last(leader)
    for person in chat.people:
        await person.reads()


async def test_a_second_reminder_is_the_last(chat: Chat):
    """Not before two days have passed; and a press of the first preview counts once."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Kom je?", buttons="Ja")
    await hans.reads()
    label = "Herinner wie nog niets zei (1)"
    for _ in range(2):
        await leader.taps(label)
        await leader.sees("Zo wordt de herinnering")
        send = leader.bubbles[-1].choices[0]
        await leader.taps("Verstuur aan 1 persoon")
        await leader.presses(send)
        await chat.passes(seconds=5)
        assert label not in leader.labels()
        await leader.reads()
        await chat.passes(days=8)
        await leader.reads()
        await hans.sees("Je zei nog niets op dit bericht.", "Kom je?")
    assert label not in leader.labels()


async def test_those_with_a_pause_or_who_want_less_are_not_reminded(chat: Chat):
    """The leader sees so before sending, and nobody else."""
    leader, hans = await chat.leader(), await chat.volunteer()
    gerda = await chat.volunteer("Gerda Pastei", "De Toets")
    await sent(chat, leader, "Kom je?", buttons="Ja")
    for person, wish in ((hans, "Pauze: 2 weken"), (gerda, "Alleen het nodigste")):
        await person.reads()
        await person.taps("Minder berichten")
        await person.taps(wish)
        await person.reads()
    await leader.taps("Herinner wie nog niets zei (2)")
    await leader.sees(
        "Nu krijgt niemand deze herinnering.",
        "1 persoon wil minder berichten en krijgt dit niet: Gerda Pastei.",
        "1 persoon heeft pauze tot di 8 dec en krijgt dit niet: Hans Proefweg.",
    )
    assert leader.labels()[-1] == "Laat zo"
    assert "Verstuur aan" not in "".join(leader.labels())
    await leader.taps("Laat zo")


async def test_after_a_correction_only_the_new_text_is_reminded_of(chat: Chat):
    """A reminder of the text before that still waits does not go."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Kom je de 12e?", buttons="Ja")
    await hans.sees("Kom je de 12e?")
    await leader.taps("Herinner wie nog niets zei (1)")
    await leader.taps("Verstuur aan 1 persoon")
    await leader.reads()
    await leader.taps("Verbeter")
    await leader.says("Kom je de 19e?")
    await leader.taps("Verander en stuur opnieuw")
    await chat.passes(minutes=1)
    await hans.sees("Verbeterd bericht", "Kom je de 19e?")
    await chat.passes(days=8)
    hans.sees_nothing()
    await leader.reads()
    await leader.taps("Herinner wie nog niets zei (1)")
    await leader.sees("Zo wordt de herinnering", "Verbeterd bericht", "Kom je de 19e?")


async def test_a_reminder_that_nobody_may_get_yet_says_when(chat: Chat):
    """Hans had his two of this week; the leader reads from when it can go."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Kom je zaterdag?", buttons="Ja\nNee")
    await chat.passes(days=1)
    await sent(chat, leader, "Kom woensdag soep eten.")
    await chat.passes(days=1)
    await hans.reads()
    await leader.taps("Herinner wie nog niets zei (1)")
    await leader.sees(
        "Nu krijgt niemand deze herinnering. Vanaf di 1 dec, 11.00 kan het weer.",
        "Voor 1 persoon zijn er al genoeg berichten. Die krijgt dit niet: Hans Proefweg.",
    )
    assert leader.labels()[-1] == "Laat zo"
