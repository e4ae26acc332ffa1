"""The subjects of messages about meetings: a meeting as it is, or the last answer of a guest."""

from __future__ import annotations

from datetime import UTC

from handlers.conversation.context import World
from handlers.conversation.subjects import Subject, key_in
from handlers.conversation.texts import Line, t
from storage.meetings import Guest, Meeting, guest_of, meeting_by
from storage.notices import Notice
from storage.people import contact_by


def _title(meeting: Meeting) -> Line:
    return meeting.title


def _why(world: World, wish: Notice, meeting: Meeting) -> Line:
    """How the moment came about that somebody asks about."""
    if meeting.polled:
        return t("why-meeting-polled", title=meeting.title)
    leader = contact_by(world.db, meeting.coalition_id, meeting.by_contact)
    name = leader.name if leader is not None else meeting.coalition.name
    return t("why-meeting-made", title=meeting.title, author=name)


def _why_colleague(world: World, wish: Notice, meeting: Meeting) -> Line:
    return t("why-meeting-colleague", title=meeting.title)


# About a meeting as it is: see `as_now`.
MEETING = Subject("meeting", meeting_by, title=_title, why=_why)
REMINDER = MEETING.also("meeting-reminder")
GOES_ON = MEETING.also("meeting-goes-on")
"""To guests who heard that it was off."""
COLLEAGUE = Subject("meeting-colleague", meeting_by, title=_title, why=_why_colleague)
"""The question to a colleague whether they go instead."""
LED = Subject("meeting-led", meeting_by, title=_title)
"""The change that another leader made."""
IN_CHAT = LED.also("meeting-chat")

# About a guest at a meeting: see `about_guest`.
NEWS = LED.also("meeting-news")
INSTEAD = LED.also("meeting-instead")
"""The answer of a colleague."""

SET = LED.also("meeting-set")
THERE = LED.also("meeting-there")


def as_now(subject: Subject[Meeting], meeting: Meeting, *more: object) -> str:
    """About a meeting as it is until it changes again."""
    return subject.about(meeting.id, meeting.sequence, *more)


def as_before(meeting: Meeting) -> list[str]:
    """All that guests got about a meeting as it was before."""
    told = (MEETING, REMINDER, GOES_ON, COLLEAGUE)
    return [s.about(meeting.id, number) for s in told for number in range(meeting.sequence)]


def is_as_told(wish: Notice, meeting: Meeting) -> bool:
    """Whether a meeting did not change since a notice `as_now` was wished for."""
    _, sequence, *_ = key_in(wish.subject)
    return meeting.sequence == int(sequence)


def about_guest(subject: Subject[Meeting], guest: Guest) -> str:
    """About the last answer of a guest."""
    return subject.about(guest.meeting_id, guest.contact_id, stamp_of(guest))


def guest_in(world: World, wish: Notice, meeting: Meeting) -> Guest | None:
    """The guest whose answer a notice is about, as long as it is their last one, and the meeting
    still to come."""
    _, contact, said_at = key_in(wish.subject)
    guest = guest_of(world.db, meeting, int(contact))
    if guest is None or stamp_of(guest) != said_at or not is_open(world, meeting):
        return None
    return guest


def stamp_of(guest: Guest) -> str:
    """When they answered, to tell it from their earlier answers."""
    return f"{guest.said_at.astimezone(UTC):%Y%m%d%H%M%S}" if guest.said_at is not None else ""


def is_open(world: World, meeting: Meeting) -> bool:
    """Whether it is still to come, or on."""
    return not meeting.is_cancelled and meeting.ends > world.now
