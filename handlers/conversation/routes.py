"""Which function runs for what happens, and who may: all that the capabilities declare."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from types import ModuleType
from typing import Any

from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.base import ExecutableOption

from handlers.conversation.actions import Action
from handlers.conversation.chat import Attachment
from handlers.conversation.hooks import Hook
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line
from storage.due import When
from storage.people import Role

ANYONE = frozenset({None, *Role})
"""Also people who are in no coalition (yet)."""
MEMBERS = frozenset(Role)
LEADERS = frozenset({Role.LEADER})

Who = frozenset[Role | None]

AN_HOUR = timedelta(hours=1)
"""For what someone began from a menu: what they type later means something else."""
A_WEEK = timedelta(days=7)
"""For a registration, and for texts that people think about."""


class Gravity(enum.IntEnum):
    """How grave words may be: somebody needs help, or does not want to live."""

    NONE = 0
    NEED = 1
    LIFE = 2


class Takes(enum.Enum):
    """The kind of answer that a question wants."""

    DETAIL = "a name, a day, a number or one of some choices"
    WORDS = "a title, a task, a place: a few words, kept as they are"
    LETTER = "words to one person, who may be asked anything"
    TEXT = "words for many people, which may well speak of loneliness"


@dataclass(frozen=True, slots=True)
class Command:
    """A command of people: its name, also without a slash when `plain`, and who sees it.

    `greetings` mean it too, unless words were asked for; `menu` is its place in menus, 0 keeps it
    out of them; `everywhere`: in group chats too.
    """

    name: str
    run: Callable[..., None]
    who: Who
    plain: tuple[str, ...]
    greetings: tuple[str, ...]
    menu: int
    everywhere: bool


@dataclass(frozen=True, slots=True)
class Press:
    """The function for presses of buttons with this kind of action; `keeps`: the question of
    the card stays open."""

    action: type[Action]
    run: Callable[..., None]
    who: Who
    keeps: bool


@dataclass(frozen=True, slots=True)
class Step:
    """The function that takes the answer to a question: from whom, and for how long; `takes`: what
    it wants; `files`: not words alone; `greets`: a greeting is no answer to it; `tails`: it takes
    the rest of a long text of which the beginning came before."""

    name: str
    run: Callable[..., Line | None]
    who: Who
    within: timedelta
    takes: Takes
    files: bool
    greets: bool
    tails: bool


@dataclass(frozen=True, slots=True)
class Meaning:
    """Something that people may mean by words that they type, and the function that serves it.

    `near`: whether there is something that the words can be about, such as a meeting that is
    coming; where there is nothing it is not likely. `after`: the kinds of subjects of which the
    newest message makes it likelier. `reads`: how far the words can be read as what is
    meant (0 to 1).
    `alone`: nothing is offered beside it, and its words go nowhere. `brief`: only a few words mean
    just this. `in_one`: it is served in one coalition, and a member of several is asked in which.
    `grave`: whatever else the words say, this comes first, and none of them is kept. `like`: how
    near its examples the words must be (0 to 1). `aside`: people ask it while something is asked of
    them.
    """

    name: str
    run: Callable[..., None]
    who: Who
    near: Callable[..., bool] | None
    after: frozenset[str]
    reads: Callable[..., float] | None
    alone: bool
    brief: bool
    in_one: bool
    grave: Gravity
    like: float
    aside: bool


@dataclass(frozen=True, slots=True)
class Reply:
    """The function that takes a reply to a message about a kind of subject."""

    run: Callable[..., None]
    who: Who


SLICE = 500
"""Rows that due work writes in one unit of work."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of what there is to do for one row: at most `size`, after the one with this id."""

    after: int
    size: int


@dataclass(frozen=True, slots=True)
class Due:
    """Work that time brings to rows, and how `run` takes them: see `due`. Its name is that of the
    moment, under which a row that failed is remembered."""

    name: str
    run: Callable[..., Any]
    when: When
    cursor: InstrumentedAttribute[int] | None
    together: InstrumentedAttribute[Any] | None
    size: int
    loading: Callable[[], Sequence[ExecutableOption]]


@dataclass
class Routes:
    """All that the capabilities said in their decorators."""

    commands: dict[str, Command] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    steps: dict[str, Step] = field(default_factory=dict)
    due: dict[str, Due] = field(default_factory=dict)
    happened: dict[type, list[Callable[..., None]]] = field(default_factory=dict)
    notices: dict[str, Callable[..., Any]] = field(default_factory=dict)
    replies: dict[str, Reply] = field(default_factory=dict)
    recipes: dict[str, Callable[..., Attachment]] = field(default_factory=dict)
    subjects: dict[str, Subject[Any]] = field(default_factory=dict)
    asked: dict[Hook[..., Any], list[Callable[..., Any]]] = field(default_factory=dict)
    meanings: dict[str, Meaning] = field(default_factory=dict)
    unsure: Callable[..., None] | None = None
    otherwise: Callable[..., None] | None = None


def routes_of(capabilities: Iterable[ModuleType]) -> Routes:
    """Read the decorators of the functions that these modules define."""
    routes, seen = Routes(), set[Callable[..., Any]]()
    for module in capabilities:
        for _, function in inspect.getmembers(module, inspect.isfunction):
            # A module may use a function of another one, which is the same route.
            for add in getattr(function, "__routes__", ()) if function not in seen else ():
                add(routes, function)
            seen.add(function)
    return routes
