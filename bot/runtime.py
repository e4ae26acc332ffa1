"""What the parts of the running program share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.alerts import Alerts
from bot.clock import Clock
from handlers.conversation.house import House
from storage.database import Writer


@dataclass(frozen=True)
class Runtime:
    """The one writer, what the capabilities need, the time, and how the operator hears of faults.

    `written` is called when something was written that must go out.
    """

    writer: Writer
    house: House
    clock: Clock
    alerts: Alerts
    written: Callable[[], None]
