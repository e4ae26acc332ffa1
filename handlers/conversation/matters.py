"""Matters: what a leader may want to do something about now, as the capabilities tell it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import timedelta

from handlers.conversation.cards import Button
from handlers.conversation.texts import Line

THIS_WEEK = timedelta(days=7)
"""So far ahead the overview looks."""


class MatterUrgency(enum.IntEnum):
    """How soon a leader should see to a matter; what has the lowest number stands first."""

    PERSON_WAITS = 1
    """A person waits for a leader: to be let in, to be called, to hear which day it is."""
    AT_RISK = 2
    """It goes wrong by itself: an organisation that slides, work that stands still."""
    LATE = 3
    """It should have been done by now."""
    RUNNING = 4
    """It goes as it should, and a leader may want to follow it."""
    COMING = 5
    """It comes by itself this week."""


@dataclass(frozen=True, slots=True)
class MatterKind:
    """Matters that are alike, so that many of them are told on one line.

    `name`: stays the same, since buttons carry it. `several`: the text that tells how many there
    are; it gets their `count`, and `of`: among how many. `title`: the text of a few words for the
    list of them.
    """

    name: str
    urgency: MatterUrgency
    several: str
    title: str


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing, in a line that can be read by itself, and the button to do something about it.

    `of`: among how many things of its sort it is one, as an organisation is one of all partners; 0
    where that says nothing.
    """

    kind: MatterKind
    line: Line
    button: Button
    of: int = 0
