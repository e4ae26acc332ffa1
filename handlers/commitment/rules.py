"""The rules of commitment: pure functions over plain values. They judge organisations, never
people, and each says why.

`docs/commitment-rules.md` is a table made from them (tests/rules_table.py).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from types import MappingProxyType

DAY = timedelta(days=1)
YEAR = 365 * DAY
APART = 14 * DAY
"""Between two steps for one organisation, and between two for one contact."""
PER_WEEK = 3
"""Organisations in a coalition that get a step in one week, and calls for its leader."""
STEPS = (1, 2, 3, 4)
CALL = 4
"""The last step: a person calls."""


class Pace(enum.StrEnum):
    """How soon silence leads to a step; leaders choose it."""

    SOONER = "sooner"
    USUAL = "usual"
    LATER = "later"


DAYS: Mapping[Pace, tuple[int, int, int, int]] = MappingProxyType(
    {
        Pace.SOONER: (30, 50, 70, 90),
        Pace.USUAL: (45, 75, 105, 135),
        Pace.LATER: (60, 100, 140, 180),
    }
)
"""The days of silence after which each step is made."""
LONGER_FOR_SCHIL = 1.5
INVOLVED_SHARE = 2 / 3
"""The part of the days up to the first step in which an organisation counts as involved."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The choices of a coalition's leaders: the pace, and the steps that they switched off."""

    pace: Pace = Pace.USUAL
    off: frozenset[int] = frozenset()

    def days(self, *, in_schil: bool) -> tuple[timedelta, ...]:
        """After how much silence each step is made."""
        factor = LONGER_FOR_SCHIL if in_schil else 1
        return tuple(ceil(days * factor) * DAY for days in DAYS[self.pace])


@dataclass(frozen=True, slots=True)
class Member:
    """A contact who speaks for an organisation and takes part.

    `contact`: their id; `seen_at`: their last sign of life; `since`: when they came;
    `paused_until`: None without a pause; `leads`: is a project leader.
    """

    contact: int
    seen_at: datetime | None
    since: datetime
    reachable: bool = True
    paused_until: datetime | None = None
    only_needed: bool = False
    leads: bool = False

    def is_willing(self, now: datetime) -> bool:
        """Whether they may be asked something that can be missed."""
        paused = self.paused_until is not None and self.paused_until > now
        return self.reachable and not self.only_needed and not paused


@dataclass(frozen=True, slots=True)
class Life:
    """An organisation as far as it is seen.

    `since`: when the coalition began to look after it; `seen_at`: its last sign of life; `signs`:
    how many it gave in a year, by contact (None: nobody in particular).
    """

    since: datetime
    seen_at: datetime | None
    members: tuple[Member, ...]
    signs: Mapping[int | None, int] = field(default_factory=dict)
    in_schil: bool = False

    @property
    def last(self) -> datetime:
        """Its last sign of life; before the first one, when it began to be looked after."""
        return self.seen_at or self.since


# The clock


class ClockStop(enum.StrEnum):
    """The reasons why silence does not count; LED: a project leader speaks for it."""

    LED = "led"
    NOBODY = "nobody"
    UNREACHABLE = "unreachable"
    PAUSED = "paused"
    ONLY_NEEDED = "light"


@dataclass(frozen=True, slots=True)
class Silence:
    """Since when an organisation's silence counts; `stopped`: why it does not count now."""

    since: datetime
    stopped: ClockStop | None = None


def silence_of(life: Life, now: datetime) -> Silence:
    """Silence counts from the last sign of life on, but not while every contact is out of reach,
    pauses, or wants only what is needed; and anew from the end of a pause."""
    if not life.members:
        return Silence(life.last, ClockStop.NOBODY)
    if any(member.leads for member in life.members):
        return Silence(life.last, ClockStop.LED)
    willing = [member for member in life.members if member.is_willing(now)]
    if not willing:
        return Silence(life.last, _why_stopped(life.members, now))
    heard = (max(life.last, member.paused_until or life.last) for member in willing)
    return Silence(min(heard))


def _why_stopped(members: Sequence[Member], now: datetime) -> ClockStop:
    if not any(member.reachable for member in members):
        return ClockStop.UNREACHABLE
    if all(member.only_needed for member in members if member.reachable):
        return ClockStop.ONLY_NEEDED
    return ClockStop.PAUSED


# Levels


