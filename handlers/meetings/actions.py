"""What the buttons about meetings mean."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action


@dataclass(frozen=True, slots=True)
class Come(Action):
    """Someone comes to a meeting, or cannot."""

    meeting: int
    yes: bool


@dataclass(frozen=True, slots=True)
class TakeFile(Action):
    """The file for one's calendar, once more."""

    meeting: int


@dataclass(frozen=True, slots=True)
class ShowMeeting(Action):
    """To a leader: one meeting, and what can be done with it."""

    meeting: int
