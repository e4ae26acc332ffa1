"""Finds by the order of its days and times which moments a clause tells, or why it tells none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from handlers.language.moments.phrases import Dash, Day, MomentClause, Phrase, Strange, Time
from handlers.language.moments.values import Misread

_WHOLE = re.compile(r"(?:D(?:C+|T))+|D|C+|T|(?:[CT]D)+")
_UNITS = re.compile(r"D[CT]*|[CT]D|[CT]+")


@dataclass(frozen=True)
class Told:
    """A day, times, or a day with its times."""

    day: Day | None
    times: tuple[Time, ...]
    time_first: bool = False


def told_in(clause: MomentClause) -> list[Told] | Misread:
    """The days and times that a clause tells, in its order; or why it cannot be read."""
    why = _fault_in(clause)
    # A dash between a day and its time says nothing.
    shape = re.sub(r"(?<=D)-(?=[CT])", "", "".join(map(_letter, clause.phrases)))
    if why is not None or not _WHOLE.fullmatch(shape):
        return why or Misread.UNCLEAR
    phrases = [phrase for phrase in clause.phrases if not isinstance(phrase, Dash)]
    return [_told(phrases[unit.start() : unit.end()]) for unit in _UNITS.finditer(shape)]


def _fault_in(clause: MomentClause) -> Misread | None:
    faults = [phrase.why for phrase in clause.phrases if isinstance(phrase, Strange)]
    if faults:
        return next((why for why in faults if why is not Misread.UNCLEAR), Misread.UNCLEAR)
    return Misread.DAY_OR_HOUR if any(_letter(one) == "N" for one in clause.phrases) else None


def _letter(phrase: Phrase) -> str:
    """D: a day; C: a time on the clock; T: another time; N: a day or a time; -: a dash."""
    match phrase:
        case Day():
            return "N" if phrase.perhaps else "D"
        case Time():
            return "N" if phrase.bare else "C" if phrase.in_figures else "T"
        case Dash():
            return "-"
        case _:
            return "X"


def _told(phrases: list[Phrase]) -> Told:
    days = [phrase for phrase in phrases if isinstance(phrase, Day)]
    times = tuple(phrase for phrase in phrases if isinstance(phrase, Time))
    first = bool(days) and isinstance(phrases[0], Time)
    return Told(days[0] if days else None, times, first)
