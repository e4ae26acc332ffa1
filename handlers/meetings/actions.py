"""What the buttons about meetings mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from handlers.conversation.cards import Action


@dataclass(frozen=True, slots=True)
class Come(Action):
    """Someone comes to a meeting, or cannot."""

    meeting: int
    yes: bool


@dataclass(frozen=True, slots=True)
class AskColleague(Action):
    """Who could go instead?"""

    meeting: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class PassTo(Action):
    """Ask this colleague to go instead."""

    meeting: int
    contact: int


@dataclass(frozen=True, slots=True)
class TakeFile(Action):
    """The file for one's calendar, once more."""

    meeting: int


@dataclass(frozen=True, slots=True)
class ShowAgenda(Action):
    """What is coming: for who asks, or (to a leader) for everyone."""

    everyone: bool = False
    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowMine(Action):
    """One meeting, to someone whom it is for."""

    meeting: int


@dataclass(frozen=True, slots=True)
class ShowMeeting(Action):
    """To a leader: one meeting, and what can be done with it."""

    meeting: int


@dataclass(frozen=True, slots=True)
class ShowGuests(Action):
    """To a leader: everyone whom a meeting is for, and what they said."""

    meeting: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class SetReminder(Action):
    """Whether a meeting reminds people the day before."""

    meeting: int
    yes: bool


@dataclass(frozen=True, slots=True)
class NewMeeting(Action):
    """Make a meeting without a poll."""


@dataclass(frozen=True, slots=True)
class ForGroup(Action):
    """It is for this group."""

    title: str
    group: int


@dataclass(frozen=True, slots=True)
class Arrange(Action):
    """A meeting as it was typed; it is made once its preview was seen (`sure`). `uid`: its mark,
    by which a second press makes no second meeting; `at`: when it begins, in ISO."""

    uid: str
    title: str
    group: int
    at: str
    place: str
    minutes: int
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Change(Action):
    """A meeting, as it is with this `sequence`, moves to this moment (ISO) and this place: a
    leader types another "time" or "place", or it is to "do"."""

    meeting: int
    sequence: int
    at: str
    place: str
    what: Literal["time", "place", "do"]


@dataclass(frozen=True, slots=True)
class CallOff(Action):
    """A meeting does not go on; not before it is `sure`."""

    meeting: int
    sure: bool = False


@dataclass(frozen=True, slots=True)
class LeaveOut(Action):
    """What was being made or changed stays as it was."""


# Afterwards


@dataclass(frozen=True, slots=True)
class ShowThere(Action):
    """To a leader: who was there, to tick."""

    meeting: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class Tick(Action):
    """Someone was there, or was not, a leader says."""

    meeting: int
    contact: int
    there: bool
    page: int


@dataclass(frozen=True, slots=True)
class AskWhoElse(Action):
    """Who was there without being asked to it? A leader types the name."""

    meeting: int


@dataclass(frozen=True, slots=True)
class WasThereToo(Action):
    """Someone was there for whom the meeting was not."""

    meeting: int
    contact: int


@dataclass(frozen=True, slots=True)
class Ticked(Action):
    """The leader ticked who was there."""

    meeting: int


@dataclass(frozen=True, slots=True)
class Been(Action):
    """Someone says whether they were there."""

    meeting: int
    there: bool


# How often a group meets


@dataclass(frozen=True, slots=True)
class ShowRhythms(Action):
    """To a leader: how often each group meets."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class AskRhythm(Action):
    """How many times a year?"""

    group: int


@dataclass(frozen=True, slots=True)
class SetRhythm(Action):
    """So many times a year; 0: in no rhythm."""

    group: int
    times: int
