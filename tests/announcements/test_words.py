"""Texts and files from leaders: refused clearly, or sent on as they are."""

from __future__ import annotations

import pytest

from tests.announcements.scenes import composed, composed_up_to_text
from tests.harness.chat import Chat


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("\u202e\u0007", "Ik zag geen tekst"),
        ("a" * 8001, "Dat is te lang: 8.001 tekens"),
        ("woord " * 16667, "Dat is te lang: 100.002 tekens"),
    ],
)
async def test_a_text_that_cannot_be_sent_is_refused_clearly(chat: Chat, typed: str, answer: str):
    """Empty or too long: the leader hears why, and the draft stays."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    await leader.says(typed)
    await leader.sees(answer)
    await leader.says("Kort en goed.")
    await leader.sees("knoppen")


async def test_a_long_text_and_markup_arrive_as_they_were_typed(chat: Chat):
    """Over 4,000 characters goes in parts; markup stays text, marks that turn it are gone."""
    leader, hans = await chat.leader(), await chat.volunteer()
    text = "<b>Let op</b> *morgen* [klik](http://x.example) &amp; \u202eomgekeerd\n\n"
    text += "\n\n".join(f"Regel {i} " + "woord " * 20 for i in range(40))
    await composed(leader, text)
    await leader.reads()
    await leader.taps("Verstuur aan …")
    await leader.reads()
    whole = "\n\n".join([bubble.text for bubble in hans.bubbles])
    await hans.reads()
    assert "<b>Let op</b> *morgen* [klik](http://x.example) &amp; omgekeerd" in whole
    assert "Regel 39" in whole


async def test_a_text_that_the_app_cut_in_two_is_one_text(chat: Chat):
    """Telegram cuts at 4,096 characters; the rest is not taken for buttons."""
    leader = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(leader, "eerste " * 580)
    await leader.says("tweede " * 50)
    await leader.sees("Dit staat nu achter je tekst")
    await leader.taps("Zonder knoppen")
    assert "tweede" in leader.bubbles[-1].text
    await leader.reads()


async def test_buttons_that_do_not_fit_are_asked_again(chat: Chat):
    """Too many and too long each get their own answer."""
    leader = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(leader, "Kom je?")
    await leader.says("een\ntwee\ndrie\nvier")
    await leader.sees("Dat zijn 4 knoppen")
    await leader.says("deze knop is echt veel te lang voor een telefoon")
    await leader.sees("te lang voor een knop")
    await leader.says("Ja, Nee")
    await leader.sees("Knoppen eronder: “Ja” en “Nee”")


@pytest.mark.all_shapes
async def test_files_that_cannot_go_are_refused(chat: Chat):
    """A voice message cannot be sent on; a document can."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    if chat.post.platform.name != "web":
        await leader.shares("spraak.ogg", b"x", mime="audio/ogg", kind="voice")
        await leader.sees("Dat kan ik niet beluisteren")
    await leader.shares("flyer.pdf", b"%PDF", mime="application/pdf", kind="document")
    await leader.sees("Wil je er tekst bij?")
