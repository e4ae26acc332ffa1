"""Announcements of several coalitions."""

from __future__ import annotations

from tests.announcements.scenes import composed, sent
from tests.harness.chat import Chat


async def test_coalitions_stay_apart(chat: Chat):
    """The leader of one reaches only its people; who leads two is asked which."""
    ilse = await chat.leader()
    hans = await chat.volunteer()
    anna = await chat.volunteer("Anna Ver", "Buurthuis Elders", coalition="Elders Samen")
    await sent(chat, ilse, "Alleen voor Demostad.")
    await hans.sees("Alleen voor Demostad.")
    anna.sees_nothing()
    await chat.leader(of="Regio", coalition="Elders Samen", person=ilse)
    await ilse.says("/bericht")
    await ilse.sees("Voor welke is dit?")
    await ilse.taps("Elders Samen")
    await ilse.sees("Elders Samen", "Voor wie is je bericht?")
    await ilse.taps("Iedereen")
    await ilse.taps("Klaar")
    await ilse.says("Alleen voor Elders.")
    await ilse.taps("Zonder knoppen")
    await ilse.reads()
    await ilse.taps("Verstuur aan …")
    await anna.sees("Van Ilse Modelman (Elders Samen):", "Alleen voor Elders.")
    await ilse.reads()


async def test_a_leader_of_another_coalition_cannot_send_or_see_it(chat: Chat):
    """Another coalition's buttons change nothing."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    other = await chat.leader("Anna Ver", "Elders", coalition="Elders Samen")
    await composed(ilse, "Geheim plan.")
    await ilse.sees("Voorbeeld")
    await other.forges(ilse, "Verstuur aan …")
    hans.sees_nothing()
    await other.says("/gepland")
    await other.reads()
    assert "Geheim" not in other.bubbles[-1].text


async def test_what_is_asked_comes_again_from_the_coalition_that_asked(chat: Chat):
    """For who is in two: the greeting speaks for both, and another's button opens nothing."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    truus = await chat.volunteer("Truus Proef", coalition="Elders Samen")
    await sent(chat, ilse, "Kom je?", buttons="Ik kom")
    await hans.sees("Kom je?")
    await chat.volunteer(of="Buurthuis Elders", coalition="Elders Samen", person=hans)
    await hans.says("/start")
    await hans.sees("Ilse Modelman wacht op je antwoord: “Kom je?”")
    await truus.forges(hans, "Lees en antwoord")
    truus.sees_nothing()
    await hans.taps("Lees en antwoord")
    await hans.sees("Demostad Ontmoet", "Van Ilse Modelman", "Kom je?")
    await hans.taps("Ik kom")
    await hans.sees("Kom je?", "✔ Ik kom")
    await ilse.reads()
