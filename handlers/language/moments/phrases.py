"""The phrases of a line: days, times, numbers that may be either, and what stands between them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.language.moments.names import Part
from handlers.language.moments.values import Misread

NOON = 12
LAST_HOUR = 24
HOUR = 60
EARLY = 7
"""Nobody means 3 o'clock at night by "3 uur"; "03.00" does."""
WORKING = 9
"""From here on an hour is one of the morning, unless it is said of the evening."""


class Week(enum.Enum):
    """Of which week a day is."""

    THIS = enum.auto()
    NEXT = enum.auto()
    COMING = enum.auto()
    """The first that is not today."""
    PERHAPS_NEXT = enum.auto()
    """Times stand between it and a day of next week."""
    UNKNOWN = enum.auto()
    """As in "next Tuesday", by which people mean either."""


@dataclass(frozen=True)
class Phrase:
    """Words that belong together, by their place in the text."""

    start: int
    end: int


@dataclass(frozen=True)
class Day(Phrase):
    """A day, as far as it was named."""

    near: int | None = None
    """So many days from today."""
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    week: Week | None = None
    part: Part | None = None
    perhaps: Time | None = None
    """The hour that its number may stand for as well ("dinsdag 10")."""

    @property
    def only_weekday(self) -> bool:
        return self.near is None and self.day is None


@dataclass(frozen=True)
class Time(Phrase):
    """A time of day, as it was named."""

    hour: int
    minute: int = 0
    shift: int = 0
    """Minutes past it, or before it where negative."""
    part: Part | None = None
    in_figures: bool = False
    """Hour and minutes in figures ("10.00")."""
    leading_zero: bool = False
    bare: bool = False
    """No more than a number, which may be a day of the month as well."""
    ends: Time | None = None
    """The end, where one was named too."""

    @property
    def is_range(self) -> bool:
        return self.ends is not None

    def doubtful(self, part: Part | None) -> bool:
        """Whether it may as well stand for twelve hours later, where neighbours are that late."""
        return not (self.part or part or self.leading_zero) and EARLY <= self.hour < NOON

    def either_half(self, part: Part | None) -> bool:
        """Whether people say it of the morning and of the evening ("half 8", "8 uur"), or of the
        night and of the afternoon ("3.00")."""
        if self.in_figures:
            return not (self.part or part or self.leading_zero) and 0 < self.hour < EARLY
        return self.doubtful(part) and self.hour < WORKING

    def minutes(self, of_day: Part | None) -> int | None:
        """Minutes after midnight, in that part of the day unless it names its own; None: it is no
        time, or noon and midnight are both possible."""
        if max(self.minute, abs(self.shift)) >= HOUR or not 0 <= self.hour <= LAST_HOUR:
            return None
        morning = self.hour * HOUR + self.minute + self.shift
        both = (morning, morning + NOON * HOUR)
        part = self.part or of_day
        if part is not None:
            fitting = [minutes for minutes in both if minutes // HOUR in part.value]
            return fitting[0] if len(fitting) == 1 else None
        at_night = self.leading_zero or (self.in_figures and self.hour == 0)
        minutes = both[self.hour < EARLY and not at_night]
        return minutes if 0 <= minutes < LAST_HOUR * HOUR else None


@dataclass(frozen=True)
class Ahead(Phrase):
    """So far from today, or from now."""

    months: int = 0
    days: int = 0
    minutes: int = 0


@dataclass(frozen=True)
class Break(Phrase):
    """A mark that parts the pieces of a line, or lines."""

    hard: bool
    word: bool
    """Whether it is a word such as "of"."""


@dataclass(frozen=True)
class Dash(Phrase):
    """A dash that is not between two times."""


@dataclass(frozen=True)
class Strange(Phrase):
    """Words that are no part of a day or time."""

    why: Misread = Misread.UNCLEAR
    spoils: bool = False
    """Whether it may be said of what follows too ("niet", "elke")."""
    changes: bool = False
    """Whether it makes another day of the one beside it ("een week na")."""


@dataclass(frozen=True)
class MomentClause:
    """The phrases between two breaks; at least one."""

    phrases: tuple[Phrase, ...]
    joined: bool
    """Whether a word such as "of" joins it to the one before."""


def lines_of(phrases: Sequence[Phrase]) -> list[list[MomentClause]]:
    """The clauses of each line."""
    lines: list[list[MomentClause]] = [[]]
    held: list[Phrase] = []
    joined = False
    for phrase in (*phrases, Break(0, 0, hard=True, word=False)):
        if not isinstance(phrase, Break):
            held.append(phrase)
            continue
        if held:
            lines[-1].append(MomentClause(tuple(held), joined))
            held, joined = [], False
        joined = joined or phrase.word
        if phrase.hard:
            lines.append([])
            joined = False
    return [line for line in lines if line]
