"""The stage of a simulation: the program, the clock that goes from moment to moment, and an agenda
of what people will do."""

from __future__ import annotations

import heapq
import itertools
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from tests.harness.chat import Chat
from tests.simulation.people import Human
from tests.simulation.phones import Address

Deed = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message that arrived at somebody's phone. `key`: of its sending, the same for each try;
    `asked`: whether it came while they were talking with the program."""

    at: datetime
    human: Human
    key: str
    text: str
    has_buttons: bool
    asked: bool


@dataclass
class Stage:
    """Everything of one run. `arrived`: what nobody looked at yet; `hitches`: what people wanted to
    do and could not, by its reason; `talking`: somebody who says or presses something now."""

    chat: Chat
    rng: Random
    humans: list[Human] = field(default_factory=list)
    arrived: list[Arrival] = field(default_factory=list)
    hitches: Counter[str] = field(default_factory=Counter)
    talking: Human | None = None
    _agenda: list[tuple[datetime, int, Deed]] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    @property
    def now(self) -> datetime:
        return self.chat.clock.now()

    def owner(self, address: Address) -> Human:
        """The person whose chat this is."""
        return next(human for human in self.humans if address in human.addresses)

    def plan(self, at: datetime, deed: Deed) -> None:
        """Somebody will do this then."""
        heapq.heappush(self._agenda, (at.astimezone(UTC), next(self._numbers), deed))

    async def talks(self, human: Human, deed: Deed) -> None:
        """Somebody says or presses something; what they meant to do may not be possible."""
        self.talking = human
        human.heard.append(self.now)
        try:
            await deed()
        except AssertionError as hitch:
            self.hitches[str(hitch).partition(", only ")[0]] += 1
        finally:
            self.talking = None

    async def goes_to(self, end: datetime) -> None:
        """Let time go by, from moment to moment: what is due, and what people do."""
        while (moment := await self._next_moment()) is not None and moment <= end:
            self._moves_to(moment)
            await self.chat.app.settle()
            while self._agenda and self._agenda[0][0] <= self.now:
                await heapq.heappop(self._agenda)[2]()
        self._moves_to(end)

    async def _next_moment(self) -> datetime | None:
        due = await self.chat.app.ticker.next_due()
        moments = [self._agenda[0][0]] if self._agenda else []
        if due is not None and due > self.now:
            moments.append(due)
        return min(moments, default=None)

    def _moves_to(self, moment: datetime) -> None:
        passed = max(moment - self.now, timedelta())
        self.chat.monotonic.advance(passed.total_seconds())
        self.chat.clock.move_to(moment)
