"""Runs a campaign: KILLS=200 SEED=1 python -m tests.faults; it fails where something went wrong."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import shutil
import sys
from pathlib import Path

from rich.console import Console

from tests.benchmarks.measuring import Stopwatch
from tests.faults.accounting import Figures
from tests.faults.campaign import campaign
from tests.faults.plan import Episode, plan
from tests.faults.report import keep, missed, table
from tests.servers.folders import new_folder

KILLS, SEED = 200, 20261128


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=int(os.environ.get("KILLS") or KILLS))
    parser.add_argument("--seed", type=int, default=int(os.environ.get("SEED") or SEED))
    options = parser.parse_args()
    # A bot that is killed breaks off its calls; the stand-in need not tell of each.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
    console, watch, folder = Console(), Stopwatch(), new_folder("coalitiebot-faults")

    def told(episode: Episode, found: Figures) -> None:
        wrong = ", ".join(missed(found)) or "as wanted"
        console.print(f"episode {episode.number} ({episode.kind}), {found.kills} kills: {wrong}")

    with console.status("kill, look, start …"):
        found = asyncio.run(campaign(plan(options.seed, options.kills), folder, told))
    keep(found, options.seed, watch.seconds)
    console.print(table(found, options.seed))
    for quirk in found.quirks:
        console.print(f"· {quirk}")
    return _verdict(console, found, options.seed, folder)


def _verdict(console: Console, found: Figures, seed: int, folder: Path) -> int:
    """The exit status. What the episodes left behind stays where it can explain what went wrong."""
    if not (wrong := missed(found)):
        shutil.rmtree(folder)
        return 0
    console.print(f"[red]not as wanted with SEED={seed}: {', '.join(wrong)}[/] (see {folder})")
    return 1


sys.exit(main())