class Level(enum.StrEnum):
    """How involved an organisation is, the most first."""

    INVOLVED = "involved"
    CALM = "calm"
    QUIET = "quiet"
    ASLEEP = "asleep"


def level_of(life: Life, rules: Rules, now: datetime) -> Level:
    """By the days since its last sign of life. Where silence does not count it is calm at
    least; only where nobody is left it sleeps."""
    silence = silence_of(life, now)
    if silence.stopped is ClockStop.NOBODY:
        return Level.ASLEEP
    days = rules.days(in_schil=life.in_schil)
    for level, until in (
        (Level.INVOLVED, INVOLVED_SHARE * days[0]),
        (Level.CALM, days[0]),
        (Level.QUIET, days[2]),
    ):
        if now - silence.since < until or (level is Level.CALM and silence.stopped):
            return level
    return Level.ASLEEP


# Trouble


class Trouble(enum.StrEnum):
    """Troubles that an organisation can have; each needs something else."""

    NOBODY_LEFT = "nobody-left"
    ONE_CONTACT = "one-contact"
    CHANNEL_CLOSED = "channel-closed"
    ONE_DOES_ALL = "one-does-all"
    SILENT_CONTACT = "silent-contact"


KEY_PERSON = frozenset(
    {Trouble.ONE_CONTACT, Trouble.CHANNEL_CLOSED, Trouble.ONE_DOES_ALL, Trouble.SILENT_CONTACT}
)
"""Everything hangs on one person."""
ENOUGH_SIGNS = 4
"""In a year, before it says something that all came from one person."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A trouble; `contact`: the id of the person whom it is about, for SILENT_CONTACT and
    CHANNEL_CLOSED the silent one, else the one on whom all hangs."""

    trouble: Trouble
    contact: int | None = None


def findings(life: Life, rules: Rules, now: datetime) -> list[Finding]:
    """The troubles of an organisation, the gravest first."""
    reachable = [member for member in life.members if member.reachable]
    if not reachable:
        return [Finding(Trouble.NOBODY_LEFT)]
    found = [
        Finding(Trouble.CHANNEL_CLOSED, member.contact)
        for member in life.members
        if not member.reachable
    ]
    if len(reachable) == 1:
        return [*found, Finding(Trouble.ONE_CONTACT, reachable[0].contact)]
    return [*found, *_among_several(life, reachable, rules, now)]


def _among_several(
    life: Life, reachable: Sequence[Member], rules: Rules, now: datetime
) -> list[Finding]:
    by_person = {contact: count for contact, count in life.signs.items() if contact is not None}
    if len(by_person) == 1 and sum(by_person.values()) >= ENOUGH_SIGNS:
        return [Finding(Trouble.ONE_DOES_ALL, next(iter(by_person)))]
    asleep = rules.days(in_schil=life.in_schil)[2]
    silent = [m for m in reachable if m.is_willing(now) and now - (m.seen_at or m.since) >= asleep]
    if len(silent) == len(reachable):
        return []
    return [Finding(Trouble.SILENT_CONTACT, member.contact) for member in silent]


# The ladder


@dataclass(frozen=True, slots=True)
class Place:
    """Where an organisation stands on the ladder: its last step (0: none) and when it was made;
    until when it asked to hear nothing."""

    step: int = 0
    stepped_at: datetime | None = None
    later_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """The step to make, and from when on; `step` None: look again then."""

    at: datetime
    step: int | None = None


def next_move(place: Place, silence: Silence, days: Sequence[timedelta], rules: Rules) -> Move:
    """The next step of an organisation whose silence counts; days as in `Rules.days`.

    Any sign of life after the last step takes it off the ladder. Steps are never nearer to each
    other than the days say, also after an outage; a step that is switched off is passed over, with
    its days.
    """
    if place.stepped_at is not None and silence.since >= place.stepped_at:
        place = Place(0, place.stepped_at, place.later_until)
    step = next((n for n in STEPS if n > place.step and n not in rules.off), None)
    if step is None:
        # The last step was made: only a sign of life leads on.
        return Move(max(place.stepped_at or silence.since, silence.since) + days[0])
    at = silence.since + days[step - 1]
    if place.stepped_at is not None:
        apart = days[step - 1] - days[place.step - 1] if place.step else APART
        at = max(at, place.stepped_at + max(apart, APART))
    if place.later_until is not None:
        at = max(at, place.later_until)
    return Move(at, step)
