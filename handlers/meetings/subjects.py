"""Which meeting a notice is about, and whom news of it concerns."""

from __future__ import annotations

from handlers.conversation.context import World
from storage.meetings import Coming, Meeting, meeting_by
from storage.notices import Notice

SLICE = 500


def meeting_in(world: World, wish: Notice) -> Meeting | None:
    """What a notice is about, as long as it did not change since."""
    key, _, sequence = wish.subject.partition(":")[2].partition(".")
    found = world.once(meeting_by, wish.coalition_id, int(key))
    return found if found is not None and found.sequence == int(sequence) else None


def concerned(meeting: Meeting) -> tuple[Coming, ...]:
    """A change is no news to who goes to the other one of two."""
    return tuple(c for c in Coming if not (meeting.sequence and c is Coming.ELSEWHERE))
