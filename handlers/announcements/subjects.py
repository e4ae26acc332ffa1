"""The subjects of notices and messages that announcements send."""

from __future__ import annotations

from handlers.announcements.copies import excerpt
from handlers.announcements.targets import describe
from handlers.conversation.context import World
from handlers.conversation.subjects import Subject, kind_in
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, announcement_by
from storage.messages import Message
from storage.notices import Notice


def _why(world: World, wish: Notice, announcement: Announcement) -> Line:
    audience = describe(world, announcement)
    return t("why-announcement", author=announcement.author, audience=audience)


ANNOUNCEMENT = Subject("announcement", announcement_by, title=excerpt, why=_why)
CORRECTION = ANNOUNCEMENT.also("correction")
"""A copy that rings, with the edition that it brings."""
REMINDER = ANNOUNCEMENT.also("announcement-reminder")
"""Once more, for those without an answer, with the edition that it is about and its number."""
CALL = ANNOUNCEMENT.also("announcement-call")
"""A respondent wants to be phoned: their contact id, and the edition that they answered."""
REPORT = ANNOUNCEMENT.also("report")
"""The leader's own card about it."""


def is_correction(copy: Message) -> bool:
    """Whether this copy came as a correction."""
    return kind_in(copy.subject) == CORRECTION.kind
