"""Joins the clauses of a sentence that lack half, as in "dinsdag, donderdag kan"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from handlers.language.plain_votes.choices import By, ChosenSlots
from handlers.language.plain_votes.clauses import VoteClause
from handlers.language.plain_votes.words import Says, Verdict


def joined(clauses: Sequence[VoteClause]) -> list[VoteClause]:
    """Whole clauses, and as strange what goes with none of them, or with two."""
    found = _choices_joined(clauses)
    if all(clause.lone_choice for clause in found):
        return found
    found = _verdicts_joined(_choices_given(found))
    return _without_doubtful_days(_without_two_readings(found))


def _choices_joined(clauses: Sequence[VoteClause]) -> list[VoteClause]:
    """Names of slots that follow each other as one."""
    found: list[VoteClause] = []
    for clause in clauses:
        if found and clause.lone_choice and found[-1].lone_choice:
            found[-1] = _with(found[-1], clause)
        else:
            found.append(clause)
    return found


def _with(one: VoteClause, other: VoteClause) -> VoteClause:
    return replace(
        one,
        start=min(one.start, other.start),
        end=max(one.end, other.end),
        choices=one.choices + other.choices,
        says=one.says + other.says,
        excepted=one.excepted + other.excepted,
        only=one.only or other.only,
    )


def _strange(clause: VoteClause) -> VoteClause:
    return replace(clause, strange=True)


def _choices_given(clauses: Sequence[VoteClause]) -> list[VoteClause]:
    """Slots that are named alone go with what is said behind them, or of those before them; after
    "niet 1, maar" they are possible."""
    found: list[VoteClause] = []
    left = list(clauses)
    while left:
        clause = left.pop(0)
        behind = _takes_behind(left) and not left[0].counts_all
        if not clause.lone_choice:
            found.append(clause)
        elif clause.contrasts and found and not behind:
            denied = found[-1].whole and found[-1].verdict is Verdict.NO
            found.append(replace(clause, says=(Says.CAN,)) if denied else _strange(clause))
        elif _takes_before(found) and not behind:
            found[-1] = _with(found[-1], clause)
        elif behind and not _takes_before(found):
            left[0] = replace(_with(clause, left[0]), said_first=False)
        else:
            found.append(_strange(clause))
    return found


def _takes_before(found: Sequence[VoteClause]) -> bool:
    """Whether more slots may follow: "niet 1, 2", or "ja, 2" as an opening."""
    if not found:
        return False
    opens = len(found) == 1 and found[0].lone_verdict and found[0].verdict is Verdict.YES
    return opens or (found[-1].whole and found[-1].said_first)


def _takes_behind(left: Sequence[VoteClause]) -> bool:
    """Whether what comes may be said of slots before it too: "1, 2 niet", or "1, nee"."""
    return bool(left) and (left[0].lone_verdict or (left[0].whole and not left[0].said_first))


def _verdicts_joined(clauses: list[VoteClause]) -> list[VoteClause]:
    """A verdict that stands alone goes with the slots before it, or opens a clause that says the
    same."""
    found: list[VoteClause] = []
    for i, clause in enumerate(clauses):
        behind = clauses[i + 1] if i + 1 < len(clauses) else None
        if not clause.lone_verdict or len(clauses) == 1:
            found.append(clause)
        elif found and found[-1].whole:
            found[-1] = _with(found[-1], clause)
        elif not (behind and behind.whole and behind.verdict is clause.verdict):
            found.append(_strange(clause))
    return found


def _without_two_readings(clauses: list[VoteClause]) -> list[VoteClause]:
    """In "ik kan dinsdag, donderdag niet" the first may be possible, or neither."""
    doubtful = {
        place
        for i, (one, other) in enumerate(pairwise(clauses))
        if one.said_first and set(one.says) == {Says.CAN} and set(other.says) == {Says.NOT}
        if not other.said_first
        for place in (i, i + 1)
    }
    return [_strange(c) if i in doubtful else c for i, c in enumerate(clauses)]


def _without_doubtful_days(clauses: list[VoteClause]) -> list[VoteClause]:
    """In "dinsdag kan, 's middags niet" a part of the day or a time may be of the days that were
    named before, or of all; both clauses are left where it makes a difference. "De 12e liever niet,
    als het moet 's avonds" says only of that evening that it is possible if need be."""
    found = list(clauses)
    for i, (one, other) in enumerate(pairwise(clauses)):
        days = frozenset(slot for choice in one.choices for slot in choice.on_days)
        if not (one.whole and days):
            continue
        if one.verdict is other.verdict is Verdict.MAYBE and _undated(other):
            found[i], found[i + 1] = _strange(one), _within(days, other)
        elif _may_be_of(days, other):
            found[i], found[i + 1] = _strange(one), _strange(other)
    return found


def _within(days: frozenset[int], clause: VoteClause) -> VoteClause:
    narrowed = (
        replace(choice, readings=tuple(reading & days for reading in choice.readings))
        for choice in clause.choices
    )
    return replace(clause, choices=tuple(narrowed))


def _undated(clause: VoteClause) -> list[ChosenSlots]:
    parts = (By.PART, By.TIME)
    return [choice for choice in clause.choices if choice.by in parts and not choice.on_days]


def _may_be_of(days: frozenset[int], clause: VoteClause) -> bool:
    undated = _undated(clause)
    if clause.only:
        return bool(undated) and not clause.within
    return any(choice.slots & days not in (choice.slots, frozenset()) for choice in undated)
