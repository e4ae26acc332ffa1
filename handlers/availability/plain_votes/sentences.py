"""Joins the clauses of a sentence that lack half, as in "dinsdag, donderdag kan"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from handlers.availability.plain_votes.clauses import Clause
from handlers.availability.plain_votes.words import Says
from storage.availability import Vote


def joined(clauses: Sequence[Clause]) -> list[Clause]:
    """Whole clauses, and as strange what goes with none of them, or with two."""
    found = _choices_joined(clauses)
    if all(clause.lone_choice for clause in found):
        return found
    found = _verdicts_joined(_choices_given(found))
    return _without_two_readings(found)


def _choices_joined(clauses: Sequence[Clause]) -> list[Clause]:
    """Names of slots that follow each other as one."""
    found: list[Clause] = []
    for clause in clauses:
        if found and clause.lone_choice and found[-1].lone_choice:
            found[-1] = _with(found[-1], clause)
        else:
            found.append(clause)
    return found


def _with(one: Clause, other: Clause) -> Clause:
    return replace(
        one,
        start=min(one.start, other.start),
        end=max(one.end, other.end),
        choices=one.choices + other.choices,
        says=one.says + other.says,
        excepted=one.excepted + other.excepted,
        only=one.only or other.only,
    )


def _strange(clause: Clause) -> Clause:
    return replace(clause, strange=True)


def _choices_given(clauses: list[Clause]) -> list[Clause]:
    """Slots that are named alone go with what is said behind them, or of those before them."""
    found: list[Clause] = []
    left = list(clauses)
    while left:
        clause = left.pop(0)
        if not clause.lone_choice:
            found.append(clause)
            continue
        before = found[-1] if found else None
        behind = left[0] if left else None
        backward = before is not None and before.whole and before.said_first
        opening = before is not None and before.lone_verdict and len(found) == 1
        forward = behind is not None and not behind.said_first and behind.whole
        forward = forward or (behind is not None and behind.lone_verdict)
        if forward and (backward or opening):
            found.append(_strange(clause))
        elif forward and behind:
            left[0] = replace(_with(clause, behind), said_first=False)
        elif backward and before:
            found[-1] = _with(before, clause)
        elif opening and before and before.vote is Vote.YES:
            found[-1] = _with(clause, before)
        else:
            found.append(_strange(clause))
    return found


def _verdicts_joined(clauses: list[Clause]) -> list[Clause]:
    """What is said alone goes with the slots before it, or opens what says the same."""
    found: list[Clause] = []
    for i, clause in enumerate(clauses):
        behind = clauses[i + 1] if i + 1 < len(clauses) else None
        if not clause.lone_verdict or len(clauses) == 1:
            found.append(clause)
        elif found and found[-1].whole:
            found[-1] = _with(found[-1], clause)
        elif not (behind and behind.whole and behind.vote is clause.vote):
            found.append(_strange(clause))
    return found


def _without_two_readings(clauses: list[Clause]) -> list[Clause]:
    """In "ik kan dinsdag, donderdag niet" the first may be possible, or neither."""
    doubtful = {
        place
        for i, (one, other) in enumerate(pairwise(clauses))
        if one.said_first and set(one.says) == {Says.CAN} and set(other.says) == {Says.NOT}
        if not other.said_first
        for place in (i, i + 1)
    }
    return [_strange(c) if i in doubtful else c for i, c in enumerate(clauses)]
