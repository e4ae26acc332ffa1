"""Some weeks of a simulation: the whole cast is there, and no promise is broken."""

from __future__ import annotations

from pathlib import Path

from tests.simulation.running import Plan, simulated


async def test_two_weeks_of_a_coalition_break_no_promise(tmp_path: Path):
    """Sixty people of twenty-three organisations; messages come, each with its reason."""
    found = await simulated(Plan(days=14, seed=1), tmp_path, lambda day: None)
    assert (found.people, found.organisations) == (60, 23)
    assert len(found.messages) > 50
    assert (found.missed, found.faults, found.hitches.total()) == ([], [], 0)
