"""Fairness to the kinds of members that the last choice passed over."""

from __future__ import annotations

from collections.abc import Collection

from handlers.availability.choosing.values import HALF, Answers
from storage.people import Kind


def passed_over(answers: Answers, chosen: Collection[int]) -> frozenset[Kind]:
    """The kinds that these slots pass over: fewer than half of those who answered can make them,
    and another slot would have suited more of that kind."""
    return frozenset(kind for kind in Kind if _is_passed_over(answers, kind, chosen))


def _is_passed_over(answers: Answers, kind: Kind, chosen: Collection[int]) -> bool:
    asked = [person for person in answers.people if person.kind is kind and person.answered]
    served = sum(person.can(chosen) for person in asked)
    most = max(sum(p.can([slot]) for p in asked) for slot in range(len(answers.slots)))
    return served < HALF * len(asked) and served < most
