"""Names in the picture of who can when: which letters it shows, and in which order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.availability.picture.lettering import BOX, shortened, shown, width
from handlers.availability.picture.right_to_left import as_seen


@pytest.mark.parametrize(
    "name", ["Renée Çelik", "Zoë Łukasiewicz", "Şükrü Ağaoğlu", "Иван", "Νίκος", "محمد", "שרה"]
)
def test_letters_of_names_are_shown(name: str):
    """Those of the languages that people here have; in bold as well."""
    assert shown(name) == name
    assert shown(name, bold=True) == name


def test_letters_that_the_font_lacks_are_boxes():
    """One for each letter; emoji are left out."""
    assert shown("李 Li 🙂") == f"{BOX} Li"
    assert shown("🙂") == BOX


def test_what_does_not_fit_ends_with_an_ellipsis():
    """As much as fits, and no more than the room."""
    cut = shortened("Anne-Sophie van der Meer-Hoogeveen", 100, 10)
    assert cut.startswith("Anne-Sophie")
    assert cut.endswith("…")
    assert width(cut, 10) <= 100


def test_arabic_letters_join_and_go_to_the_left():
    """Each in the form that it has in its place; lam and alef are one sign."""
    assert as_seen("علي") == "\ufef2\ufee0\ufecb"
    assert as_seen("لا") == "\ufefb"
    assert as_seen("مُحَمَّد") == as_seen("محمد")


def test_words_of_both_ways_keep_their_places():
    """The first letter decides where the line begins; numbers and Latin words stay readable, and
    brackets turn around."""
    assert as_seen("שרה 12") == "12 הרש"
    assert as_seen("Sara שרה 12") == "Sara הרש 12"
    assert as_seen("שרה (Sara) כהן") == "ןהכ (Sara) הרש"


@given(st.text(st.sampled_from("aé 1(-שהמلاِ\u05c3\u0301")))
def test_any_words_can_be_shown(words: str):
    """Whatever stands beside what; without letters that go to the left, nothing changes."""
    seen = as_seen(words)
    assert len(seen) <= len(words)
    assert width(words, 10) >= 0


def test_other_words_stay_as_they_are():
    """But for a letter and its accent, which become one sign."""
    assert as_seen("Jan $5$ (Prijs)") == "Jan $5$ (Prijs)"
    assert as_seen("Zoe\u0308") == "Zoë"
