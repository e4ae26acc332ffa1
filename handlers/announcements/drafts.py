"""The draft that a button or an answer is about, while it can still change."""

from __future__ import annotations

from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.texts import Line, t
from storage.announcements import CHANGEABLE, OUT, Announcement, announcement_by


def unsent(ctx: Context, announcement: int) -> Announcement | None:
    """The announcement, or None (and the person is told why) when it cannot change any more."""
    found = announcement_by(ctx.db, ctx.me.coalition_id, announcement)
    if found is not None and found.state in CHANGEABLE:
        return found
    say(ctx, t("announcement-under-way" if found and found.state in OUT else "closed-already"))
    return None


def say(ctx: Context, line: Line) -> None:
    """A short word: at the press, or as an answer to what was typed."""
    if isinstance(ctx.event, (Said, Shared)):
        ctx.reply(line)
    else:
        ctx.toast(line)


def changed(draft: Announcement) -> None:
    """Earlier previews of it no longer show what would be sent."""
    draft.edition += 1
