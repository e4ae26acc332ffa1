"""How fast the machine is, and whether a run took more than was meant for it.

With --pace a run begins and ends with a fixed piece of work. Budgets are in seconds of the machine
on which that work took REFERENCE; on a slower one everything may take as many times as long.
"""

from __future__ import annotations

import sqlite3
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

REFERENCE = 0.40
"""Seconds that the fixed piece of work took where the budgets were set."""
WHOLE_RUN = 300.0
FAR_BEYOND = 3.0
"""So many times a budget is a fault; less is only told, since a busy machine is none."""
BUDGETS: Mapping[str, float] = {
    "tests/end_to_end/test_coming_together.py": 45,
    "tests/end_to_end/test_finding_a_time.py": 45,
    "tests/end_to_end/test_kill.py": 45,
    "tests/end_to_end/test_kill_announcement.py": 60,
    "tests/end_to_end/test_kill_encrypted.py": 45,
    "tests/end_to_end/test_practice_room.py": 75,
    "tests/end_to_end/test_settings.py": 75,
    "tests/end_to_end/test_two_processes.py": 20,
}
"""Seconds that all tests of a file may take together; each end-to-end file has a budget."""


def fixed_work() -> float:
    """The seconds that it takes: some arithmetic and dictionaries, and some rows in a database."""
    began = time.perf_counter()
    counted: dict[int, int] = {}
    for number in range(1_400_000):
        key = number * number % 1_009
        counted[key] = counted.get(key, 0) + 1
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE TABLE work (id INTEGER PRIMARY KEY, word TEXT)")
        rows = ((number, f"word {number * 7_919 % 100_003}") for number in range(240_000))
        database.executemany("INSERT INTO work VALUES (?, ?)", rows)
        database.execute("CREATE INDEX by_word ON work (word)")
        database.execute("SELECT count(DISTINCT word) FROM work WHERE word > 'word 5'").fetchone()
    database.close()
    return time.perf_counter() - began


@dataclass
class Pace:
    """The seconds of a run, by file and in all; `work` holds those of the fixed work each time."""

    work: list[float] = field(default_factory=list)
    took: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    whole: float = 0.0

    @property
    def slowness(self) -> float:
        """How many times as long as on the reference everything may take here."""
        return max(1.0, max(self.work) / REFERENCE)

    def exceeded(self, times: float = 1.0) -> dict[str, tuple[float, float]]:
        """By file the seconds that it took and those that it may take here, where it took more than
        so many times that."""
        budgets = {file: seconds * self.slowness for file, seconds in BUDGETS.items()}
        found = {file: (self.took.get(file, 0.0), most) for file, most in budgets.items()}
        return {file: both for file, both in found.items() if both[0] > times * both[1]}

    def lines(self) -> list[str]:
        """Lines for the person who ran the tests: the files that took too long, and the pace."""
        most = WHOLE_RUN * self.slowness
        table = [
            f"over its budget: {file} took {took:.0f} s, at most {allowed:.0f}"
            for file, (took, allowed) in self.exceeded().items()
        ]
        pace = f"pace: {max(self.work):.2f} s for the fixed piece of work"
        where = f"({REFERENCE:.2f} where the budget was set)"
        return [*table, f"{pace} {where}; {self.whole:.0f} s in all, at most {most:.0f}"]


class PacePlugin:
    """Measures a run from its beginning to its end, in the process that leads it."""

    def __init__(self) -> None:
        self._pace = Pace()
        self._began = 0.0

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self) -> None:
        self._pace.work.append(fixed_work())
        self._began = time.monotonic()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._pace.took[report.nodeid.partition("::")[0]] += report.duration

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        self._pace.whole = time.monotonic() - self._began
        self._pace.work.append(fixed_work())
        if self._pace.exceeded(FAR_BEYOND) and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for line in self._pace.lines():
            terminalreporter.write_line(line)
