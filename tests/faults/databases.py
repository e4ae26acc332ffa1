"""The databases of a campaign, and what can go wrong with them from outside the bot's process."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, Engine, create_engine, text
from sqlalchemy.pool import NullPool

from tests.end_to_end.program import Program

ROOM_FOR_LOGS = 64 * 1024
"""Bytes that a log may still grow while the disk is full: logs of servers have a disk of their own,
and a program that cannot write its log says nothing that could be waited for."""


class Database(Protocol):
    """A database of one's own, with its faults; each holds as long as its block lasts."""

    settings: dict[str, str]

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Somebody else holds what the bot wants to write."""
        ...

    @contextmanager
    def read_only(self) -> Iterator[None]: ...

    def frees_account(self) -> None:
        """As if the half minute had passed for which a dead process holds its account."""


class SqliteFile:
    """SQLite in the folder of a program, where the bot looks for it without a setting."""

    def __init__(self, folder: Path) -> None:
        self.settings: dict[str, str] = {}
        self.path = folder / "var" / "coalitiebot.db"

    @contextmanager
    def locked(self) -> Iterator[None]:
        with closing(sqlite3.connect(self.path, isolation_level=None, timeout=30)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")

    @contextmanager
    def read_only(self) -> Iterator[None]:
        """By the permissions of its files: what is open already stays writable."""
        mode = self.path.stat().st_mode
        self._give(0o444)
        yield
        self._give(mode)

    def _give(self, mode: int) -> None:
        """Also to the journal, which SQLite makes with the permissions of the file."""
        for path in self.path.parent.glob(f"{self.path.name}*"):
            if path.suffix != ".lock":
                path.chmod(mode)

    @contextmanager
    def full(self, program: Program) -> Iterator[None]:
        """No file of the program grows any more, by the limit that every process has: that works
        without root and on any disk. SQLite says "disk I/O error" where a disk without room would
        have it say "disk is full"; for the bot both are a database out of reach."""
        log = (program.folder / "log.txt").stat().st_size
        _, most = resource.prlimit(program.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (log + ROOM_FOR_LOGS, most))
        yield
        if program.runs:
            resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (most, most))

    def frees_account(self) -> None:
        """On SQLite the lock of the file goes with the process."""


class PostgresDatabase:
    """A database on a server of PostgreSQL."""

    def __init__(self, address: URL) -> None:
        self.settings = {"DATABASE_URL": address.render_as_string(hide_password=False)}
        self._name = address.database
        self._engine: Engine = create_engine(
            address.set(drivername="postgresql+psycopg"), poolclass=NullPool
        )

    @contextmanager
    def locked(self) -> Iterator[None]:
        with self._engine.begin() as other:
            other.execute(text("LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE"))
            yield

    @contextmanager
    def read_only(self) -> Iterator[None]:
        """For every connection that is made from now on; those that are there are cut off."""
        self._do(f"ALTER DATABASE {self._name} SET default_transaction_read_only = on")
        self.cut_off()
        yield
        self._do(f"ALTER DATABASE {self._name} RESET default_transaction_read_only")
        self.cut_off()

    def cut_off(self) -> None:
        """End every connection but our own."""
        self._do(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{self._name}' AND pid <> pg_backend_pid()"
        )

    def frees_account(self) -> None:
        self._do("UPDATE account SET held_until = NULL")

    def _do(self, statement: str) -> None:
        with self._engine.begin() as connection:
            connection.execute(text("SET TRANSACTION READ WRITE"))
            connection.execute(text(statement))
