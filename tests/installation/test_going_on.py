"""The chats of an installation go on working when the program is replaced."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage.database import connect
from storage.schema import migrate
from tests.installation.trying import answered_in, pressed_in

MADE = sorted(Path(__file__).parent.glob("*/works.json"))


@pytest.fixture(params=MADE, ids=lambda path: path.parent.name)
def works(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """The buttons and questions that did something when the installation was made."""
    listed: dict[str, list[str]] = json.loads(request.param.read_text())
    return listed


@pytest.fixture
def opened(works: object, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """The installation, brought up to date as a start does."""
    made = request.node.callspec.params["works"].parent / "installation.db.gz"
    path = tmp_path / "installation.db"
    path.write_bytes(gzip.decompress(made.read_bytes()))
    engine = connect(f"sqlite:///{path}")
    migrate(engine)
    yield engine
    engine.dispose()


def test_every_button_still_works(works: dict[str, list[str]], opened: Engine):
    """In the chats of a leader and of members, on cards that were shown and on those of before."""
    assert not set(works["buttons"]) - set(pressed_in(opened))


def test_every_question_still_takes_its_answer(works: dict[str, list[str]], opened: Engine):
    """Also of a dialogue that stood half-way when the program was replaced."""
    assert not set(works["questions"]) - set(answered_in(opened))
