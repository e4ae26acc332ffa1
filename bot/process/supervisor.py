"""The one place that may start background work, and that notices when it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any

import structlog

log = structlog.get_logger(__name__)

CANCEL_AGAIN = 1.0
"""Seconds after which work that still runs is cancelled once more."""


class Supervisor:
    """Runs background work. The first failure ends the program."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._failed: asyncio.Future[None] | None = None

    def start(self, name: str, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run `work` in the background, under a name for the log."""
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is None:
            return
        log.error("background work failed", work=task.get_name(), error=type(error).__name__)
        if self._failed and not self._failed.done():
            self._failed.set_exception(error)

    async def finished(self, name: str) -> None:
        """Wait until all work with this name has ended."""
        await asyncio.gather(*(task for task in self._tasks if task.get_name() == name))

    async def watch(self) -> None:
        """Wait until some work fails, and raise what it raised."""
        self._failed = asyncio.get_running_loop().create_future()
        await self._failed

    async def stop(self, *, let_end: str, within: float) -> None:
        """Cancel all work and wait until it has ended. Work named `let_end` gets `within` seconds
        to end by itself."""
        ending = {task for task in self._tasks if task.get_name() == let_end}
        await self._cancel(self._tasks - ending)
        if ending:
            _, late = await asyncio.wait(ending, timeout=within)
            await self._cancel(late)

    async def _cancel(self, tasks: Iterable[asyncio.Task[Any]]) -> None:
        left = set(tasks)
        while left:
            for task in left:
                task.cancel()
            # Again, since a library may lose a cancellation, and a stop must come to an end.
            _, left = await asyncio.wait(left, timeout=CANCEL_AGAIN)
