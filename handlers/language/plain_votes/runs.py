"""Finds the slots that several names choose together: "dinsdag 10 uur en 14:30", "1 en 3"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.language.plain_votes.choices import By, ChosenSlots, together
from handlers.language.plain_votes.signs import Sign


def choices_in(run: Sequence[Sign]) -> tuple[ChosenSlots, ...]:
    """One choice for each group of names with no "en" between. A time goes with the day before it;
    a day that may share the time of the next one is not clear."""
    groups = _groups(run)
    found: list[ChosenSlots] = []
    day: frozenset[int] = frozenset()
    for i, group in enumerate(groups):
        chosen = together(group)
        if {choice.by for choice in group} == {By.TIME} and _of(By.TIME, group) & day:
            chosen = replace(chosen, readings=tuple(times & day for times in chosen.readings))
        elif _may_share_time(group, groups[i + 1 : i + 2]):
            chosen = ChosenSlots(By.DAY)
        day = _of(By.DAY, group) or day
        found.append(chosen)
    return tuple(found)


def _groups(run: Sequence[Sign]) -> list[list[ChosenSlots]]:
    groups: list[list[ChosenSlots]] = [[]]
    for sign in run:
        if isinstance(sign.means, ChosenSlots):
            groups[-1].append(sign.means)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _of(by: By, group: Sequence[ChosenSlots]) -> frozenset[int]:
    named = [choice for choice in group if choice.by is by]
    return frozenset(i for choice in named for reading in choice.readings for i in reading)


def _may_share_time(
    group: Sequence[ChosenSlots], following: Sequence[Sequence[ChosenSlots]]
) -> bool:
    """ "Dinsdag en donderdag 10 uur", where it makes a difference."""
    if not following or {choice.by for choice in group} != {By.DAY}:
        return False
    shared = _of(By.DAY, group) & _of(By.TIME, following[0])
    return bool(_of(By.DAY, following[0]) and shared) and shared != _of(By.DAY, group)
