"""The one table of purposes: all in which messages that nobody asked for differ."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from storage.outbox import Urgency


@dataclass(frozen=True, slots=True)
class Purpose:
    """The rules for one kind of message.

    `counts`: is one of those that a person gets in a day and a week; `budgeted`: waits until one
    more fits those, and until the coalition does not rest; `hours`: keeps to quiet hours, Sundays
    and holidays; `pause`: waits while the person has asked for a pause; `keeps`: how long it makes
    sense; `again`: may go twice when it is unknown whether it arrived; `joined`: what may go to
    someone at the same moment is one message; `gathered`: it is one message in which each is told
    in brief; `daily`: that moment comes once a day; `offers_out`: has buttons to ask why, and to
    get less; `apart`: so much time lies between two to the same organisation.
    """

    urgency: Urgency
    keeps: timedelta
    counts: bool = False
    budgeted: bool = False
    hours: bool = True
    pause: bool = True
    again: bool = True
    joined: bool = False
    gathered: bool = False
    daily: bool = False
    offers_out: bool = True
    apart: timedelta | None = None


LONGEST_PAUSE = timedelta(days=750)
"""Words from one person to another are not lost to a pause (handlers/preferences.py)."""

PURPOSES = {
    "announcement": Purpose(
        Urgency.BROADCAST, keeps=timedelta(days=14), counts=True, budgeted=True, again=False
    ),
    "urgent": Purpose(
        Urgency.BROADCAST, keeps=timedelta(days=2), counts=True, hours=False, again=False
    ),
    "invitation": Purpose(Urgency.DUE, keeps=timedelta(days=14), counts=True, budgeted=True),
    "reminder": Purpose(
        Urgency.DUE, keeps=timedelta(days=3), counts=True, budgeted=True, gathered=True
    ),
    "offer": Purpose(Urgency.DUE, keeps=timedelta(days=30), counts=True, budgeted=True),
    "nudge": Purpose(
        Urgency.DUE,
        keeps=timedelta(days=28),
        counts=True,
        budgeted=True,
        apart=timedelta(days=14),
    ),
    "appointment": Purpose(Urgency.DUE, keeps=timedelta(days=1), gathered=True),
    "date": Purpose(Urgency.DUE, keeps=timedelta(days=60), counts=True),
    "late-change": Purpose(Urgency.DUE, keeps=timedelta(days=2), counts=True, hours=False),
    "task": Purpose(Urgency.DUE, keeps=timedelta(days=7), gathered=True),
    "correction": Purpose(Urgency.DUE, keeps=timedelta(days=14), counts=True),
    "message": Purpose(Urgency.DUE, keeps=LONGEST_PAUSE, joined=True, offers_out=False),
    "answer": Purpose(Urgency.DUE, keeps=LONGEST_PAUSE, pause=False, joined=True, offers_out=False),
    "decision": Purpose(Urgency.DUE, keeps=timedelta(days=60), offers_out=False),
    "news": Purpose(
        Urgency.DUE, keeps=timedelta(days=14), joined=True, daily=True, offers_out=False
    ),
}


def may_repeat(purpose: str) -> bool:
    """Whether a message may go again when it is unknown whether it arrived; answers may."""
    return purpose not in PURPOSES or PURPOSES[purpose].again
