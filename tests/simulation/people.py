"""The people of a simulation, with what they themselves know: when they paused, stopped, left."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tests.harness.chat import Someone
from tests.simulation.cast import Part
from tests.simulation.phones import Address


@dataclass
class Span:
    """From a moment until another, or for good."""

    begin: datetime
    end: datetime | None = None

    def holds(self, at: datetime) -> bool:
        return self.begin < at and (self.end is None or at < self.end)


@dataclass
class Human:
    """A person with a phone. `pauses`, `stops` and `sparing` (wants only what is needed): as they
    were promised; `heard`: when they said or pressed something."""

    part: Part
    someone: Someone
    addresses: set[Address] = field(default_factory=set)
    pauses: list[Span] = field(default_factory=list)
    stops: list[Span] = field(default_factory=list)
    sparing: list[Span] = field(default_factory=list)
    heard: list[datetime] = field(default_factory=list)
    closed_at: datetime | None = None

    @property
    def name(self) -> str:
        return self.part.name

    @property
    def organisations(self) -> list[str]:
        return [self.part.organisation, *([self.part.also] if self.part.also else [])]

    @property
    def takes_part(self) -> bool:
        """Whether they are there to be reached at the end."""
        stopped = bool(self.stops) and self.stops[-1].end is None
        return not stopped and self.closed_at is None
