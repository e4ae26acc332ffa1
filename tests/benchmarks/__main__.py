"""Runs the benchmarks, or those that are named: python -m tests.benchmarks presses sends

What each finds is kept as soon as it is found.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from importlib import import_module
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot import logs
from tests.benchmarks.measuring import Figure, Stopwatch

NAMES = (
    *("presses", "promptness", "sends", "permitted", "announcing"),
    *("starting", "growth", "ranking", "votes", "claiming", "national"),
)
RESULTS = Path("var/bench.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(NAMES))
    names = parser.parse_args().names or NAMES
    if unknown := set(names) - set(NAMES):
        parser.error(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    logs.set_up("ERROR")
    console = Console()
    figures: list[Figure] = []
    try:
        for name in names:
            found = _run(name, console)
            _keep(found)
            figures += found
    finally:
        console.print(_table(figures))


def _run(name: str, console: Console) -> list[Figure]:
    watch = Stopwatch()
    with console.status(f"{name} …"):
        figures: list[Figure] = asyncio.run(import_module(f"tests.benchmarks.{name}").run())
    console.print(f"{name}: {watch.seconds:.0f} s")
    return figures


def _keep(figures: list[Figure]) -> None:
    """Put them beside what was measured before: a run that is cut off keeps what it found."""
    kept = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    kept.update((figure.key, round(figure.value, 4)) for figure in figures)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(kept, indent=2) + "\n")


def _table(figures: list[Figure]) -> Table:
    table = Table("figure", "value", "target", "", "ours ÷ plain")
    for figure in figures:
        mark = "[green]met[/]" if figure.met else "[red]missed[/]"
        table.add_row(figure.key, f"{figure.value:.3g}", figure.target, mark, figure.of)
    return table


main()
