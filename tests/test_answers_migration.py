"""Answers of an earlier version, which went along with corrections, count as they did."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from sqlalchemy import Engine, MetaData

from storage.database import connect
from storage.schema import config
from tests.servers.postgres import drop_database, new_database

NOW = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
CORRECTED, AS_IT_WENT = 1, 2
RINGS = {CORRECTED: 3, AS_IT_WENT: 0}
"""By announcement: the edition that rang last."""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty database."""
    if request.param == "sqlite":
        made = connect(f"sqlite:///{tmp_path / 'old.db'}")
        yield made
        made.dispose()
    else:
        server = request.getfixturevalue("server")
        address = new_database(server)
        made = connect(address.render_as_string(hide_password=False))
        yield made
        made.dispose()
        drop_database(server, str(address.database))


def test_an_answer_is_about_the_text_that_rang_last(empty: Engine):
    """Also back to the version before, which keeps the last answer of each contact."""
    on_sqlite = empty.dialect.name == "sqlite"
    off = "PRAGMA foreign_keys=OFF" if on_sqlite else "SET session_replication_role = replica"
    with empty.connect() as connection:
        connection.connection.cursor().execute(off)
        connection.connection.commit()
        _move(connection, "0023")
        for announcement, rings in RINGS.items():
            _add(connection, "announcement", id=announcement, rings=rings)
            _add(connection, "announcement_answer", announcement_id=announcement)
        _move(connection, "0024")
        assert _answers(connection, "edition") == {CORRECTED: [3], AS_IT_WENT: [0]}
        _add(connection, "announcement_answer", announcement_id=CORRECTED, edition=5, choice=0)
        _move(connection, "0023", command.downgrade)
        assert _answers(connection, "choice") == {CORRECTED: [0], AS_IT_WENT: [1]}


def _move(connection: sa.Connection, to: str, how: Any = command.upgrade) -> None:
    settings = config()
    settings.attributes["connection"] = connection
    with connection.begin():
        how(settings, to)


def _table(connection: sa.Connection, name: str) -> sa.Table:
    tables = MetaData()
    tables.reflect(connection, only=[name], resolve_fks=False)
    return tables.tables[name]


def _add(connection: sa.Connection, name: str, **values: Any) -> None:
    table = _table(connection, name)
    row = {column.name: _some(column) for column in table.columns if not column.nullable}
    connection.execute(table.insert().values(row | values))
    connection.commit()


def _some(column: sa.Column[Any]) -> Any:
    """Something of the type of this column; where it points somewhere, at row 1."""
    if isinstance(column.type, sa.DateTime):
        return NOW
    if isinstance(column.type, sa.JSON):
        return []
    if isinstance(column.type, sa.Boolean):
        return False
    return 1 if isinstance(column.type, sa.Integer) else column.name


def _answers(connection: sa.Connection, column: str) -> dict[int, list[int]]:
    """By announcement: this column of its answers."""
    table = _table(connection, "announcement_answer")
    found: dict[int, list[int]] = {}
    for row in connection.execute(sa.select(table)).mappings():
        found.setdefault(row["announcement_id"], []).append(row[column])
    connection.commit()
    return found
