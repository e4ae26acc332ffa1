"""Whether a corrected text says something else: then people are asked anew."""

from __future__ import annotations

import pytest

from handlers.announcements.meaning import says_otherwise


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kom je 12 december?", "Kom je 19 december?"),
        ("Kom je dinsdag?", "Kom je donderdag?"),
        ("Kom je dinsdag?", "Kom je zaterdag?"),
        ("Om 9.30 uur", "Om 9.40 uur"),
        ("Neem dertien stoelen mee", "Neem veertien stoelen mee"),
        ("Het kost geen geld", "Het kost een euro"),
        ("In de bibliotheek", "In het buurthuis"),
        ("In de Kerkstraat", "In het Kerkplein"),
        ("Niet dinsdag maar woensdag", "Niet woensdag maar dinsdag"),
        ("We lopen dinsdag", "We lopen dinsdag niet"),
        ("Het is juni", "Het is juli"),
        ("", "Kom je?"),
    ],
)
def test_another_day_number_place_or_word_says_something_else(before: str, after: str):
    assert says_otherwise(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We lopen dinsdga.", "We lopen dinsdag!"),
        ("kom je ook", "Kom je ook?"),
        ("Ontmoetin in de zaal", "Ontmoeting in de zaal"),
        ("Een voet bal toernooi", "Een voetbaltoernooi"),
        ("In de Dorpstraat", "In de Dorpsstraat"),
        ("om 9:30", "om 9.30"),
    ],
)
def test_better_spelling_says_the_same(before: str, after: str):
    assert not says_otherwise(before, after)
