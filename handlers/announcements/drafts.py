"""The draft that a button or an answer is about, while it can still change."""

from __future__ import annotations

from handlers.announcements.actions import Cancel, Show
from handlers.conversation.cards import Button
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.texts import Line, t
from storage.announcements import (
    CHANGEABLE,
    OUT,
    Announcement,
    AnnouncementState,
    announcement_by,
)


def unsent(ctx: Context, announcement: int) -> Announcement | None:
    """The announcement, or None (and the person is told why) when it cannot change any more."""
    found = announcement_by(ctx.db, ctx.me.coalition_id, announcement)
    if found is not None and found.state in CHANGEABLE:
        return found
    say(ctx, t("announcement-under-way" if found and found.state in OUT else "closed-already"))
    return None


def in_hand(ctx: Context, announcement: int) -> Announcement | None:
    """The same, to change it: one that is planned waits until it is planned anew."""
    found = unsent(ctx, announcement)
    if found is not None:
        hold(found)
    return found


def hold(announcement: Announcement) -> None:
    """It does not go by itself; at its moment the leader hears so (sending.py)."""
    announcement.state = AnnouncementState.DRAFT


def held(draft: Announcement) -> list[Line]:
    """That it waits, where it was planned before someone began to change it."""
    waits = draft.state is AnnouncementState.DRAFT and draft.planned_for is not None
    return [t("planned-held", at=draft.planned_for)] if waits else []


def way_out(draft: Announcement) -> Button:
    """Back to the preview where there was one already; one that is still being made is dropped."""
    if is_complete(draft):
        return Button(t("back"), Show(draft.id))
    return Button(t("cancel"), Cancel(draft.id))


def is_complete(draft: Announcement) -> bool:
    """Whether nothing must be asked any more."""
    content = bool(draft.text) or draft.file_id is not None
    return bool(draft.audience) and content and draft.choices is not None


def say(ctx: Context, line: Line) -> None:
    """A short word: at the press, or as an answer to what was typed."""
    if isinstance(ctx.event, (Said, Shared)):
        ctx.reply(line)
    else:
        ctx.toast(line)


def changed(draft: Announcement) -> None:
    """Earlier previews of it no longer show what would be sent."""
    draft.edition += 1
