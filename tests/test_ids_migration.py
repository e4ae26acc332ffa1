"""A database of an earlier version, in which ids may have been given twice, is mended."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from sqlalchemy import URL, Connection, Engine, MetaData, text

from storage.database import connect
from storage.people import KEPT_FOR
from storage.schema import config, migrate
from tests.servers.postgres import drop_database, new_database

OLD, YOUNG, LATER = (datetime(2026, 11, day, tzinfo=UTC) for day in (1, 20, 21))
CONSENT = "registration.consent.Consent"
ANSWER = "letterbox.letters.AnswerLetter"
MESSAGES = {
    1: (OLD, [[CONSENT, {"invitation": 1, "yes": True}]]),
    2: (LATER, [[CONSENT, {"invitation": 1, "yes": True}]]),
    3: (OLD, [[ANSWER, {"letter": 1}]]),
    4: (LATER, [[ANSWER, {"letter": 1}], ["tasks.actions.TakeOver", {"task": 70}]]),
    5: (OLD, [[CONSENT, {"invitation": 40, "yes": False}]]),
}
"""When each was written, and its buttons: the invitation and the letter are from YOUNG."""
NAMES_NOW = {
    CONSENT: "registration.consent",
    ANSWER: "letter.answer-letter",
    "tasks.actions.TakeOver": "task.take-over",
}
"""The kinds of buttons after the last migrations."""


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Engine]:
    """SQLite as it was before ids were kept from coming again, with rows."""
    engine = connect(f"sqlite:///{tmp_path / 'old.db'}")
    _made(engine, "PRAGMA foreign_keys=OFF", "0013")
    yield engine
    engine.dispose()


@pytest.fixture
def old_there(server: URL) -> Iterator[Engine]:
    """PostgreSQL with the same rows, from one version earlier."""
    address = new_database(server)
    engine = connect(address.render_as_string(hide_password=False))
    _made(engine, "SET session_replication_role = replica", "0012")
    yield engine
    engine.dispose()
    drop_database(server, str(address.database))


def _made(engine: Engine, without_ties: str, version: str) -> None:
    with engine.connect() as connection:
        connection.connection.cursor().execute(without_ties)
        connection.connection.commit()
        with connection.begin():
            _upgraded(connection, version)
            _fill(connection)


def _upgraded(connection: Connection, to: str) -> None:
    settings = config()
    settings.attributes["connection"] = connection
    command.upgrade(settings, to)


def _fill(connection: Connection) -> None:
    tables = MetaData()
    tables.reflect(connection)
    for table in tables.sorted_tables:
        if "id" in table.primary_key.columns and table.name != "message":
            connection.execute(table.insert(), _row(table))
    second = _row(tables.tables["person"]) | {"id": 2}
    connection.execute(tables.tables["person"].insert().values(second))
    for number, (written, actions) in MESSAGES.items():
        made = _row(tables.tables["message"]) | {"id": number, "subject": f"poll:{60 + number}"}
        made |= {"written_at": written, "actions": actions, "person_id": 1}
        connection.execute(tables.tables["message"].insert().values(made))
    notice = "UPDATE notice SET subject = 'letter:1', state = 'written', message_id = 3,"
    connection.execute(text(f"{notice} written_at = '{OLD:%Y-%m-%d %H:%M:%S.%f}'"))
    connection.execute(text("UPDATE contact SET role = 'leader'"))
    connection.execute(text("UPDATE letter SET to_id = NULL, answers_id = NULL"))
    for number, person in ((1, 1), (2, 2)):
        row = {"person_id": person, "account_id": 1, "chat": "c", "message_id": number,
               "step": "registration.consent.consent_in_words", "data": {"invitation": 1},
               "until": LATER}  # fmt: skip
        connection.execute(tables.tables["question"].insert().values(row))


def _row(table: sa.Table) -> dict[str, Any]:
    """Row 1, with something of its type in each column."""
    return {column.name: _value(column) for column in table.columns}


def _value(column: sa.Column[Any]) -> Any:
    kind = column.type
    if isinstance(kind, sa.DateTime):
        return YOUNG
    if isinstance(kind, sa.Date):
        return YOUNG.date()
    if isinstance(kind, sa.JSON):
        return {}
    if isinstance(kind, (sa.Integer, sa.Float, sa.Boolean)):
        return 1
    return b"x" if isinstance(kind, sa.LargeBinary) else _words(column)


def _words(column: sa.Column[Any]) -> str:
    return "waiting" if column.name in ("state", "standing") else f"{column.name}"


def _all(old: Engine) -> dict[str, list[tuple[Any, ...]]]:
    tables = MetaData()
    tables.reflect(old)
    with old.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            for table in tables.sorted_tables
        }


def _actions(old: Engine, message: int) -> Any:
    with old.connect() as connection:
        found = connection.scalar(text(f"SELECT actions FROM message WHERE id = {message}"))
    return json.loads(str(found))


def _as_now(actions: list[Any]) -> list[Any]:
    return [[NAMES_NOW[kind], data] for kind, data in actions]


def _partly(old: Engine) -> set[str]:
    """The indexes that hold only some of the rows, and which."""
    with old.connect() as connection:
        made = connection.scalars(text("SELECT sql FROM sqlite_master WHERE type = 'index'"))
        return {re.sub(r'"|\s+', " ", str(sql)) for sql in made if sql and "WHERE" in sql}


def test_every_row_and_every_index_stays(old: Engine):
    """Of what names no id that was given twice."""
    before, indexes = _all(old), _partly(old)
    with old.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            _upgraded(connection, "0015")
    after = _all(old)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"alembic_version", "message", "notice", "question"}
    assert _partly(old) == indexes


@pytest.mark.parametrize(
    ("table", "highest"), [("letter", 1), ("task", 70), ("invitation", 40), ("poll", 65)]
)
def test_what_is_named_though_it_is_gone_does_not_come_again(old: Engine, table: str, highest: int):
    """A button or a subject names it still."""
    migrate(old)
    with old.connect() as connection:
        counted = text(f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'")
        assert connection.scalar(counted) == highest


def test_what_means_a_younger_invitation_is_closed(old: Engine):
    """A question asked after the younger invitation was made goes on, by its code."""
    migrate(old)
    assert _actions(old, 1) == [["", {}]]
    assert _actions(old, 2) == _as_now([[CONSENT, {"code": "code", "yes": True}]])
    assert _actions(old, 5) == [["", {}]]
    with old.connect() as connection:
        asked = connection.execute(text("SELECT person_id, data FROM question")).all()
    assert [tuple(row) for row in asked] == [(2, '{"code": "code"}')]


def test_elsewhere_consent_goes_on_by_its_code_too(old_there: Engine):
    """On PostgreSQL, where all ids are trusted but those of what is gone."""
    migrate(old_there)
    with old_there.connect() as connection:
        found = connection.execute(text("SELECT id, actions FROM message ORDER BY id")).all()
    assert found[1].actions == _as_now([[CONSENT, {"code": "code", "yes": True}]])
    assert found[2].actions == _as_now(MESSAGES[3][1])
    assert found[4].actions == [["", {}]]


def test_people_who_left_keep_the_day_on_which_all_of_them_goes(old_there: Engine):
    """It had no column of its own."""
    migrate(old_there)
    with old_there.connect() as connection:
        kept = connection.execute(text("SELECT stopped_at, forget_at FROM contact")).one()
    assert kept.forget_at - kept.stopped_at == KEPT_FOR


def test_what_means_a_younger_letter_is_closed_and_that_letter_comes(
    old: Engine, capsys: pytest.CaptureFixture[str]
):
    """The operator hears of both, and what to do."""
    migrate(old)
    assert _actions(old, 3) == [["", {}]]
    assert _actions(old, 4) == _as_now(MESSAGES[4][1])
    with old.connect() as connection:
        state = text("SELECT state, message_id, subject FROM notice")
        assert tuple(connection.execute(state).one()) == ("waiting", None, "letter:1")
    told = capsys.readouterr().out
    assert "an old button to answer a letter" in told
    assert "a letter never arrived" in told
    assert "an old question for consent" in told
