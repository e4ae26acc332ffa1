"""Settles which bare numbers of a line are days and which are hours, by what stands around them;
where either is possible they stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.language.moments.phrases import LAST_HOUR, Day, MomentClause, Phrase, Time


def settled(line: Sequence[MomentClause]) -> list[MomentClause]:
    """The clauses of a line with each number settled for which there is one reading."""
    found: list[MomentClause] = []
    following: MomentClause | None = None
    for i in reversed(range(len(line))):
        before = line[i - 1].phrases if i else ()
        following = _settled(line[i], before, following)
        found.append(following)
    return found[::-1]


def _settled(
    clause: MomentClause, before: Sequence[Phrase], following: MomentClause | None
) -> MomentClause:
    behind: list[Phrase] = []
    for i in reversed(range(len(clause.phrases))):
        phrase = clause.phrases[i]
        left = clause.phrases[i - 1] if i else None
        if isinstance(phrase, Time) and phrase.bare:
            read = _number(phrase, left, before, behind, following)
            behind.insert(0, read)
        elif isinstance(phrase, Day) and phrase.perhaps:
            behind[:0] = _weekday_number(phrase, behind, following)
        else:
            behind.insert(0, phrase)
    return replace(clause, phrases=tuple(behind))


def _number(
    number: Time,
    left: Phrase | None,
    before: Sequence[Phrase],
    behind: Sequence[Phrase],
    following: MomentClause | None,
) -> Phrase:
    hour = replace(number, bare=False)
    if isinstance(left, Day):
        return hour
    if behind:
        return _as_day(number) if isinstance(behind[0], Time) and not number.is_range else number
    if _begins_with_time(following):
        return hour
    is_day = _begins_with_day(following) and not _ends_in_bare_hour(before)
    if not number.is_range and (is_day or number.hour > LAST_HOUR):
        return _as_day(number)
    return number


def _weekday_number(
    day: Day, behind: Sequence[Phrase], following: MomentClause | None
) -> tuple[Phrase, ...]:
    sure = replace(day, perhaps=None)
    if behind:
        return (sure,) if isinstance(behind[0], Time) else (day,)
    if _begins_with_time(following):
        return as_hour(day)
    if _begins_with_day(following) or (day.day or 0) > LAST_HOUR:
        return (sure,)
    return (day,)


def as_hour(day: Day) -> tuple[Phrase, ...]:
    """A weekday whose number is taken as the hour."""
    if day.perhaps is None:
        return (day,)
    hour = replace(day.perhaps, bare=False)
    return replace(day, day=None, perhaps=None, end=hour.start), hour


def _ends_in_bare_hour(phrases: Sequence[Phrase]) -> bool:
    """As in "14 jan 10", after which a bare number may be one more hour."""
    match phrases:
        case [*_, Day(), Time(bare=True)]:
            return True
        case _:
            return False


def _as_day(number: Time) -> Day:
    return Day(number.start, number.end, day=number.hour)


def _begins_with_day(clause: MomentClause | None) -> bool:
    first = clause.phrases[0] if clause else None
    return isinstance(first, Day) and first.day is not None and first.perhaps is None


def _begins_with_time(clause: MomentClause | None) -> bool:
    """Whether it goes on with a time after a word such as "of": "10 of half 3"."""
    first = clause.phrases[0] if clause and clause.joined else None
    return isinstance(first, Time) and not first.bare
