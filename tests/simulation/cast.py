"""The cast: the organisations of the practice room, with sixty people who speak for them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from bot.practice.coalition import DATA
from storage.people import Kind
from tests.simulation.temperaments import DEALT, Temperament

PEOPLE = 60
LEADERS = ("Ilse Modelman", "Els Concept")
ON_MATRIX = 3
"""One of so many people is on Matrix."""
_KINDS = {
    "vrijwilliger": Kind.VOLUNTEER,
    "beroepskracht": Kind.PROFESSIONAL,
    "bestuur": Kind.BOARD,
    "ondernemer": Kind.BUSINESS,
}
_FIRST = ("Aaltje", "Boris", "Corrie", "Driss", "Evert", "Femke", "Gijs", "Hatice", "Ineke",
          "Jelle", "Karima", "Lotte", "Maarten", "Nadia", "Onno", "Petra", "Roos", "Samir",
          "Tineke", "Umar", "Vera", "Wouter", "Yvonne", "Zoë")  # fmt: skip
_LAST = ("Verzonnen", "Bedacht", "Denkbeeld")


@dataclass(frozen=True, slots=True)
class Part:
    """A person of the cast. `also`: a second organisation for which they speak."""

    name: str
    kind: Kind
    organisation: str
    temperament: Temperament
    platform: str
    also: str | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation of the cast, with the groups in which it takes part."""

    name: str
    groups: tuple[str, ...]


def partners() -> list[Partner]:
    return [Partner(one["naam"], tuple(one["groepen"])) for one in DATA["organisaties"]]


def parts(rng: Random) -> list[Part]:
    """Sixty people: those of the practice room, and more for the smallest organisations."""
    named = list(_named())
    order = _silent_in_front(named, rng)
    temperaments = _dealt(rng)
    others = [one.name for one in partners()]
    cast = []
    for number, (name, kind, organisation) in enumerate(order):
        temperament = Temperament.LEADING if name in LEADERS else temperaments.pop(0)
        also = None
        if temperament is Temperament.DOUBLE:
            also = rng.choice([one for one in others if one != organisation])
        platform = "telegram" if number % ON_MATRIX else "matrix"
        cast.append(Part(name, kind, organisation, temperament, platform, also))
    return cast


def _named() -> Iterator[tuple[str, Kind, str]]:
    """(name, kind, organisation) of everyone."""
    organisations: list[dict[str, Any]] = DATA["organisaties"]
    known = [(one, contact) for one in organisations for contact in one["contacten"]]
    for one, contact in known:
        yield contact["naam"], _KINDS[contact["soort"]], one["naam"]
    names = itertools.product(_LAST, _FIRST)
    smallest = itertools.cycle(sorted(organisations, key=lambda one: len(one["contacten"])))
    for (last, first), one in zip(names, smallest, strict=False):
        if len(known) == PEOPLE:
            return
        known.append((one, one["contacten"][0]))
        yield f"{first} {last}", _KINDS[one["contacten"][0]["soort"]], one["naam"]


def _silent_in_front(
    named: Sequence[tuple[str, Kind, str]], rng: Random
) -> list[tuple[str, Kind, str]]:
    """The people of organisations of which the coalition hears little, one after another, then the
    others."""
    little = {one["naam"] for one in DATA["organisaties"] if one["status"] == "stil"}
    silent = sorted((one for one in named if one[2] in little), key=lambda one: one[2])
    others = [one for one in named if one[2] not in little]
    rng.shuffle(others)
    return silent + others


def _dealt(rng: Random) -> list[Temperament]:
    """The temperaments of all who do not lead, the silent ones in front."""
    hands: dict[Temperament, list[Temperament]] = {
        one: [one] * count for one, count in DEALT if one is not Temperament.LEADING
    }
    silent = hands.pop(Temperament.SILENT)
    others = [one for hand in hands.values() for one in hand]
    rng.shuffle(others)
    return silent + others
