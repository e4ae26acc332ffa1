"""Meetings in a leader's overview: those of which it is not noted who was there, and those of this
week."""

from __future__ import annotations

from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import THIS_WEEK, Matter, MatterKind, MatterUrgency
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from handlers.meetings.actions import ShowMeeting, ShowThere
from handlers.meetings.cards import moment_of
from storage.meetings import Coming, Meeting, guests_of, meetings_after, unticked_in
from storage.people import Contact

UNTICKED = MatterKind(
    "unticked", MatterUrgency.LATE, "meetings-unticked", "meetings-unticked-title"
)
COMING = MatterKind("meeting-comes", MatterUrgency.COMING, "meetings-come", "meetings-come-title")


@answers(MATTERS)
def unticked(world: World, leader: Contact) -> list[Matter]:
    """Until the expected guests count as having been there, a leader can say it better."""
    return [_unticked(meeting) for meeting in unticked_in(world.db, leader.coalition_id, world.now)]


def _unticked(meeting: Meeting) -> Matter:
    line = t("meeting-unticked", title=meeting.title, at=moment_of(meeting))
    return Matter(UNTICKED, line, Button(t("meeting-tick"), ShowThere(meeting.id)))


@answers(MATTERS)
def this_week(world: World, leader: Contact) -> list[Matter]:
    until = world.now + THIS_WEEK
    found = meetings_after(world.db, leader.coalition_id, world.now)
    return [_coming(world, meeting) for meeting in found if meeting.begins < until]


def _coming(world: World, meeting: Meeting) -> Matter:
    coming = sum(guest.coming is Coming.EXPECTED for guest in guests_of(world.db, meeting))
    line = t("meeting-comes", title=meeting.title, at=moment_of(meeting), count=coming)
    see = Button(t("meeting-see", at=moment_of(meeting)), ShowMeeting(meeting.id))
    return Matter(COMING, line, see)
