"""Reminds those who got an announcement and did not answer it, when a leader wants that."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.announcements.actions import LeaveAsIs, Remind, SendReminder
from handlers.announcements.copies import copy_of, excerpt
from handlers.announcements.loaders import sent
from handlers.announcements.preview import RULE
from handlers.announcements.subjects import REMINDER
from handlers.conversation import courtesy
from handlers.conversation.arrival import arrival_lines, named, send_label, split
from handlers.conversation.cards import Brief, Button, Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import Forecast
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import notice, pressed
from handlers.conversation.subjects import key_in
from handlers.conversation.texts import Line, t
from storage.announcements import OUT, Announcement, choices_by_person, next_queued, silent_in
from storage.notices import Notice
from storage.people import Contact
from storage.recipients import recipients_where

PURPOSE = "reminder"
MOST = 2
REST = timedelta(days=2)
"""From one reminder until the next may be sent."""


def to_remind(world: World, announcement: Announcement) -> list[int]:
    """The contacts whom a leader may remind now; none while it goes out, and at most twice."""
    rests = announcement.reminded >= MOST or next_reminder(world, announcement) is not None
    if rests or not announcement.choices or announcement.due_at is not None:
        return []
    still_goes = next_queued(world.db, announcement, world.now) == world.now
    return [] if still_goes else silent_in(world.db, announcement)


def next_reminder(world: World, announcement: Announcement) -> datetime | None:
    """The moment to come from which a leader may remind them once more."""
    last = announcement.reminded_at
    if last is None or announcement.reminded >= MOST or last + REST <= world.now:
        return None
    return last + REST


@pressed(Remind, who=LEADERS)
def remind(ctx: Context, action: Remind) -> None:
    """Show the reminder below the report, which goes on to change."""
    announcement, expected = _reminder(ctx, action.announcement)
    ctx.reply(_preview(announcement, expected))


def _reminder(ctx: Context, number: int) -> tuple[Announcement, Forecast]:
    announcement = sent(ctx, number)
    silent = to_remind(ctx, announcement)
    if not silent:
        raise Closed if silent_in(ctx.db, announcement) else Closed(t("remind-everyone"))
    served = ctx.services.in_service()
    people = recipients_where(ctx.db, Contact.id.in_(silent), served=served)
    return announcement, courtesy.forecast(ctx, ctx.coalition, people, PURPOSE, ctx.now)


def _preview(announcement: Announcement, expected: Forecast) -> Card:
    title = t("remind-preview", count=len(expected.reached))
    number = announcement.reminded + 1
    send = SendReminder(announcement.id, announcement.rings, number)
    sending = [Button(send_label(expected), send)] if expected.reached else []
    return card(
        split(title, expected) if expected.reached else _nobody(expected),
        RULE,
        *_words(announcement).body,
        RULE,
        [*named("preview-unreachable", expected.unreachable), *arrival_lines(expected)],
        buttons=[*sending, Button(t("leave-it"), LeaveAsIs())],
    )


def _nobody(expected: Forecast) -> Line:
    """That a reminder reaches nobody now, and when it can."""
    return t("remind-later", at=expected.room) if expected.room else t("remind-nobody")


def _words(announcement: Announcement) -> Card:
    """The copy once more, which says first why."""
    copy = copy_of(announcement, corrected=bool(announcement.rings))
    return replace(copy, body=(t("announcement-reminder"), *copy.body))


@pressed(SendReminder, who=LEADERS)
def send_reminder(ctx: Context, action: SendReminder) -> None:
    announcement, expected = _reminder(ctx, action.announcement)
    if (action.edition, action.number) != (announcement.rings, announcement.reminded + 1):
        raise Closed
    announcement.reminded, announcement.reminded_at = action.number, ctx.now
    silent = [someone.contact for someone in expected.reached]
    courtesy.notify_many(ctx, ctx.coalition, silent, PURPOSE, announcement.reminder_subject)
    announcement.report_at = ctx.now
    told = split(t("reminder-sent", count=len(silent)), expected)
    ctx.replace(card(told, arrival_lines(expected)), done=send_label(expected))


@notice(REMINDER)
def remind_one(world: World, wish: Notice, announcement: Announcement) -> Card | None:
    """The copy once more, as long as its reader did not answer it; earlier ones lead to it."""
    _, edition, _ = key_in(wish.subject)
    reader = wish.contact.person_id
    is_answered = reader in world.once(choices_by_person, announcement)
    if announcement.state not in OUT or int(edition) != announcement.rings or is_answered:
        return None
    words = excerpt(announcement)
    return replace(
        _words(announcement),
        about=announcement.newest_subject,
        above=t("announcement-asked-below"),
        brief=Brief((t("announcement-reminder-of", text=words),), words),
    )
