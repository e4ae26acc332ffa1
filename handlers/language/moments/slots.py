"""Reads many moments at once, and says what none can be made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.language.moments.dates import in_context
from handlers.language.moments.gathering import DayGroup, Gathering
from handlers.language.moments.grammar import phrases_of
from handlers.language.moments.judging import judge, length_of, may_be_today
from handlers.language.moments.numbers import settled
from handlers.language.moments.phrases import Day, MomentClause, Time, lines_of
from handlers.language.moments.values import Misread, Piece, ReadSlots

LONGEST = 4000
MOST = 200
"""More moments than this are no question to anyone."""
_SHOWN = 100
_CLOSING = ')]}"”’'
_BETWEEN = re.compile(r"[ :,-]*(?:(?:om|at|op|on) )?", re.IGNORECASE)


def read_slots(text: str, now: datetime, zone: ZoneInfo) -> ReadSlots:
    """The moments that someone typed ("di 12 jan 19:30, do 14 jan 10 uur of half 3"), and what
    else they typed. Nothing is guessed; an end ("tot 21:00") tells how long it lasts.

    `now` is aware; the moments are too, in `zone`.
    """
    local = now.astimezone(zone)
    gathered = _gathered(text, local.date()) if len(text) <= LONGEST else None
    if gathered is None or sum(len(g.days) * len(g.times) for g in gathered.groups) > MOST:
        return ReadSlots(misread=(Piece(text[:_SHOWN], Misread.TOO_LONG),))
    judged = _Judged(text, local)
    for fault in gathered.faults:
        judged.misread(fault.start, text[fault.start : _closed(text, fault.end)], fault.why)
    for group in gathered.groups:
        judged.take(group)
    return judged.slots()


def _closed(text: str, end: int) -> int:
    """The end of a stretch, with the brackets and quotation marks that close it."""
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return end


def _gathered(text: str, today: date) -> Gathering:
    gathering = Gathering()
    for line in lines_of(phrases_of(text)):
        gathering.take(_in_context(settled(line), today))
    gathering.end_waiting()
    return gathering


def _in_context(line: Sequence[MomentClause], today: date) -> list[MomentClause]:
    phrases = iter(in_context([one for clause in line for one in clause.phrases], today))
    return [replace(c, phrases=tuple(next(phrases) for _ in c.phrases)) for c in line]


@dataclass
class _Judged:
    """Each combination of a day and a time, judged: a moment, or words of which none comes."""

    text: str
    local: datetime
    _moments: set[datetime] = field(default_factory=set)
    _lengths: set[int] = field(default_factory=set)
    _pieces: dict[tuple[int, Piece], None] = field(default_factory=dict)

    def take(self, group: DayGroup) -> None:
        for day in group.days:
            if may_be_today(day, group.times, self.local, late=group.late):
                self.misread(day.start, self.text[day.start : day.end], Misread.WHICH_WEEK)
                continue
            for at in group.times:
                found = judge(day, at, self.local, late=group.late)
                if isinstance(found, datetime) and found in self._moments:
                    found = Misread.DOUBLE
                if isinstance(found, datetime):
                    self._moments.add(found)
                    self._lengths |= {length for length in (length_of(at, day.part),) if length}
                else:
                    self.misread(day.start, self._words(day, at, found), found)

    def _words(self, day: Day, at: Time, why: Misread) -> str:
        """As they were typed; a fault of the day is said once, however many times it has."""
        if why in (Misread.WEEKDAY, Misread.WHICH_WEEK):
            return self.text[day.start : day.end]
        start, end = min(day.start, at.start), max(day.end, at.end)
        between = self.text[min(day.end, at.end) : max(day.start, at.start)]
        if _BETWEEN.fullmatch(between):
            return self.text[start:end]
        return f"{self.text[day.start : day.end]} {self.text[at.start : at.end]}"

    def misread(self, start: int, words: str, why: Misread) -> None:
        """Say that these words gave nothing; `start` is their place in the text."""
        self._pieces[start, Piece(words.strip(), why)] = None

    def slots(self) -> ReadSlots:
        pieces = sorted(self._pieces, key=lambda one: one[0])
        misread = tuple(piece for _, piece in pieces)
        return ReadSlots(tuple(sorted(self._moments)), misread, frozenset(self._lengths))
