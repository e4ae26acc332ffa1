"""The choices of a coalition's leaders about the ladder: whether it runs, its pace, its steps."""

from __future__ import annotations

from typing import Any

from handlers.commitment.rules import Pace, Rules
from storage.people import Coalition


def _chosen(coalition: Coalition) -> dict[str, Any]:
    chosen: dict[str, Any] = coalition.settings.get("commitment", {})
    return chosen


def is_on(coalition: Coalition) -> bool:
    """Whether the ladder runs; not before a leader turned it on."""
    return bool(_chosen(coalition).get("on"))


def rules_of(coalition: Coalition) -> Rules:
    """Their rules, and for all else what holds everywhere."""
    chosen = _chosen(coalition)
    return Rules(Pace(chosen.get("pace", Pace.USUAL)), frozenset(chosen.get("off", ())))


def choose(coalition: Coalition, **chosen: Any) -> None:
    """From now on these choices hold beside the others: `on`, `pace`, `off`."""
    coalition.settings = {
        **coalition.settings,
        "commitment": {**_chosen(coalition), **chosen},
    }
