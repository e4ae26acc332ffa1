"""Words that someone corrects in their app: they count anew, or the person hears that they do
not."""

from __future__ import annotations

import pytest

from tests.availability.scenes import THREE, asked, the_group
from tests.harness.chat import Chat

# On the page there is nothing to correct a message with.
pytestmark = pytest.mark.parametrize("every_shape", ["telegram", "matrix"], indirect=True)


async def test_a_corrected_answer_to_a_poll(chat: Chat):
    """The first wording stands, and they hear how to change it."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    for someone in (hans, kees):
        await someone.reads()
    await hans.says("1 ja, 2 en 3 niet")
    await hans.reads()
    await hans.corrects("1 en 2 ja, 3 niet")
    await hans.sees("Je veranderde een bericht. Dat telt bij mij niet mee.", "nieuw bericht")


async def test_corrected_words_that_nothing_was_done_with(chat: Chat):
    """The offer to pass them on is made anew, for the new words."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says("Dinsdag is de zaal vrij")
    await hans.sees("Zal ik dit doorsturen")
    await hans.corrects("Woensdag is de zaal vrij")
    await hans.reads()
    assert hans.labels().count("Stuur naar de projectleider") == 1
    await hans.taps("Stuur naar de projectleider")
    await hans.sees("Dit stuur ik aan", "Woensdag is de zaal vrij")


async def test_a_corrected_caption(chat: Chat):
    """Words beside a picture are corrected as any others."""
    leader = await chat.leader()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.shares("kaart.png", b"-", text="Dinsdag lopen we")
    await leader.reads()
    await leader.corrects_caption("Woensdag lopen we")
    await leader.sees("Je veranderde een bericht. Dat telt bij mij niet mee.")
