"""How long a pause lasts that people choose with one tap."""

from __future__ import annotations

import enum
from datetime import date, timedelta

TWO_WEEKS, TWO_MONTHS = timedelta(weeks=2), timedelta(days=61)
AFTER_SUMMER = (9, 1)


class PauseFor(enum.StrEnum):
    """The lengths to choose from."""

    TWO_WEEKS = "two-weeks"
    TWO_MONTHS = "two-months"
    SUMMER = "summer"


def pause_end(choice: PauseFor, today: date) -> date:
    """The day on which a pause that begins today ends."""
    if choice is PauseFor.TWO_WEEKS:
        return today + TWO_WEEKS
    if choice is PauseFor.TWO_MONTHS:
        return today + TWO_MONTHS
    summer = date(today.year, *AFTER_SUMMER)
    return summer if summer > today else date(today.year + 1, *AFTER_SUMMER)
