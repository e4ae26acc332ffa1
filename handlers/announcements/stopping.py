"""Stops an announcement that is going out, and lets it go on after all."""

from __future__ import annotations

from handlers.announcements.actions import KeepSending, SendRest, StopSending
from handlers.announcements.copies import copy_of
from handlers.announcements.forecast import chats_at
from handlers.announcements.report import PACE, next_look, show_report
from handlers.announcements.sent import opened
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.routing import LEADERS, pressed
from handlers.conversation.texts import Line, t
from storage.announcements import (
    OUT,
    Announcement,
    AnnouncementState,
    ReaderOutcome,
    announcement_by,
    held_back_in_chats,
    holds_back,
    outcomes,
)
from storage.messages import Delivery
from storage.outbox import Urgency, queue_send


@pressed(StopSending, who=LEADERS)
def stop_sending(ctx: Context, action: StopSending) -> None:
    """Ask once more, and stop; what is done or stopped already is said so."""
    announcement = _out(ctx, action.announcement)
    why_not = _why_not(ctx, announcement)
    if announcement is None or why_not is not None:
        ctx.toast(why_not or t("closed-already"))
        if action.sure:
            ctx.close()
    elif action.sure:
        _stop(ctx, announcement)
    else:
        ctx.reply(_are_you_sure(ctx, announcement))


def _out(ctx: Context, announcement: int) -> Announcement | None:
    found = announcement_by(ctx.db, ctx.me.coalition_id, announcement)
    return found if found and found.state in OUT else None


def _why_not(ctx: Context, announcement: Announcement | None) -> Line | None:
    if announcement is None:
        return t("closed-already")
    if announcement.stopped_at is not None:
        return t("stop-sending-already")
    return t("sent-already") if next_look(ctx, announcement) is None else None


def _are_you_sure(ctx: Context, announcement: Announcement) -> Card:
    sent = outcomes(ctx.db, announcement).get(ReaderOutcome.SENT, 0)
    yes = Button(t("stop-sending-yes"), StopSending(announcement.id, sure=True))
    no = Button(t("stop-sending-no"), KeepSending())
    return card(t("stop-sending-sure", sent=sent), buttons=[[yes, no]])


def _stop(ctx: Context, announcement: Announcement) -> None:
    announcement.stopped_at = ctx.now
    courtesy.withdraw(ctx, announcement.coalition, announcement.subjects)
    _report(ctx, announcement)
    rest = Button(t("send-rest"), SendRest(announcement.id))
    ctx.replace(card(t("stopped-sending"), buttons=[rest]), done=t("stop-sending-yes"))


def _report(ctx: Context, announcement: Announcement) -> None:
    announcement.report_at = ctx.now + PACE
    show_report(ctx, announcement)


@pressed(KeepSending, who=LEADERS)
def keep_sending(ctx: Context, action: KeepSending) -> None:
    ctx.close(t("stop-sending-no"))


@pressed(SendRest, who=LEADERS)
def send_rest(ctx: Context, action: SendRest) -> None:
    """Go on where it was stopped, with the text as it is now."""
    announcement = _out(ctx, action.announcement)
    why_not = _why_no_rest(ctx, announcement)
    if announcement is None or why_not is not None:
        ctx.toast(why_not or t("closed-already"))
        return
    announcement.stopped_at, announcement.state = None, AnnouncementState.SENDING
    courtesy.take_up_again(ctx, announcement.coalition, announcement.subjects)
    for copy in held_back_in_chats(ctx.db, announcement):
        copy.delivery = Delivery.QUEUED
        at = chats_at(ctx, announcement)
        queue_send(ctx.db, copy, Urgency.BROADCAST, not_before=at)
        ctx.rewrite(copy, copy_of(announcement), Urgency.BROADCAST)
    if action.opened:
        ctx.replace(opened(ctx, announcement), done=t("send-rest"))
    elif ctx.message is not announcement.report:
        ctx.close(t("send-rest"))
    _report(ctx, announcement)


def _why_no_rest(ctx: Context, announcement: Announcement | None) -> Line | None:
    if announcement is None or not _is_stopped(ctx, announcement):
        return t("noted-already" if announcement else "closed-already")
    # A correction that rings looks for those who had it: nobody may join them meanwhile.
    is_ringing = announcement.rings and announcement.due_at is not None
    return t("correct-later") if is_ringing else None


def _is_stopped(ctx: Context, announcement: Announcement) -> bool:
    """Whether it holds anyone back: a correction that rings goes on without those."""
    return announcement.stopped_at is not None or holds_back(ctx.db, announcement)
