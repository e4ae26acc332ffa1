"""Announcements in a leader's overview: respondents to phone, and what goes out this week."""

from __future__ import annotations

from handlers.announcements.actions import ShowAnnouncement, ShowCall
from handlers.announcements.calling import calls_wanted
from handlers.announcements.copies import excerpt
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import THIS_WEEK, Matter, MatterKind, MatterUrgency
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from storage.announcements import Announcement, AnnouncementState, planned_in
from storage.people import Contact

TO_CALL = MatterKind("call-wanted", MatterUrgency.PERSON_WAITS, "calls-wanted", "calls-title")
PLANNED = MatterKind("goes-out", MatterUrgency.COMING, "several-go-out", "planned-see-all")


@answers(MATTERS)
def calls(world: World, leader: Contact) -> list[Matter]:
    return [_call(*wanted) for wanted in calls_wanted(world, leader.coalition_id)]


def _call(announcement: Announcement, contact: Contact) -> Matter:
    line = t("call-wanted", name=contact.name, text=excerpt(announcement))
    show = ShowCall(announcement.id, contact.id)
    return Matter(TO_CALL, line, Button(t("call-name", name=contact.name), show))


@answers(MATTERS)
def planned(world: World, leader: Contact) -> list[Matter]:
    """Announcements that go out by themselves this week, the first in front."""
    until = world.now + THIS_WEEK
    coming = [
        one
        for one in planned_in(world.db, leader.coalition_id)
        if one.state is AnnouncementState.PLANNED and one.planned_for and one.planned_for < until
    ]
    return [_goes_out(announcement) for announcement in coming]


def _goes_out(announcement: Announcement) -> Matter:
    at = announcement.planned_for
    see = Button(t("goes-out-see", at=at), ShowAnnouncement(announcement.id))
    return Matter(PLANNED, t("goes-out", text=excerpt(announcement), at=at), see)
