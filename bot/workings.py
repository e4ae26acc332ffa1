"""What the parts of the running program share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.alerts import Alerts
from bot.clock import Clock
from handlers.conversation.doors import Doors
from handlers.conversation.routing import Routes
from storage.database import Writer


@dataclass(frozen=True)
class Workings:
    """The one writer, what the capabilities do, the time, and how the operator hears of faults.

    `written` is called when something was written that must go out; `doors` tells the ways in
    to every account with an invitation code.
    """

    writer: Writer
    routes: Routes
    clock: Clock
    alerts: Alerts
    written: Callable[[], None]
    doors: Doors
