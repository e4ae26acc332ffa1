"""Whom an announcement will reach, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.writing import channel_for
from storage import notices
from storage.announcements import Announcement, audience_of
from storage.people import Contact, Standing

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
    meant, purpose = audience_of(world.db, announcement), purpose_of(announcement)
    reachable = [contact for contact in meant if _is_reachable(contact)]
    unwanted = [c for c in reachable if c.only_needed and PURPOSES[purpose].budgeted]
    reached = [contact for contact in reachable if contact not in unwanted]
    expected = Forecast(
        reached=len(reached),
        unreachable=[contact.name for contact in meant if not _is_reachable(contact)],
        unwanted=[contact.name for contact in unwanted],
    )
    start = announcement.due_at or world.now
    for contact, at in _moments(world, reached, purpose, start):
        if at > start:
            expected.later.setdefault(at, []).append(contact.name)
    return expected


def purpose_of(announcement: Announcement) -> str:
    """As what its copies go; a correction of an urgent one is urgent too."""
    if announcement.urgent:
        return "urgent"
    return "correction" if announcement.rings else "announcement"


def _is_reachable(contact: Contact) -> bool:
    return contact.standing is Standing.ACTIVE and channel_for(contact.person) is not None


def _moments(
    world: World, contacts: list[Contact], purpose: str, start: datetime
) -> Iterable[tuple[Contact, datetime]]:
    """When courtesy lets it go to each; asked once for all who are in the same case."""
    used = _budget_used(world, contacts, start) if PURPOSES[purpose].budgeted else {}
    known: dict[tuple[object, ...], datetime] = {}
    for contact in contacts:
        mine = used.get(contact.person_id, [])
        case = (contact.kind, contact.paused_until, contact.person.paused_until, *mine)
        if case not in known:
            known[case] = courtesy.verdict(start, PURPOSES[purpose], contact, mine).at
        yield contact, known[case]


def _budget_used(
    world: World, contacts: list[Contact], start: datetime
) -> dict[int, list[datetime]]:
    people = [contact.person_id for contact in contacts]
    used: dict[int, list[datetime]] = {}
    for i in range(0, len(people), AT_ONCE):
        some = set(people[i : i + AT_ONCE])
        used |= notices.budget_used(world.db, some, start - courtesy.WEEK)
    return used
