"""The room where pages are set: words stay words, and everyone can read them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from PIL import Image
from structlog.testing import capture_logs

from handlers import reporting
from handlers.typesetting import pdf, png

REPORT = Path(reporting.__file__).with_name("report.typ")
HOSTILE = [
    '#import "@preview/cetz:0.3.0": *',
    '#read("/typesetting/compiling.py")',
    "*dik* _schuin_ $x^2$ `code` <label> @ref",
    "</script><script>alert(1)</script>",
    "x" * 200,
    "\\u{41} \\ ] } ) //",
    "مرحبا بالجميع",
]


def page(title: str = "Rapport", label: str = "Organisaties") -> dict[str, Any]:
    row = {"label": label, "now": "23", "before": "20", "bars": [1, 0.87]}
    parts = [{"title": title, "rows": [row]}]
    lines = [title, "Vergeleken met het kwartaal ervoor"]
    heads = ["Wat", "Nu", "Ervoor", "Naast elkaar"]
    return {"title": title, "language": "nl", "lines": lines, "heads": heads, "parts": parts,
            "notes": [label]}  # fmt: skip


def test_a_page_is_tagged_for_screen_readers():
    """PDF/UA-1, with a title, a language, headings, and a table with its header."""
    made = pdf(REPORT, page())
    for sign in (b"pdfuaid:part>1<", b"/Lang(nl", b"/StructTreeRoot", b"/MarkInfo", b"/TH"):
        assert sign in made, sign


@pytest.mark.parametrize("words", HOSTILE)
def test_words_stay_words(words: str):
    """Nothing that people type is carried out, looks up a package, or breaks the page: a reader of
    the screen hears it as it is, here in the title of the document."""
    made = pdf(REPORT, page(words, words)).decode(errors="ignore")
    assert escape(words, {'"': "&quot;"}) in made.replace("\u200b", "")
    assert width(png(REPORT, page(words, words))) == 3 * 390


@pytest.mark.parametrize("words", ["漢字", "Kom je ook? 🫶"])
def test_letters_that_the_font_lacks_cost_the_mark_and_no_more(words: str):
    """There is a page all the same, and a line in the log."""
    with capture_logs() as logs:
        made = pdf(REPORT, page(words))
    assert b"pdfuaid" not in made
    assert b"/StructTreeRoot" in made
    assert [log["event"] for log in logs] == ["typesetting.letter_missing"]


def test_a_picture_can_be_as_narrow_as_the_phone():
    """In points of the phone; three pixels to each."""
    assert width(png(REPORT, page(), width=360)) == 3 * 360


def width(made: bytes) -> int:
    with Image.open(io.BytesIO(made)) as image:
        return image.width
