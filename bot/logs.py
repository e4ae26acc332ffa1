"""Sets up the log: one line an event, with ids, and never with people's words or secrets."""

from __future__ import annotations

import logging
import sys

import structlog

QUIET = ("httpx", "httpcore", "telegram", "nio", "peewee", "aiohttp.access", "apscheduler",
         "alembic")  # fmt: skip


def set_up(level: str) -> None:
    """Log to standard error from `level` on. Libraries that log addresses or texts are silenced."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(message)s")
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            # Without local variables: they hold what people wrote.
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
