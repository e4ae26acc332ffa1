"""What the tests stand on: a migrated database to copy, and a stage for transcripts."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.app import App
from storage.database import connect
from storage.schema import migrate
from tests.harness.chat import Chat, TestClock
from tests.harness.platforms import MATRIX, TELEGRAM, ShapedPlatform


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database with every table; each test copies it."""
    path = tmp_path_factory.mktemp("database") / "empty.db"
    engine = connect(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture
def engine(migrated: Path, tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "test.db"
    shutil.copy(migrated, path)
    engine = connect(f"sqlite:///{path}")
    yield engine
    engine.dispose()


@pytest.fixture(params=["telegram", "matrix"])
def shape(request: pytest.FixtureRequest) -> ShapedPlatform:
    """A platform in memory: with buttons, or with numbers."""
    traits = TELEGRAM if request.param == "telegram" else MATRIX
    return ShapedPlatform(request.param, traits, f"{request.param}-bot")


@pytest.fixture
async def chat(engine: Engine, shape: ShapedPlatform) -> AsyncIterator[Chat]:
    """A stage; at its end no message may be unread."""
    clock = TestClock()
    app = App(engine, clock)
    stage = Chat(app, clock, engine, await app.add(shape))
    yield stage
    await app.stop()
    stage.check_all_read()
    assert not app.alerts.kept, list(app.alerts.kept)
