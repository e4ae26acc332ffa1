"""A contact is silent while their organisation is not: a colleague is asked kindly."""

from __future__ import annotations

from tests.handover.scenes import code_in, comes_in, is_silent, watches_calls
from tests.harness.chat import Chat
from tests.tasks.scenes import adds

ASKED = "Is Hans Proefweg nog het aanspreekpunt van Wandelclub Stap voor Stap?"


async def test_a_colleague_says_that_nothing_changed(chat: Chat):
    """The question names nobody's silence, and comes once a year at most."""
    leader, hans = await chat.leader(), await chat.volunteer()
    ria = await chat.volunteer("Ria Jansen")
    await is_silent(chat, hans)
    await chat.passes(hours=1)
    question = await ria.sees(ASKED)
    assert "antwoord" not in question.text
    await ria.taps("Ja")
    await ria.sees("Fijn, dan blijft Hans Proefweg het aanspreekpunt.")
    await chat.passes(days=300)
    await is_silent(chat, hans)
    await chat.passes(days=1)
    ria.sees_nothing()
    await chat.passes(days=70)
    await is_silent(chat, hans)
    await chat.passes(days=4)
    await ria.sees(ASKED)
    leader.sees_nothing()
    hans.sees_nothing()


async def test_a_colleague_is_the_contact(chat: Chat):
    """The work is theirs; the one before them hears, and goes on taking part."""
    leader, hans = await chat.leader(), await chat.volunteer()
    ria = await chat.volunteer("Ria Jansen")
    await adds(hans, "De zaal huren")
    await is_silent(chat, hans)
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await ria.says("nee, dat ben ik nu", reply_to="nog het aanspreekpunt")
    await ria.sees("Je neemt het over van Hans Proefweg", "De zaal huren")
    await chat.passes(days=1)
    await hans.sees("Ria Jansen neemt het over", "Jij blijft gewoon meedoen.")
    await leader.sees("Ria Jansen neemt het bij Wandelclub Stap voor Stap over van Hans Proefweg.")


async def test_somebody_else_is_the_contact(chat: Chat):
    """They come by the link that the colleague passes on."""
    leader, hans = await chat.leader(), await chat.volunteer()
    ria = await chat.volunteer("Ria Jansen")
    await is_silent(chat, hans)
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await ria.taps("Nee, iemand anders")
    await ria.sees("Stuur dit door")
    piet = chat.someone("Piet Vermeer")
    await comes_in(piet, code_in(ria))
    await piet.sees("Je neemt het over van Hans Proefweg")
    await chat.passes(days=1)
    await hans.sees("Piet Vermeer neemt het over")
    await leader.sees("Piet Vermeer neemt het bij Wandelclub Stap voor Stap over")


async def test_where_there_is_no_colleague_nobody_hears_of_it(chat: Chat):
    """Nor is anybody called."""
    leader, hans = await chat.leader(), await chat.volunteer()
    calls = watches_calls(chat)
    await is_silent(chat, hans)
    await chat.passes(days=30)
    leader.sees_nothing()
    hans.sees_nothing()
    assert not calls


async def test_a_colleague_who_says_nothing_is_left_in_peace(chat: Chat):
    """No answer is asked for again, and the leader hears nothing."""
    leader, hans = await chat.leader(), await chat.volunteer()
    ria = await chat.volunteer("Ria Jansen")
    calls = watches_calls(chat)
    await is_silent(chat, hans)
    await chat.passes(hours=1)
    await ria.sees(ASKED)
    await chat.passes(days=60)
    ria.sees_nothing()
    leader.sees_nothing()
    assert not calls
