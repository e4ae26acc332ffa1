"""One engine for each kind of database, which every test points at a database of its own.

An engine remembers how each statement is written in SQL. One made for each test would write all of
them anew, which took a quarter of the time of a transcript.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Engine, event

from storage.database import connect

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


def _do_not_wait_for_the_disk(connection: Any, _record: Any) -> None:
    """Nobody pulls a plug here; the tests that kill the bot run the whole program."""
    connection.execute("PRAGMA synchronous=OFF")
