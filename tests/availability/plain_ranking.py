"""The stated order, written down as it is said: every choice by itself, in plain Python."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from handlers.availability.choosing import Answers, CountedVote, Voter, Wishes

Scored = tuple[tuple[int, ...], tuple[int, ...]]
"""The score of a choice, and its slots."""


def singles(answers: Answers, wishes: Wishes) -> list[Scored]:
    return ordered(answers, wishes, [(slot,) for slot in range(len(answers.slots))])


def pairs(answers: Answers, wishes: Wishes) -> list[Scored]:
    """Of slots that do not overlap."""
    starts = [slot.timestamp() for slot in answers.slots]
    both = combinations(range(len(starts)), 2)
    apart = [(a, b) for a, b in both if starts[b] >= starts[a] + wishes.minutes * 60]
    return ordered(answers, wishes, apart)


def ordered(answers: Answers, wishes: Wishes, choices: Iterable[tuple[int, ...]]) -> list[Scored]:
    """The best first; of equals, the earliest."""
    scored = [(score(answers, wishes, choice), choice) for choice in choices]
    return sorted(scored, key=lambda found: ([-figure for figure in found[0]], found[1]))


def score(answers: Answers, wishes: Wishes, choice: tuple[int, ...]) -> tuple[int, ...]:
    """Required, minimum, floors, organisations, people by weight, and those if need be."""
    served = [(p, best) for p in answers.people if (best := _best(p, choice)) >= CountedVote.MAYBE]
    here = {person.id for person, _ in served}
    covered = {organisation for person, _ in served for organisation in person.organisations}
    required = len(wishes.required_people & here) + len(wishes.required_organisations & covered)
    floors = 0
    for floor in wishes.floors:
        asked = [p for p in answers.people if p.kind in floor.kinds and any(p.votes)]
        floors += sum(p.id in here for p in asked) >= floor.share * len(asked)
    return (
        required,
        min(len(covered), wishes.minimum),
        floors,
        len(covered),
        sum(wishes.weights.get(person.kind, 2) for person, _ in served),  # type: ignore[arg-type]
        -sum(best == CountedVote.MAYBE for _, best in served),
    )


def _best(person: Voter, choice: tuple[int, ...]) -> CountedVote:
    return max(person.votes[slot] for slot in choice)
