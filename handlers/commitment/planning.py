"""Foretells the steps of the days to come, if nobody is heard: pure, by the rules alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.commitment.looking import View
from handlers.commitment.rules import CALL, DAY, PER_WEEK, Place, next_move
from handlers.commitment.times import morning_from
from handlers.conversation.courtesy import WEEK

PATIENCE = 28 * DAY
"""An organisation that waited so long for room in a week goes before the more important ones."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A step that an organisation would get at this moment."""

    at: datetime
    view: View
    step: int


def plan(
    stands: Sequence[tuple[View, Place]], begin: datetime, until: datetime, zone: ZoneInfo
) -> list[Planned]:
    """The steps between these moments, of organisations whose silence counts at the beginning; at
    most so many a week, the most important first."""
    open_now = {v.organisation.id: (v, p) for v, p in stands if v.silence.stopped is None}
    planned: list[Planned] = []
    for morning in _mornings(begin, until, zone):
        for view, step in _due(open_now.values(), morning):
            if not _has_room(planned, morning, step):
                continue
            planned.append(Planned(morning, view, step))
            place = open_now[view.organisation.id][1]
            moved = replace(place, step=step, stepped_at=morning)
            open_now[view.organisation.id] = view, moved
    return planned


def _has_room(planned: Sequence[Planned], at: datetime, step: int) -> bool:
    """Whether there is room for it this week; calls and messages each have their own."""
    alike = (one for one in planned if (one.step == CALL) == (step == CALL))
    return sum(one.at > at - WEEK for one in alike) < PER_WEEK


def _mornings(begin: datetime, until: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    morning = morning_from(begin, zone)
    while morning < until:
        yield morning
        morning = morning_from(morning + timedelta(hours=1), zone)


def _due(stands: Iterable[tuple[View, Place]], at: datetime) -> list[tuple[View, int]]:
    found = []
    for view, place in stands:
        days = view.rules.days(in_schil=view.life.in_schil)
        move = next_move(place, view.silence, days, view.rules)
        if move.step is not None and move.at <= at:
            found.append((turn_of(view, move.at, at), view, move.step))
    return [(view, step) for _, view, step in sorted(found, key=lambda one: one[0])]


def turn_of(view: View, due: datetime, at: datetime) -> tuple[bool, int, datetime, int]:
    """The key that orders organisations whose step is due: those that waited for room longer than
    PATIENCE by their day, so that none waits for ever; before that the most important in front, and
    among those the longest silent."""
    due = max(due, view.life.since)
    if at - due >= PATIENCE:
        return False, 0, due, view.organisation.id
    return True, view.rank, view.silence.since, view.organisation.id
