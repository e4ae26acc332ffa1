"""The situations in which people type, each in a fresh chat: what came last, and what is open."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from handlers.conversation.writing import LOCAL
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided
from tests.tasks.scenes import attended

GROUP = ("kerngroep",)
SLOTS = "di 12 jan 14:00, di 12 jan 19:30, do 14 jan 10:00"
MEETING = datetime(2027, 1, 12, 19, 30, tzinfo=LOCAL)


def _at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=LOCAL).astimezone(UTC)


async def _people(chat: Chat) -> tuple[Someone, Someone]:
    """The leader and the member who is going to type; a colleague and others are there too."""
    chat.clock.move_to(_at(2026, 11, 24, 11))
    ilse = await chat.leader("Ilse Modelman")
    truus = await chat.volunteer("Truus de Vries", of="Buurthuis De Proef", groups=GROUP)
    await chat.volunteer("Hawa Voorbeeld", of="Buurthuis De Proef", groups=GROUP)
    await chat.volunteer("Theo Toets", of="Wandelclub Stap voor Stap", groups=GROUP)
    await chat.professional("Joke Staal", of="Thuiszorg Voorbeeldhof", groups=GROUP)
    return ilse, truus


async def _reach(chat: Chat, moment: datetime) -> None:
    wait = moment - chat.clock.now()
    if wait.total_seconds() > 0:
        await chat.passes(seconds=wait.total_seconds())


async def nothing(chat: Chat) -> Someone:
    _, truus = await _people(chat)
    return truus


async def poll_open(chat: Chat) -> Someone:
    ilse, truus = await _people(chat)
    await ilse.says("/peiling")
    await ilse.taps("Overleg kerngroep")
    await ilse.says(SLOTS)
    await ilse.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    return truus


async def date_fixed(chat: Chat) -> Someone:
    ilse, truus = await _people(chat)
    others = [someone for someone in chat.people if someone is not ilse]
    await decided(chat, ilse, others, MEETING)
    await chat.passes(minutes=1)
    return truus


async def day_before(chat: Chat) -> Someone:
    truus = await date_fixed(chat)
    await _reach(chat, _at(2027, 1, 11, 10))
    return truus


async def after_meeting(chat: Chat) -> Someone:
    ilse, truus = await _people(chat)
    await _reach(chat, _at(2027, 1, 13, 9))
    over = _at(2027, 1, 12, 21)
    await attended(chat, ilse, [truus], title="Overleg kerngroep", ended=over)
    await _reach(chat, _at(2027, 1, 13, 10, 30))
    return truus


async def task_due(chat: Chat) -> Someone:
    ilse, truus = await _people(chat)
    await _reach(chat, _at(2027, 1, 4, 10))
    await attended(chat, ilse, [truus], title="Overleg kerngroep", ended=_at(2027, 1, 4, 9, 30))
    await chat.passes(minutes=5)
    await truus.taps("Typ je actie")
    await truus.says("flyers rondbrengen")
    await truus.says("15 januari")
    await _reach(chat, _at(2027, 1, 13, 10, 30))
    return truus


async def announcement(chat: Chat) -> Someone:
    ilse, truus = await _people(chat)
    await ilse.says("/bericht")
    await ilse.taps("Iedereen")
    await ilse.taps("Klaar")
    await ilse.says(
        "Wie helpt er mee op de soepmiddag? Zaterdag 12 december om 12.00 uur, in de kerk."
    )
    await ilse.says("Ik doe mee, Bel mij")
    await ilse.taps("Verstuur aan …")
    await chat.passes(minutes=1)
    return truus


async def forward_offer(chat: Chat) -> Someone:
    truus = await nothing(chat)
    await truus.says("De deur van het buurthuis klemt")
    return truus


async def leader_idle(chat: Chat) -> Someone:
    ilse, _ = await _people(chat)
    return ilse


SITUATIONS: dict[str, Callable[[Chat], Awaitable[Someone]]] = {
    situation.__name__: situation
    for situation in (nothing, poll_open, date_fixed, day_before, after_meeting, task_due,
                      announcement, forward_offer, leader_idle)
}  # fmt: skip
