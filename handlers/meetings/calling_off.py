"""A leader calls a meeting off, with or without a reason, and can take it back within an hour."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import one_line, too_long
from handlers.meetings.actions import CallOff, GoOn, ShowMeeting
from handlers.meetings.agreeing import reach, set_card
from handlers.meetings.cards import moment_of, reason_of, twin_of, where_and_when
from handlers.meetings.loading import open_meeting
from handlers.meetings.moving import begin_anew, who_hears
from handlers.meetings.news import tell_of_change
from handlers.meetings.rhythm import replan
from handlers.meetings.timing import call_off, plan
from storage.meetings import (
    Meeting,
    MeetingState,
    ask_about_other,
    go_back_to,
    meeting_by,
)

REASON_LIMIT = 300
TAKEN_BACK_WITHIN = timedelta(hours=1)


@pressed(CallOff, who=LEADERS)
def call_it_off(ctx: Context, action: CallOff) -> None:
    meeting = open_meeting(ctx, action.meeting)
    if not action.sure:
        asked = _sure(ctx, meeting, action.reason)
        ctx.ask(reason_given, asked, replace=True, done=t("meeting-call-off"), meeting=meeting.id)
        return
    begin_anew(ctx, meeting)
    meeting.state, meeting.before = MeetingState.CANCELLED, None
    meeting.reason = action.reason
    for other in twin_of(ctx, meeting):
        ask_about_other(ctx.db, meeting, other)
    call_off(meeting, ctx.now)
    tell_of_change(ctx, meeting)
    replan(ctx, meeting)
    ctx.replace(_off(ctx, meeting), done=t("meeting-call-off-yes"))


@answered("meeting.reason-given", takes=Takes.TEXT, who=LEADERS)
def reason_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """The reason goes along once the leader is sure; another one can be typed instead."""
    meeting = open_meeting(ctx, data["meeting"])
    fault = too_long(said.text.strip(), REASON_LIMIT)
    if fault is not None:
        return fault
    asked = _sure(ctx, meeting, one_line(said.text, REASON_LIMIT))
    ctx.ask(reason_given, asked, meeting=meeting.id)
    return None


def _sure(ctx: Context, meeting: Meeting, reason: str) -> Card:
    return card(
        t("meeting-call-off-sure", title=meeting.title),
        where_and_when(meeting),
        reason_of(reason),
        who_hears(ctx, meeting),
        t("meeting-other-reason" if reason else "meeting-ask-reason"),
        buttons=[
            Button(
                t("meeting-call-off-yes"),
                CallOff(meeting.id, sure=True, reason=reason),
                Style.DANGER,
            ),
            Button(t("back"), ShowMeeting(meeting.id)),
        ],
    )


def _off(ctx: Context, meeting: Meeting) -> Card:
    return card(
        t("meeting-called-off", title=meeting.title, at=moment_of(meeting)),
        reason_of(meeting.reason),
        reach(ctx, meeting, "meeting-everyone-hears-so"),
        t("meeting-can-go-on"),
        buttons=[Button(t("meeting-go-on"), GoOn(meeting.id, meeting.sequence))],
    )


@pressed(GoOn, who=LEADERS)
def go_on(ctx: Context, action: GoOn) -> None:
    """It is as it was; those who heard that it was off hear that it goes on."""
    meeting = still(meeting_by(ctx.db, ctx.me.coalition_id, action.meeting))
    if meeting.sequence != action.sequence:
        raise Closed(t("noted-already"))
    if ctx.now > meeting.changed_at + TAKEN_BACK_WITHIN or meeting.begins <= ctx.now:
        raise Closed(t("meeting-off-for-good"))
    for other in twin_of(ctx, meeting):
        go_back_to(ctx.db, meeting, other)
    begin_anew(ctx, meeting)
    meeting.state, meeting.reason, meeting.restored = MeetingState.PLANNED, "", True
    plan(meeting, ctx.now)
    tell_of_change(ctx, meeting)
    replan(ctx, meeting)
    shown = set_card(ctx, [meeting], "meeting-goes-on", "meeting-told-hear-so")
    ctx.replace(shown, done=t("meeting-go-on"))
