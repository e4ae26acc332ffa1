"""Kills the bot at moments that a seed decides, and looks what it had promised until then."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from random import Random

from tests.end_to_end.books import taken_in
from tests.end_to_end.office import Office
from tests.end_to_end.waiting import until

FIRST_UPDATE = 100
"""The number at which the stand-in begins to count."""
CALLS = (2, 60)
"""A life lasts so many calls to Telegram: from dying while it connects to dying at full speed."""


async def dies_often(
    office: Office, random: Random, deaths: int, busy: Sequence[asyncio.Task[None]]
) -> int:
    """Start and kill it, until it died so often or all who are `busy` with it are done; the
    answer is how often it died."""
    calls = office.telegram.calls
    for death in range(deaths):
        if all(task.done() for task in busy):
            return death
        last = calls.total() + random.randint(*CALLS)
        if not office.program.runs:
            await office.program.start("run")
        await until(lambda last=last: calls.total() >= last or not office.program.runs, "calls")
        assert office.program.runs, office.program.log
        await office.program.kill()
        _check_acknowledged(office)
    return deaths


def _check_acknowledged(office: Office) -> None:
    """What Telegram forgot, because the bot confirmed it, stands in the database."""
    updates = office.telegram.world.updates
    confirmed = updates.waiting[0]["update_id"] if updates.waiting else updates.next_id
    known = {event.event_id for event in taken_in(office.program)}
    lost = [n for n in range(FIRST_UPDATE, confirmed) if str(n) not in known]
    assert not lost, f"confirmed and lost: {lost}"
