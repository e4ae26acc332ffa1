"""A leader moves a meeting: after a look at it, everybody hears of it once."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.arrival import arrival_lines
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import fault_in_place, length_of, one_line
from handlers.language.moments import Misread, read_stretch
from handlers.meetings.actions import ChangeMeeting, ShowMeeting
from handlers.meetings.agreeing import set_card
from handlers.meetings.arriving import news_reaches
from handlers.meetings.group_chats import also_in_chat, chats_of
from handlers.meetings.loading import open_meeting
from handlers.meetings.news import tell_of_change
from handlers.meetings.rhythm import replan
from handlers.meetings.subjects import GOES_ON, IN_CHAT, MEETING, REMINDER, as_now
from handlers.meetings.timing import concerned, is_another_time, is_soon, plan
from storage.meetings import (
    Meeting,
    ask_again,
    ask_who_could_not,
    count_guests,
)


@pressed(ChangeMeeting, who=LEADERS)
def change(ctx: Context, action: ChangeMeeting) -> None:
    """Ask for another time or place, or do what the preview showed."""
    meeting = open_meeting(ctx, action.meeting)
    if meeting.sequence != action.sequence:
        raise Closed(t("meeting-changed-since"))
    if action.what == "do":
        _move(ctx, meeting, action)
        return
    step = time_given if action.what == "time" else place_given
    draft = asdict(action)
    del draft["what"]
    asked, done = t(f"meeting-ask-other-{action.what}"), t(f"meeting-other-{action.what}")
    ctx.ask(step, asked, replace=True, done=done, **draft)


@answered("meeting.new-time-given", who=LEADERS)
def time_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    typed = read_stretch(said.text, ctx.now, ctx.zone)
    if isinstance(typed, Misread):
        return t(f"moment-{typed}")
    hours = {"at": typed.begins.isoformat(), "minutes": typed.minutes or 0}
    _propose(ctx, ChangeMeeting(**data | hours, what="do"))
    return None


@answered("meeting.new-place-given", takes=Takes.WORDS, who=LEADERS)
def place_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    place = one_line(said.text, len(said.text))
    fault = fault_in_place(place)
    if fault is not None:
        return fault
    _propose(ctx, ChangeMeeting(**data | {"place": place}, what="do"))
    return None


def _propose(ctx: Context, action: ChangeMeeting) -> None:
    """Show the change and how many guests hear of it, before they do."""
    meeting = open_meeting(ctx, action.meeting)
    changes = _changes(meeting, action)
    back = Button(t("back"), ShowMeeting(meeting.id))
    if not changes:
        ctx.reply(card(t("meeting-same"), buttons=[back]))
        return
    buttons: list[Button | list[Button]] = [
        Button(t("meeting-do-change"), action, Style.MAIN),
        [
            Button(t("meeting-other-time"), replace(action, what="time")),
            Button(t("meeting-other-place"), replace(action, what="place")),
        ],
        back,
    ]
    at = datetime.fromisoformat(action.at)
    asks = [t("meeting-asks-again")] if is_another_time(at, meeting) else []
    hears = [*who_hears(ctx, meeting, at), *asks]
    ctx.reply(card(meeting.title, changes, hears, buttons=buttons))


def _changes(meeting: Meeting, action: ChangeMeeting) -> list[Line]:
    """With another time also how long it takes, whether that stays or not."""
    at, minutes = datetime.fromisoformat(action.at), action.minutes or meeting.minutes
    is_moved, is_other_length = at != meeting.begins, minutes != meeting.minutes
    is_elsewhere = action.place != meeting.place
    return [
        *([t("meeting-from-to", before=meeting.begins, at=at)] if is_moved else []),
        *([t("meeting-takes", length=length_of(minutes))] if is_moved or is_other_length else []),
        *([t("meeting-to-place", place=action.place)] if is_elsewhere else []),
    ]


def who_hears(ctx: Context, meeting: Meeting, at: datetime | None = None) -> list[Line]:
    """How many guests hear of a change, of a move to this moment too, and who later."""
    count = count_guests(ctx.db, meeting, concerned(meeting), but=ctx.me.id)
    expected = news_reaches(ctx, meeting, ctx.me.id, late=is_soon(meeting, at, ctx.now))
    return [
        t("meeting-hear-of-it", count=count),
        *arrival_lines(expected),
        *also_in_chat(chats_of(ctx, meeting)),
    ]


def _move(ctx: Context, meeting: Meeting, action: ChangeMeeting) -> None:
    at = datetime.fromisoformat(action.at)
    if at <= ctx.now:
        raise Closed(t("moment-past"))
    asks = ask_again if is_another_time(at, meeting) else ask_who_could_not
    begin_anew(ctx, meeting)
    meeting.before = meeting.begins if at != meeting.begins else None
    meeting.begins, meeting.minutes = at, action.minutes or meeting.minutes
    meeting.place = action.place
    plan(meeting, ctx.now)
    if meeting.before is not None:
        asks(ctx.db, meeting)
        replan(ctx, meeting)
    tell_of_change(ctx, meeting)
    ctx.replace(set_card(ctx, [meeting], "meeting-is-changed"), done=t("meeting-do-change"))


def begin_anew(ctx: Context, meeting: Meeting) -> None:
    """Withdraw what is on its way about the meeting as it was; of two, guests of the other one may
    still have to hear of that (telling.py)."""
    outdated = [IN_CHAT] if meeting.twin_id is not None else [IN_CHAT, MEETING, GOES_ON, REMINDER]
    courtesy.withdraw(ctx, meeting.coalition, [as_now(s, meeting) for s in outdated])
    meeting.sequence += 1
    meeting.restored = False
    meeting.changed_at, meeting.changed_by = ctx.now, ctx.me.id
