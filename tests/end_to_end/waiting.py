"""Waiting for what another process does: looked at again and again, until a deadline."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
LOOK_AGAIN = 0.02
PATIENCE = 30.0


async def until(look: Callable[[], T], what: str, within: float = PATIENCE) -> T:
    """The first thing that `look` gives that is true; `what` names it when it stays away.

    Another process tells nobody that something changed, so this is the one place that looks
    every so often.
    """
    deadline = asyncio.get_running_loop().time() + within
    while not (found := look()):
        assert asyncio.get_running_loop().time() < deadline, f"not within {within} s: {what}"
        await asyncio.sleep(LOOK_AGAIN)
    return found
