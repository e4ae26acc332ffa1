"""A group reads in its own chat when it meets."""

from __future__ import annotations

from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import THURSDAY_MORNING, TUESDAY_EVENING, decided, read_by_all


async def bound(leader: Someone, chat: Chat) -> Someone:
    room = chat.in_group(leader)
    await room.says("/koppelgroep")
    await room.taps("Kerngroep")
    await room.reads()
    return room


async def test_the_chat_of_a_group_reads_each_change_once(chat: Chat):
    """The date, another time, and that it is off; with nothing to press there."""
    leader, hans = await chat.leader(), await chat.volunteer(groups=("kerngroep",))
    room = await bound(leader, chat)
    await decided(chat, leader, [hans])
    await leader.sees("Dit staat vast", "In de groepschat komt het ook te staan.")
    await room.sees("De datum is bekend: Overleg kerngroep", "di 15 dec, 19.30 tot 20.30",
                    "Zeg in je eigen chat met mij of je komt.")  # fmt: skip
    assert room.labels() == []
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Andere tijd")
    await leader.says("wo 16 dec 20 uur")
    assert "In de groepschat" in leader.shows("1 mens krijgt hier bericht van.").text
    await leader.taps("Ja, verander het")
    await chat.passes(seconds=5)
    await room.sees("Nieuwe tijd: Overleg kerngroep. Eerst was het di 15 dec, 19.30.")
    await leader.taps("Bekijk wo 16 dec, 20.00")
    await leader.taps("Zeg af")
    await leader.taps("Ja, zeg af")
    await chat.passes(days=30)
    await room.sees("Dit gaat niet door: Overleg kerngroep", "wo 16 dec, 20.00")
    room.sees_nothing()
    await read_by_all(chat)


async def test_what_is_held_twice_is_one_message(chat: Chat):
    """And nothing goes to the chat of another group."""
    leader, hans = await chat.leader(), await chat.volunteer(groups=("kerngroep",))
    room = await bound(leader, chat)
    await decided(chat, leader, [hans], TUESDAY_EVENING, THURSDAY_MORNING)
    await room.sees("Het is twee keer", "di 15 dec, 19.30 tot 20.30\ndo 17 dec, 10.00 tot 11.00")
    await decided(chat, leader, [hans], title="Regiegroep", group="regiegroep")
    room.sees_nothing()
    await read_by_all(chat)


async def test_what_changes_at_night_waits_for_the_morning(chat: Chat):
    """And is not told any more when it changed again meanwhile."""
    leader, hans = await chat.leader(), await chat.volunteer(groups=("kerngroep",))
    room = await bound(leader, chat)
    await decided(chat, leader, [hans])
    await room.reads()
    await chat.passes(hours=12)
    for time, seen in (
        ("wo 16 dec 20 uur", "di 15 dec, 19.30"),
        ("do 17 dec 20 uur", "wo 16 dec, 20.00"),
    ):
        await leader.taps(f"Bekijk {seen}")
        await leader.taps("Andere tijd")
        await leader.says(time)
        await leader.taps("Ja, verander het")
        await chat.passes(minutes=1)
    room.sees_nothing()
    await chat.passes(days=1)
    await room.sees("Nieuwe tijd: Overleg kerngroep.", "do 17 dec, 20.00")
    room.sees_nothing()
    await read_by_all(chat)


async def test_one_of_two_that_moves_before_the_chat_read_of_it(chat: Chat):
    """The chat reads both moments as they are."""
    leader, hans = await chat.leader(), await chat.volunteer(groups=("kerngroep",))
    room = await bound(leader, chat)
    await chat.passes(hours=12)
    await decided(chat, leader, [hans], TUESDAY_EVENING, THURSDAY_MORNING)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Andere tijd")
    await leader.says("wo 16 dec 20 uur")
    await leader.taps("Ja, verander het")
    await chat.passes(days=1)
    await room.sees("Nieuwe tijd", "wo 16 dec, 20.00 tot 21.00\ndo 17 dec, 10.00 tot 11.00")
    room.sees_nothing()
    await read_by_all(chat)
