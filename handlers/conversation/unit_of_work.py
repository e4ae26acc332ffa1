"""One unit of work: its open database, its moment, and the services and capabilities around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from handlers.conversation.hooks import Hook
from handlers.conversation.invitation_links import Door
from handlers.conversation.routes import Routes
from handlers.conversation.services import Services

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


@dataclass(eq=False)
class UnitOfWork:
    """All that happens in it is kept together or not at all. Nothing here commits, waits, or
    touches a platform."""

    db: Session
    now: datetime
    services: Services
    _read: dict[tuple[Any, ...], Any] = field(default_factory=dict, init=False, repr=False)

    @property
    def routes(self) -> Routes:
        return self.services.routes

    def doors(self, code: str) -> Sequence[Door]:
        """The ways in with an invitation code."""
        return self.services.doors(code)

    def once(self, find: Callable[..., T], *about: Any) -> T:
        """The answer of `find(db, *about)`, asked once in this unit of work."""
        key = (find, *about)
        if key not in self._read:
            self._read[key] = find(self.db, *about)
        answer: T = self._read[key]
        return answer

    def publish(self, event: object) -> None:
        """Let the other capabilities hear of an event, in this same unit of work."""
        for run in self.routes.happened.get(type(event), ()):
            run(self, event)

    def gather(self, hook: Hook[P, R], *about: P.args, **named: P.kwargs) -> list[R]:
        """The capabilities' answers to a hook, without the empty ones."""
        answers = (run(self, *about, **named) for run in self.routes.asked.get(hook, ()))
        return [answer for answer in answers if answer]
