"""A database of an earlier version loses what nobody read, and keeps all that people said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, MetaData

from storage.database import connect
from storage.schema import config, metadata, migrate
from tests.servers.postgres import drop_database, new_database

SOONER, LATER, LATEST = (datetime(2026, 12, day, 9, 30, tzinfo=UTC) for day in (1, 2, 3))
ILSE, HANS, TRUUS, KEES = 1, 2, 3, 4
UNREAD = {
    "task": {"made_at", "ended_at"},
    "poll_slot": {"local", "zone", "added_at"},
    "poll_vote": {"voted_at"},
    "poll_outcome": {"asked", "could"},
    "meeting": {"local"},
    "group_chat": {"since"},
    "poll_invitee": {"entered_by"},
}
"""By table: what goes, or is told in another way."""
LATER_ADDED = {
    "meeting": {"reason", "restored", "for_everyone"},
    "contact": {"given_up", "heard_at"},
    "organisation": {"joined_at", "left_at", "neighbourhood"},
    "task": {"noted_at", "ended_at"},
}
"""By table: what versions after it keep besides."""
LATER_MADE = {
    "answer_pace",
    "call",
    "digest",
    "engagement",
    "handover",
    "introduction",
    "introduction_side",
    "merge_record",
    "nudge",
    "organisation_note",
    "partner_suggestion",
    "report_plan",
    "weekly_overview",
}
"""Tables of versions after it."""
SAID = {(1, HANS): ("yes", SOONER), (2, HANS): ("no", LATER), (3, HANS): ("yes", LATEST),
        (1, TRUUS): ("maybe", SOONER), (1, ILSE): ("yes", SOONER)}  # fmt: skip
"""By slot and contact; slot 3 is of another poll."""
ENTERED = {HANS: ILSE, TRUUS: None, ILSE: ILSE, KEES: ILSE}
"""By invitee of poll 1: who entered the answer, as it stood."""


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database as it was before, with a poll that people answered."""
    if request.param == "sqlite":
        engine = connect(f"sqlite:///{tmp_path / 'old.db'}")
        _make(engine, "PRAGMA foreign_keys=OFF")
        yield engine
        engine.dispose()
    else:
        server = request.getfixturevalue("server")
        address = new_database(server)
        engine = connect(address.render_as_string(hide_password=False))
        _make(engine, "SET session_replication_role = replica")
        yield engine
        engine.dispose()
        drop_database(server, str(address.database))


def _make(engine: Engine, without_ties: str) -> None:
    with engine.connect() as connection:
        connection.connection.cursor().execute(without_ties)
        connection.connection.commit()
        with connection.begin():
            _move(connection, "0018")
            _fill(connection)


def _move(connection: sa.Connection, to: str, how: Any = command.upgrade) -> None:
    settings = config()
    settings.attributes["connection"] = connection
    how(settings, to)


def _fill(connection: sa.Connection) -> None:
    tables = MetaData()
    tables.reflect(connection)

    def add(table: str, **values: Any) -> None:
        of = tables.tables[table]
        row = {column.name: _some(column) for column in of.columns if not column.nullable}
        connection.execute(of.insert().values(row | values))

    whole = (
        "account",
        "coalition",
        "coalition_group",
        "group_chat",
        "meeting",
        "poll_outcome",
        "task",
    )
    for table in whole:
        add(table, id=1)
    for contact in ENTERED:
        add("person", id=contact)
        add("contact", id=contact, person_id=contact)
    for slot, poll in ((1, 1), (2, 1), (3, 2)):
        add("poll_slot", id=slot, poll_id=poll, starts_at=datetime(2027, 1, slot, tzinfo=UTC))
    for poll in (1, 2):
        add("poll", id=poll)
    for contact, by in ENTERED.items():
        add("poll_invitee", poll_id=1, contact_id=contact, entered_by=by)
    for (slot, contact), (vote, at) in SAID.items():
        add("poll_vote", slot_id=slot, contact_id=contact, vote=vote, voted_at=at)


def _some(column: sa.Column[Any]) -> Any:
    """Something of the type of this column; where it points somewhere, at row 1."""
    kind = column.type
    if isinstance(kind, sa.DateTime):
        return SOONER
    if isinstance(kind, sa.JSON):
        return []
    if isinstance(kind, sa.Boolean):
        return False
    return 1 if isinstance(kind, sa.Integer) else column.name


def _kept(engine: Engine) -> dict[str, list[str]]:
    """By table: its rows, without what goes."""
    tables = MetaData()
    tables.reflect(engine)
    with engine.connect() as connection:
        return {
            name: sorted(
                _without(_changed_in(name), row)
                for row in connection.execute(sa.select(table)).mappings()
            )
            for name, table in tables.tables.items()
            if name not in {"alembic_version", *LATER_MADE}
        }


def _changed_in(table: str) -> set[str]:
    return UNREAD.get(table, set()) | LATER_ADDED.get(table, set()) | {"entered_at"}


def _without(columns: set[str], row: sa.RowMapping) -> str:
    return repr({name: value for name, value in row.items() if name not in columns})


def _entered(engine: Engine) -> dict[int, tuple[Any, Any]]:
    with engine.connect() as connection:
        found = connection.execute(
            sa.text("SELECT contact_id, entered_by, entered_at FROM poll_invitee").columns(
                entered_at=metadata.tables["poll_invitee"].c.entered_at.type
            )
        )
        return {contact: (by, at) for contact, by, at in found}


def test_all_that_people_said_stays(old: Engine):
    """Every row, but for the columns that go; and the models are what the database is."""
    before = _kept(old)
    migrate(old)
    assert _kept(old) == before
    with old.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []


def test_an_entered_answer_is_from_when_the_last_vote_of_it_was(old: Engine):
    """In that poll alone; what leaders entered for themselves is their own answer, and of an answer
    without votes nobody knows when it was."""
    migrate(old)
    assert _entered(old) == {
        HANS: (ILSE, LATER),
        TRUUS: (None, None),
        ILSE: (None, None),
        KEES: (ILSE, None),
    }


def test_the_version_before_finds_the_columns_again(old: Engine):
    """Filled, as far as they must be, with what says that nobody knows."""
    before = _kept(old)
    migrate(old)
    with old.connect() as connection, connection.begin():
        _move(connection, "0018", command.downgrade)
    assert _kept(old) == before
    found = {name: {c["name"] for c in sa.inspect(old).get_columns(name)} for name in UNREAD}
    assert all(columns <= found[name] for name, columns in UNREAD.items())
