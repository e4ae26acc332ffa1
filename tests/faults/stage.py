"""One installation in the hands of a campaign: the bot, its database, Telegram and its people."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from sqlalchemy import select

from storage.outbox import OutboxRow, OutboxState
from tests.end_to_end.another_day import next_working_morning
from tests.end_to_end.books import books
from tests.end_to_end.office import INVITE, on_telegram
from tests.end_to_end.program import Program
from tests.end_to_end.residents import residents
from tests.end_to_end.waiting import until
from tests.faults.databases import PostgresDatabase, SqliteFile
from tests.faults.leader import Leader
from tests.faults.members import Member
from tests.faults.plan import Episode
from tests.faults.weather import CLEAR
from tests.servers.bot_api import BotApi

PEOPLE = 24
PATIENCE = 180.0
"""Seconds for what a calm machine does in two: others may be busy on it."""


@dataclass
class Stage:
    """`unknown`: the ids of the messages of which the bot ever said that it does not know whether
    they arrived; `quirks`: what went otherwise than it should, in words; `garbage`: updates that
    nobody can read."""

    episode: Episode
    folder: Path
    database: SqliteFile | PostgresDatabase
    telegram: BotApi
    program: Program
    random: Random
    programs: list[Program] = field(init=False)
    leader: Leader = field(init=False)
    members: list[Member] = field(init=False)
    kills: int = 0
    ended_by_itself: int = 0
    unknown: set[int] = field(default_factory=set)
    quirks: list[str] = field(default_factory=list)
    garbage: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.programs = [self.program]

    @property
    def clock(self) -> Path:
        """The file that says how far the machine's clock is ahead."""
        return self.folder / "ahead.txt"

    @property
    def ahead(self) -> float:
        return float(self.clock.read_text())

    @ahead.setter
    def ahead(self, seconds: float) -> None:
        # Whole or not at all: the bot reads it at any moment.
        new = self.clock.with_suffix(".new")
        new.write_text(str(seconds))
        new.replace(self.clock)

    @property
    def now(self) -> datetime:
        """The time on the machine's clock."""
        return datetime.fromtimestamp(datetime.now(UTC).timestamp() + self.ahead, UTC)

    def another_program(self, name: str) -> Program:
        """A second installation on the same database."""
        settings = on_telegram(self.telegram) | {"DATABASE_URL": self.program.database}
        self.programs.append(Program(self.folder / name, settings, PATIENCE))
        return self.programs[-1]

    async def starts(self, program: Program | None = None) -> None:
        """Start the bot; whether it gets anywhere is to be seen."""
        await (program or self.program).start(str(self.clock), module="tests.faults.clockwork")

    async def runs_well(self) -> None:
        """Start the bot where it does not run yet, and wait until it is in service."""
        if self.program.runs:
            return
        since = self.logged
        await self.starts()
        await until(
            lambda: self.told("event=running", since) or not self.program.runs, "it runs", PATIENCE
        )
        assert self.program.runs, self.program.log[since:]

    @property
    def logged(self) -> int:
        """How long the log is now."""
        return len(self.program.log) if (self.program.folder / "log.txt").exists() else 0

    def told(self, words: str, since: int) -> bool:
        return words in self.program.log[since:]

    async def kill(self) -> None:
        """End the bot as a power cut does; the next one need not wait for what it held."""
        self.kills += self.program.runs
        await self.program.kill()
        self.database.frees_account()
        self.looks_at_unknown()

    def looks_at_unknown(self) -> None:
        """Remember what is unknown now: an answer to it proves later that it arrived."""
        with books(self.program) as session:
            rows = select(OutboxRow.message_id).where(OutboxRow.state == OutboxState.UNKNOWN)
            self.unknown |= set(session.scalars(rows))


@asynccontextmanager
async def stage(
    episode: Episode, folder: Path, database: SqliteFile | PostgresDatabase, people: int = PEOPLE
) -> AsyncIterator[Stage]:
    """An installation with a leader and members on a working morning, not started yet."""
    async with BotApi(f"70{episode.number}:AAE-faults-token") as telegram:
        program = Program(folder, on_telegram(telegram) | database.settings, PATIENCE)
        scene = Stage(episode, folder, database, telegram, program, Random(episode.seed))
        scene.ahead = next_working_morning().timestamp() - datetime.now(UTC).timestamp()
        await program.answers(*INVITE, "--json")
        leader, *users = await asyncio.to_thread(residents, program, telegram, people + 1)
        scene.leader = Leader(leader, [], [])
        scene.members = [Member(user) for user in users]
        try:
            yield scene
        finally:
            telegram.weather = CLEAR.chooser(scene.random)
            await scene.program.kill()
