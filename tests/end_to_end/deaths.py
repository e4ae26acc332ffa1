"""Kills the bot at moments that a seed decides, and looks what it had promised until then."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from random import Random

from tests.end_to_end.books import taken_in
from tests.end_to_end.crowd import LONG
from tests.end_to_end.program import Program
from tests.end_to_end.waiting import until
from tests.servers.bot_api import BotApi

FIRST_UPDATE = 100
"""The number at which the stand-in begins to count."""


async def dies_often(
    program: Program,
    telegram: BotApi,
    random: Random,
    lives: Sequence[int],
    busy: Sequence[asyncio.Task[None]],
) -> int:
    """Start and kill it, until it had so many lives or all who are `busy` with it are done; the
    answer is how often it died. Each life ends after so many calls to Telegram as the seed says:
    while it connects (2), or at full speed."""
    calls = telegram.calls
    for death, longest in enumerate(lives):
        if all(task.done() for task in busy):
            return death
        last = calls.total() + random.randint(2, longest)
        if not program.runs:
            await program.start("run")
        lived = partial(_lived, program, telegram, last, busy)
        await until(lived, f"{last} calls of {calls}", LONG)
        assert program.runs, program.log
        await program.kill()
        _check_acknowledged(program, telegram)
    return len(lives)


def _lived(
    program: Program, telegram: BotApi, calls: int, busy: Sequence[asyncio.Task[None]]
) -> bool:
    """Whether it made so many calls, ended by itself, or has nothing left to do."""
    done = all(task.done() for task in busy)
    return telegram.calls.total() >= calls or not program.runs or done


def _check_acknowledged(program: Program, telegram: BotApi) -> None:
    """All that Telegram forgot, because the bot confirmed it, stands in the database."""
    updates = telegram.world.updates
    confirmed = updates.waiting[0]["update_id"] if updates.waiting else updates.next_id
    known = {event.event_id for event in taken_in(program)}
    lost = [n for n in range(FIRST_UPDATE, confirmed) if str(n) not in known]
    assert not lost, f"confirmed and lost: {lost}"
