"""Finds the announcement that a press or an answer is about, or says that it is too late for it."""

from __future__ import annotations

from handlers.announcements.drafts import hold
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.texts import t
from storage.announcements import CHANGEABLE, OUT, Announcement, announcement_by


def known(ctx: Context, announcement: int) -> Announcement:
    """An announcement of the leader's coalition, in whatever state."""
    return still(announcement_by(ctx.db, ctx.me.coalition_id, announcement))


def unsent(ctx: Context, announcement: int) -> Announcement:
    """One that can still change."""
    found = known(ctx, announcement)
    if found.state in OUT:
        raise Closed(t("announcement-under-way"))
    if found.state not in CHANGEABLE:
        raise Closed
    return found


def in_hand(ctx: Context, announcement: int) -> Announcement:
    """The same, to change it: one that is planned waits until it is planned anew."""
    draft = unsent(ctx, announcement)
    hold(draft)
    return draft


def sent(ctx: Context, announcement: int) -> Announcement:
    """One that is going out, or has gone out."""
    found = known(ctx, announcement)
    if found.state not in OUT:
        raise Closed
    return found
