"""/stop where others read along: it always works, and what is for one person goes to their own
chat."""

from __future__ import annotations

from tests.harness.chat import Chat


async def test_stopping_in_a_chat_that_is_private_no_more(chat: Chat):
    """It is done at once; others who read along learn nothing of the coalition."""
    await chat.leader()
    hans = await chat.volunteer()
    there = chat.in_group(hans, hans.chat)
    await there.says("/stop")
    done = await hans.sees("Gelukt, je doet niet meer mee.")
    assert "Demostad" not in done.text
    await hans.sees("Je krijgt geen berichten meer van Demostad Ontmoet", "Spijt?")


async def test_stopping_in_a_group(chat: Chat):
    """It may be meant for another bot: they are asked in their own chat, and the group hears
    nothing."""
    await chat.leader()
    hans = await chat.volunteer()
    room = chat.in_group(hans)
    await room.says("/stop")
    room.sees_nothing()
    await hans.sees("Je typte /stop in een groep.")
    await hans.taps("Ja, ik stop")
    await hans.sees("Je krijgt geen berichten meer van Demostad Ontmoet")


async def test_a_passer_by_stops_nothing(chat: Chat):
    """A person in the group whom we do not know gets no answer."""
    await chat.leader()
    room = chat.in_group(chat.someone())
    await room.says("/stop")
    room.sees_nothing()
