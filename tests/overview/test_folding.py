"""Which lines stand on the first screen, which fold, and what becomes one line."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

import pytest

from handlers import CAPABILITIES
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.menus import RunCommand
from handlers.conversation.routing import answers
from handlers.conversation.texts import render, t
from handlers.conversation.writing import reader_of
from handlers.overview.entries import entries_of
from storage.people import Contact, Kind, Role
from tests.harness.chat import TUESDAY, Chat
from tests.tasks.scenes import as_module

COUNTED, TITLE = "partners-without-contact", "without-contact-title"
KINDS = {
    urgency: MatterKind(f"kind-{urgency}", urgency, COUNTED, TITLE) for urgency in MatterUrgency
}
OPEN = Button("Open", RunCommand("acties"))
to_do: list[MatterUrgency] = []
"""The urgencies of the matters that there are now."""


@answers(MATTERS)
def told(world: World, leader: Contact) -> list[Matter]:
    """Another capability's matters, each of a kind of its own."""
    return [
        Matter(MatterKind(f"{number}", urgency, COUNTED, TITLE), f"Zaak {number}.", OPEN)
        for number, urgency in enumerate(to_do)
    ]


@pytest.fixture
def capabilities() -> Sequence[ModuleType]:
    return (*CAPABILITIES, as_module("telling", told=told))


def lines(*matters: Matter) -> list[str]:
    """The lines as a Dutch reader sees them."""
    reader = reader_of("nl", None, TUESDAY)
    shown = entries_of(matters, lambda kind: Button(t(kind.title), RunCommand("acties")))
    return [render(entry.line, reader) for entry in shown]


def some(urgency: MatterUrgency, count: int, of: int = 0) -> list[Matter]:
    return [Matter(KINDS[urgency], f"{urgency.name} {i}", OPEN, of) for i in range(count)]


def test_the_most_urgent_stands_first_whatever_was_told_first():
    """Within a kind it stays as it was told."""
    mixed = [one for urgency in reversed(MatterUrgency) for one in some(urgency, 2)]
    assert lines(*mixed) == [f"{urgency.name} {i}" for urgency in MatterUrgency for i in (0, 1)]


def test_more_than_two_of_a_kind_are_one_line():
    """With how many there are, among how many."""
    assert lines(*some(MatterUrgency.AT_RISK, 2, of=23)) == ["AT_RISK 0", "AT_RISK 1"]
    assert lines(*some(MatterUrgency.AT_RISK, 18, of=23)) == [
        "Bij 18 van de 23 partners ken ik nog niemand."
    ]


async def test_five_lines_and_the_rest_behind_a_button(chat: Chat):
    """The rest opens in its place, in pages, and the way back leads to the first screen."""
    leader = await chat.leader()
    to_do[:] = [*[MatterUrgency.COMING] * 12, MatterUrgency.PERSON_WAITS]
    await leader.says("/overzicht")
    first = (await leader.sees("Zaak 12.\n\nZaak 0.")).text
    assert first.count("Zaak") == 5
    await leader.taps("Toon de rest (8)")
    rest = leader.shows("Dit speelt er ook.").text
    assert rest.count("Zaak") == 8
    await leader.taps("Terug")
    assert leader.shows("Zaak 12.").text.count("Zaak") == 5
    await leader.reads()


async def test_a_button_of_a_kind_that_is_settled_says_so(chat: Chat):
    """It may have been done meanwhile, by another leader."""
    leader = await chat.leader()
    to_do[:] = [MatterUrgency.COMING] * 6
    await leader.says("/overzicht")
    await leader.reads()
    to_do.clear()
    await leader.taps("Toon de rest (1)")
    assert leader.shows("Meer is er nu niet.")
    await leader.reads()


async def test_each_coalition_has_its_own(chat: Chat):
    """A leader of two says first which one is meant; what is opened belongs to that one."""
    leader = await chat.leader()
    await chat.member(
        leader.name, None, Kind.BOARD, Role.LEADER, coalition="Elders Samen", person=leader
    )
    to_do[:] = [MatterUrgency.LATE]
    await leader.says("/overzicht")
    await leader.sees("Voor welke")
    await leader.taps("Elders Samen")
    await leader.reads()
    assert leader.shows("Zo staat het met Elders Samen.")
    await leader.taps("Open")
    await leader.sees("Je hebt nu geen acties.")
