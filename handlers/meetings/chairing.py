"""A leader looks at one meeting: its guests, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.paging import cut, page_of
from handlers.conversation.picking import names_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import (
    CallOff,
    ChangeMeeting,
    SetReminder,
    ShowAgenda,
    ShowGuests,
    ShowMeeting,
)
from handlers.meetings.cards import come_too, hours_of, moment_of, where_and_when
from handlers.meetings.loading import open_meeting
from handlers.meetings.timing import can_remind, plan_reminder
from storage.meetings import Coming, Guest, Meeting, guests_of
from storage.partners import group_by
from storage.targets import Target

TOLD_APART = (Coming.EXPECTED, Coming.CANNOT, Coming.UNKNOWN, Coming.ELSEWHERE, Coming.ASKED)


@pressed(ShowMeeting, who=LEADERS)
def show_meeting(ctx: Context, action: ShowMeeting) -> None:
    meeting = open_meeting(ctx, action.meeting)
    ctx.replace(meeting_card(ctx, meeting), done=t("meeting-see", at=moment_of(meeting)))


def meeting_card(ctx: Context, meeting: Meeting) -> Card:
    """To a leader: the meeting, its guests, and all that can be done with it."""
    group = group_by(ctx.db, meeting.coalition_id, meeting.group_id or 0)
    everyone = (
        names_of(ctx, meeting.coalition_id, [str(Target("everyone"))])
        if meeting.for_everyone
        else []
    )
    names = [group.title] if group is not None else everyone
    return card(
        [
            meeting.title,
            *where_and_when(meeting),
            *(t("meeting-of-group", group=name) for name in names),
        ],
        _who_comes(guests_of(ctx.db, meeting)),
        t("meeting-reminds" if meeting.reminds else "meeting-reminds-not")
        if can_remind(meeting, ctx.now)
        else "",
        buttons=[*come_too(ctx, [meeting], ctx.me.id), *_ways_on(meeting, ctx.now)],
    )


def _who_comes(guests: Sequence[Guest]) -> list[Line]:
    """By their answers: how many guests there are, and the names of the first."""
    sorts = ((c, [g.contact.name for g in guests if g.coming is c]) for c in TOLD_APART)
    found: list[Line] = [
        t(f"guests-{coming}", count=len(names), names=cut(names))
        for coming, names in sorts
        if names
    ]
    return found or [t("guests-none")]


def _ways_on(meeting: Meeting, now: datetime) -> list[Button | list[Button]]:
    reminder = "meeting-remind-not" if meeting.reminds else "meeting-remind"
    remind = Button(t(reminder), SetReminder(meeting.id, not meeting.reminds))
    as_it_is = (meeting.id, meeting.sequence, meeting.begins.isoformat(), meeting.place)
    return [
        [
            Button(t("meeting-other-time"), ChangeMeeting(*as_it_is, "time")),
            Button(t("meeting-other-place"), ChangeMeeting(*as_it_is, "place")),
        ],
        Button(t("meeting-call-off"), CallOff(meeting.id)),
        [
            Button(t("guests-all"), ShowGuests(meeting.id)),
            *([remind] if can_remind(meeting, now) else []),
        ],
        Button(t("back"), ShowAgenda(True)),
    ]


@pressed(ShowGuests, who=LEADERS)
def show_guests(ctx: Context, action: ShowGuests) -> None:
    """Everyone by name, with their organisation and their answer."""
    meeting = open_meeting(ctx, action.meeting)
    page = page_of(guests_of(ctx.db, meeting), action.page)
    lines = [_guest_line(guest) for guest in page.items]
    turns = page.turns(lambda other: ShowGuests(meeting.id, other))
    back = Button(t("back"), ShowMeeting(meeting.id))
    heading = (meeting.title, hours_of(meeting), *page.title)
    ctx.replace(card(heading, lines, buttons=[turns, back]), done=t("guests-all"))


def _guest_line(guest: Guest) -> Line:
    organisations = [organisation.name for organisation in guest.contact.organisations]
    said = t(f"guest-{guest.coming}")
    if not organisations:
        return t("guest-line-alone", name=guest.contact.name, said=said)
    return t("guest-line", name=guest.contact.name, organisations=organisations, said=said)


@pressed(SetReminder, who=LEADERS)
def set_reminder(ctx: Context, action: SetReminder) -> None:
    """Whether it reminds the day before."""
    meeting = open_meeting(ctx, action.meeting)
    meeting.reminds = action.yes
    plan_reminder(meeting, ctx.now)
    ctx.replace(meeting_card(ctx, meeting))
