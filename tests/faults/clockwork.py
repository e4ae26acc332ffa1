"""`python -m bot run` under a machine's clock that jumps: `python -m tests.faults.clockwork FILE`.

The file says how many seconds the clock is ahead now; it is read each time that anybody asks for
the time on the wall. That is where the bot asks (bot/clock.py) and where its scheduler does; what
counts seconds without a date goes on as ever, as it does when a machine's clock is set.
"""

from __future__ import annotations

import ctypes
import datetime as dtm
import sys
from pathlib import Path

# Loaded now, so that their clocks are there to be set.
import apscheduler.schedulers.asyncio  # noqa: F401

import bot.commands.run  # noqa: F401
from bot.__main__ import main
from bot.settings import read_settings

CAPABILITIES_V3 = 0x20080522
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2
RealDatetime = dtm.datetime


class _AnyDatetime(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, RealDatetime)


class JumpingDatetime(dtm.datetime, metaclass=_AnyDatetime):
    """The library's, on a clock that is ahead."""

    ahead: Path

    @classmethod
    def now(cls, tz: dtm.tzinfo | None = None) -> dtm.datetime:  # type: ignore[override]
        return RealDatetime.now(tz) + dtm.timedelta(seconds=float(cls.ahead.read_text()))


def set_clocks(ahead: Path) -> None:
    """Let everything that asks for the time on the wall ask this clock."""
    JumpingDatetime.ahead = ahead
    for name, module in list(sys.modules.items()):
        asks = name.startswith(("bot.", "apscheduler."))
        if asks and getattr(module, "datetime", None) is RealDatetime:
            module.datetime = JumpingDatetime  # type: ignore[attr-defined]


def obey_permissions() -> None:
    """Give up root's power to write what is read-only; without it this changes nothing."""
    libc = ctypes.CDLL(None)
    header = (ctypes.c_uint32 * 2)(CAPABILITIES_V3, 0)
    sets = (ctypes.c_uint32 * 6)()
    if libc.capget(header, sets) == 0:
        sets[0] &= ~(1 << CAP_DAC_OVERRIDE | 1 << CAP_DAC_READ_SEARCH)
        sets[1] &= ~(1 << CAP_DAC_OVERRIDE | 1 << CAP_DAC_READ_SEARCH)
        libc.capset(header, sets)


if __name__ == "__main__":
    set_clocks(Path(sys.argv[1]))
    # Beside a file, a server's socket may lie where only root comes.
    if read_settings().database_url.startswith("sqlite"):
        obey_permissions()
    sys.argv[1:] = ["run"]
    main()
