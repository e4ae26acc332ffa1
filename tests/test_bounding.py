"""The data of an existing installation is brought within the bounds that hold from now on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

from bot.clock import SystemClock
from storage.database import connect
from storage.schema import config, migrate

LONG_AGO = datetime(2026, 1, 5, 12, tzinfo=UTC)


def before_it(path: Path) -> Engine:
    """A database as it was before the migration."""
    engine = connect(f"sqlite:///{path}")
    script = ScriptDirectory.from_config(config()).get_revision("0015")
    settings = config()
    with engine.connect() as connection, connection.begin():
        settings.attributes["connection"] = connection
        command.upgrade(settings, str(script.down_revision))
    return engine


def test_the_migration_bounds_what_is_there(tmp_path: Path):
    """An invitation to lead is for once and a week, an open link for the regiegroep vouches for
    nobody, and who never came in is forgotten a month after their last word."""
    engine = before_it(tmp_path / "old.db")
    at, later = str(LONG_AGO.replace(tzinfo=None)), "2027-06-01 12:00:00.000000"
    rows = [
        "INSERT INTO coalition VALUES (1, 'Demostad', 'Demostad', 'Europe/Amsterdam', '{}')",
        *(f"INSERT INTO coalition_group (id, coalition_id, name) VALUES ({n}, 1, '{name}')"
          for n, name in enumerate(("regiegroep", "schil"), start=1)),
        *("INSERT INTO invitation (coalition_id, code, role, group_id, vouched, uses_left, made_at,"
          f" expires_at) VALUES (1, '{code}', '{role}', {group}, 1, {uses}, '{at}', {until})"
          for code, role, group, uses, until in (
              ("lead", "leader", "NULL", "NULL", f"'{later}'"),
              ("used", "leader", "NULL", "0", "NULL"),
              ("regie", "contact", "1", "NULL", "NULL"),
              ("five", "contact", "1", "5", "NULL"),
              ("schil", "contact", "2", "NULL", "NULL"),
          )),
        *("INSERT INTO person (id, name, language, since)"
          f" VALUES ({n}, '', 'nl', '{at}')" for n in (1, 2, 3)),
        *("INSERT INTO contact (coalition_id, person_id, role, function, email, unattached,"
          f" vouched, standing, since, only_needed) VALUES (1, {n}, 'contact', '', '', 0, 1,"
          f" '{how}', '{at}', 0)" for n, how in ((1, "active"), (2, "registering"))),
    ]  # fmt: skip
    with engine.begin() as connection:
        for row in rows:
            connection.execute(text(row))
    migrate(engine)
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT code, uses_left, vouched, expires_at FROM invitation")
        )
        by_code = {code: rest for code, *rest in found}
        forget = dict(connection.execute(text("SELECT id, forget_at FROM person")).tuples().all())
    assert {code: rest[:2] for code, rest in by_code.items()} == {
        "lead": [1, 1], "used": [0, 1], "regie": [None, 0], "five": [5, 1], "schil": [None, 1],
    }  # fmt: skip
    until = datetime.fromisoformat(by_code["lead"][2]).replace(tzinfo=UTC)
    assert until - SystemClock().now() < timedelta(days=7)
    assert by_code["schil"][2] is None
    assert forget[1] is None
    for stranger in (2, 3):
        assert datetime.fromisoformat(forget[stranger]) == datetime(2026, 2, 4, 12)  # noqa: DTZ001
    engine.dispose()
