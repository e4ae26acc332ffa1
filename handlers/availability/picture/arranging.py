"""Arranges the picture of who can when: rows, columns and totals, in words."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.conversation.texts import Reader, clock, day, render, t

YES, MAYBE, NO = "yes", "maybe", "no"
GIVEN = (YES, MAYBE, NO, None)
"""The answers to a slot, the best first; None: nothing yet."""
KINDS = ("volunteer", "professional", "board", "business", None)

MOST_SLOTS = 10
"""Columns that can be read on a phone."""
MOST_LINES = 60
"""Of people and the organisations above them."""
MOST_ORGANISATIONS = 40


@dataclass(frozen=True, slots=True)
class Answered:
    """A person: their organisation ("" for none), their kind, and their answer to each slot."""

    name: str
    organisation: str
    kind: str | None
    answers: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A poll with its answers. `best`: the slots to point out, counted from 0: one, or a pair."""

    title: str
    slots: tuple[datetime, ...]
    people: tuple[Answered, ...]
    best: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """An answer; `count`: how many people gave it, where the cell stands for several."""

    answer: str | None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A person or an organisation; `letter`: the kind of the person. Without cells: a heading."""

    name: str
    letter: str = ""
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A slot: its day in words that can stand below each other, and its time."""

    day: tuple[str, ...]
    time: str
    best: bool


@dataclass(frozen=True, slots=True)
class Board:
    """All of the picture but its shapes. `totals`: a label and a word for each column; `legend`:
    the words for each answer; `letters`: the words for each letter."""

    title: str
    notes: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    totals: tuple[tuple[str, tuple[str, ...]], ...]
    legend: tuple[tuple[str | None, str], ...]
    best: str
    letters: tuple[tuple[str, str], ...]


def arrange(asked: Asked, reader: Reader) -> Board:
    """The board in the language of its reader: people where these fit, else organisations."""
    shown = _shown_slots(asked)
    groups = _groups(asked.people)
    by_organisation = _is_crowded(groups)
    if by_organisation:
        rows = _organisation_rows(groups, shown, asked.best, reader)
    else:
        rows = [row for group in groups for row in _people_rows(group, shown, reader)]
    kinds = [] if by_organisation else [k for k in KINDS if k in {p.kind for p in asked.people}]
    return Board(
        title=asked.title,
        notes=tuple(_notes(asked, shown, groups, reader)),
        columns=tuple(_column(asked, slot, reader) for slot in shown),
        rows=tuple(rows),
        totals=tuple(_totals(asked.people, groups, shown, reader)),
        legend=tuple((answer, render(t(f"map-{answer or 'open'}"), reader)) for answer in GIVEN),
        best=render(t("map-best"), reader) if set(asked.best) & set(shown) else "",
        letters=tuple((_letter(k, reader), render(t(f"map-{k}"), reader)) for k in kinds if k),
    )


def _shown_slots(asked: Asked) -> list[int]:
    """The slots that fit, in the order of time: the best, and those that suit most."""
    groups = _groups(asked.people)

    def place(slot: int) -> tuple[bool, int, int, int]:
        yes, maybe = (_count(asked.people, slot, answer) for answer in (YES, MAYBE))
        return slot not in asked.best, -_reached(groups, slot), -yes, -maybe

    kept = sorted(range(len(asked.slots)), key=place)[:MOST_SLOTS]
    return sorted(kept, key=lambda slot: asked.slots[slot])


def _groups(people: Iterable[Answered]) -> list[list[Answered]]:
    """People by organisation, those without one last; in each by kind and name."""

    def organisation(person: Answered) -> tuple[bool, str, str]:
        name = person.organisation
        return not name, name.casefold(), name

    ordered = sorted(
        people, key=lambda p: (*organisation(p), KINDS.index(p.kind), p.name.casefold())
    )
    return [list(group) for _, group in itertools.groupby(ordered, organisation)]


