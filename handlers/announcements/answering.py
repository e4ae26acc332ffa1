"""Takes recipients' answers: each counts once, and can change."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcements.actions import Answer, ShowCopyAgain
from handlers.announcements.calling import promise_call
from handlers.announcements.copies import copy_of, excerpt
from handlers.announcements.loaders import sent
from handlers.announcements.subjects import is_correction
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import answers, pressed
from handlers.conversation.texts import t
from storage.announcements import (
    CHANGEABLE,
    OUT,
    Announcement,
    announcement_by,
    choices_before,
    choices_by_person,
    record_answer,
    unanswered_by,
)
from storage.people import Contact

OPEN_FOR = timedelta(days=14)


@pressed(Answer, who=ANYONE)
def answer(ctx: Context, action: Answer) -> None:
    """Note a recipient's choice. In a group chat anyone can press; members count."""
    announcement = _asked(ctx, action)
    if ctx.contact is None or not ctx.contact.takes_part:
        raise Closed(t("members-count"))
    chosen = choices_by_person(ctx.db, announcement, [ctx.person.id])
    is_new = chosen.get(ctx.person.id) != action.choice
    if is_new:
        record_answer(ctx.db, announcement, ctx.contact, action.choice, ctx.now)
        announcement.report_at = ctx.now
    if ctx.in_place and not ctx.typed:
        # Elsewhere a toast would be a message, beside the one that shows the choice already.
        labels: list[str] = announcement.choices or []
        ctx.toast(t("choice-noted", label=labels[action.choice]))
    if ctx.event.private and ctx.message is not None:
        corrected = is_correction(ctx.message)
        copy = copy_of(announcement, chosen=action.choice, corrected=corrected)
        ctx.update(courtesy.with_ways_out(copy, ctx.message))
    if is_new:
        promise_call(ctx, announcement, action.choice)


def _asked(ctx: Context, action: Answer) -> Announcement:
    """The announcement that went out with this choice."""
    coalition = still(ctx.message.coalition_id if ctx.message else None)
    asked = still(announcement_by(ctx.db, coalition, action.announcement))
    if action.choice >= len(asked.choices or ()):
        raise Closed
    if asked.state in CHANGEABLE:
        raise Closed(t("only-a-test"))
    if asked.state not in OUT:
        raise Closed
    if ctx.message is not None and asked.is_outdated(ctx.message):
        raise Closed(t("announcement-just-corrected"))
    return asked


@answers(OPEN_ITEMS)
def unanswered(world: World, contact: Contact) -> Card | None:
    """The newest announcement that still waits for this contact's answer."""
    waiting = unanswered_by(world.db, contact, world.now - OPEN_FOR)
    if not waiting:
        return None
    newest = waiting[0]
    asked = t("announcement-unanswered", author=newest.author, text=excerpt(newest))
    again = Button(t("read-and-answer"), ShowCopyAgain(contact.id, newest.id))
    return card(asked, buttons=[again])


@pressed(ShowCopyAgain, who=ANYONE)
def ask_again(ctx: Context, action: ShowCopyAgain) -> None:
    """Another copy, so that nobody has to scroll back to the first."""
    ctx.contact = still(ctx.membership(action.contact))
    asked = sent(ctx, action.announcement)
    chosen, before = (
        choices(ctx.db, asked, [ctx.person.id]).get(ctx.person.id)
        for choices in (choices_by_person, choices_before)
    )
    copy = copy_of(asked, chosen=chosen, before=before, corrected=bool(asked.rings))
    ctx.reply(copy, subject=asked.newest_subject)
