"""Which function runs for what happens, and who may; the decorators that capabilities carry."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from types import ModuleType
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import ColumnElement
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.base import ExecutableOption

from handlers.conversation.actions import Action, kind_of
from handlers.conversation.chat import Attachment
from handlers.conversation.closed import Closed
from handlers.conversation.hooks import Hook
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line
from storage.due import When
from storage.notices import Notice
from storage.people import Role

F = TypeVar("F", bound=Callable[..., Any])
P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
W = TypeVar("W")

ANYONE = frozenset({None, *Role})
"""Also people who are in no coalition (yet)."""
MEMBERS = frozenset(Role)
LEADERS = frozenset({Role.LEADER})

Who = frozenset[Role | None]

AN_HOUR = timedelta(hours=1)
"""For what someone began from a menu: what they type later means something else."""
A_WEEK = timedelta(days=7)
"""For a registration, and for texts that people think about."""


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
    """The function that takes the answer to a question: from whom, and for how long; `files`: not
    words alone; `greets`: a greeting is no answer to it."""

    name: str
    run: Callable[..., Line | None]
    who: Who
    within: timedelta
    files: bool
    greets: bool


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
    heard: list[Callable[..., bool]] = field(default_factory=list)
    otherwise: Callable[..., None] | None = None


def routes_of(capabilities: Iterable[ModuleType]) -> Routes:
    """Read the decorators of the functions that these modules define."""
    routes = Routes()
    for module in capabilities:
        for _, function in inspect.getmembers(module, inspect.isfunction):
            for add in getattr(function, "__routes__", ()):
                add(routes, function)
    return routes


def _marks(add: Callable[[Routes, Callable[..., Any]], None]) -> Callable[[F], F]:
    def mark(function: F) -> F:
        function.__dict__.setdefault("__routes__", []).append(add)
        return function

    return mark


def _once(table: dict[Any, Any], key: Any, value: Any) -> None:
    known = table.setdefault(key, value)
    if known is not value:
        raise ValueError(f"two functions for {key!r}")


def command(
    name: str,
    *,
    who: Who = MEMBERS,
    plain: tuple[str, ...] = (),
    greetings: tuple[str, ...] = (),
    menu: int = 0,
    everywhere: bool = False,
) -> Callable[[F], F]:
    """Runs as `f(ctx, words)` at /name; `plain` are words that mean the same without a slash."""
    return _marks(
        lambda routes, f: _once(
            routes.commands, name, Command(name, f, who, plain, greetings, menu, everywhere)
        )
    )


def pressed(action: type[Action], *, who: Who = MEMBERS, keeps: bool = False) -> Callable[[F], F]:
    """Runs as `f(ctx, action)` when a button with this kind of action is pressed. Where its card
    asked something, that has its answer now, unless the press `keeps` it open."""
    return _marks(
        lambda routes, f: _once(routes.presses, kind_of(action), Press(action, f, who, keeps))
    )


def answered(
    name: str,
    *,
    who: Who = MEMBERS,
    within: timedelta = AN_HOUR,
    files: bool = False,
    greets: bool = False,
) -> Callable[[F], F]:
    """Runs as `f(ctx, said, data) -> Line | None` with the answer to a question that named this
    function. The question is answered, and its card is closed, unless the function returns a line
    that says what is wrong with the answer: then it is asked again. An open question remembers the
    `name`, which never changes."""

    def mark(function: F) -> F:
        function.__dict__["__step__"] = name
        step = Step(name, function, who, within, files, greets)
        return _marks(lambda routes, f: _once(routes.steps, name, step))(function)

    return mark


def due(
    moment: InstrumentedAttribute[Any],
    among: ColumnElement[bool] | None = None,
    *,
    cursor: InstrumentedAttribute[int] | None = None,
    together: InstrumentedAttribute[Any] | None = None,
    size: int = SLICE,
    loading: Callable[[], Sequence[ExecutableOption]] = tuple,
) -> Callable[[F], F]:
    """Runs for each row of which this moment has come; `among` as in `When`, and `loading` tells
    what is read with the rows. A row that fails costs only itself, and comes again later.

    Plainly as `f(world, row)`, with the moment taken away: the function may give it another.
    With a `cursor` as `f(world, row, part) -> ids`, for one Slice of what there is to do, until it
    answers with fewer ids than the slice may have; the cursor keeps the last one.
    With `together` as `f(world, rows)`, for `size` rows at once, and it moves their moments itself;
    after a fault those that share what is in `together` stay together as long as they can.
    """
    when = When(moment, among)
    name = f"{when.row.__tablename__}.{moment.key}"
    return _marks(
        lambda routes, f: _once(
            routes.due, name, Due(name, f, when, cursor, together, size, loading)
        )
    )


def happened(event: type) -> Callable[[F], F]:
    """Runs as `f(world, event)` in the same savepoint in which the event was told."""
    return _marks(lambda routes, f: routes.happened.setdefault(event, []).append(f))


def notice(about: Subject[T] | str) -> Callable[[F], F]:
    """Runs as `f(world, notice, thing) -> Card | None` when courtesy lets a notice about a thing of
    this subject go, and its card will be written; None: its reason is gone, as it is where the
    thing is not found. What is no thing with an id is named by its kind alone: `f(world, notice)`.
    """

    def add(routes: Routes, f: Callable[..., Any]) -> None:
        if isinstance(about, str):
            _once(routes.notices, about, f)
            return

        def told(world: Any, wish: Notice) -> Any:
            thing = about.found(world, wish.coalition_id, wish.subject)
            return f(world, wish, thing) if thing is not None else None

        _once(routes.notices, about.kind, told)
        routes.subjects[about.kind] = about

    return _marks(add)


def replied(about: Subject[T] | str, *, who: Who = MEMBERS) -> Callable[[F], F]:
    """Runs as `f(ctx, said, thing)` when someone replies to a message about a thing of this
    subject; where the message may be about several things, as `f(ctx, said)` by its kind alone."""

    def add(routes: Routes, f: Callable[..., Any]) -> None:
        if isinstance(about, str):
            _once(routes.replies, about, Reply(f, who))
            return

        def answered(ctx: Any, said: Any) -> None:
            thing = about.found(ctx, ctx.me.coalition_id, ctx.asked.subject)
            if thing is None:
                raise Closed
            f(ctx, said, thing)

        _once(routes.replies, about.kind, Reply(answered, who))
        routes.subjects[about.kind] = about

    return _marks(add)


def heard(function: F) -> F:
    """Runs as `f(ctx, said) -> bool` for words of a member that answer no question, before
    `otherwise`; True: it understood them."""
    return _marks(lambda routes, f: routes.heard.append(f))(function)


def recipe(name: str) -> Callable[[F], F]:
    """Runs as `f(data) -> Attachment` in a worker thread, when a message with it is sent."""
    return _marks(lambda routes, f: _once(routes.recipes, name, f))


def answers(
    hook: Hook[P, R],
) -> Callable[[Callable[Concatenate[W, P], R | None]], Callable[Concatenate[W, P], R | None]]:
    """Runs as `f(world, *about)`: one of the capabilities' answers to a hook."""
    return _marks(lambda routes, f: routes.asked.setdefault(hook, []).append(f))


def otherwise(function: F) -> F:
    """Runs as `f(ctx, said)` for words that nothing else takes."""

    def add(routes: Routes, f: Callable[..., None]) -> None:
        if routes.otherwise is not None:
            raise ValueError("two functions for everything else")
        routes.otherwise = f

    return _marks(add)(function)


def step_name(function: Callable[..., Any]) -> str:
    """The name under which a question remembers its function."""
    name: str = function.__dict__["__step__"]
    return name
