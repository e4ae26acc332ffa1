"""Whom an announcement will reach, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
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
    """Who gets it, and who of them later, by moment; who cannot be reached, who wants only what is
    needed, and by day until when those have a pause for whom it would come too late."""

    reached: list[Meant] = field(default_factory=list)
    later: dict[datetime, list[Meant]] = field(default_factory=dict)
    unreachable: list[Meant] = field(default_factory=list)
    unwanted: list[Meant] = field(default_factory=list)
    paused: dict[date, list[Meant]] = field(default_factory=dict)


def forecast(world: World, announcement: Announcement) -> Forecast:
    """What would happen if it went at its planned moment, or now."""
    purpose = PURPOSES[purpose_of(announcement)]
    start = announcement.due_at or world.now
    expected, willing = Forecast(), []
    for someone in audience_of(world.db, announcement, world.house.in_service()):
        if not someone.reachable:
            expected.unreachable.append(someone)
        elif someone.only_needed and purpose.budgeted:
            expected.unwanted.append(someone)
        else:
            willing.append(someone)
    zone = ZoneInfo(announcement.coalition.zone)
    for someone, at in _moments(world, willing, purpose, start):
        if at >= start + purpose.keeps:
            expected.paused.setdefault(_pause_end(someone, at, zone), []).append(someone)
            continue
        expected.reached.append(someone)
        if at > start:
            expected.later.setdefault(at, []).append(someone)
    return expected


def _pause_end(someone: Meant, at: datetime, zone: ZoneInfo) -> date:
    """Nothing else than a pause can last longer than an announcement makes sense."""
    return max((p for p in someone.pauses if p), default=at).astimezone(zone).date()


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
