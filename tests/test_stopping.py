"""A stop comes to its end, whatever was going on."""

from __future__ import annotations

import asyncio

import pytest

from bot.process.supervisor import Supervisor
from bot.process.wakeup import Bell


async def test_a_bell_that_rings_at_the_moment_of_a_stop_does_not_hide_the_stop():
    """Ringing and cancelling in the same turn of the loop: the worker is cancelled."""
    bell = Bell()
    worker = asyncio.ensure_future(bell.heard(within=60))
    await asyncio.sleep(0)
    bell.ring()
    worker.cancel()
    with pytest.raises(asyncio.CancelledError):
        await worker


async def test_a_bell_is_heard_once_however_often_it_was_rung():
    """Two rings before anyone listened are one piece of news; the next wait is in vain."""
    bell = Bell()
    bell.ring()
    bell.ring()
    assert await bell.heard()
    assert not await bell.heard(within=0)


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
