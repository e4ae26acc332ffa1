"""`python -m bot` in a process of its own, with a folder and an environment of its own."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import IO, Any, ClassVar

from tests.end_to_end.waiting import PATIENCE, until
from tests.harness.databases import copy_with_tables

ROOT = Path(__file__).resolve().parents[2]
PASSED_ON = ("PATH", "LANG", "TZ")
"""Variables that a process gets from the tests, beside those that measure coverage."""


class Program:
    """One installation: its folder and its settings. It can be started again and again.

    What all its processes wrote to standard error stays readable as `log`, and what the last one
    wrote to standard output as `said`.
    """

    begun: ClassVar[list[Program]] = []
    """All that a test began: none may outlive it, however it ends."""

    def __init__(
        self,
        folder: Path,
        settings: Mapping[str, str] | None = None,
        patience: float = PATIENCE,
    ) -> None:
        """`patience`: seconds within which it must come to what it is asked."""
        Program.begun.append(self)
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.settings = dict(settings or {})
        self._patience = patience
        self._log = folder / "log.txt"
        self._said = folder / "said.txt"
        self._process: Process | None = None

    def has_run_before(self) -> Program:
        """With every table in its SQLite database, as an earlier start made them."""
        copy_with_tables(self.folder / "var" / "coalitiebot.db")
        return self

    @property
    def log(self) -> str:
        return self._log.read_text("utf-8")

    @property
    def said(self) -> str:
        return self._said.read_text("utf-8")

    @property
    def database(self) -> str:
        """Where its database is, as the program itself finds it."""
        own = f"sqlite:///{self.folder / 'var' / 'coalitiebot.db'}"
        return self.settings.get("DATABASE_URL", own)

    @property
    def pid(self) -> int:
        """The process that was begun last."""
        assert self._process is not None
        return self._process.pid

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self, *command: str, module: str = "bot") -> None:
        """Begin a command, such as "run"."""
        assert not self.runs, "it runs already"
        with self._said.open("wb") as said:
            self._process = await self._begin((module, *command), said)

    async def runs_well(self, at: datetime | None = None) -> None:
        """Start the bot, as if it were that moment; wait until all its platforms are in service."""
        before = len(self.log) if self._log.exists() else 0
        if at is None:
            await self.start("run")
        else:
            await self.start(at.isoformat(), module="tests.end_to_end.another_day")
        await until(lambda: "event=running" in self.log[before:] or not self.runs, "it runs")
        assert self.runs, self.log

    async def kill(self) -> None:
        """End it as a power cut does (kill -9)."""
        if self._process is not None and self.runs:
            self._process.kill()
            await self.ends()

    async def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it as Ctrl+C does, or by another signal; in good order either way."""
        if self._process is not None and self.runs:
            self._process.send_signal(how)
            assert await self.ends() == 0, self.log

    def minds_sigterm(self) -> bool:
        """Whether it has said what must happen at a SIGTERM (on Linux, where that can be seen)."""
        assert self._process is not None
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
        return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)

    def has_loaded(self, library: str) -> bool:
        """Whether it has come to load a compiled library (on Linux, where that can be seen)."""
        return library in Path(f"/proc/{self.pid}/maps").read_text()

    async def ends(self) -> int:
        """Its exit code, waited for."""
        assert self._process is not None
        async with asyncio.timeout(self._patience):
            return await self._process.wait()

    async def answers(self, *command: str) -> Any:
        """The answer of a command that prints JSON and ends, beside what runs already."""
        process = await self._begin(("bot", *command), PIPE)
        async with asyncio.timeout(self._patience):
            said, _ = await process.communicate()
        assert process.returncode == 0, self.log
        return json.loads(said)

    async def _begin(self, command: tuple[str, ...], said: IO[bytes] | int) -> Process:
        with self._log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", *command),
                cwd=self.folder,
                env=self._environment(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=said,
                stderr=log,
                # As a script that begins it in the background hands on.
                preexec_fn=_ignore_interrupts,
            )

    def _environment(self) -> dict[str, str]:
        passed_on = {
            name: value
            for name, value in os.environ.items()
            if name in PASSED_ON or name.startswith("COVERAGE_")
        }
        return passed_on | {"HOME": str(self.folder), "PYTHONPATH": str(ROOT)} | self.settings


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
