"""Sends an announcement: slice after slice becomes notices, which courtesy lets go in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from handlers.announcements.actions import Send
from handlers.announcements.composing import next_step
from handlers.announcements.copies import copy_of
from handlers.announcements.drafts import hold
from handlers.announcements.forecast import chats_at, forecast, purpose_of
from handlers.announcements.loaders import unsent
from handlers.announcements.preview import preview_card, reaches_anyone
from handlers.announcements.report import PACE, leader_of, report_card, show_report
from handlers.announcements.subjects import ANNOUNCEMENT, CORRECTION, REPORT
from handlers.conversation import courtesy
from handlers.conversation.arrival import send_label
from handlers.conversation.cards import Card
from handlers.conversation.context import Context, World
from handlers.conversation.routes import LEADERS, Slice
from handlers.conversation.routing import due, notice, pressed
from handlers.conversation.subjects import key_in
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from storage.announcements import (
    CHANGEABLE,
    OUT,
    Announcement,
    AnnouncementState,
    chats_for,
    choices_before,
    choices_by_person,
    recipients,
    told_already,
)
from storage.notices import Notice
from storage.outbox import Urgency

TOO_LATE = timedelta(days=1)
"""After an outage of this long the leader decides whether it still makes sense."""


@pressed(Send, who=LEADERS)
def send_now(ctx: Context, action: Send) -> None:
    """Send what the preview showed; when it changed since, the leader sees it first."""
    draft = unsent(ctx, action.announcement)
    expected = forecast(ctx, draft)
    if action.edition != draft.edition or not reaches_anyone(ctx, draft, expected):
        ctx.toast(t("changed-look-again"))
        next_step(ctx, draft)
        return
    # Another card may still ask about it.
    ctx.settle()
    ctx.close(send_label(expected))
    _begin(draft, ctx.now)
    draft.report = ctx.reply(report_card(ctx, draft, ctx.me), subject=REPORT.about(draft.id))


def _begin(announcement: Announcement, now: datetime) -> None:
    announcement.state = AnnouncementState.SENDING
    announcement.started_at = announcement.due_at = now
    announcement.report_at = now + PACE


@due(Announcement.due_at, cursor=Announcement.reached)
def send_slices(world: World, announcement: Announcement, part: Slice) -> Sequence[int]:
    """Write the notices of a slice, or begin with one whose moment has come."""
    if announcement.state in CHANGEABLE:
        _begin_planned(world, announcement)
        return ()
    return _slice(world, announcement, part)


def _begin_planned(world: World, announcement: Announcement) -> None:
    why_not = _why_not(world, announcement)
    if why_not is None:
        _begin(announcement, world.now)
        show_report(world, announcement)
        return
    hold(announcement)
    leader = leader_of(world, announcement)
    if leader is not None:
        preview = preview_card(world, announcement, why_not)
        world.send(leader, preview, Occasion(urgency=Urgency.DUE))


def _why_not(world: World, announcement: Announcement) -> Line | None:
    """Why a planned one does not go now, but is shown to the leader again."""
    planned_for = announcement.planned_for or world.now
    if announcement.state is AnnouncementState.DRAFT:
        return t("planned-unfinished", at=planned_for)
    if world.now - planned_for > TOO_LATE:
        return t("planned-too-late", at=planned_for)
    if reaches_anyone(world, announcement, forecast(world, announcement)):
        return None
    return t("planned-nobody", at=planned_for)


def _slice(world: World, announcement: Announcement, part: Slice) -> Sequence[int]:
    if not part.after:
        _post_in_chats(world, announcement)
    find = told_already if announcement.rings else recipients
    contacts = find(world.db, announcement, part.size)
    purpose, subject = purpose_of(announcement), announcement.newest_subject
    courtesy.notify_many(world, announcement.coalition, contacts, purpose, subject)
    if announcement.stopped_at is not None:
        # Written all the same, so that the report can name those who do not get it.
        courtesy.withdraw(world, announcement.coalition, announcement.subjects)
    return contacts


def _post_in_chats(world: World, announcement: Announcement) -> None:
    copy = copy_of(announcement, corrected=bool(announcement.rings))
    occasion = Occasion(
        purpose_of(announcement),
        announcement.newest_subject,
        Urgency.BROADCAST,
        chats_at(world, announcement),
    )
    chats = chats_for(world.db, announcement.coalition_id, announcement.audience)
    world.write_in_groups(chats, copy, announcement.coalition, occasion)


# When courtesy lets a notice go


@notice(ANNOUNCEMENT)
def for_one(world: World, wish: Notice, announcement: Announcement) -> Card | None:
    """The copy for one recipient; all copies of a slice are the same card."""
    return world.once(_copy, announcement) if announcement.state in OUT else None


@notice(CORRECTION)
def corrected_for_one(world: World, wish: Notice, announcement: Announcement) -> Card | None:
    """The corrected copy for one recipient, with their answer to it if they gave one already, or
    else the one to the text before; as long as no newer correction rings."""
    _, edition = key_in(wish.subject)
    if announcement.state not in OUT or int(edition) != announcement.rings:
        return None
    chosen, before = (
        world.once(choices, announcement).get(wish.contact.person_id)
        for choices in (choices_by_person, choices_before)
    )
    return world.once(_copy, announcement, True, chosen, before)


def _copy(
    _: Session,
    announcement: Announcement,
    corrected: bool = False,
    chosen: int | None = None,
    before: int | None = None,
) -> Card:
    return copy_of(announcement, chosen=chosen, before=before, corrected=corrected)
