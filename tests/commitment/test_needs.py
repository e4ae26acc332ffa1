"""Whether what one offers is what another seeks: by the words of their profiles."""

from __future__ import annotations

import pytest

from handlers.language.needs import best_fit


@pytest.mark.parametrize(
    ("offers", "seeks", "offered", "sought"),
    [
        ("keuken, koffie schenken", "een grote keuken voor 20 mensen", "keuken",
         "een grote keuken voor 20 mensen"),
        ("vrijwilligers", "een vrijwilliger", "vrijwilligers", "een vrijwilliger"),
        ("ruimte en kennis", "geld; vergaderruimte", "ruimte", "vergaderruimte"),
        ("zalen", "ruimte voor bingo", "zalen", "ruimte voor bingo"),
        ("bussen", "een bus", "bussen", "een bus"),
        ("huizen", "huis", "huizen", "huis"),
        ("maatjes", "een buddy", "maatjes", "een buddy"),
        ("hulp bij administratie", "iemand voor de administratie", "hulp bij administratie",
         "iemand voor de administratie"),
        ("vrijwiligers", "vrijwilligers", "vrijwiligers", "vrijwilligers"),
        ("vervoer met een busje", "vervoer", "vervoer met een busje", "vervoer"),
        ("a kitchen, volunteers", "keuken", "a kitchen", "keuken"),
        ("vrijwilligers voor bingo, vrijwilligers voor soep", "vrijwilliger voor de soep",
         "vrijwilligers voor soep", "vrijwilliger voor de soep"),
    ],
)  # fmt: skip
def test_what_fits(offers: str, seeks: str, offered: str, sought: str):
    """In the words of each; the best where several fit."""
    fit = best_fit(offers, seeks)
    assert fit is not None
    assert (fit.offered, fit.sought) == (offered, sought)


@pytest.mark.parametrize(
    ("offers", "seeks"),
    [
        ("", ""),
        ("keuken", ""),
        ("niets", "niets"),
        ("hulp bij de administratie", "hulp bij het koken"),
        ("kennis van dementie", "kennis over geld"),
        ("activiteiten voor ouderen", "activiteiten voor kinderen"),
        ("vrijwilligerswerk", "vrijwilligers"),
        ("vrijwilligers voor de soep", "soep"),
        ("zorg", "mantelzorgers"),
        ("iemand die wil", "iemand die kan"),
        ("12, !?", "12, !?"),
    ],
)
def test_what_does_not(offers: str, seeks: str):
    """Common words alone, another purpose, or half a word is no match."""
    assert best_fit(offers, seeks) is None
