"""Announcements: what leaders write to many, how it arrived, and what people answered."""

from storage.announcements.answers import (
    choices_by_person,
    record_answer,
    tally,
    unanswered_by,
)
from storage.announcements.audience import (
    Meant,
    audience_of,
    chats_for,
    recipients,
    sectors_in,
    told_already,
)
from storage.announcements.outcomes import (
    Outcome,
    chat_deliveries,
    copies_after,
    count_copies,
    next_waiting,
    outcomes,
    some_with,
    unknown_copies,
)
from storage.announcements.tables import (
    CHANGEABLE,
    OUT,
    Announcement,
    AnnouncementAnswer,
    AnnouncementState,
    announcement_by,
    draft_of,
    first_at,
    first_due,
    planned_in,
)
from storage.announcements.traces import (
    answered_by,
    forget_author,
    move_traces,
    written_by,
)

__all__ = [
    "CHANGEABLE",
    "OUT",
    "Announcement",
    "AnnouncementAnswer",
    "AnnouncementState",
    "Meant",
    "Outcome",
    "announcement_by",
    "answered_by",
    "audience_of",
    "chat_deliveries",
    "chats_for",
    "choices_by_person",
    "copies_after",
    "count_copies",
    "draft_of",
    "first_at",
    "first_due",
    "forget_author",
    "move_traces",
    "next_waiting",
    "outcomes",
    "planned_in",
    "recipients",
    "record_answer",
    "sectors_in",
    "some_with",
    "tally",
    "told_already",
    "unanswered_by",
    "unknown_copies",
    "written_by",
]
