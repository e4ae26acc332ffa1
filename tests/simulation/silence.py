"""Organisations that fell silent, and whether a person was asked to look after them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from tests.simulation.cast import Partner
from tests.simulation.explaining import Unasked
from tests.simulation.people import Human
from tests.simulation.temperaments import Temperament

AFTER = timedelta(days=135)
"""The days of silence after which a person calls."""
SCHIL_FACTOR = 1.5
WAITS_FOR_ITS_TURN = timedelta(days=75)
"""At most three organisations a week, and a summer in which nothing goes."""


def silent(
    partners: Iterable[Partner], humans: Iterable[Human], begin: datetime, end: datetime
) -> list[str]:
    """The organisations that said nothing for so long that a person should know by now."""
    people = list(humans)
    return [
        one.name
        for one in partners
        if _is_silent(one, [h for h in people if one.name in h.organisations], begin, end)
    ]


def _is_silent(partner: Partner, theirs: list[Human], begin: datetime, end: datetime) -> bool:
    """A leader's own organisation is not called, nor one that asked for rest."""
    left = [human for human in theirs if human.takes_part]
    if any(human.part.temperament is Temperament.LEADING for human in left):
        return False
    if left and all(human.sparing or _rested_lately(human, end) for human in left):
        return False
    heard = max((at for human in theirs for at in human.heard), default=begin)
    factor = SCHIL_FACTOR if set(partner.groups) <= {"schil"} else 1
    return end - heard > AFTER * factor + WAITS_FOR_ITS_TURN


def _rested_lately(human: Human, end: datetime) -> bool:
    return any(span.end is None or end - span.end < AFTER for span in human.pauses)


def known_to_a_person(name: str, messages: Iterable[Unasked]) -> bool:
    """Whether a leader was asked to call this organisation, or read that nobody is left there."""
    told = (one.text for one in messages if one.human.part.temperament is Temperament.LEADING)
    asked = (f"Wil je {name} bellen?", f"Van {name} doet nu niemand meer mee.")
    return any(words in text for text in told for words in asked)
