"""What people press under an announcement: it counts once, and can change."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcements.actions import Answer
from handlers.announcements.copies import copy_of, excerpt
from handlers.conversation.context import Context, World
from handlers.conversation.routing import ANYONE, answers, pressed
from handlers.conversation.texts import Line, t
from storage.announcements import (
    CHANGEABLE,
    OUT,
    Announcement,
    announcement_by,
    record_answer,
    unanswered_by,
)
from storage.outbox import Urgency
from storage.people import Contact

OPEN_FOR = timedelta(days=14)


@pressed(Answer, who=ANYONE)
def answer(ctx: Context, action: Answer) -> None:
    """Note what someone chose. In a group chat anyone can press; members count."""
    announcement = _asked(ctx, action)
    if announcement is None:
        ctx.toast(t("closed-already"))
    elif announcement.state in CHANGEABLE:
        ctx.toast(t("only-a-test"))
    elif announcement.state not in OUT:
        ctx.toast(t("closed-already"))
    elif ctx.contact is None or not ctx.contact.takes_part:
        ctx.toast(t("members-count"))
    else:
        _note(ctx, announcement, ctx.contact, action.choice)


def _asked(ctx: Context, action: Answer) -> Announcement | None:
    coalition = ctx.message.coalition_id if ctx.message else None
    if coalition is None:
        return None
    found = announcement_by(ctx.db, coalition, action.announcement)
    return found if found and action.choice < len(found.choices or ()) else None


def _note(ctx: Context, announcement: Announcement, contact: Contact, choice: int) -> None:
    record_answer(ctx.db, announcement, contact, choice, ctx.now)
    labels: list[str] = announcement.choices or []
    if ctx.in_place:
        # Elsewhere a toast would be a message, beside the one that shows the choice already.
        ctx.toast(t("choice-noted", label=labels[choice]))
    announcement.report_at = ctx.now
    if ctx.event.private and ctx.message is not None:
        better = ctx.message.subject.startswith("correction:")
        said = copy_of(announcement, chosen=choice, better=better)
        ctx.reword([(ctx.message, said)], Urgency.REPLY)


@answers("open_items")
def unanswered(world: World, contact: Contact) -> Line | None:
    """The newest announcement that still waits for this contact's answer."""
    waiting = unanswered_by(world.db, contact, world.now - OPEN_FOR)
    if not waiting:
        return None
    return t("announcement-unanswered", author=waiting[0].author, text=excerpt(waiting[0]))
