"""Starts due work. The due rows in the database are the truth; APScheduler only triggers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from bot.due_work.turn import DeadRows, FailedRow, TurnResult, put_off_dead, take_turn
from bot.process.wakeup import Wakeup
from bot.runtime import Runtime
from handlers.conversation.routes import Due
from storage.due import earliest, take_up_parked

EVERY_SECONDS = 2
GENTLY = 0.25
"""Seconds of rest after a round that a write triggered, since each press writes."""
ROUNDS = 5
"""Rounds at a time, so that work which is always due again does not delay the rest."""


class Ticker:
    """Runs the due work of all capabilities, each turn in its own unit of work."""

    def __init__(self, runtime: Runtime) -> None:
        self._writer = runtime.writer
        self._services = runtime.services
        self._routes = runtime.services.routes
        self._whens = tuple(due.when for due in self._routes.due.values())
        self._clock = runtime.clock
        self._alerts = runtime.alerts
        self._written = runtime.written
        self._one_at_a_time = asyncio.Lock()
        self._wakeup = Wakeup()

    def wake(self) -> None:
        """Something was written that may be due at once."""
        self._wakeup.set()

    async def run(self) -> None:
        """Do work that a write made due, until cancelled."""
        while True:
            await self._wakeup.wait()
            await self.run_due()
            await asyncio.sleep(GENTLY)

    async def next_due(self) -> datetime | None:
        """The first moment at which work is due; possibly in the past."""
        moments = await self._writer.run(self._moments)
        return min(filter(None, moments), default=None)

    async def run_due(self) -> None:
        """Do all that is due now, and what becomes due by that. A function that fails does not
        affect the others."""
        async with self._one_at_a_time:
            for _ in range(ROUNDS):
                due_now = await self._due_now()
                for due in due_now:
                    await self._run(due)
                if not due_now:
                    break

    async def _due_now(self) -> list[Due]:
        """The kinds of work that are due. One unit of work checks all kinds, since mostly nothing
        is due."""
        try:
            moments = await self._writer.run(self._moments)
        except Exception as fault:  # noqa: BLE001 - the operator sees it; the next round tries again
            self._alerts.alert("due work not found", fault)
            return []
        now = self._clock.now()
        works = zip(self._routes.due.values(), moments, strict=True)
        return [due for due, at in works if at and at <= now]

    async def take_up_parked(self) -> None:
        """Try parked work once more: this version of the program may do better."""
        whens = {name: due.when for name, due in self._routes.due.items()}
        now = self._clock.now()
        await self._writer.run(lambda db: take_up_parked(db, whens, now))

    def _moments(self, db: Session) -> list[datetime | None]:
        return earliest(db, self._whens)

    async def _run(self, due: Due) -> None:
        faults: list[FailedRow] = []
        try:
            more = True
            while more:
                turn = await self._turn(due)
                faults += turn.failed
                more = turn.more
        except Exception as fault:  # noqa: BLE001 - the operator sees it; others go on
            self._alerts.alert("due work failed", fault, work=due.name)
        self._alert(due, faults)

    async def _turn(self, due: Due) -> TurnResult:
        now = self._clock.now()
        try:
            turn = await self._writer.run(lambda db: take_turn(db, due, now, self._services))
        except DeadRows as fault:
            put_off = partial(put_off_dead, due=due, now=now, services=self._services, dead=fault)
            turn = await self._writer.run(put_off)
        self._written()
        return turn

    def _alert(self, due: Due, failed: Sequence[FailedRow]) -> None:
        """One alert for all rows with the same fault."""
        kinds: dict[tuple[str, bool], list[FailedRow]] = {}
        for one in failed:
            kinds.setdefault((repr(one.fault), one.parked), []).append(one)
        for (_, parked), some in kinds.items():
            what = "due work parked" if parked else "due work put off"
            rows = [one.row for one in some]
            self._alerts.alert(what, some[0].fault, work=due.name, rows=rows)

    async def _with_alert(self, daily: Callable[[], Awaitable[None]]) -> None:
        """Alert the operator of a fault, which the scheduler would only log itself."""
        try:
            await daily()
        except Exception as fault:  # noqa: BLE001 - the operator sees it; tomorrow comes again
            self._alerts.alert("daily work failed", fault)

    def schedule(self, daily: Callable[[], Awaitable[None]]) -> Callable[[], None]:
        """Run due work every few seconds, and `daily` now and once a day. Returns what stops it."""
        # Loaded here, since most commands never need it.
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        scheduler = AsyncIOScheduler()
        run_due: Callable[[], Awaitable[None]] = self.run_due
        scheduler.add_job(
            run_due,
            "interval",
            seconds=EVERY_SECONDS,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        daily_work = partial(self._with_alert, daily)
        scheduler.add_job(daily_work, misfire_grace_time=None)
        scheduler.add_job(daily_work, "interval", days=1, misfire_grace_time=None)
        scheduler.start()
        return lambda: scheduler.shutdown(wait=False)
