"""Ranks the slots of a poll and all pairs of them, exactly, by a fixed order of what matters.

A choice is one slot, or two when the meeting is held twice; it serves everyone who can make at
least one of its slots. What matters, the first most (`Score`):

1. how many of the people and organisations that must be there can;
2. how far the minimum of organisations is reached, if the leader set one;
3. how many time cultures reach their floor;
4. how many organisations are covered;
5. how many people are served, where a kind that was passed over last time weighs more;
6. how few of them can only if need be;
7. the earliest.

The floors come before the organisations: after them they would seldom count, for two slots are
seldom equal in organisations, and the larger culture would win each time.
"""

from handlers.availability.choosing.fairness import passed_over
from handlers.availability.choosing.ranking import PAIRS, rank
from handlers.availability.choosing.values import (
    EVEN,
    FLOORS,
    HALF,
    PASSED_OVER,
    Answers,
    CountedVote,
    Floor,
    Ranking,
    Score,
    SlotChoice,
    Voter,
    Wishes,
)

__all__ = [
    "EVEN",
    "FLOORS",
    "HALF",
    "PAIRS",
    "PASSED_OVER",
    "Answers",
    "CountedVote",
    "Floor",
    "Ranking",
    "Score",
    "SlotChoice",
    "Voter",
    "Wishes",
    "passed_over",
    "rank",
]
