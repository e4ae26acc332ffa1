"""`python -m bot run` on another day: a clock that goes as ever from the moment that is given.

Courtesy writes to nobody at night or on a Sunday; tests run at any hour.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, time, timedelta

from bot.__main__ import run_until_stopped
from bot.clock import MovableClock
from bot.commands.run import serve
from bot.settings import read_settings
from handlers.conversation.courtesy import within_hours
from handlers.conversation.writing import LOCAL
from storage.people import Kind


def next_working_morning() -> datetime:
    """Ten o'clock on the first day after today on which everyone may be written to."""
    moment = datetime.combine(datetime.now(UTC).astimezone(LOCAL), time(10), LOCAL)
    while True:
        moment += timedelta(days=1)
        if all(within_hours(moment, kind, LOCAL) == moment for kind in Kind):
            return moment


if __name__ == "__main__":
    clock = MovableClock()
    clock.move_to(datetime.fromisoformat(sys.argv[1]))
    run_until_stopped(serve(read_settings(), clock))
