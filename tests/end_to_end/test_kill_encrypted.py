"""Encrypted chats while the bot dies again and again: nothing is lost, and nothing stands twice.

A few deaths by default; `--deaths 100 --seed 7` lets it die more often, at other moments.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from storage.accounts import InboxEvent
from storage.messages import MessagePart
from tests.end_to_end.books import all_sent, books
from tests.end_to_end.crowd import LONG
from tests.end_to_end.office import on_matrix
from tests.end_to_end.program import Program
from tests.end_to_end.waiting import until
from tests.servers.synapse import Secretive, Synapse

PEOPLE = 4
ANSWER = "Die code ken ik niet"
LIFE = (0.5, 3.0)
"""Seconds between a start and its kill: while it signs in, in the middle of things, or at rest."""


class Writer:
    """Someone who writes letters to the bot; sometimes the answer is waited for."""

    def __init__(self, app: Secretive, random: Random) -> None:
        self.app = app
        self.letters: list[str] = []
        self._random = random

    async def writes(self, bot: str, over: asyncio.Event) -> None:
        """One letter after another, until it is over."""
        await self.app.opens_chat(bot)
        while not over.is_set():
            self.letters.append(await self.app.says(f"Brief {len(self.letters)} van mij"))
            if self._random.random() < 0.5:
                await self.app.sees_often(ANSWER, len(self.letters), LONG)

    async def is_answered(self) -> None:
        await self.app.sees_often(ANSWER, len(self.letters), LONG)


@pytest.fixture
async def program(synapse: Synapse, tmp_path: Path) -> AsyncIterator[Program]:
    """A bot on Matrix only, not started yet."""
    program = Program(tmp_path / "bot", on_matrix(synapse, await synapse.account("bot")))
    yield program.has_run_before()
    await program.kill()


async def test_encrypted_letters_survive_kill_9(
    program: Program, synapse: Synapse, pytestconfig: pytest.Config
) -> None:
    """Each letter gets one answer that its writer can read, however often the bot dies."""
    deaths, seed = pytestconfig.getoption("deaths"), pytestconfig.getoption("seed")
    random = Random(seed)
    writers = [
        Writer(await synapse.secretive(f"Lid {number}"), Random(random.random()))
        for number in range(PEOPLE)
    ]
    await program.runs_well()
    over = asyncio.Event()
    async with asyncio.TaskGroup() as people:
        for writer in writers:
            people.create_task(writer.writes(program.settings["MATRIX_USER"], over))
        for _ in range(deaths):
            # The moment is the point: nothing that could be waited for comes at just any moment.
            await asyncio.sleep(random.uniform(*LIFE))
            assert program.runs, program.log
            await program.kill()
            await program.start("run")
        over.set()
    for writer in writers:
        await writer.is_answered()
    await until(lambda: all_sent(program), "everything is sent")
    await program.stop()
    _check(program, writers)
    letters = sum(len(writer.letters) for writer in writers)
    print(f"seed {seed}: {deaths} deaths, {letters} letters, {letters} answers")


def _check(program: Program, writers: list[Writer]) -> None:
    """The bot's books and the chats hold the same messages, each once."""
    with books(program) as session:
        taken = Counter(session.scalars(select(InboxEvent.event_id)))
        parts = Counter(session.scalars(select(MessagePart.part)))
    letters = {letter for writer in writers for letter in writer.letters}
    shown = [m.id for writer in writers for m in writer.app.answers("")]
    assert letters <= taken.keys(), f"not taken in: {letters - taken.keys()}"
    assert Counter(shown) == parts, "what stands in a chat is not what was recorded"
    assert [len(w.app.answers(ANSWER)) for w in writers] == [len(w.letters) for w in writers]
    assert [event for writer in writers for event in writer.app.unreadable] == []
