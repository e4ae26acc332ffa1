"""What people press under an announcement: it counts once, and can change."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcements.actions import Answer, AskAgain
from handlers.announcements.copies import copy_of, excerpt
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.routing import ANYONE, answers, pressed
from handlers.conversation.texts import t
from storage.announcements import (
    CHANGEABLE,
    OUT,
    Announcement,
    announcement_by,
    choices_by_person,
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


@answers(OPEN_ITEMS)
def unanswered(world: World, contact: Contact) -> Card | None:
    """The newest announcement that still waits for this contact's answer."""
    waiting = unanswered_by(world.db, contact, world.now - OPEN_FOR)
    if not waiting:
        return None
    newest = waiting[0]
    said = t("announcement-unanswered", author=newest.author, text=excerpt(newest))
    again = Button(t("read-and-answer"), AskAgain(contact.id, newest.id))
    return card(said, buttons=[again])


@pressed(AskAgain, who=ANYONE)
def ask_again(ctx: Context, action: AskAgain) -> None:
    """Another copy, where nobody has to scroll back to the first."""
    ctx.contact = ctx.membership(action.contact)
    coalition = ctx.contact.coalition_id if ctx.contact else 0
    asked = announcement_by(ctx.db, coalition, action.announcement)
    if asked is None or asked.state not in OUT:
        ctx.toast(t("closed-already"))
        return
    chosen = choices_by_person(ctx.db, asked, [ctx.person.id]).get(ctx.person.id)
    better = bool(asked.rings)
    subject = asked.ringing_subject if better else asked.subject
    ctx.reply(copy_of(asked, chosen=chosen, better=better), subject=subject)
