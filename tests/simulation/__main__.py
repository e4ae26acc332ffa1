"""Runs a simulation: DAYS=730 SEED=1 python -m tests.simulation; it fails where a promise broke."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from bot import logs
from tests.benchmarks.measuring import Stopwatch
from tests.simulation.report import Findings, by_purpose, keep, table
from tests.simulation.running import Plan, simulated

DAYS, SEED = 730, 20261129
SHOWN = 12
"""Broken promises that are told of each kind."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=int(os.environ.get("DAYS") or DAYS))
    parser.add_argument("--seed", type=int, default=int(os.environ.get("SEED") or SEED))
    parser.add_argument("--down", type=int, default=int(os.environ.get("DOWN") or 0),
                        help="days of a long outage in the middle")  # fmt: skip
    options = parser.parse_args()
    logs.set_up("CRITICAL")
    console, watch = Console(), Stopwatch()
    plan = Plan(options.days, options.seed, options.down)
    with console.status("day 0 …") as status, tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(
            simulated(plan, Path(folder), lambda day: status.update(f"day {day + 1} …"))
        )
    keep(found, options.seed, watch.seconds)
    console.print(by_purpose(found.messages))
    console.print(table(found, options.seed))
    console.print(f"{watch.seconds:.0f} seconds")
    _tell(console, found)
    return 1 if found.missed else 0


def _tell(console: Console, found: Findings) -> None:
    """The first of each kind of broken promise, and what else was odd."""
    for name in found.missed:
        for broken in getattr(found, name)[:SHOWN]:
            console.print(f"[red]{name}[/] {broken}", highlight=False)
    for hitch, count in found.hitches.most_common(SHOWN):
        console.print(f"· {count} × {hitch}")
    for fault in found.faults:
        console.print(f"[red]fault[/] {fault}")


sys.exit(main())
