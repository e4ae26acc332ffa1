"""Brings a database to the tables that this version needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect

from storage import (  # noqa: F401 - imported so that their tables are known
    accounts,
    announcements,
    availability,
    commitment,
    due,
    handover,
    invitations,
    joining,
    leader_messages,
    linking,
    meetings,
    merging,
    messages,
    notices,
    outbox,
    overview,
    partners,
    people,
    practice,
    recruiting,
    reporting,
    tasks,
    turnover,
    web,
)
from storage.base import Base

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
metadata = Base.metadata


def config() -> Config:
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    return settings


def migrate(engine: Engine) -> None:
    """Carry out the migrations that are missing, all or none.

    SQLite: foreign keys are off meanwhile and checked afterwards, since altering a table there
    copies it, and the copying would empty the tables that point at it.
    """
    with engine.connect() as connection:
        if is_current(connection):
            return
    # Loaded only where a table changes: most starts need none of its 8 MB.
    from alembic import command

    on_sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if on_sqlite:
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            settings = config()
            settings.attributes["connection"] = connection
            command.upgrade(settings, "head")
            if on_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise RuntimeError(
                    "the migration left rows that point nowhere; nothing was changed"
                )
        if on_sqlite:
            connection.connection.cursor().execute("PRAGMA foreign_keys=ON")


def is_current(connection: Connection) -> bool:
    """Whether the database has every migration."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return bool(revision == newest())


def newest() -> str:
    """The newest migration, by the numbers that the files' names begin with."""
    return max(path.name for path in (FOLDER / "versions").glob("[0-9]*.py")).partition("_")[0]
