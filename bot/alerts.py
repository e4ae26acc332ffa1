"""Alerts for the operator: faults that did harm, and after which the program goes on."""

from __future__ import annotations

from collections import deque
from typing import Any

import structlog

log = structlog.get_logger(__name__)

KEPT = 100


class KeptFault(Exception):
    """Stands for another fault in the log: its kind and traceback, without its text."""


class Alerts:
    """Logs alerts, and keeps the latest."""

    def __init__(self) -> None:
        self.kept: deque[str] = deque(maxlen=KEPT)

    def alert(self, what: str, fault: BaseException, **ids: Any) -> None:
        """Report that something failed. `ids` say where. The text of the fault stays out of the
        log, since it can quote what people wrote."""
        kind = type(fault).__name__
        self.kept.append(f"{what}: {kind} {ids}")
        log.error(what, exc_info=KeptFault(kind).with_traceback(fault.__traceback__), **ids)
