"""`parked`: lists due work that is given up after repeated faults, until the next start."""

from __future__ import annotations

from collections.abc import Sequence

from bot.from_settings import open_database
from bot.settings import OperatorSettings
from storage.database import Writer
from storage.due import DueFault, parked


async def listed(settings: OperatorSettings) -> list[str]:
    """A line for each parked row, or one line that says there is none."""
    writer = Writer(open_database(settings.database_url))
    try:
        return await writer.run(lambda db: _lines(parked(db))) or ["Nothing is parked."]
    finally:
        writer.close()


def _lines(faults: Sequence[DueFault]) -> list[str]:
    lines = [
        f"{fault.work}: {fault.table} {fault.row} of coalition {fault.coalition_id}, due "
        f"{fault.moment:%Y-%m-%d %H:%M} UTC, failed {fault.attempts} times: {fault.failure}"
        for fault in faults
    ]
    return [*lines, "Each is tried once more when the bot starts again."] if lines else []
