"""Holds what only asks to that: it may read and answer, and change nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import wraps
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.routes import Routes

WRITES = ("INSERT", "UPDATE", "DELETE")


class Changed(AssertionError):
    """A function that is only asked something wrote."""


def held_to_asking(routes: Routes) -> Routes:
    """The same routes, in which every `@notice` and every answer to a hook that changes nothing
    raises Changed where it writes."""
    notices = {kind: _watched(write) for kind, write in routes.notices.items()}
    asked = {
        hook: answers if hook.changes else [_watched(answer) for answer in answers]
        for hook, answers in routes.asked.items()
    }
    return replace(routes, notices=notices, asked=asked)


def _watched(function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def run(world: World, *about: Any) -> Any:
        # What came before is none of its doing.
        world.db.flush()
        with _writing_refused(world.db.connection()):
            answer = function(world, *about)
        _look(world.db, function)
        return answer

    return run


@contextmanager
def _writing_refused(connection: Connection) -> Iterator[None]:
    watched = (connection, "before_cursor_execute", _refuse)
    # One that only asks may ask others.
    if event.contains(*watched):
        yield
        return
    event.listen(*watched)
    try:
        yield
    finally:
        event.remove(*watched)


def _refuse(_: Connection, _cursor: Any, statement: str, *_more: Any) -> None:
    if statement.lstrip().upper().startswith(WRITES):
        raise Changed(statement)


def _look(db: Session, function: Callable[..., Any]) -> None:
    changed = [row for row in db.dirty if db.is_modified(row)]
    if changed or db.new or db.deleted:
        raise Changed(f"{function.__module__}.{function.__name__}")
