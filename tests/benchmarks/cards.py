"""The cards that are pressed, the same for both programs: one for each person, and shared ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

DAYS = ("di", "wo", "do")
ANSWERS = ("kan", "misschien", "kan niet")
ROWS = tuple(tuple(f"{day} {answer}" for answer in ANSWERS) for day in DAYS)
"""The buttons of one's own card; what one answered stands in the text above."""

FIRST_PERSON = 10_000
FIRST_GROUP = -500


def own_text(chosen: Mapping[str, str]) -> str:
    """One's own card: an answer for each day."""
    return "\n".join(["Wanneer kun jij?", *(f"{day}: {chosen.get(day, '-')}" for day in DAYS)])


def shared_text(votes: Mapping[str, int]) -> str:
    """A card that a group shares: how many chose each day."""
    return "\n".join(["Welke dag wordt het?", *(f"{day}: {votes.get(day, 0)}" for day in DAYS)])


def own_taps(people: int, presses: int) -> list[tuple[int | str, ...]]:
    """Everyone presses in turn, and every press changes something."""
    return [
        (FIRST_PERSON + number, _own_label(turn))
        for turn in range(presses)
        for number in range(people)
    ]


def _own_label(turn: int) -> str:
    return ROWS[turn % len(DAYS)][(turn // len(DAYS)) % len(ANSWERS)]


def own_results(people: int, presses: int) -> list[tuple[int, str]]:
    """The text in each chat in the end."""
    chosen = dict(_own_label(turn).split(" ", 1) for turn in range(presses))
    return [(FIRST_PERSON + number, own_text(chosen)) for number in range(people)]


def shared_taps(people: int, groups: int, presses: int) -> list[tuple[int | str, ...]]:
    """Everyone presses in turn in a group, and every press is another choice."""
    return [
        (FIRST_PERSON + number, _day(number, turn), FIRST_GROUP - number % groups)
        for turn in range(presses)
        for number in range(people)
    ]


def _day(number: int, turn: int) -> str:
    # Not evenly over the days: then a tally that was never edited could look right.
    return DAYS[(number % 2 + turn) % len(DAYS)]


def shared_results(people: int, groups: int, presses: int) -> list[tuple[int, str]]:
    """The text in each group in the end."""
    votes: dict[int, Counter[str]] = {group: Counter() for group in range(groups)}
    for number in range(people):
        votes[number % groups][_day(number, presses - 1)] += 1
    return [(FIRST_GROUP - group, shared_text(votes[group])) for group in range(groups)]
