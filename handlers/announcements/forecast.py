"""Whom an announcement will reach, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.courtesy import PURPOSES, Purpose
from storage import notices
from storage.announcements import Announcement, Meant, audience_of
from storage.people import Contact

AT_ONCE = 500


@dataclass
class Forecast:
    """How many people it reaches, the names of those whom it cannot reach and of those who want
    only what is needed, and by moment the names of those who get it later."""

    reached: int = 0
    unwanted: list[str] = field(default_factory=list)
    unreachable: list[str] = field(default_factory=list)
    later: dict[datetime, list[str]] = field(default_factory=dict)


def forecast(world: World, announcement: Announcement) -> Forecast:
    """What would happen if it went at its planned moment, or now."""
    purpose = PURPOSES[purpose_of(announcement)]
    start = announcement.due_at or world.now
    expected, reached = Forecast(), []
    for someone in audience_of(world.db, announcement, world.house.in_service()):
        if not someone.reachable:
            expected.unreachable.append(someone.name)
        elif someone.only_needed and purpose.budgeted:
            expected.unwanted.append(someone.name)
        else:
            reached.append(someone)
    expected.reached = len(reached)
    for someone, at in _moments(world, reached, purpose, start):
        if at > start:
            expected.later.setdefault(at, []).append(someone.name)
    return expected


def purpose_of(announcement: Announcement) -> str:
    """As what its copies go; a correction of an urgent one is urgent too."""
    if announcement.urgent:
        return "urgent"
    return "correction" if announcement.rings else "announcement"


def chats_at(world: World, announcement: Announcement) -> datetime:
    """When it goes to group chats: at the hours of volunteers, for all kinds of people are there,
    unless it is urgent."""
    start = max(announcement.due_at or world.now, world.now)
    if not PURPOSES[purpose_of(announcement)].hours:
        return start
    coalition = announcement.coalition
    hours = courtesy.settings_of(coalition).hours
    return courtesy.within_hours(start, None, ZoneInfo(coalition.zone), hours)


def _moments(
    world: World, people: list[Meant], purpose: Purpose, start: datetime
) -> Iterable[tuple[Meant, datetime]]:
    """When courtesy lets it go to each; asked once for all who are in the same case."""
    used = _budget_used(world, people, start) if purpose.budgeted else {}
    known: dict[tuple[object, ...], datetime] = {}
    for someone in people:
        mine = used.get(someone.person, [])
        case = (someone.kind, *someone.pauses, *mine)
        if case not in known:
            contact = world.db.get_one(Contact, someone.contact)
            known[case] = courtesy.verdict(start, purpose, contact, mine).at
        yield someone, known[case]


def _budget_used(world: World, people: list[Meant], start: datetime) -> dict[int, list[datetime]]:
    since, ids = start - courtesy.WEEK, [someone.person for someone in people]
    used: dict[int, list[datetime]] = {}
    for i in range(0, len(ids), AT_ONCE):
        used |= notices.budget_used(world.db, set(ids[i : i + AT_ONCE]), since)
    return used
