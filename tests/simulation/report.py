"""Says what a simulation found: a table, figures in var/simulation.json, and every message that
nobody asked for in var/simulation.jsonl."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich.table import Table

from tests.simulation.explaining import Unasked
from tests.simulation.promises import Broken, is_step

FIGURES, MESSAGES = Path("var/simulation.json"), Path("var/simulation.jsonl")
NONE_OF = (
    "against_courtesy", "doubled", "after_stop", "unexplained", "silent_without_a_person",
)  # fmt: skip
"""These must be 0."""


@dataclass
class Findings:
    """The findings of a run. `silent`: organisations from which nothing was heard for long;
    `hitches`: what people wanted to do and could not; `faults`: what the program told its
    operator."""

    people: int
    organisations: int
    days: int
    messages: list[Unasked]
    most_in_a_week: int
    against_courtesy: list[Broken]
    doubled: list[Broken]
    after_stop: list[Broken]
    unexplained: list[Broken]
    silent: list[str]
    silent_without_a_person: list[str]
    hitches: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    @property
    def figures(self) -> dict[str, int]:
        """The names and numbers that are kept."""
        return {
            "people": self.people,
            "organisations": self.organisations,
            "days": self.days,
            "unasked_messages": len(self.messages),
            "most_in_a_week": self.most_in_a_week,
            **{name: len(getattr(self, name)) for name in NONE_OF},
            "silent_organisations": len(self.silent),
            "ladder_steps": sum(map(is_step, self.messages)),
            "hitches": self.hitches.total(),
            "faults": len(self.faults),
        }

    @property
    def missed(self) -> list[str]:
        """The figures that are not as they must be."""
        return [name for name in NONE_OF if self.figures[name]]


def table(found: Findings, seed: int) -> Table:
    shown = Table("figure", "value", "wanted", "", title=f"seed {seed}")
    for name, value in found.figures.items():
        wanted = name in NONE_OF
        mark = ("[red]missed[/]" if value else "[green]met[/]") if wanted else ""
        shown.add_row(name, f"{value:,}", "0" if wanted else "", mark)
    return shown


def by_purpose(messages: Sequence[Unasked]) -> Table:
    """How many came for each purpose, and to how many people."""
    shown = Table("purpose", "messages", "people")
    counted = Counter(purpose for one in messages for purpose in one.purposes)
    for purpose, count in counted.most_common():
        people = {one.human.name for one in messages if purpose in one.purposes}
        shown.add_row(purpose, f"{count:,}", str(len(people)))
    return shown


def keep(found: Findings, seed: int, seconds: float) -> None:
    """Write the figures, and each message with its reasons on a line of its own."""
    FIGURES.parent.mkdir(exist_ok=True)
    told = {**found.figures, "seed": seed, "seconds": round(seconds, 1), "missed": found.missed}
    FIGURES.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n")
    with MESSAGES.open("w") as file:
        for one in found.messages:
            file.write(json.dumps(_line(one), ensure_ascii=False) + "\n")


def _line(one: Unasked) -> dict[str, object]:
    return {
        "at": one.at.isoformat(timespec="seconds"),
        "to": one.human.name,
        "temperament": one.human.part.temperament,
        "reasons": [[r.purpose, r.subject, r.why] for r in one.reasons],
        "text": one.text,
    }
