"""The work of the project leaders: they poll, meet, announce, give tasks and take holidays."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from handlers.conversation.writing import LOCAL
from tests.simulation.deeds import pauses
from tests.simulation.people import Human
from tests.simulation.stage import Stage
from tests.simulation.temperaments import DAY

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
NEWS = (
    "Vrijdag koken we soep in het buurthuis. Wie helpt mee?",
    "De week tegen eenzaamheid komt eraan. Wat doen jullie?",
    "Er is plek voor een nieuw maatje. Kennen jullie iemand?",
    "We zoeken een ruimte voor het taalcafé.",
    "Kom je ook naar de wandeling van zaterdag?",
)
HOLIDAYS = ((8, 1), (12, 23))

Deed = Callable[[Stage, Human], Awaitable[None]]


def plan_leading(stage: Stage, first: Human, second: Human) -> None:
    """Plan two years of two leaders: what they do again and again, and what they do once."""
    _again(stage, first, polls_kerngroep, after=7, every=56)
    _again(stage, first, announces, after=10, every=23)
    _again(stage, first, gives_task, after=12, every=31)
    _again(stage, second, announces, after=24, every=60)
    _again(stage, second, polls_regiegroep, after=30, every=112)
    _again(stage, second, announces_urgently, after=75, every=190)
    for year in range(stage.now.year, stage.now.year + 4):
        for month, day in HOLIDAYS:
            begins = datetime(year, month, day, 12, tzinfo=LOCAL)
            if begins > stage.now:
                stage.plan(begins, partial(stage.talks, first, partial(goes_away, stage, first)))


def _again(stage: Stage, leader: Human, deed: Deed, *, after: float, every: float) -> None:
    async def does() -> None:
        # Reckoned from now: after an outage nobody does all that they missed.
        _again(stage, leader, deed, after=every, every=every)
        await stage.talks(leader, partial(deed, stage, leader))

    at = (stage.now + after * DAY).astimezone(LOCAL).replace(hour=11)
    while at.weekday() > 4:
        at += DAY
    stage.plan(at + timedelta(minutes=stage.rng.randrange(120)), does)


async def turns_on(leader: Human) -> None:
    """Let the coalition keep in touch by itself, after the preview."""
    await leader.someone.says("/instellingen")
    await leader.someone.taps("Contact houden")
    await leader.someone.taps("Bekijk de eerste maand")
    await leader.someone.taps("Zet aan")


async def announces(stage: Stage, leader: Human) -> None:
    await _composes(stage, leader)
    await leader.someone.taps("Verstuur aan …")


async def announces_urgently(stage: Stage, leader: Human) -> None:
    await _composes(stage, leader)
    await leader.someone.taps("Maak dringend")
    await leader.someone.taps("Verstuur aan …")


async def _composes(stage: Stage, leader: Human) -> None:
    audience = stage.rng.choice(["Iedereen", "Iedereen", "Kerngroep", "Schil"])
    await leader.someone.says("/bericht")
    if "Begin opnieuw" in (one.label for one in leader.someone.bubbles[-1].choices):
        await leader.someone.taps("Begin opnieuw")
    await leader.someone.taps(audience)
    await leader.someone.taps("Klaar")
    await leader.someone.says(f"{stage.rng.choice(NEWS)} ({stage.now:%d-%m-%Y})")
    await leader.someone.says("Ik doe mee\nBel mij")


async def polls_kerngroep(stage: Stage, leader: Human) -> None:
    await _polls(stage, leader, "kerngroep")


async def polls_regiegroep(stage: Stage, leader: Human) -> None:
    await _polls(stage, leader, "regiegroep")


async def _polls(stage: Stage, leader: Human, group: str) -> None:
    """Ask three times that are three weeks away, and choose one when most have answered."""
    days = [_working_day(stage.now + (20 + n) * DAY) for n in (0, 2, 5)]
    hours = ("10:00", "14:00", "19:30")
    slots = ", ".join(f"{_short(d)} {h}" for d, h in zip(days, hours, strict=True))
    await leader.someone.says("/peiling")
    await leader.someone.taps(f"Overleg {group}")
    await leader.someone.says(slots)
    await leader.someone.taps("Verstuur aan …")
    chooses = partial(stage.talks, leader, partial(chooses_time, leader, group))
    stage.plan(stage.now + 8 * DAY, chooses)


def _working_day(at: datetime) -> datetime:
    while at.weekday() > 4:
        at += DAY
    return at


def _short(at: datetime) -> str:
    return f"{DAYS[at.weekday()]} {at.day} {MONTHS[at.month - 1]} {at.year}"


async def chooses_time(leader: Human, group: str) -> None:
    someone = leader.someone
    await someone.says("/peilingen")
    open_polls = [one for one in someone.labels() if f"Overleg {group}" in one]
    if not any(label.startswith("Kies ") for label in someone.labels()) and open_polls:
        await someone.taps(open_polls[-1])
    await someone.taps("Kies een tijd")
    best = next((one.label for one in someone.bubbles[-1].choices if one.label[:5] == "Kies "), "")
    assert best, someone.bubbles[-1].text
    await someone.taps(best)
    await someone.taps("Ja, kies dit")


async def gives_task(stage: Stage, leader: Human) -> None:
    """Note a task of their own, for a day three weeks away."""
    await leader.someone.says("/acties")
    await leader.someone.taps("Nieuwe actie")
    await leader.someone.says("De buurtkrant bellen")
    await leader.someone.taps("Over een week: …")


async def goes_away(stage: Stage, leader: Human) -> None:
    today = stage.now.astimezone(LOCAL).date()
    await pauses(stage, leader, "Pauze: 2 weken", today + timedelta(weeks=2))
