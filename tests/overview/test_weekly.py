"""The overview that comes by itself every Monday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from types import ModuleType

import pytest
from sqlalchemy.orm import Session

from handlers import CAPABILITIES
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.menus import RunCommand
from handlers.conversation.routing import answers
from storage.notices import Notice
from storage.overview import WeeklyOverview
from storage.people import Contact, Role
from tests.harness.chat import Chat, Someone
from tests.tasks.scenes import as_module

to_do: list[str] = []
"""The kinds of matters that there are now, one of each."""


@answers(MATTERS)
def told(world: World, leader: Contact) -> list[Matter]:
    """Another capability's matters."""
    kinds = (MatterKind(name, MatterUrgency.LATE, name, name) for name in to_do)
    return [Matter(kind, f"Zaak {kind.name}", _button(kind.name)) for kind in kinds]


def _button(name: str) -> Button:
    return Button(f"Doe {name}", RunCommand("acties"))


@pytest.fixture
def capabilities() -> Sequence[ModuleType]:
    to_do[:] = ["a"]
    return (*CAPABILITIES, as_module("telling", told=told))


async def wants_it(chat: Chat) -> Someone:
    """A leader who said yes under the first overview."""
    leader = await chat.leader()
    await leader.says("/overzicht")
    await leader.sees("Zaak a", "Zal ik je dit elke maandag vanzelf sturen?")
    await leader.taps("Ja graag")
    await leader.sees("Zaak a", "Je krijgt het overzicht elke maandag, vanaf ma 30 nov.")
    return leader


@pytest.mark.both_databases
async def test_it_comes_every_monday_morning(chat: Chat):
    """In the news of the day; a line in it opens what can be done, and the news stays."""
    leader = await wants_it(chat)
    await chat.passes(days=5, hours=20)
    leader.sees_nothing()
    await chat.passes(hours=2)
    await leader.sees("Zo staat het met Demostad Ontmoet", "Zaak a")
    await leader.taps("Doe a")
    await leader.sees("Je hebt nu geen acties.")
    assert leader.shows("Zaak a")
    await chat.passes(days=6)
    leader.sees_nothing()
    await chat.passes(days=1)
    await leader.sees("Zaak a")


async def test_it_is_asked_once(chat: Chat):
    """Also of a leader who said nothing; then nothing comes by itself."""
    leader = await chat.leader()
    await leader.says("/overzicht")
    await leader.sees("Zal ik je dit elke maandag vanzelf sturen?")
    await leader.says("/overzicht")
    assert "maandag" not in (await leader.sees("Zaak a")).text
    await chat.passes(days=14)
    leader.sees_nothing()


async def test_no_means_no(chat: Chat):
    """It says where the overview is found."""
    leader = await chat.leader()
    await leader.says("/overzicht")
    await leader.reads()
    await leader.taps("Nee")
    await leader.sees("Zaak a", "Het overzicht komt niet vanzelf.")
    await chat.passes(days=14)
    leader.sees_nothing()


async def test_the_settings_turn_it_on_and_off(chat: Chat):
    """For the leader who changes it alone."""
    leader = await wants_it(chat)
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Overzicht op maandag")
    await leader.sees("Je krijgt het overzicht elke maandag, vanaf ma 30 nov.")
    await leader.taps("Nee")
    await leader.sees("Het overzicht komt niet vanzelf.")
    await chat.passes(days=7)
    leader.sees_nothing()
    await leader.taps("Ja graag")
    await leader.sees("elke maandag, vanaf ma 7 dec")
    await chat.passes(days=7)
    await leader.sees("Zaak a")


async def test_a_week_without_anything_to_do_sends_nothing(chat: Chat):
    """The next one does."""
    leader = await wants_it(chat)
    to_do.clear()
    await chat.passes(days=7)
    leader.sees_nothing()
    to_do[:] = ["b"]
    await chat.passes(days=7)
    await leader.sees("Zaak b")


async def test_a_monday_that_is_a_holiday_moves_to_tuesday(chat: Chat):
    """Easter Monday of 2027 is 29 March."""
    leader = await wants_it(chat)
    await till(chat, datetime(2027, 3, 28, 20, tzinfo=UTC))
    await leader.reads()
    await chat.passes(days=1)
    leader.sees_nothing()
    await chat.passes(hours=14)
    await leader.sees("Zaak a")


async def test_an_outage_of_two_years_brings_one_overview(chat: Chat):
    """Only where it ends early in a week; else the next Monday."""
    leader = await wants_it(chat)
    await chat.down(days=2 * 365)
    await chat.passes(days=1)
    assert len([b for b in leader.bubbles if "Zaak a" in b.text]) <= 2
    await leader.reads()
    await chat.passes(days=7)
    await leader.sees("Zaak a")
    leader.sees_nothing()


async def test_it_does_not_come_late_in_a_week(chat: Chat):
    """After an outage from Saturday to Thursday."""
    leader = await wants_it(chat)
    await chat.passes(days=4)
    await chat.down(days=5)
    await chat.passes(days=1)
    leader.sees_nothing()
    await chat.passes(days=3)
    await leader.sees("Zaak a")


async def test_after_a_pause_comes_one(chat: Chat):
    """Not that of each week."""
    leader = await wants_it(chat)
    await chat.pause(leader, days=16)
    await chat.passes(days=17)
    bubble = await leader.sees("Zaak a")
    assert bubble.text.count("Zaak a") == 1
    leader.sees_nothing()


async def test_somebody_who_leads_no_more_gets_none(chat: Chat):
    """Also where it was wished already; nothing is wished any more."""
    leader = await wants_it(chat)
    other = await chat.leader("Youssef Proef")

    def demotes(db: Session) -> None:
        weekly = db.query(WeeklyOverview).one()
        weekly.contact.role = Role.CONTACT

    await chat.passes(days=5, hours=20)
    await chat.db(demotes)
    await chat.passes(days=9)
    leader.sees_nothing()
    other.sees_nothing()
    wished = await chat.db(lambda db: db.query(Notice).filter(Notice.purpose == "news").count())
    assert wished == 1


async def till(chat: Chat, moment: datetime) -> None:
    await chat.passes(seconds=max((moment - chat.clock.now()) / timedelta(seconds=1), 0))
