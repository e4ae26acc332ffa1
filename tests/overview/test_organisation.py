"""/organisatie: everything of one organisation on one card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from types import ModuleType

import pytest

from handlers import CAPABILITIES
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import WAYS_WITH_ORGANISATION
from handlers.conversation.menus import RunCommand
from handlers.conversation.routing import answers
from handlers.language.fuzzy_names import spoken_of
from storage.people import Kind, Organisation, Role
from tests.announcements.scenes import sent
from tests.harness.chat import Chat
from tests.meetings.scenes import decided
from tests.overview.test_each_matter import enrols
from tests.tasks.scenes import adds, as_module

NAMES = ("Bibliotheek Demostad", "Wandelclub Stap voor Stap", "Kerk in de Buurt",
         "Thuiszorg Voorbeeldhof", "Buurthuis De Proef")  # fmt: skip


@answers(WAYS_WITH_ORGANISATION)
def ways(world: World, organisation: Organisation) -> list[Button]:
    """Another capability's way."""
    return [Button(f"Doe iets met {organisation.name}", RunCommand("acties"))]


@pytest.fixture
def capabilities() -> Sequence[ModuleType]:
    return (*CAPABILITIES, as_module("adding", ways=ways))


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Hoe staat het met de bibliotheek?", ["Bibliotheek Demostad"]),
        ("hoe gaat het met de wandelklub", ["Wandelclub Stap voor Stap"]),
        ("wat weten we van thuiszorg voorbeeldhof", ["Thuiszorg Voorbeeldhof"]),
        ("wat doet de kerk in Demostad", ["Kerk in de Buurt"]),
        ("hoe gaat het met iedereen", []),
    ],
)
def test_the_organisation_that_a_sentence_is_about(said: str, names: list[str]):
    """By a word of its name, with mistakes; the town tells none from another."""
    known = [Organisation(name=name) for name in NAMES]
    assert [one.name for one in spoken_of(said, known, town="Demostad")] == names


async def test_the_card_tells_what_each_capability_knows(chat: Chat):
    """Open promises, the last turnout and the last answer, beside the profile."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await decided(chat, leader, [hans], datetime(2026, 11, 26, 14, 0, tzinfo=UTC))
    await chat.passes(days=4)
    await hans.reads()
    await leader.reads()
    await sent(chat, leader, "Doe je mee?", buttons="Ja\nNee")
    await hans.reads()
    await hans.taps("Ja")
    await hans.reads()
    await adds(hans, "Soep koken")
    await leader.reads()
    await leader.says("/organisatie wandelklub")
    await leader.sees(
        "Wandelclub Stap voor Stap",
        "Hans Proefweg · Vrijwilliger",
        "Laatste antwoord, op “Doe je mee?”: Ja (Hans Proefweg).",
        "Open acties:\nHans Proefweg: Soep koken",
        "Laatste keer: Overleg kerngroep, do 26 nov, 15.00. Erbij: Hans Proefweg.",
    )


async def test_other_capabilities_add_ways(chat: Chat):
    """Among the buttons of the card."""
    leader = await chat.leader()
    await leader.says("/organisatie welzijn")
    await leader.sees("Welzijn Demostad")
    await leader.taps("Doe iets met Welzijn Demostad")
    await leader.sees("Je hebt nu geen acties.")


async def test_several_that_are_like_the_name_become_buttons(chat: Chat):
    """And a name that is like none is asked for again."""
    leader = await chat.leader()
    await enrols(chat, "Voetbalclub Noord", "Voetbalclub Zuid")
    await leader.says("/organisatie voetbalclub")
    await leader.sees("Welke bedoel je?")
    await leader.taps("Voetbalclub Zuid")
    await leader.sees("Voetbalclub Zuid", "Nog niemand")
    await leader.says("/organisatie xqzw")
    await leader.sees("Ik vond niets bij “xqzw”.", "Typ de naam van een organisatie.")
    await leader.says("Voetbalclub Noord")
    await leader.sees("Dit vond ik bij")
    await leader.taps("Voetbalclub Noord …")
    await leader.sees("Voetbalclub Noord", "Nog niemand")


async def test_in_a_sentence(chat: Chat):
    """As a leader would ask a colleague."""
    leader = await chat.leader()
    await enrols(chat, "Bibliotheek Demostad")
    await leader.says("Hoe staat het met de bibliotheek?")
    await leader.sees("Bibliotheek Demostad", "Nog niemand")
    await leader.says("wat weten we van de schaatsclub")
    await leader.sees("Typ de naam van een organisatie.")


async def test_it_is_for_leaders(chat: Chat):
    """An adviser sees no organisation."""
    adviser = await chat.member("Aad Raad", None, Kind.PROFESSIONAL, Role.ADVISER)
    await chat.volunteer()
    await adviser.says("/organisatie wandelclub")
    await adviser.sees("Dat is voor de projectleider.")
