"""How long a meeting takes, as people type it."""

from __future__ import annotations

import re

LONGEST = 12 * 60

_HALVES = {"half uur": "30 minuten", "halfuur": "30 minuten", "half an hour": "30 minuten",
           "anderhalf uur": "90 minuten", "kwartier": "15 minuten"}  # fmt: skip
NUMBERS = {"een": 1, "één": 1, "one": 1, "an": 1, "twee": 2, "two": 2, "drie": 3, "three": 3}
"""Small numbers in words."""
_AMOUNT = re.compile(
    r"(?P<amount>\d{1,3}(?:[.,]\d)?)\s*"
    r"(?P<unit>uur|uren|u|hours?|hrs?|h|minuten|minuut|minutes?|min|m)?"
    r"(?:\s*(?:en\s+|and\s+)?(?P<more>\d{1,2}|een half|a half)"
    r"\s*(?:minuten|minutes|min|m)?)?[.!]?"
)


def minutes_in(text: str) -> int | None:
    """The length that a text names, in minutes; None: none, or one that no meeting has."""
    words = " ".join(text.casefold().split())
    words = _HALVES.get(words.removeprefix("een ").removeprefix("an "), words)
    for name, number in NUMBERS.items():
        words = re.sub(rf"^{name}\b", str(number), words)
    found = _AMOUNT.fullmatch(words)
    if found is None:
        return None
    minutes = _minutes(found)
    return minutes if 0 < minutes <= LONGEST else None


def _minutes(found: re.Match[str]) -> int:
    amount = float(found["amount"].replace(",", "."))
    more = found["more"] or "0"
    extra = int(more) if more.isdigit() else 30
    # A bare "2" means hours, a bare "45" minutes.
    in_hours = found["unit"][0] in "uh" if found["unit"] else amount < 10
    return round(amount * 60) + extra if in_hours else round(amount)
