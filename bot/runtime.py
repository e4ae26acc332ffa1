"""The services that the parts of the running program share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.alerts import Alerts
from bot.clock import Clock
from handlers.conversation.services import Services
from storage.database import Writer


@dataclass(frozen=True)
class Runtime:
    """The one writer, the services of the capabilities, the time, and the operator's alerts.

    Call `written` after a write that may make something due or ready to send.
    """

    writer: Writer
    services: Services
    clock: Clock
    alerts: Alerts
    written: Callable[[], None]
