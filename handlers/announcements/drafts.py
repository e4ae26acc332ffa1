"""An announcement as long as it can change: whether it waits, and whether it is complete."""

from __future__ import annotations

from handlers.announcements.actions import Cancel, ShowAnnouncement
from handlers.conversation.cards import Button
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, AnnouncementState


def hold(announcement: Announcement) -> None:
    """Keep it from going by itself; at its moment the leader hears so (sending.py)."""
    announcement.state = AnnouncementState.DRAFT


def held(draft: Announcement) -> list[Line]:
    """Say that it waits, where it was planned before a leader began to change it."""
    waits = draft.state is AnnouncementState.DRAFT and draft.planned_for is not None
    return [t("planned-held", at=draft.planned_for)] if waits else []


def way_out(draft: Announcement) -> Button:
    """Back to the preview where there was one already; else the way to drop it."""
    if is_complete(draft):
        return Button(t("back"), ShowAnnouncement(draft.id))
    return Button(t("cancel"), Cancel(draft.id))


def is_complete(draft: Announcement) -> bool:
    """Whether nothing must be asked any more."""
    return bool(draft.audience) and has_content(draft) and draft.choices is not None


def has_content(draft: Announcement) -> bool:
    """Whether there is anything to read or to see in it."""
    return bool(draft.text) or draft.file_id is not None


def changed(announcement: Announcement) -> None:
    """Note that earlier previews of it no longer show what would be sent."""
    announcement.edition += 1
