"""What a poll has beside people and moments: each has a usual value, and can be changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from handlers.availability.cards import length_of
from handlers.availability.deadlines import offered_deadlines
from handlers.availability.drafts import (
    changed,
    drafted,
    fault_in_title,
    names_of,
)
from handlers.availability.making.actions import (
    Demand,
    DemandMenu,
    Extras,
    Hide,
    SetDeadline,
    SetLength,
    SetMinimum,
    SetPlace,
    SetReminders,
    Show,
)
from handlers.availability.making.preview import show_preview
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.courtesy import is_holiday
from handlers.conversation.paging import page_of
from handlers.conversation.routing import A_WEEK, LEADERS, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import fault_in_place, one_line
from handlers.language.lengths import minutes_in
from handlers.language.moments import Misread, read_moment
from storage.availability import Poll, meant_by

ASKABLE = ("title", "length", "place", "deadline")
LENGTHS = (30, 60, 90, 120)
"""Minutes, as buttons."""
MINIMA = (0, 3, 5, 8, 10, 15)
TIMES = (0, 1, 2)
BESIDE_EACH_OTHER = 3


@pressed(Show, who=LEADERS)
def show(ctx: Context, action: Show) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        show_preview(ctx, poll)


def ask_detail(ctx: Context, poll: Poll, what: str, fault: Line | None = None) -> None:
    """Ask one thing, with what is usual as buttons; `fault`: what was wrong with the answer."""
    asked = [fault] if fault else [t(f"poll-ask-{what}")]
    buttons = [*_usual(ctx, poll, what), Button(t("back"), Show(poll.id))]
    ctx.ask(detail_given, card(*asked, buttons=buttons), replace=not fault, poll=poll.id, what=what)


def _usual(ctx: Context, poll: Poll, what: str) -> list[Button]:
    match what:
        case "length":
            return [Button(length_of(m), SetLength(poll.id, m)) for m in LENGTHS]
        case "place":
            return [Button(t("poll-no-place"), SetPlace(poll.id, ""))]
        case "deadline":
            now, first = ctx.now.astimezone(ctx.zone), poll.slots[0].starts_at
            return [
                Button(t("moment", at=at), SetDeadline(poll.id, at.isoformat()))
                for at in offered_deadlines(now, first, is_holiday)
            ]
    return []


@answered("poll-draft.detail-given", who=LEADERS, within=A_WEEK)
def detail_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    poll = drafted(ctx, data["poll"])
    if poll is None:
        return
    ctx.close()
    take = {"title": _title, "length": _length, "place": _place, "deadline": _deadline}
    fault = take[data["what"]](ctx, poll, said.text)
    if fault is None:
        changed(poll)
        show_preview(ctx, poll)
    else:
        ask_detail(ctx, poll, data["what"], fault)


def _title(ctx: Context, poll: Poll, text: str) -> Line | None:
    title = one_line(text, len(text))
    fault = fault_in_title(title)
    if fault is None:
        poll.title = title
    return fault


def _length(ctx: Context, poll: Poll, text: str) -> Line | None:
    minutes = minutes_in(text)
    if minutes is None:
        return t("poll-length-unread")
    poll.minutes = minutes
    return None


def _place(ctx: Context, poll: Poll, text: str) -> Line | None:
    place = one_line(text, len(text))
    fault = fault_in_place(place)
    if fault is None:
        poll.place = place
    return fault


def _deadline(ctx: Context, poll: Poll, text: str) -> Line | None:
    at = read_moment(text, ctx.now, ctx.zone)
    if isinstance(at, Misread):
        return t(f"moment-{at}")
    return _until(poll, at)


def _until(poll: Poll, at: datetime) -> Line | None:
    if poll.slots and at >= poll.slots[0].starts_at:
        return t("poll-deadline-late", first=poll.slots[0].starts_at)
    poll.deadline = at
    return None


@pressed(SetLength, who=LEADERS)
def set_length(ctx: Context, action: SetLength) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        poll.minutes = action.minutes
        changed(poll)
        show_preview(ctx, poll, done=length_of(action.minutes))


@pressed(SetPlace, who=LEADERS)
def set_place(ctx: Context, action: SetPlace) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        poll.place = action.place
        changed(poll)
        show_preview(ctx, poll, done=t("poll-no-place"))


@pressed(SetDeadline, who=LEADERS)
def set_deadline(ctx: Context, action: SetDeadline) -> None:
    poll = drafted(ctx, action.poll)
    if poll is None:
        return
    at = datetime.fromisoformat(action.at)
    fault = t("moment-past") if at <= ctx.now else _until(poll, at)
    if fault is None:
        changed(poll)
        show_preview(ctx, poll, done=t("moment", at=at))
    else:
        ctx.toast(fault)


# Who must be there, and how answers are shown


def _extras_card(poll: Poll) -> Card:
    hide = Button(
        t("poll-show-answers" if poll.hidden else "poll-hide"), Hide(poll.id, not poll.hidden)
    )
    return card(
        t("poll-extras-which"),
        buttons=[
            Button(t("poll-demand"), DemandMenu(poll.id)),
            [_picked(t("poll-minimum-of", count=n), n == poll.minimum, SetMinimum(poll.id, n))
             for n in MINIMA[:BESIDE_EACH_OTHER]],
            [_picked(t("poll-minimum-of", count=n), n == poll.minimum, SetMinimum(poll.id, n))
             for n in MINIMA[BESIDE_EACH_OTHER:]],
            [_picked(t("poll-reminders-of", count=n), n == poll.reminders, SetReminders(poll.id, n))
             for n in TIMES],
            hide,
            Button(t("back"), Show(poll.id)),
        ],
    )  # fmt: skip


def _picked(label: Line, on: bool, action: SetMinimum | SetReminders) -> Button:
    return Button(t("ticked", name=label) if on else label, action)


@pressed(Extras, who=LEADERS)
def extras(ctx: Context, action: Extras) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        ctx.replace(_extras_card(poll))


@pressed(SetMinimum, who=LEADERS)
def set_minimum(ctx: Context, action: SetMinimum) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        poll.minimum = action.organisations
        _redraw(ctx, poll, _extras_card(poll))


@pressed(SetReminders, who=LEADERS)
def set_reminders(ctx: Context, action: SetReminders) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        poll.reminders = action.times
        _redraw(ctx, poll, _extras_card(poll))


@pressed(Hide, who=LEADERS)
def hide(ctx: Context, action: Hide) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        poll.hidden = action.yes
        _redraw(ctx, poll, _extras_card(poll))


def _redraw(ctx: Context, poll: Poll, said: Card) -> None:
    changed(poll)
    if ctx.message is not None:
        ctx.rewrite(ctx.message, said)


@pressed(DemandMenu, who=LEADERS)
def demand_menu(ctx: Context, action: DemandMenu) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        ctx.replace(_demand_card(ctx, poll, action.page))


def _demand_card(ctx: Context, poll: Poll, number: int) -> Card:
    people = meant_by(ctx.db, poll)
    organisations = {o.id: o.name for contact in people for o in contact.organisations}
    targets = [
        *((f"organisation:{o}", name) for o, name in organisations.items()),
        *((f"contact:{contact.id}", contact.name) for contact in people),
    ]
    page = page_of(targets, number)
    chosen = names_of(ctx, poll, poll.required)
    return card(
        (t("poll-demand-which"), *page.title),
        *([t("chosen-these", names=chosen)] if chosen else []),
        buttons=[
            *(_demand(poll, target, name, page.number) for target, name in page.items),
            page.turns(lambda other: DemandMenu(poll.id, other)),
            Button(t("back"), Extras(poll.id)),
        ],
    )


def _demand(poll: Poll, target: str, name: Line, page: int) -> Button:
    on = target in poll.required
    label = t("ticked", name=name) if on else name
    return Button(label, Demand(poll.id, target, not on, page))


@pressed(Demand, who=LEADERS)
def demand(ctx: Context, action: Demand) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None:
        left = [other for other in poll.required if other != action.target]
        poll.required = [*left, action.target] if action.yes else left
        _redraw(ctx, poll, _demand_card(ctx, poll, action.page))
