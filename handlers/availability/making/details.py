"""The details of a poll, beside its people and moments. Each has a usual value."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from handlers.availability.deadlines import offered_deadlines
from handlers.availability.drafts import changed, drafted, fault_in_title
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
    ShowDraftPoll,
)
from handlers.availability.making.preview import show_preview
from handlers.conversation.buttons import done_button, in_rows, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.courtesy import rest_days
from handlers.conversation.paging import page_of
from handlers.conversation.picking import names_of
from handlers.conversation.routes import A_WEEK, LEADERS, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import fault_in_place, length_of, one_line
from handlers.language.lengths import minutes_in
from handlers.language.moments import Misread, read_moment
from storage.availability import Poll, meant_by

ASKABLE = ("title", "length", "place", "deadline")
LENGTHS = (30, 60, 90, 120)
"""Minutes, as buttons."""
MINIMA = (0, 3, 5, 8, 10, 15)
TIMES = (0, 1, 2)
BESIDE_EACH_OTHER = 3


@pressed(ShowDraftPoll, who=LEADERS)
def show(ctx: Context, action: ShowDraftPoll) -> None:
    show_preview(ctx, drafted(ctx, action.poll))


def ask_detail(ctx: Context, poll: Poll, what: str, fault: Line | None = None) -> None:
    """Ask one detail, with usual values as buttons; `fault`: why the answer before was none."""
    buttons = [*_usual(ctx, poll, what), Button(t("back"), ShowDraftPoll(poll.id))]
    asked = card(fault or t(f"poll-ask-{what}"), buttons=buttons)
    ctx.ask(detail_given, asked, replace=not fault, poll=poll.id, what=what)


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
                for at in offered_deadlines(now, first, rest_days(ctx.coalition))
            ]
    return []


@answered("poll-draft.detail-given", takes=Takes.WORDS, who=LEADERS, within=A_WEEK)
def detail_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    poll = drafted(ctx, data["poll"])
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
    poll.minutes = action.minutes
    changed(poll)
    show_preview(ctx, poll, done=length_of(action.minutes))


@pressed(SetPlace, who=LEADERS)
def set_place(ctx: Context, action: SetPlace) -> None:
    poll = drafted(ctx, action.poll)
    poll.place = action.place
    changed(poll)
    show_preview(ctx, poll, done=t("poll-no-place"))


@pressed(SetDeadline, who=LEADERS, keeps=True)
def set_deadline(ctx: Context, action: SetDeadline) -> None:
    """Take an offered deadline; where it has passed, another one can still be tapped or typed."""
    poll = drafted(ctx, action.poll)
    at = datetime.fromisoformat(action.at)
    fault = t("moment-past") if at <= ctx.now else _until(poll, at)
    if fault is not None:
        raise Closed(fault)
    changed(poll)
    show_preview(ctx, poll, done=t("moment", at=at))


# More wishes


def _extras_card(poll: Poll) -> Card:
    minima = (
        toggle(t("poll-minimum-of", count=n), SetMinimum(poll.id, n), on=n == poll.minimum)
        for n in MINIMA
    )
    reminders = (
        toggle(t("poll-reminders-of", count=n), SetReminders(poll.id, n), on=n == poll.reminders)
        for n in TIMES
    )
    hide = t("poll-show-answers" if poll.hidden else "poll-hide")
    return card(
        t("poll-extras-which"),
        buttons=[
            Button(t("poll-demand"), DemandMenu(poll.id)),
            *in_rows(minima, BESIDE_EACH_OTHER),
            list(reminders),
            Button(hide, Hide(poll.id, not poll.hidden)),
            done_button(ShowDraftPoll(poll.id)),
        ],
    )


@pressed(Extras, who=LEADERS)
def extras(ctx: Context, action: Extras) -> None:
    ctx.replace(_extras_card(drafted(ctx, action.poll)))


@pressed(SetMinimum, who=LEADERS)
def set_minimum(ctx: Context, action: SetMinimum) -> None:
    poll = drafted(ctx, action.poll)
    poll.minimum = action.organisations
    _update_extras(ctx, poll)


@pressed(SetReminders, who=LEADERS)
def set_reminders(ctx: Context, action: SetReminders) -> None:
    poll = drafted(ctx, action.poll)
    poll.reminders = action.times
    _update_extras(ctx, poll)


@pressed(Hide, who=LEADERS)
def hide(ctx: Context, action: Hide) -> None:
    poll = drafted(ctx, action.poll)
    poll.hidden = action.yes
    _update_extras(ctx, poll)


def _update_extras(ctx: Context, poll: Poll) -> None:
    changed(poll)
    ctx.update(_extras_card(poll))


@pressed(DemandMenu, who=LEADERS)
def demand_menu(ctx: Context, action: DemandMenu) -> None:
    ctx.replace(_demand_card(ctx, drafted(ctx, action.poll), action.page))


def _demand_card(ctx: Context, poll: Poll, number: int) -> Card:
    people = meant_by(ctx.db, poll)
    organisations = {o.id: o.name for contact in people for o in contact.organisations}
    targets = [
        *((f"organisation:{o}", name) for o, name in organisations.items()),
        *((f"contact:{contact.id}", contact.name) for contact in people),
    ]
    page, chosen = page_of(targets, number), names_of(ctx, poll.coalition_id, poll.required)
    return card(
        (t("poll-demand-which"), *page.title),
        *([t("chosen-these", names=chosen)] if chosen else []),
        buttons=[
            *(toggle(name, Demand(poll.id, target, not on, page.number), on=on)
              for target, name in page.items
              for on in [target in poll.required]),
            page.turns(lambda other: DemandMenu(poll.id, other)),
            done_button(Extras(poll.id)),
        ],
    )  # fmt: skip


@pressed(Demand, who=LEADERS)
def demand(ctx: Context, action: Demand) -> None:
    poll = drafted(ctx, action.poll)
    left = [other for other in poll.required if other != action.target]
    poll.required = [*left, action.target] if action.yes else left
    changed(poll)
    ctx.update(_demand_card(ctx, poll, action.page))
