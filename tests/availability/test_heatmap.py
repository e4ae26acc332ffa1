"""The picture of who can when: its order, its words, and that a phone can show it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PIL import Image

from handlers.availability.picture.arranging import (
    MOST_LINES,
    MOST_ORGANISATIONS,
    MOST_SLOTS,
    Answered,
    Asked,
    arrange,
)
from handlers.availability.picture.heatmap import heatmap, picture
from handlers.conversation.texts import Reader

ZONE = ZoneInfo("Europe/Amsterdam")
READER = Reader("nl", ZONE, datetime(2026, 11, 24, 10, tzinfo=UTC))
FIRST = datetime(2027, 1, 12, 19, 30, tzinfo=ZONE)
WIDEST = 1280
"""Pixels; Telegram makes larger pictures smaller."""


def asked(*people: Answered, slots: int = 2, best: tuple[int, ...] = (0,)) -> Asked:
    times = tuple(FIRST + timedelta(days=2 * n) for n in range(slots))
    return Asked("Overleg kerngroep", times, people, best)


HANS = Answered("Hans Proefweg", "Wandelclub", "volunteer", ("yes", None))
KEES = Answered("Kees Schijn", "Thuiszorg", "professional", ("no", "maybe"))
TRUUS = Answered("Truus Proefweg", "Wandelclub", "professional", ("maybe", "yes"))


def test_people_stand_by_organisation_and_kind():
    """Volunteers first; those without an organisation last."""
    alone = Answered("Aad Alleen", "", "volunteer", ("yes", "yes"))
    board = arrange(asked(alone, TRUUS, KEES, HANS), READER)
    assert [row.name for row in board.rows] == [
        "Thuiszorg", "Kees Schijn", "Wandelclub", "Hans Proefweg", "Truus Proefweg",
        "Zonder organisatie", "Aad Alleen",
    ]  # fmt: skip


def test_columns_and_totals_are_in_words():
    """The local day and time of each slot, and how many people and organisations can."""
    board = arrange(asked(HANS, KEES, TRUUS), READER)
    assert [(" ".join(c.day), c.time, c.best) for c in board.columns] == [
        ("di 12 jan", "19.30", True),
        ("do 14 jan", "19.30", False),
    ]
    assert [words for _, words in board.totals] == [("1", "1"), ("1", "1"), ("1", "2")]


def test_every_answer_has_a_sign_and_a_shade_of_its_own():
    """In grey as well: no two kinds of cells look alike, and none is told by colour alone."""
    shades = [
        cell_of(asked(replace(HANS, answers=(answer,)), slots=1, best=()))
        for answer in ("yes", "maybe", "no", None)
    ]
    assert len(set(shades)) == len(shades)


def cell_of(poll: Asked) -> bytes:
    """The picture of a poll with one cell, in grey."""
    made = picture(heatmap(poll, READER).data or {})
    with Image.open(io.BytesIO(made.data)) as image:
        return image.convert("L").tobytes()


def test_the_picture_is_as_wide_as_a_phone():
    """A PNG in one width, that grows down with the people."""
    few, many = (size_of(asked(*[HANS] * count)) for count in (1, 12))
    assert few[0] == many[0] <= WIDEST
    assert few[1] < many[1]


def size_of(poll: Asked) -> tuple[int, int]:
    made = picture(heatmap(poll, READER).data or {})
    assert made.mime == "image/png"
    with Image.open(io.BytesIO(made.data)) as image:
        return image.size


def test_a_large_poll_is_shown_by_organisation_and_by_its_best_slots():
    """200 people and 60 slots: what cannot be read is left out, and the picture says so."""
    people = [
        Answered(f"Mens {n}", f"Organisatie {n % 50}", "volunteer", ("yes", "no") * 30)
        for n in range(200)
    ]
    poll = asked(*people, slots=60, best=(4, 9))
    board = arrange(poll, READER)
    assert len(board.columns) == MOST_SLOTS
    assert [column.best for column in board.columns].count(True) == 2
    assert len(board.rows) == MOST_ORGANISATIONS + 1 <= MOST_LINES
    assert any("60" in note for note in board.notes)
    width, height = size_of(poll)
    assert height < 6 * width


def test_in_english():
    """The words of the reader's language."""
    board = arrange(asked(HANS, KEES), replace(READER, language="en"))
    assert board.columns[0].day == ("Tue", "12", "Jan")
    assert "2 people" in board.notes[0]
