"""Which meeting a notice or a press is about, whether that is still open, and whom news of it
concerns."""

from __future__ import annotations

from datetime import UTC

from handlers.conversation.context import World
from handlers.conversation.subjects import key_in
from handlers.conversation.texts import Line, t
from storage.meetings import Coming, Guest, Meeting, guest_of, meeting_by
from storage.notices import Notice


def meeting_in(world: World, wish: Notice) -> Meeting | None:
    """What a notice is about, as long as it did not change since."""
    key, sequence, *_ = key_in(wish.subject)
    found = world.once(meeting_by, wish.coalition_id, int(key))
    return found if found is not None and found.sequence == int(sequence) else None


def guest_in(world: World, wish: Notice) -> tuple[Meeting, Guest] | None:
    """About whom a notice is, at what is still to come, as long as they said nothing else
    since."""
    key, contact, at = key_in(wish.subject)
    meeting = meeting_by(world.db, wish.coalition_id, int(key))
    guest = guest_of(world.db, meeting, int(contact)) if meeting is not None else None
    if meeting is None or guest is None or stamp_of(guest) != at:
        return None
    return (meeting, guest) if is_open(world, meeting) else None


def subject_of(kind: str, guest: Guest) -> str:
    """What a notice of this kind about what someone said last is about."""
    return f"{kind}:{guest.meeting_id}.{guest.contact_id}.{stamp_of(guest)}"


def stamp_of(guest: Guest) -> str:
    """When they said it, to tell it from what they said before."""
    return f"{guest.said_at.astimezone(UTC):%Y%m%d%H%M%S}" if guest.said_at is not None else ""


def is_open(world: World, meeting: Meeting) -> bool:
    """Whether it is still to come, or on."""
    return not meeting.is_cancelled and meeting.ends > world.now


def why_closed(world: World, meeting: Meeting | None) -> Line:
    """Why nothing can be said about it any more."""
    if meeting is None or is_open(world, meeting):
        return t("closed-already")
    return t("meeting-is-off" if meeting.is_cancelled else "meeting-is-over")


def concerned(meeting: Meeting) -> tuple[Coming, ...]:
    """A change is no news to who goes to the other one of two."""
    return tuple(c for c in Coming if not (meeting.sequence and c is Coming.ELSEWHERE))
