"""Replies to an announcement reach its leader, who can answer through the bot, and so on."""

from __future__ import annotations

from handlers.announcements.copies import excerpt
from handlers.announcements.report import leader_of
from handlers.announcements.subjects import ANNOUNCEMENT, CORRECTION
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.events import Replied
from handlers.conversation.routing import replied
from handlers.conversation.texts import render
from storage.announcements import Announcement


@replied(ANNOUNCEMENT)
@replied(CORRECTION)
def pass_on(ctx: Context, said: Said | Shared, announcement: Announcement) -> None:
    """Pass a reply on to the leader; in a group chat people talk to each other."""
    if ctx.event.private:
        leader = still(leader_of(ctx, announcement))
        ctx.publish(Replied(leader, said, render(excerpt(announcement), ctx.reader)))
