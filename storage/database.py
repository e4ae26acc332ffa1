"""The database and its one writer: every write of the process passes one thread and connection."""

from __future__ import annotations

import asyncio
import fcntl
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from storage.database_file import file_of, keep_private

T = TypeVar("T")

OUT_OF_REACH = (OperationalError, InterfaceError)
"""Faults of the database itself, not of what was asked: nothing may be acknowledged, and the same
may work later."""


class DeadSavepoint(Exception):
    """A handler left the unit of work unusable: what it wrote would vanish without a word."""


def connect(url: str) -> Engine:
    """An engine for SQLite or PostgreSQL; `url` as SQLAlchemy takes it.

    SQLite gets real transactions (BEGIN IMMEDIATE: measured, nothing else kept all of 160
    concurrent updates) and a commit that survives a power cut. Raises NotWritable. People's
    words stay out of faults, and so out of the log.
    """
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        address = address.set(drivername="postgresql+psycopg")
        return create_engine(address, pool_size=1, hide_parameters=True)
    file = file_of(url)
    if file is not None:
        keep_private(file)
    engine = create_engine(
        address,
        pool_size=1,
        max_overflow=0,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Hold a SQLite file for this process; raises BlockingIOError when another one holds it.

    The lock goes with the process, however that ends. PostgreSQL has leases instead. Raises
    NotWritable.
    """
    file = file_of(url)
    if file is None:
        yield
        return
    keep_private(file)
    with file.with_name(f"{file.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def try_writing(engine: Engine) -> None:
    """Change nothing, in the way in which something would be changed; raises what the database
    says of that."""
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '' WHERE 1 = 0")


def is_read_only(fault: DBAPIError) -> bool:
    """Whether the database says that it may only be read."""
    name = getattr(fault.orig, "sqlite_errorname", "")
    return name.startswith("SQLITE_READONLY") or getattr(fault.orig, "sqlstate", "") == "25006"


class Unit(Session):
    """The session of one unit of work."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._asked_for: set[Any] = set()

    def get(self, entity: Any, *args: Any, **options: Any) -> Any:
        """As the library's, which writes all changes before it looks for a key; but only what is
        new could be missed. So a batch of presses is written in one go at its end. And the session
        forgets what nobody holds; what was asked for by its key is held, so that the many answers
        to one poll read that once."""
        if any(isinstance(row, entity) for row in self.new):
            return super().get(entity, *args, **options)
        with self.no_autoflush:
            found = super().get(entity, *args, **options)
        if found is not None:
            self._asked_for.add(found)
        return found


class Writer:
    """Runs units of work one after another in its own thread.

    A unit of work is a plain function of a session: it commits when the function returns and
    rolls back when it raises. Nothing slow may happen inside one.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self.sessions = sessionmaker(class_=Unit, expire_on_commit=False)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")

    async def run(self, work: Callable[[Session], T]) -> T:
        """The result of `work`, once it is durable."""
        # Shielded: a caller that is cancelled must not hide whether the work was committed.
        job = asyncio.get_running_loop().run_in_executor(self._thread, self._in_unit, work)
        return await asyncio.shield(job)

    def _in_unit(self, work: Callable[[Session], T]) -> T:
        # Kept: to take a connection from the pool and give it back costs as much as to use it.
        if self._connection is None:
            self._connection = self._engine.connect()
        try:
            with self.sessions(bind=self._connection) as session, session.begin():
                return work(session)
        except BaseException:
            self._let_go()
            raise

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def close(self) -> None:
        """Finish what was begun and let go of the connection."""
        self._thread.shutdown(wait=True)
        self._let_go()
        self._engine.dispose()
