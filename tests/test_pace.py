"""How fast a run of the tests was is told by what it took and by how fast the machine is."""

from __future__ import annotations

from pathlib import Path

from tests.harness.pace import BUDGETS, FAR_BEYOND, REFERENCE, WHOLE_RUN, Pace, fixed_work

FILE = "tests/end_to_end/test_kill.py"


def test_each_end_to_end_file_has_a_budget() -> None:
    """A new file that nobody gave one would grow unseen, and a file that is gone needs none."""
    files = (Path(__file__).parent / "end_to_end").glob("test_*.py")
    assert set(BUDGETS) == {f"tests/end_to_end/{file.name}" for file in files}


def test_the_fixed_work_takes_a_moment() -> None:
    """It is there to be measured, whatever it takes here."""
    assert fixed_work() > 0


def test_a_file_over_its_budget_is_told_and_no_fault() -> None:
    """Only far beyond its budget it is one."""
    pace = Pace(work=[REFERENCE], took={FILE: BUDGETS[FILE] + 1}, whole=268)
    assert pace.lines() == [
        f"over its budget: {FILE} took {BUDGETS[FILE] + 1:.0f} s, at most {BUDGETS[FILE]:.0f}",
        f"pace: {REFERENCE:.2f} s for the fixed piece of work ({REFERENCE:.2f} where the budget"
        f" was set); 268 s in all, at most {WHOLE_RUN:.0f}",
    ]
    assert pace.exceeded(FAR_BEYOND) == {}
    pace.took[FILE] = BUDGETS[FILE] * FAR_BEYOND + 1
    assert set(pace.exceeded(FAR_BEYOND)) == {FILE}


def test_a_slow_machine_may_take_longer_and_a_fast_one_no_less() -> None:
    """The slowest measurement counts, at the beginning or at the end."""
    slow = Pace(work=[REFERENCE, 2 * REFERENCE], took={FILE: BUDGETS[FILE] + 1})
    assert slow.slowness == 2
    assert slow.exceeded() == {}
    assert Pace(work=[REFERENCE / 2]).slowness == 1
