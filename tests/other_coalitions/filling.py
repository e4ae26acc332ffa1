"""Actions and answers whose every number is an id of ours, of theirs, or of nothing."""

from __future__ import annotations

import enum
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime, time
from itertools import product
from typing import Any

from handlers.conversation.actions import Action
from handlers.conversation.courtesy import Rest, YearDay
from tests.harness.chat import TUESDAY
from tests.other_coalitions.rows import GONE, OURS, THEIRS

WORDS = {
    "at": "2026-12-01T19:30:00+00:00",
    "day": "2026-12-01",
    "until": "2026-12-01",
    "language": "en",
    "command": "help",
    "what": "place",
    "sort": "groups",
    "per": "day",
    "of": "silent",
    "open": "",
}
"""Values by the name of the field, where an arbitrary word would not do."""

FIXED: dict[Any, Any] = {
    datetime: TUESDAY,
    Rest: (Rest, ((YearDay, (7, 18)), (YearDay, (8, 15)))),
}
"""Shapes by type, where a number is no id."""


def numbers_of(count: int) -> Iterator[tuple[int, ...]]:
    """All theirs or gone, and one of them so among ours."""
    if not count:
        yield ()
        return
    for other in (THEIRS, GONE):
        yield (other,) * count
        for place in range(count if count > 1 else 0):
            yield tuple(other if i == place else OURS for i in range(count))


def actions_of(kind: type[Action]) -> Iterator[Action]:
    """Every choice of a kind of action, with each of these numbers."""
    for shape in shapes(kind):
        for numbers in numbers_of(_count(shape)):
            yield made(shape, iter(numbers))


class Whole:
    """A number that may be an id."""


NUMBER = Whole()


def shapes(kind: Any, name: str = "") -> list[Any]:
    """The values of this type, with NUMBER where a number stands."""
    if is_dataclass(kind) and isinstance(kind, type):
        hints = typing.get_type_hints(kind)
        choices = [shapes(hints[field.name], field.name) for field in fields(kind)]
        return [(kind, values) for values in product(*choices)]
    if kind is bool:
        return [True, False]
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return list(kind)
    if kind is int:
        return [NUMBER]
    if kind is str:
        return ["contact:4200", "group:4200"] if name == "target" else [WORDS.get(name, "woord")]
    if kind in FIXED:
        return [FIXED[kind]]
    if kind is time:
        return [time(9 if name == "begin" else 17)]
    return _composed(kind, name)


def _composed(kind: Any, name: str) -> list[Any]:
    inner = typing.get_args(kind)
    match typing.get_origin(kind):
        case typing.Literal:
            return list(inner)
        case types.UnionType | typing.Union:
            return [shape for one in inner for shape in shapes(one, name)]
        case builtin if builtin is dict:
            return [{}]
        case builtin if builtin is tuple and inner[-1] is ...:
            return [[shape] for shape in shapes(inner[0], "at" if name == "slots" else name)]
        case builtin if builtin is tuple:
            return [[WORDS.get(name, "woord") for _ in inner]]
    if kind is type(None):
        return [None]
    raise NotImplementedError(f"{name}: {kind}")


def _count(shape: Any) -> int:
    if isinstance(shape, tuple):
        return sum(_count(value) for value in shape[1])
    if isinstance(shape, list):
        return sum(_count(value) for value in shape)
    return int(shape is NUMBER)


def made(shape: Any, numbers: Iterator[int]) -> Any:
    """A value of this shape, with these numbers."""
    if isinstance(shape, tuple):
        return shape[0](*(made(value, numbers) for value in shape[1]))
    if isinstance(shape, list):
        return tuple(made(value, numbers) for value in shape)
    return next(numbers) if shape is NUMBER else shape


ANSWERS = ("woord", "7", "ja", "morgen om 10 uur", "iemand@example.org")
IDS = (
    "announcement",
    "call",
    "contact",
    "digest",
    "group",
    "handover",
    "held",
    "instead_of",
    "introduction",
    "letter",
    "meeting",
    "nudge",
    "organisation",
    "poll",
    "sequence",
    "task",
    "to",
)
TEXTS = {"about": "iets", "at": WORDS["at"], "code": "abcdefghjkmn", "field": "offers",
         "name": "Club", "people": "lost", "place": "plein", "sort": "organisations",
         "text": "woord", "title": "titel", "told": "signpoint", "what": "place"}  # fmt: skip
ONLY = {
    "meeting.when-given": ("title", "group"),
    "meeting.place-given": ("title", "group", "at"),
    "meeting.new-place-given": ("meeting", "sequence", "at", "place"),
    "meeting.new-time-given": ("meeting", "sequence", "at", "place"),
}
"""Steps that pass on all their data, and so take nothing else."""


def data_of(step: str) -> Iterator[Mapping[str, Any]]:
    """The data that a question may remember: all theirs, or all gone."""
    for number in (THEIRS, GONE):
        data = TEXTS | dict.fromkeys(IDS, number) | {"chosen": [number]}
        yield {name: data[name] for name in ONLY.get(step, data)}
