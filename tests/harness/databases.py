"""One engine for each kind of database, which every test points at a database of its own; and a
SQLite file with every table, to copy.

An engine remembers how each statement is written in SQL. One made for each test would write all of
them anew, which took a quarter of the time of a transcript.
"""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, event

from storage.database import connect
from storage.schema import migrate
from tests.servers.folders import new_folder

_engines: dict[str, Engine] = {}


@contextmanager
def opened(address: URL) -> Iterator[Engine]:
    """The engine, connected to nothing yet, whose connections all go to this database."""
    kind = address.get_backend_name()
    engine = _engines.get(kind) or _new(address)
    engine.url = address
    yield engine
    engine.dispose()


def _new(address: URL) -> Engine:
    engine = connect(address.render_as_string(hide_password=False))
    kind = address.get_backend_name()

    def go_where_the_test_is(dialect: Any, _record: Any, _where: Any, options: Any) -> Any:
        where, names = dialect.create_connect_args(engine.url)
        return dialect.connect(*where, **options | names)

    event.listen(engine, "do_connect", go_where_the_test_is)
    if kind == "sqlite":
        event.listen(engine, "connect", _do_not_wait_for_the_disk)
    _engines[kind] = engine
    return engine


def copy_with_tables(to: Path) -> None:
    """An empty SQLite database with every table; to carry out all migrations takes half a second,
    to copy what came of them does not."""
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(_with_tables(), to)


@cache
def _with_tables() -> Path:
    """The one of this process."""
    folder = new_folder("tables")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "empty.db"
    engine = connect(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


def _do_not_wait_for_the_disk(connection: Any, _record: Any) -> None:
    """Nobody pulls a plug here; the tests that kill the bot run the whole program."""
    connection.execute("PRAGMA synchronous=OFF")
