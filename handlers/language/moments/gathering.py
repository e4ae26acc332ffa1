"""Gathers which times belong to which days, over the clauses of a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.language.moments.phrases import Day, MomentClause, Phrase, Strange, Time
from handlers.language.moments.shapes import Told, told_in
from handlers.language.moments.values import Misread


@dataclass
class DayGroup:
    """Days that share their times."""

    days: list[Day]
    times: list[Time]
    time_first: bool = False
    """As in "19.30 op 12 en 14 januari": days that follow share the time."""

    @property
    def late(self) -> bool:
        """Whether it names the afternoon or evening for any of them."""
        parts = [*(day.part for day in self.days), *(at.part for at in self.times)]
        return any(part.late for part in parts if part)


@dataclass(frozen=True)
class ReadingFault:
    """A stretch of the text of which nothing can be made."""

    start: int
    end: int
    why: Misread


@dataclass
class Gathering:
    """The groups so far; days wait for a time, and times go to the days before them."""

    groups: list[DayGroup] = field(default_factory=list)
    faults: list[ReadingFault] = field(default_factory=list)
    _waiting: list[Day] = field(default_factory=list)
    _early: list[Time] = field(default_factory=list)
    _group: DayGroup | None = None
    _spoiled: Misread | None = None

    def take(self, line: Sequence[MomentClause]) -> None:
        """Take the clauses of one line. Days of the line before only go on waiting for times that
        stand on a line of their own."""
        self._spoiled = None
        read = [self._told(clause) for clause in line]
        for i, told in enumerate(read):
            if isinstance(told, Misread):
                self._lose_context()
                self._fault(line[i].phrases, told)
            elif _leads_to_day(read[i:]):
                self._hold(told[0].times)
            else:
                if i == 0 and told[0].day:
                    self.end_waiting()
                for one in told:
                    self._take(one)

    def _told(self, clause: MomentClause) -> list[Told] | Misread:
        """ "Niet" may be said of all that follows on the line too, and "elke" of its weekdays."""
        told = told_in(clause)
        spoils = [one for one in clause.phrases if isinstance(one, Strange) and one.spoils]
        if isinstance(told, Misread):
            self._spoiled = told if spoils else self._spoiled
            return told
        only_weekdays = any(one.day and one.day.only_weekday for one in told)
        if self._spoiled is Misread.UNCLEAR or only_weekdays:
            return self._spoiled or told
        return told

    def _hold(self, times: Sequence[Time]) -> None:
        """Times may go with the day before them as well as with the one that comes."""
        if self._waiting or self._group:
            self._fault(times, Misread.UNCLEAR)
        else:
            self._early += times

    def _take(self, told: Told) -> None:
        if told.day and told.times:
            if told.time_first:
                self.end_waiting()
            times, self._early = (*self._early, *told.times), []
            self._begin([*self._waiting, told.day], times, time_first=told.time_first)
        elif told.day:
            self._waiting.append(told.day)
        elif self._waiting:
            self._begin(self._waiting, told.times)
        elif self._group:
            self._group.times += told.times
        else:
            self._fault(told.times, Misread.NO_DAY)

    def _begin(self, days: list[Day], times: Sequence[Time], *, time_first: bool = False) -> None:
        self._group = DayGroup(days, list(times), time_first)
        self._waiting = []
        self.groups.append(self._group)

    def end_waiting(self) -> None:
        """No time comes any more for the days that wait."""
        if self._group and self._group.time_first:
            self._group.days += self._waiting
        else:
            for day in self._waiting:
                self._fault([day], Misread.NO_TIME)
        self._waiting = []

    def _lose_context(self) -> None:
        self.end_waiting()
        self._group = None

    def _fault(self, phrases: Sequence[Phrase], why: Misread) -> None:
        self.faults.append(ReadingFault(phrases[0].start, phrases[-1].end, why))


def _leads_to_day(read: Sequence[list[Told] | Misread]) -> bool:
    """Whether it begins with times only, as in "10.00 en 14.30 op 12 januari"."""
    for i, told in enumerate(read):
        if isinstance(told, Misread):
            return False
        if told[0].day:
            return i > 0 and told[0].time_first
    return False
