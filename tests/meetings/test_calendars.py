"""The files that people get, opened one after the other in their calendar programs."""

from __future__ import annotations

from datetime import datetime

import pytest

from handlers.conversation.writing import LOCAL
from tests.harness.chat import Chat
from tests.harness.platforms import Bubble
from tests.meetings.calendar_programs import READERS, CalendarProgram, Entry
from tests.meetings.scenes import TUESDAY_EVENING, decided, read_by_all


def text_in(bubble: Bubble) -> str:
    assert bubble.attachment is not None
    assert bubble.attachment.data is not None
    return bubble.attachment.data.decode()


def stands_in(programs: list[CalendarProgram]) -> list[Entry]:
    """The entries of all these programs, which agree on them."""
    first, *others = (list(program.entries.values()) for program in programs)
    assert all(other == first for other in others)
    return first


@pytest.mark.both_databases
async def test_a_change_replaces_and_a_cancellation_removes(chat: Chat):
    """In three programs that read the files by themselves."""
    leader, hans = await chat.leader(), await chat.volunteer()
    programs = [CalendarProgram(read) for read in READERS]

    async def opens(*seen: str) -> list[Entry]:
        await chat.passes(seconds=2)
        text = text_in(await hans.sees(*seen))
        for program in programs:
            program.opens(text)
        return stands_in(programs)

    await decided(chat, leader, [hans])
    [first] = await opens("De datum is bekend: Overleg kerngroep")
    assert first.begins == TUESDAY_EVENING
    assert first.organizer == "mailto:no-reply@coalitiebot.invalid"
    await read_by_all(chat)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Andere tijd")
    await leader.says("wo 16 dec 20 uur")
    await leader.taps("Ja, verander het")
    await leader.reads()
    [second] = await opens("Nieuwe tijd: Overleg kerngroep")
    assert (second.uid, second.begins) == (first.uid, datetime(2026, 12, 16, 20, tzinfo=LOCAL))
    for program in programs:
        program.opens(text_in(hans.bubbles[0]))
    assert stands_in(programs) == [second], "an older file changes nothing"
    await leader.taps("Bekijk wo 16 dec, 20.00")
    await leader.taps("Zeg af")
    await leader.taps("Ja, zeg af")
    await leader.reads()
    assert await opens("Dit gaat niet door: Overleg kerngroep") == []
