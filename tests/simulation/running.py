"""Runs a simulation from its first day to its last, with outages in it, and judges it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.process.gc_tuning import rarely_collected
from tests.simulation import promises
from tests.simulation.cast import partners
from tests.simulation.explaining import Unasked, explained
from tests.simulation.opening import enter_cast, opened_stage
from tests.simulation.report import Findings
from tests.simulation.silence import known_to_a_person, silent
from tests.simulation.stage import Stage
from tests.simulation.temperaments import DAY

SHORT_OUTAGE = 3
"""Days for which the program is down in each run that is long enough."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A run: so many days, with the people of this seed. `down`: days of a second outage."""

    days: int
    seed: int
    down: int = 0

    def outages(self) -> dict[int, int]:
        """By day: for how many days the program is down then."""
        short = {self.days // 3: SHORT_OUTAGE} if self.days > 30 else {}
        return {**short, self.days // 2: self.down} if self.down else short


async def simulated(plan: Plan, folder: Path, told: Callable[[int], None]) -> Findings:
    """The findings of a run; each day is `told` when it is over."""
    with rarely_collected():
        async with opened_stage(folder, plan.seed) as stage:
            await enter_cast(stage, plan.days)
            begin, messages = stage.now, list[Unasked]()
            outages = plan.outages()
            for day in range(plan.days):
                await stage.goes_to(stage.now + DAY)
                messages += await explained(stage)
                await stage.chat.app.tidy()
                if day in outages:
                    await stage.chat.down(days=outages[day])
                told(day)
            messages += await explained(stage)
            return _judged(stage, plan, begin, messages)


def _judged(stage: Stage, plan: Plan, begin: datetime, messages: list[Unasked]) -> Findings:
    quiet = silent(partners(), stage.humans, begin, stage.now)
    return Findings(
        people=len(stage.humans),
        organisations=len(partners()),
        days=plan.days,
        messages=messages,
        most_in_a_week=promises.most_in_a_week(messages),
        against_courtesy=promises.against_courtesy(messages),
        doubled=promises.doubled(messages),
        after_stop=promises.after_stop(messages),
        unexplained=promises.unexplained(messages),
        silent=quiet,
        silent_without_a_person=[name for name in quiet if not known_to_a_person(name, messages)],
        hitches=stage.hitches,
        faults=[str(alert) for alert in stage.chat.app.alerts.kept],
    )
