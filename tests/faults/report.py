"""Says how a campaign went: what was wanted, as a table, and in var/faults.json."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from tests.faults.accounting import Figures

RESULTS = Path("var/faults.json")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The requirement on a figure, in words and as a rule."""

    words: str
    holds: Callable[[Figures], bool]


WANTED = {
    "events_lost": Wanted("0", lambda found: found.events_lost == 0),
    "effects_doubled": Wanted("0", lambda found: found.effects_doubled == 0),
    "votes_doubled": Wanted("0", lambda found: found.votes_doubled == 0),
    "votes_wrong": Wanted("0", lambda found: found.votes_wrong == 0),
    "sent_twice": Wanted(
        "≤ unknown + repeated", lambda found: found.sent_twice <= found.unknown + found.repeated
    ),
    "doubled_silently": Wanted("0", lambda found: found.doubled_silently == 0),
    "unknown_by_kills": Wanted(
        "≤ 3 a kill", lambda found: found.unknown_by_kills <= 3 * found.kills
    ),
    "stuck_rows": Wanted("0", lambda found: found.stuck_rows == 0),
    "unanswered": Wanted("0", lambda found: found.unanswered == 0),
    "ended_by_itself": Wanted("0", lambda found: found.ended_by_itself == 0),
    "halted": Wanted("0", lambda found: found.halted == 0),
}


def missed(found: Figures) -> list[str]:
    """The names of the figures that are not as wanted."""
    return [name for name, wanted in WANTED.items() if not wanted.holds(found)]


def table(found: Figures, seed: int) -> Table:
    shown = Table("figure", "value", "wanted", "", title=f"seed {seed}")
    for name, value in _numbers(found).items():
        wanted = WANTED.get(name)
        mark = ("[green]met[/]" if wanted.holds(found) else "[red]missed[/]") if wanted else ""
        shown.add_row(name, str(value), wanted.words if wanted else "", mark)
    return shown


def keep(found: Figures, seed: int, seconds: float, to: Path = RESULTS) -> None:
    to.parent.mkdir(exist_ok=True)
    told = {"seed": seed, "seconds": round(seconds), **asdict(found), "missed": missed(found)}
    to.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n")


def _numbers(found: Figures) -> dict[str, Any]:
    return {name: value for name, value in asdict(found).items() if isinstance(value, int)}
