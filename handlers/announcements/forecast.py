"""Forecasts which recipients an announcement will reach, and when."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.courtesy import PURPOSES, Purpose
from storage import notices
from storage.announcements import Announcement, Recipient, audience_of
from storage.people import Contact

AT_ONCE = 500


@dataclass
class Forecast:
    """Recipients by what would happen to them.

    `reached`: get it; `later`: those of them who get it later, by moment; `unreachable`: have no
    chat; `unwanted`: want only what is needed. For the others it would come too late: `paused`, by
    the day on which their pause ends, and `crowded`, for whom too much waits already.
    """

    reached: list[Recipient] = field(default_factory=list)
    later: dict[datetime, list[Recipient]] = field(default_factory=dict)
    unreachable: list[Recipient] = field(default_factory=list)
    unwanted: list[Recipient] = field(default_factory=list)
    paused: dict[date, list[Recipient]] = field(default_factory=dict)
    crowded: list[Recipient] = field(default_factory=list)


def forecast(world: World, announcement: Announcement) -> Forecast:
    """The forecast for its planned moment, or for now."""
    purpose = PURPOSES[purpose_of(announcement)]
    start = announcement.due_at or world.now
    expected, willing = Forecast(), []
    for someone in audience_of(world.db, announcement, world.services.in_service()):
        if not someone.reachable:
            expected.unreachable.append(someone)
        elif someone.only_needed and purpose.budgeted:
            expected.unwanted.append(someone)
        else:
            willing.append(someone)
    zone = ZoneInfo(announcement.coalition.zone)
    for someone, at in _moments(world, announcement, willing, purpose, start):
        paused = max((p for p in someone.pauses if p), default=start)
        if at < start + purpose.keeps:
            expected.reached.append(someone)
            if at > start:
                expected.later.setdefault(at, []).append(someone)
        elif paused > start:
            expected.paused.setdefault(paused.astimezone(zone).date(), []).append(someone)
        else:
            expected.crowded.append(someone)
    return expected


def purpose_of(announcement: Announcement) -> str:
    """The purpose of its copies; a correction of an urgent one is urgent too."""
    if announcement.urgent:
        return "urgent"
    return "correction" if announcement.rings else "announcement"


def chats_at(world: World, announcement: Announcement) -> datetime:
    """When it goes to group chats: within the hours of volunteers, as all kinds of people are
    there, unless it is urgent."""
    start = max(announcement.due_at or world.now, world.now)
    if not PURPOSES[purpose_of(announcement)].hours:
        return start
    coalition = announcement.coalition
    hours = courtesy.settings_of(coalition).hours
    return courtesy.within_hours(start, None, ZoneInfo(coalition.zone), hours)


def _moments(
    world: World,
    announcement: Announcement,
    people: list[Recipient],
    purpose: Purpose,
    start: datetime,
) -> Iterable[tuple[Recipient, datetime]]:
    """When courtesy lets it go to each; worked out once for all who are in the same case."""
    used, waiting = _budget(world, announcement, people, start) if purpose.budgeted else ({}, {})
    known: dict[tuple[object, ...], datetime] = {}
    for someone in people:
        mine = tuple(used.get(someone.person, ())), tuple(waiting.get(someone.person, ()))
        case = (someone.kind, someone.pauses, mine)
        if case not in known:
            contact = world.db.get_one(Contact, someone.contact)
            known[case] = _turn(start, purpose, contact, *mine)
        yield someone, known[case]


def _turn(
    start: datetime,
    purpose: Purpose,
    contact: Contact,
    used: Iterable[datetime],
    waiting: Iterable[datetime],
) -> datetime:
    """When its turn comes, as courtesy decides: at each moment notices that waited already go
    first, and what does not fit is looked at again later. All that is budgeted keeps to the same
    rules."""
    gone = list(used)
    queue = sorted([*((due, False) for due in waiting), (start, True)])
    while True:
        at, is_ours = heapq.heappop(queue)
        later = courtesy.verdict(at, purpose, contact, gone).at
        if later > at:
            heapq.heappush(queue, (later, is_ours))
        elif is_ours:
            return at
        else:
            gone.append(at)


Moments = dict[int, list[datetime]]
"""By person."""


def _budget(
    world: World, announcement: Announcement, people: list[Recipient], start: datetime
) -> tuple[Moments, Moments]:
    """When these people got messages that count, and when those that wait for them may go."""
    since, ids = start - courtesy.WEEK, [someone.person for someone in people]
    used: Moments = {}
    for i in range(0, len(ids), AT_ONCE):
        used |= notices.budget_used(world.db, set(ids[i : i + AT_ONCE]), since)
    counted = [name for name, purpose in PURPOSES.items() if purpose.budgeted]
    return used, notices.waiting_for(world.db, announcement.coalition_id, counted)