def _is_crowded(groups: Sequence[Sequence[Answered]]) -> bool:
    """Whether there is no room for each person."""
    return len(groups) + sum(map(len, groups)) > MOST_LINES


def _count(people: Iterable[Answered], slot: int, answer: str | None) -> int:
    return sum(person.answers[slot] == answer for person in people)


def _reached(groups: Iterable[Sequence[Answered]], slot: int) -> int:
    """How many organisations have someone who can come then, if need be."""
    return sum(
        any(p.answers[slot] in (YES, MAYBE) for p in group)
        for group in groups
        if group[0].organisation
    )


def _named(group: Sequence[Answered], reader: Reader) -> str:
    return group[0].organisation or render(t("map-nowhere"), reader)


def _letter(kind: str | None, reader: Reader) -> str:
    return render(t(f"map-letter-{kind}"), reader) if kind else ""


def _people_rows(group: Sequence[Answered], shown: Sequence[int], reader: Reader) -> Iterable[Row]:
    yield Row(_named(group, reader))
    for person in group:
        cells = tuple(Cell(person.answers[slot]) for slot in shown)
        yield Row(person.name, _letter(person.kind, reader), cells)


def _organisation_rows(
    groups: Sequence[Sequence[Answered]], shown: Sequence[int], best: Sequence[int], reader: Reader
) -> list[Row]:
    """A row for each; where there are too many, those that miss the best slots come first, and
    the others are taken together."""
    if len(groups) <= MOST_ORGANISATIONS:
        return [Row(_named(group, reader), "", _merged(group, shown)) for group in groups]

    def place(group: Sequence[Answered]) -> tuple[bool, int]:
        return any(_reached([group], slot) for slot in best), -len(group)

    kept = sorted(groups, key=place)[:MOST_ORGANISATIONS]
    rest = [person for group in groups if group not in kept for person in group]
    others = render(t("map-others", count=len(groups) - len(kept)), reader)
    return [
        *(Row(_named(g, reader), "", _merged(g, shown)) for g in groups if g in kept),
        Row(others, "", _merged(rest, shown)),
    ]


def _merged(group: Sequence[Answered], shown: Sequence[int]) -> tuple[Cell, ...]:
    """The best answer in a group to each slot, and how many gave it."""
    best = [min((p.answers[slot] for p in group), key=GIVEN.index) for slot in shown]
    counts = [_count(group, slot, answer) for slot, answer in zip(shown, best, strict=True)]
    alone = len(group) == 1
    return tuple(Cell(a, 0 if alone else n) for a, n in zip(best, counts, strict=True))


def _column(asked: Asked, slot: int, reader: Reader) -> Column:
    local = asked.slots[slot].astimezone(reader.zone)
    words = tuple(day(local.date(), reader).split())
    return Column(words, clock(local.time(), reader), slot in asked.best)


def _totals(
    people: Sequence[Answered],
    groups: Sequence[Sequence[Answered]],
    shown: Sequence[int],
    reader: Reader,
) -> Iterable[tuple[str, tuple[str, ...]]]:
    yield render(t("map-total-yes"), reader), tuple(str(_count(people, s, YES)) for s in shown)
    yield render(t("map-total-maybe"), reader), tuple(str(_count(people, s, MAYBE)) for s in shown)
    yield render(t("map-total-reached"), reader), tuple(str(_reached(groups, s)) for s in shown)


def _notes(
    asked: Asked,
    shown: Sequence[int],
    groups: Sequence[Sequence[Answered]],
    reader: Reader,
) -> Iterable[str]:
    organisations = sum(bool(group[0].organisation) for group in groups)
    yield render(t("map-asked", people=len(asked.people), organisations=organisations), reader)
    if len(shown) < len(asked.slots):
        yield render(t("map-best-slots", shown=len(shown), all=len(asked.slots)), reader)
    if _is_crowded(groups):
        yield render(t("map-by-organisation"), reader)
    if _is_crowded(groups) and len(groups) > MOST_ORGANISATIONS and asked.best:
        yield render(t("map-some-organisations"), reader)
