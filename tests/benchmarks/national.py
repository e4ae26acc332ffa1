"""The cost of a whole country: 342 coalitions of 25 organisations in one program, the ladder on.

Two weeks go by with signs of life: of most organisations somebody is heard every ten days, and the
silent third gets its steps, which are written, sent and received. Measured is the CPU time of the
process for all due work and sending, and of looking whether anything is due, every other second as
the program does.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.app import App
from bot.due_work.ticker import EVERY_SECONDS
from bot.process.gc_tuning import rarely_collected
from storage.commitment import Engagement, Nudge
from storage.database import connect
from storage.people import Contact
from storage.schema import migrate
from tests.benchmarks.country import OF_ONE, fill
from tests.benchmarks.growth import Forgetful
from tests.benchmarks.measuring import Figure, at_most
from tests.benchmarks.ours import courteous_clock
from tests.harness.platforms import TELEGRAM

COALITIONS = 342
DAYS = 14
LOOKS = 500
SILENT = 8
"""Organisations of a coalition from which nothing is heard."""
HEARD = 10
"""Of the others one of so many is heard on a day."""
DAY = timedelta(days=1)
SECONDS_A_DAY = 86_400
TARGET = 0.1
"""Of one core."""


@dataclass(frozen=True, slots=True)
class Size:
    coalitions: int = COALITIONS
    days: int = DAYS
    looks: int = LOOKS


async def run(size: Size = Size()) -> list[Figure]:
    """`national_load`."""
    with tempfile.TemporaryDirectory() as folder, rarely_collected():
        engine = connect(f"sqlite:///{folder}/bot.db")
        migrate(engine)
        clock = courteous_clock()
        app = App(engine, clock)
        served = await app.add(Forgetful("telegram", TELEGRAM, "bot"))
        now = clock.now()
        await app.writer.run(lambda db: fill(db, served.account, size.coalitions, now))

        async def days() -> None:
            for day in range(1, size.days + 1):
                await app.writer.run(partial(_are_heard, day=day, now=clock.now()))
                await app.pass_time(clock, now + day * DAY)

        async def looks() -> None:
            for _ in range(size.looks):
                await app.ticker.run_due()

        a_day = await _cpu(days) / size.days
        looking = await _cpu(looks) / size.looks * SECONDS_A_DAY / EVERY_SECONDS
        steps = await app.writer.run(lambda db: db.scalar(select(func.count()).select_from(Nudge)))
        await app.stop()
    assert steps, "no step was made"
    each = a_day / size.coalitions
    of = f"{a_day:.1f} s work + {looking:.1f} s looking a day; {1000 * each:.0f} ms a coalition"
    return [at_most("national_load", (a_day + looking) / SECONDS_A_DAY, TARGET, of)]


def _are_heard(db: Session, day: int, now: datetime) -> None:
    """Everyone who is not silent says something in their turn."""
    talks = (Contact.id % OF_ONE >= SILENT) & (Contact.id % HEARD == day % HEARD)
    db.execute(update(Contact).where(talks).values(heard_at=now))
    # As every organisation is looked at when the ladder is turned on.
    if day == 1:
        db.execute(update(Engagement).values(due_at=now))


async def _cpu(work: Callable[[], Awaitable[None]]) -> float:
    """The CPU seconds that this takes, of all threads."""
    before = time.process_time()
    await work()
    return time.process_time() - before
