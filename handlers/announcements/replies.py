"""Replies to an announcement reach its leader, who can answer through the bot, and so on."""

from __future__ import annotations

from handlers.announcements.copies import excerpt
from handlers.announcements.report import keeper_of
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.events import Replied
from handlers.conversation.routing import replied
from handlers.conversation.subjects import id_in
from handlers.conversation.texts import render, t
from storage.announcements import announcement_by


@replied("announcement")
def reply_to_announcement(ctx: Context, said: Said | Shared) -> None:
    """Pass a reply on to the leader; in a group chat people talk to each other."""
    if not ctx.event.private or ctx.asked is None:
        return
    about = id_in(ctx.asked.subject)
    announcement = announcement_by(ctx.db, ctx.me.coalition_id, about)
    keeper = keeper_of(ctx, announcement) if announcement else None
    if announcement is None or keeper is None:
        ctx.reply(t("closed-already"))
    else:
        ctx.tell(Replied(keeper, said, render(excerpt(announcement), ctx.reader)))


@replied("correction")
def reply_to_correction(ctx: Context, said: Said | Shared) -> None:
    reply_to_announcement(ctx, said)
