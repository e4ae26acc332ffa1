"""What the operator must know: faults that cost someone something, and that we go on after."""

from __future__ import annotations

from collections import deque
from typing import Any

import structlog

log = structlog.get_logger(__name__)

KEPT = 100


class Fault(Exception):
    """Stands in the log for another fault: its kind and place, without what people wrote."""


class Alerts:
    """Tells the operator, and keeps the last alerts at hand."""

    def __init__(self) -> None:
        self.kept: deque[str] = deque(maxlen=KEPT)

    def alert(self, what: str, fault: BaseException, **ids: Any) -> None:
        """Something failed. `ids` say where; the fault's own words stay out of the log, since
        they can hold what people wrote."""
        kind = type(fault).__name__
        self.kept.append(f"{what}: {kind} {ids}")
        log.error(what, exc_info=Fault(kind).with_traceback(fault.__traceback__), **ids)
