"""Messages on their way to a contact who takes no part any more."""

from __future__ import annotations

import pytest

from bot.platforms.port import Unavailable
from tests.announcements.scenes import composed, last
from tests.harness.chat import Chat, Someone
from tests.harness.platforms import ShapedPlatform


async def half_gone(chat: Chat, text: str) -> tuple[Someone, Someone]:
    """An announcement is written to a volunteer whose platform cannot take it for a while."""
    leader = await chat.leader()
    post = await chat.also("telegram")
    hans = await chat.volunteer(post=post)
    await composed(leader, text)
    assert isinstance(post.platform, ShapedPlatform)
    post.platform.fail_next = [Unavailable("down") for _ in range(8)]
    await leader.taps("Verstuur aan …")
    for _ in range(3):
        # From the third time on it waits in the database, not in memory.
        await chat.passes(seconds=5)
    post.platform.fail_next = []
    hans.sees_nothing()
    await leader.reads()
    return leader, hans


@pytest.mark.both_databases
async def test_what_was_on_its_way_does_not_arrive_after_a_stop(chat: Chat):
    """Also when its sending was tried before; the report does not count it as sent."""
    leader, hans = await half_gone(chat, "We lopen dinsdag.")
    await hans.says("stoppen")
    await chat.passes(hours=2)
    await hans.sees("Je krijgt geen berichten meer")
    hans.sees_nothing()
    assert "Verstuurd naar 0 mensen." in last(leader)
    assert "1 persoon wil minder berichten of is gestopt: Hans Proefweg." in last(leader)
    await leader.reads()


async def test_a_contact_who_is_switched_off_gets_only_the_last_word(chat: Chat):
    """Messages on their way stay away."""
    leader, hans = await half_gone(chat, "We lopen dinsdag.")
    await leader.says("/partners Hans")
    await leader.taps("Hans Proefweg")
    await leader.taps("Laat niet meer meedoen")
    await leader.taps("Ja, niet meer meedoen")
    await chat.passes(hours=2)
    await hans.sees("Je doet niet meer mee")
    hans.sees_nothing()
    await leader.reads()


async def test_a_stop_that_is_taken_back_lets_them_arrive(chat: Chat):
    """As long as they still matter."""
    leader, hans = await half_gone(chat, "We lopen dinsdag.")
    await hans.says("/stop")
    await hans.sees("Je krijgt geen berichten meer")
    await hans.taps("Toch bij Demostad Ontmoet blijven")
    await hans.sees("Je doet weer mee met Demostad Ontmoet")
    await chat.passes(hours=2)
    await hans.sees("We lopen dinsdag.")
    assert "Verstuurd naar 1" in last(leader)
    await leader.reads()
    await hans.reads()
