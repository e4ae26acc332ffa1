"""The buttons of a call."""

from __future__ import annotations

import enum

from handlers.conversation.actions import Action, action
from handlers.conversation.courtesy import PauseFor
from storage.commitment import CallOutcome


@action("call.show")
class ShowCall(Action):
    """Read the brief of a call."""

    call: int


@action("call.take")
class TakeCall(Action):
    """I make this call."""

    call: int


@action("call.made")
class Made(Action):
    """I called."""

    call: int


@action("call.unneeded")
class Unneeded(Action):
    """This call is not needed."""

    call: int


class Reached(enum.StrEnum):
    """Whether somebody answered."""

    SPOKEN = "spoken"
    MISSED = "missed"
    WRONG = "wrong"


@action("call.reached")
class SayReached(Action):
    """Whether I reached somebody."""

    call: int
    reached: Reached


@action("call.came-of-it")
class SayOutcome(Action):
    """This came of our talk."""

    call: int
    outcome: CallOutcome


@action("call.rest")
class RestAfterCall(Action):
    """They want to hear nothing for so long."""

    call: int
    rest: PauseFor


@action("call.no-note")
class NoNote(Action):
    """There is nothing more to say about the call."""

    call: int
