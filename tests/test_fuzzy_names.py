"""Names are found with small mistakes, and what only looks a little like them is left out."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.practice.coalition import DATA
from handlers.language.fuzzy_names import alike, likely, sure


@dataclass(frozen=True)
class Partner:
    name: str


PARTNERS = [Partner(entry["naam"]) for entry in DATA["organisaties"]]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("bibl", ["Bibliotheek Demostad"]),
        ("wandel", ["Wandelclub Stap voor Stap"]),
        ("wandelclup stap voor stap", ["Wandelclub Stap voor Stap"]),
        ("GGD", ["GGD Demoregio"]),
        ("Breicafé De Steek", []),
        ("Rode Kruis", []),
    ],
)
def test_only_what_is_meant_is_found(typed: str, wanted: list[str]) -> None:
    """A piece or a mistake finds its partner; a small word that many names share finds nobody."""
    assert [partner.name for partner, _ in likely(typed, PARTNERS)] == wanted


def test_only_the_whole_name_is_sure() -> None:
    """A piece of a name can be meant for another."""
    assert sure(likely("bibliotheek demostad", PARTNERS)) == Partner("Bibliotheek Demostad")
    assert sure(likely("bibliotheek", PARTNERS)) is None


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("Voedselbank Demostad", []), ("demostad", []), ("bibl", ["Bibliotheek Demostad"])],
)
def test_the_name_of_the_town_finds_nobody(typed: str, wanted: list[str]) -> None:
    """Half of the partners have it in their names."""
    partners = [Partner("Welzijn Demostad"), Partner("Bibliotheek Demostad")]
    found = likely(typed, partners, town="Demostad")
    assert [partner.name for partner, _ in found] == wanted


def test_a_name_without_its_town_is_the_whole_name() -> None:
    """Unless two of them are left with the same words."""
    bond = Partner("Seniorenbond Demostad")
    assert sure(likely("seniorenbond", [bond], town="Demostad")) == bond
    assert sure(likely("bond", [bond], town="Demostad")) is None
    twice = [Partner("Bond Demostad"), Partner("De Bond")]
    assert sure(likely("bond in", twice, town="Demostad")) is None


@pytest.mark.parametrize("typed", ["Voedselbank 's-Hertogenbosch", "voedselbank ’s-hertogenbosch"])
def test_a_town_that_begins_with_an_apostrophe_is_a_town_too(typed: str) -> None:
    """However the apostrophe is typed."""
    partners = [Partner("Welzijn 's-Hertogenbosch"), Partner("Voedselbank")]
    assert [partner.name for partner, _ in likely(typed, partners, town="'s-Hertogenbosch")] == [
        "Voedselbank"
    ]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("seniorenbond", "Seniorenbond Demostad"),
        ("Gem. Demostad", "Gemeente Demostad"),
        ("bieb", "Bibliotheek Demostad"),
        ("KBO", "Ouderenbond KBO"),
        ("Wandelklub", "Wandelclub Stap voor Stap"),
        ("Rode Kruis", None),
        ("MEE", None),
        ("Albert Heijn", None),
        ("Buurtbus", None),
    ],
)
def test_a_warning_needs_more_likeness_than_a_search(name: str, other: str | None) -> None:
    """A leader who is warned for nothing does not read the next warning."""
    names = ("Seniorenbond Demostad", "Gemeente Demostad", "Bibliotheek Demostad",
             "Ouderenbond KBO", "Wandelclub Stap voor Stap", "Buurthuis De Proef",
             "Welzijn Demostad")  # fmt: skip
    found = alike(name, [Partner(one) for one in names], town="Demostad")
    assert (found and found.name) == other
