"""A stop comes to its end, whatever was going on."""

from __future__ import annotations

import asyncio

import pytest

from bot.process.supervisor import Supervisor
from bot.process.wakeup import Wakeup


async def test_a_wakeup_at_the_moment_of_a_stop_does_not_hide_the_stop():
    """Set and cancelled in the same turn of the loop, the worker is cancelled."""
    wakeup = Wakeup()
    worker = asyncio.ensure_future(wakeup.wait(within=60))
    await asyncio.sleep(0)
    wakeup.set()
    worker.cancel()
    with pytest.raises(asyncio.CancelledError):
        await worker


async def test_a_wakeup_wakes_once_however_often_it_was_set():
    """Set twice before anyone waits, it ends one wait; the next is in vain."""
    wakeup = Wakeup()
    wakeup.set()
    wakeup.set()
    assert await wakeup.wait()
    assert not await wakeup.wait(within=0)


async def test_work_that_loses_a_cancellation_is_cancelled_again():
    """A library may swallow one; the stop still ends."""
    supervisor, lost = Supervisor(), asyncio.Event()

    async def deaf_once() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            lost.set()
        await asyncio.Event().wait()

    supervisor.start("deaf", deaf_once())
    await asyncio.sleep(0)
    await supervisor.stop(let_end="send", within=0)
    assert lost.is_set()
    await supervisor.finished("deaf")
