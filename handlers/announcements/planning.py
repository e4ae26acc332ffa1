"""Announcements that go out later: choosing the moment, and the list of what is planned."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from handlers.announcements.actions import AskWhen, PlanFor, ShowAnnouncement, ShowPlanned, ShowSent
from handlers.announcements.composing import next_step
from handlers.announcements.copies import excerpt
from handlers.announcements.drafts import is_complete
from handlers.announcements.loaders import unsent
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.courtesy import rest_days
from handlers.conversation.paging import page_of
from handlers.conversation.routes import A_WEEK, LEADERS
from handlers.conversation.routing import answered, command, pressed
from handlers.conversation.texts import Line, t
from handlers.language.moments import Misread, read_moment
from storage.announcements import Announcement, AnnouncementState, planned_in

MORNING = time(9, 30)
PROPOSED = 2
WEEKEND = 5


@pressed(AskWhen, who=LEADERS)
def ask_when(ctx: Context, action: AskWhen) -> None:
    _ask(ctx, unsent(ctx, action.announcement), t("plan-when"))


def _ask(ctx: Context, draft: Announcement, asked: Line) -> None:
    buttons = [
        *(Button(t("moment", at=at), PlanFor(draft.id, at.isoformat())) for at in _proposals(ctx)),
        Button(t("back"), ShowAnnouncement(draft.id)),
    ]
    ctx.ask(when_given, card(asked, buttons=buttons), replace=True, announcement=draft.id)


def _proposals(ctx: Context) -> list[datetime]:
    """The next mornings of working days."""
    day, rests = ctx.now.astimezone(ctx.zone).date(), rest_days(ctx.coalition)
    found: list[datetime] = []
    while len(found) < PROPOSED:
        day += timedelta(days=1)
        if day.weekday() < WEEKEND and not rests(day):
            found.append(datetime.combine(day, MORNING, ctx.zone))
    return found


@answered("announcement.when-given", who=LEADERS, within=A_WEEK)
def when_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    draft = unsent(ctx, data["announcement"])
    at = read_moment(said.text, ctx.now, ctx.zone)
    if isinstance(at, Misread):
        _ask(ctx, draft, t(f"moment-{at}"))
    else:
        _plan(ctx, draft, at)


@pressed(PlanFor, who=LEADERS, keeps=True)
def plan_for(ctx: Context, action: PlanFor) -> None:
    """Plan it for a proposed moment; where that is past, another can still be typed."""
    draft = unsent(ctx, action.announcement)
    at = datetime.fromisoformat(action.at)
    if at <= ctx.now:
        raise Closed(t("moment-past"))
    ctx.settle()
    _plan(ctx, draft, at, done=t("moment", at=at))


def _plan(ctx: Context, draft: Announcement, at: datetime, done: Line | None = None) -> None:
    """Have it go at this moment; where it is not complete any more, ask what is missing first."""
    draft.planned_for = draft.due_at = at
    if is_complete(draft):
        draft.state = AnnouncementState.PLANNED
    next_step(ctx, draft, done=done)


@command("gepland", who=LEADERS, menu=21, plain=("gepland",))
def planned(ctx: Context, words: str) -> None:
    """List what is planned, the first in front; each can be seen, changed and cancelled."""
    ctx.reply(_list(ctx, 0))


@pressed(ShowPlanned, who=LEADERS)
def show_planned(ctx: Context, action: ShowPlanned) -> None:
    ctx.replace(_list(ctx, action.page), done=t("planned-see-all"))


def _list(ctx: Context, number: int) -> Card:
    found = planned_in(ctx.db, ctx.me.coalition_id)
    sent = Button(t("sent-see"), ShowSent())
    if not found:
        return card(t("nothing-planned"), buttons=[sent])
    page = page_of(found, number)
    lines: list[Line] = [_line(announcement) for announcement in page.items]
    buttons = [
        Button(t("planned-see", at=listed.planned_for), ShowAnnouncement(listed.id))
        for listed in page.items
    ]
    return card(
        (t("planned-list"), *page.title), lines, buttons=[*buttons, page.turns(ShowPlanned), sent]
    )


def _line(announcement: Announcement) -> Line:
    held = announcement.state is AnnouncementState.DRAFT
    name = "planned-line-held" if held else "planned-line"
    return t(name, at=announcement.planned_for, text=excerpt(announcement))
