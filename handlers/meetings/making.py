"""A leader makes a meeting without a poll: title, group, time and place, and a look at it first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from handlers.conversation.arrival import arrival_among
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.paging import cut
from handlers.conversation.routes import LEADERS, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import (
    NAME_LIMIT,
    fault_in_place,
    is_name,
    length_of,
    one_line,
    too_long,
)
from handlers.language.moments import Misread, read_stretch
from handlers.meetings.actions import Arrange, ForGroup, ForGuests, LeaveOut, NewMeeting
from handlers.meetings.agreeing import make, set_card
from handlers.meetings.group_chats import also_in_chat
from handlers.meetings.inviting import ask_guests, guests_in, is_for_everyone
from handlers.meetings.loading import group_with
from handlers.meetings.timing import AN_HOUR, plan
from storage.meetings import Coming, Meeting, invite, meeting_with
from storage.partners import group_by
from storage.people import contacts_by

USUAL = (30, 60, 90, 120)
"""Minutes, as buttons."""


@pressed(NewMeeting, who=LEADERS)
def new_meeting(ctx: Context, action: NewMeeting) -> None:
    ctx.ask(title_given, t("meeting-ask-title"), replace=True, done=t("agenda-new"))


@answered("meeting.title-given", takes=Takes.WORDS, who=LEADERS)
def title_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    title = one_line(said.text, len(said.text))
    fault = too_long(title, NAME_LIMIT) or (None if is_name(title) else t("meeting-ask-title"))
    if fault is not None:
        return fault
    ask_guests(ctx, title)
    return None


@pressed(LeaveOut, who=LEADERS)
def leave_out(ctx: Context, action: LeaveOut) -> None:
    ctx.replace(t("meeting-left"))


@pressed(ForGroup, who=LEADERS)
def for_group(ctx: Context, action: ForGroup) -> None:
    group = group_with(ctx, action.group)
    draft: dict[str, Any] = {"title": action.title, "group": group.id}
    ctx.ask(when_given, t("meeting-ask-when"), replace=True, done=group.title, **draft)


@pressed(ForGuests, who=LEADERS)
def for_guests(ctx: Context, action: ForGuests) -> None:
    draft: dict[str, Any] = {"title": action.title, "group": 0, "people": list(action.people)}
    names = [contact.name for contact in contacts_by(ctx.db, ctx.me.coalition_id, action.people)]
    done = t("chosen-these", names=cut(names)) if names else t("meeting-for-everyone")
    ctx.ask(when_given, t("meeting-ask-when"), replace=True, done=done, **draft)


@answered("meeting.when-given", who=LEADERS)
def when_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Take the moment, and how long it lasts where they say until when."""
    typed = read_stretch(said.text, ctx.now, ctx.zone)
    if isinstance(typed, Misread):
        return t(f"moment-{typed}")
    draft = data | {"at": typed.begins.isoformat(), "minutes": typed.minutes or AN_HOUR}
    later = Button(t("meeting-place-later"), _drafted(draft, place=""))
    asked = card(t("meeting-ask-place"), buttons=[later, Button(t("cancel"), LeaveOut())])
    ctx.ask(place_given, asked, **draft)
    return None


def _drafted(data: dict[str, Any], place: str) -> Arrange:
    usual: dict[str, Any] = {"minutes": AN_HOUR, "people": ()}
    draft = usual | data
    people = tuple(draft.pop("people"))
    return Arrange(Meeting.new_uid(), place=place, people=people, **draft)


@answered("meeting.place-given", takes=Takes.WORDS, who=LEADERS)
def place_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    place = one_line(said.text, len(said.text))
    fault = fault_in_place(place)
    if fault is not None:
        return fault
    ctx.reply(_preview(ctx, _drafted(data, place)))
    return None


def _preview(ctx: Context, draft: Arrange) -> Card:
    """The meeting as it will be, before anyone hears of it."""
    group = group_by(ctx.db, ctx.me.coalition_id, draft.group)
    guests = guests_in(ctx, draft)
    others = [contact for contact in guests if contact.id != ctx.me.id]
    names = [contact.name for contact in others]
    lengths = [
        Button(length_of(minutes), replace(draft, minutes=minutes))
        for minutes in USUAL
        if minutes != draft.minutes
    ]
    return card(
        draft.title,
        [
            t("meeting-moment", at=datetime.fromisoformat(draft.at)),
            t("meeting-takes", length=length_of(draft.minutes)),
            t("meeting-place", place=draft.place) if draft.place else t("meeting-place-open"),
        ],
        [
            t("meeting-goes-to", count=len(names), names=cut(names))
            if names
            else t("meeting-goes-to-nobody"),
            *arrival_among(ctx, [contact.id for contact in others], "date"),
            *also_in_chat(group.chats if group is not None else []),
        ],
        buttons=[
            Button(t("meeting-make"), replace(draft, sure=True), Style.MAIN),
            lengths,
            Button(t("cancel"), LeaveOut()),
        ],
    )


@pressed(Arrange, who=LEADERS)
def arrange(ctx: Context, action: Arrange) -> None:
    """Make it, once; or show it with the length that was chosen."""
    if meeting_with(ctx.db, ctx.me.coalition_id, action.uid) is not None:
        raise Closed(t("noted-already"))
    if not action.sure:
        ctx.replace(_preview(ctx, action))
        return
    group = group_with(ctx, action.group) if action.group else None
    begins = datetime.fromisoformat(action.at)
    if begins <= ctx.now:
        raise Closed(t("moment-past"))
    meeting = make(ctx, ctx.me, action.title, action.place, action.minutes, begins, group)
    meeting.uid, meeting.for_everyone = action.uid, is_for_everyone(action)
    coming = {contact.id: Coming.UNKNOWN for contact in guests_in(ctx, action)}
    invite(ctx.db, meeting, coming | {ctx.me.id: Coming.EXPECTED}, ctx.now)
    plan(meeting, ctx.now)
    ctx.replace(set_card(ctx, [meeting]), done=t("meeting-make"))
