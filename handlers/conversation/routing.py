"""The decorators with which a capability declares what its functions are for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import ColumnElement
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.base import ExecutableOption

from handlers.conversation.actions import Action, kind_of
from handlers.conversation.closed import Closed
from handlers.conversation.hooks import Hook
from handlers.conversation.routes import (
    AN_HOUR,
    MEMBERS,
    SLICE,
    Command,
    Due,
    Gravity,
    Meaning,
    Press,
    Reply,
    Routes,
    Step,
    Takes,
    Who,
)
from handlers.conversation.subjects import Subject
from storage.due import When
from storage.notices import Notice

F = TypeVar("F", bound=Callable[..., Any])
P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
W = TypeVar("W")


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
    takes: Takes = Takes.DETAIL,
    files: bool = False,
    greets: bool = False,
    tails: bool = False,
) -> Callable[[F], F]:
    """Runs as `f(ctx, said, data) -> Line | None` with the answer to a question that named this
    function. The question is answered, and its card is closed, unless the function returns a line
    that says what is wrong with the answer: then it is asked again. An open question remembers the
    `name`, which never changes."""

    def mark(function: F) -> F:
        function.__dict__["__step__"] = name
        step = Step(name, function, who, within, takes, files, greets, tails)
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


def means(
    *names: str,
    who: Who = MEMBERS,
    near: Callable[..., bool] | None = None,
    after: tuple[Subject[Any] | str, ...] = (),
    reads: Callable[..., float] | None = None,
    alone: bool = False,
    brief: bool = False,
    in_one: bool = False,
    grave: Gravity = Gravity.NONE,
    like: float = 0.0,
    aside: bool = False,
) -> Callable[[F], F]:
    """Runs as `f(ctx, said)` when words that answer no question mean this, or when a person says
    that they do, by a button with the text `means-name`. Examples of each meaning stand under its
    name in the texts' folder of phrases. It answers or asks; what changes something is done only
    where the words can be read, or by a press. `near`, `after`, `reads`, `alone`,
    `brief`, `grave`, `like` and `aside`: see Meaning; they run as `f(ctx)` and `f(ctx, said)`."""
    kinds = frozenset(about if isinstance(about, str) else about.kind for about in after)

    def add(routes: Routes, f: Callable[..., None]) -> None:
        for name in names:
            meaning = Meaning(
                name, f, who, near, kinds, reads, alone, brief, in_one, grave, like, aside
            )
            _once(routes.meanings, name, meaning)

    return _marks(add)


def recipe(name: str) -> Callable[[F], F]:
    """Runs as `f(data) -> Attachment` in a worker thread, when a message with it is sent."""
    return _marks(lambda routes, f: _once(routes.recipes, name, f))


def answers(
    hook: Hook[P, R],
) -> Callable[[Callable[Concatenate[W, P], R | None]], Callable[Concatenate[W, P], R | None]]:
    """Runs as `f(world, *about)`: one of the capabilities' answers to a hook."""
    return _marks(lambda routes, f: routes.asked.setdefault(hook, []).append(f))


def unsure(function: F) -> F:
    """Runs as `f(ctx, said, meanings)` for words that may mean these, the likeliest first."""
    return _only("unsure", function)


def otherwise(function: F) -> F:
    """Runs as `f(ctx, said)` for words that nothing else takes."""
    return _only("otherwise", function)


def _only(name: str, function: F) -> F:
    def add(routes: Routes, f: Callable[..., None]) -> None:
        if getattr(routes, name) is not None:
            raise ValueError(f"two functions for {name}")
        setattr(routes, name, f)

    return _marks(add)(function)


def step_name(function: Callable[..., Any]) -> str:
    """The name under which a question remembers its function."""
    name: str = function.__dict__["__step__"]
    return name
