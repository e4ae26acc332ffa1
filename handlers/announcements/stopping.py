"""Stops an announcement that is going out, or lets it go on after all."""

from __future__ import annotations

from handlers.announcements.actions import KeepSending, SendRest, StopSending
from handlers.announcements.copies import copy_of
from handlers.announcements.forecast import chats_at
from handlers.announcements.history import opened
from handlers.announcements.loaders import sent
from handlers.announcements.report import PACE, next_look, show_report
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from storage.announcements import (
    Announcement,
    AnnouncementState,
    ReaderOutcome,
    held_back_in_chats,
    holds_back,
    outcomes,
)
from storage.messages import Delivery
from storage.outbox import Urgency, queue_send


@pressed(StopSending, who=LEADERS)
def stop_sending(ctx: Context, action: StopSending) -> None:
    """Ask once more, and stop it; where there is nothing to stop, say why."""
    announcement = sent(ctx, action.announcement)
    why_not = _why_not(ctx, announcement)
    if why_not is not None:
        ctx.toast(why_not)
        if action.sure:
            ctx.close()
    elif action.sure:
        _stop(ctx, announcement)
    else:
        ctx.reply(_are_you_sure(ctx, announcement))


def _why_not(ctx: Context, announcement: Announcement) -> Line | None:
    if announcement.stopped_at is not None:
        return t("stop-sending-already")
    return t("sent-already") if next_look(ctx, announcement) is None else None


def _are_you_sure(ctx: Context, announcement: Announcement) -> Card:
    had = outcomes(ctx.db, announcement).get(ReaderOutcome.SENT, 0)
    yes = Button(t("stop-sending-yes"), StopSending(announcement.id, sure=True), Style.DANGER)
    no = Button(t("stop-sending-no"), KeepSending())
    return card(t("stop-sending-sure", sent=had), buttons=[[yes, no]])


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
    announcement = _held_back(ctx, action.announcement)
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


def _held_back(ctx: Context, announcement: int) -> Announcement:
    """An announcement that does not reach everyone because it was stopped, and may go on."""
    stopped = sent(ctx, announcement)
    # A correction that rings goes on, but without those whom it was kept from.
    if stopped.stopped_at is None and not holds_back(ctx.db, stopped):
        raise Closed(t("noted-already"))
    # A correction that rings looks for those who had it: nobody may join them meanwhile.
    if stopped.rings and stopped.due_at is not None:
        raise Closed(t("correct-later"))
    return stopped
