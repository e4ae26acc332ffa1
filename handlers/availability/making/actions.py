"""What the buttons mean with which a poll is made. `poll` is always its id."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action


@dataclass(frozen=True, slots=True)
class BeginFor(Action):
    """Begin a poll for the meeting of a group."""

    group: int


@dataclass(frozen=True, slots=True)
class GoOn(Action):
    """Go on with a draft where it was left."""

    poll: int


@dataclass(frozen=True, slots=True)
class BeginAnew(Action):
    """Drop a draft and begin another."""

    poll: int


@dataclass(frozen=True, slots=True)
class Invite(Action):
    """Whether a target is asked; `unsure`: for each name that was typed, who may be meant."""

    poll: int
    target: str
    yes: bool
    unsure: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class InvitedDone(Action):
    """Everyone who is asked was named; of the names in `unsure` nobody was picked yet."""

    poll: int
    unsure: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TakeSlots(Action):
    """These moments (ISO 8601, with their offset) are proposed."""

    poll: int
    slots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change(Action):
    """Ask one thing again: "title", "people", "slots", "length", "place", "deadline"."""

    poll: int
    what: str


@dataclass(frozen=True, slots=True)
class SetLength(Action):
    """It takes so many minutes."""

    poll: int
    minutes: int


@dataclass(frozen=True, slots=True)
class SetPlace(Action):
    """It is here; empty: not known yet."""

    poll: int
    place: str


@dataclass(frozen=True, slots=True)
class SetDeadline(Action):
    """People can answer until this moment (ISO 8601, with its offset)."""

    poll: int
    at: str


@dataclass(frozen=True, slots=True)
class Extras(Action):
    """Show what else can be asked for."""

    poll: int


@dataclass(frozen=True, slots=True)
class Demand(Action):
    """Whether this target must be there; `page`: where it stands in the list."""

    poll: int
    target: str
    yes: bool
    page: int = 0


@dataclass(frozen=True, slots=True)
class DemandMenu(Action):
    """Show a page of who could be required."""

    poll: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class SetMinimum(Action):
    """So many organisations must be there at least; 0: any number."""

    poll: int
    organisations: int


@dataclass(frozen=True, slots=True)
class Hide(Action):
    """Whether answers stay hidden until the deadline."""

    poll: int
    yes: bool


@dataclass(frozen=True, slots=True)
class SetReminders(Action):
    """It reminds at most so many times."""

    poll: int
    times: int


@dataclass(frozen=True, slots=True)
class Show(Action):
    """Show the preview."""

    poll: int


@dataclass(frozen=True, slots=True)
class Open(Action):
    """Ask everyone, as it stood in the preview of this edition."""

    poll: int
    edition: int


@dataclass(frozen=True, slots=True)
class Drop(Action):
    """A draft is not sent."""

    poll: int
