"""Whether looking for organisations whose time it is costs what is due, and not what exists.

A hundred are due, four in each of twenty-five coalitions: among 1,000 organisations and among
1,000,000. The time of one round of due work is measured, by turns in both: the work is found, the
organisations are looked at with their signs of life, and steps are made, all of which is undone.
On SQLite it is CPU time, which what else the machine does cannot change.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine, func, select, update
from sqlalchemy.orm import Session

from bot.app import App
from bot.due_work.turn import take_turn
from handlers.commitment.climbing import climb
from storage.accounts import account_named
from storage.commitment import Engagement, Nudge
from storage.database import connect
from storage.due import earliest
from storage.schema import migrate
from tests.benchmarks.country import OF_ONE, fill
from tests.benchmarks.measuring import Figure, at_most
from tests.benchmarks.ours import courteous_clock
from tests.harness.databases import copy_with_tables
from tests.servers.postgres import new_database, postgres

FEW, MANY = 1_000, 1_000_000
COALITIONS, EACH = 25, 4
DUE = COALITIONS * EACH
STEPS = COALITIONS * 3
"""A coalition makes three steps a week."""
ROUNDS = 21
TARGET = 1.5


@dataclass(frozen=True, slots=True)
class Size:
    """The organisations in each database, and how often the work is done there."""

    few: int = FEW
    many: int = MANY
    rounds: int = ROUNDS


class Country:
    """A database of so many organisations, of which a hundred are due."""

    def __init__(self, engine: Engine, organisations: int) -> None:
        migrate(engine)
        self._clock = courteous_clock()
        self._app = App(engine, self._clock)
        self._organisations = organisations
        # SQLite does all of its work in this thread; another server takes its time elsewhere.
        is_here = engine.dialect.name == "sqlite"
        self._seconds = time.thread_time if is_here else time.perf_counter
        routes = self._app.services.routes.due.values()
        self._whens = tuple(due.when for due in routes)
        [self._climb] = (due for due in routes if due.run is climb)

    async def settle_in(self) -> None:
        await self._app.writer.run(self._fill)

    def _fill(self, db: Session) -> None:
        now, coalitions = self._clock.now(), self._organisations // OF_ONE
        account = account_named(db, "telegram", "bot").id
        db.flush()
        fill(db, account, coalitions, now)
        # Spread over the whole table.
        apart = coalitions // COALITIONS
        first = (Engagement.coalition_id % apart == 0) & (Engagement.id % OF_ONE < EACH)
        db.execute(update(Engagement).where(first).values(due_at=now - timedelta(minutes=1)))

    async def seconds(self) -> float:
        """One round of due work, undone after that."""
        return await self._app.writer.run(self._round)

    def _round(self, db: Session) -> float:
        undone, before = db.begin_nested(), self._seconds()
        assert min(filter(None, earliest(db, self._whens))) <= self._clock.now()
        turn = take_turn(db, self._climb, self._clock.now(), self._app.services)
        took = self._seconds() - before
        assert not turn.failed, turn.failed
        assert db.scalar(select(func.count()).select_from(Nudge)) == STEPS
        undone.rollback()
        return took

    async def end(self) -> None:
        await self._app.stop()


async def run(size: Size = Size()) -> list[Figure]:
    """`claim_growth_sqlite` and `claim_growth_postgresql`."""
    return [await on_sqlite(size), await on_postgresql(size)]


async def on_sqlite(size: Size) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{name}.db" for name in ("few", "many")]
        for file in files:
            copy_with_tables(file)
        return await _growth("sqlite", [connect(f"sqlite:///{file}") for file in files], size)


async def on_postgresql(size: Size) -> Figure:
    with postgres() as server:
        addresses = [new_database(server) for _ in range(2)]
        engines = [connect(one.render_as_string(hide_password=False)) for one in addresses]
        return await _growth("postgresql", engines, size)


async def _growth(name: str, engines: list[Engine], size: Size) -> Figure:
    """The quickest round among many beside the quickest among few: what else the machine does can
    only make a round slower."""
    few, many = (
        Country(engine, count) for engine, count in zip(engines, (size.few, size.many), strict=True)
    )
    for country in (few, many):
        await country.settle_in()
    with _no_garbage():
        rounds = [(await few.seconds(), await many.seconds()) for _ in range(size.rounds)]
    for country in (few, many):
        await country.end()
    least_few, least_many = (min(times) for times in zip(*rounds, strict=True))
    of = f"{1000 * least_many:.1f} ÷ {1000 * least_few:.1f} ms for {DUE} of {size.many:,}"
    return at_most(f"claim_growth_{name}", least_many / least_few, TARGET, of)


@contextmanager
def _no_garbage() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
