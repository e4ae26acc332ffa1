"""`make check` reports docstrings that are not English."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.english import ROOMS, headless_docstrings


@pytest.mark.parametrize(
    ("docstring", "faults"),
    [
        ("Who gave up goes last.", 1),
        ("What stands here, and where", 1),
        ("Whom it concerns; others do not hear it. Why?", 1),
        ("Who is it? A member says so.", 0),
        ("A member who gave up goes last.", 0),
        ("Whoever gives up goes last.", 0),
    ],
)
def test_a_docstring_has_a_head(tmp_path: Path, docstring: str, faults: int):
    """Unless it asks something."""
    for room in ROOMS:
        (tmp_path / room).mkdir()
    (tmp_path / "bot" / "some.py").write_text(f'NAME = 1\n"""{docstring}"""\n')
    assert len(list(headless_docstrings(tmp_path))) == faults
