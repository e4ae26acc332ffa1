"""Notices of the last two weeks that did not go, and those that came in one message."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, Page, cut, page_read
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.pending_notices.lines import SHOWN, ShowGivenUp, ShowJoined, ShowWaiting, what_of
from storage.notices import (
    GivenUp,
    Notice,
    count_given_up,
    count_joined,
    given_up_in,
    joined_in,
)


def ways_to_ended(ctx: Context) -> list[Button]:
    """The buttons that show what did not go and what came together, where there is any."""
    here, since = ctx.me.coalition_id, ctx.now - SHOWN
    given_up, joined = count_given_up(ctx.db, here, since), count_joined(ctx.db, here, since)
    return [
        *([Button(t("given-up"), ShowGivenUp(0))] if given_up else []),
        *([Button(t("joined"), ShowJoined(0))] if joined else []),
    ]


# What did not go


@pressed(ShowGivenUp, who=LEADERS)
def show_given_up(ctx: Context, action: ShowGivenUp) -> None:
    page = _given_up(ctx, action.page)
    lines = [_thing(ctx, one) for one in page.items]
    turns, back = page.turns(ShowGivenUp), Button(t("back"), ShowWaiting(0))
    title = (t("given-up-these"), *page.title)
    ctx.replace(card(title, *lines, buttons=[turns, back]), done=t("given-up"))


def _given_up(ctx: Context, number: int) -> Page[GivenUp]:
    here, since = ctx.me.coalition_id, ctx.now - SHOWN
    count = count_given_up(ctx.db, here, since)
    return page_read(count, number, lambda skip: given_up_in(ctx.db, here, since, skip, PAGE))


def _thing(ctx: Context, one: GivenUp) -> Line:
    names = cut(one.names, one.people, len(one.names))
    why = t(f"given-up-{one.notice.reason}")
    return t("given-up-line", at=one.at, what=what_of(ctx, one.notice), names=names, why=why)


# What came together


@pressed(ShowJoined, who=LEADERS)
def show_joined(ctx: Context, action: ShowJoined) -> None:
    page = _joined(ctx, action.page)
    lines = [_message(ctx, parts) for parts in page.items]
    turns, back = page.turns(ShowJoined), Button(t("back"), ShowWaiting(0))
    title = (t("joined-these"), *page.title)
    ctx.replace(card(title, *lines, buttons=[turns, back]), done=t("joined"))


def _joined(ctx: Context, number: int) -> Page[list[Notice]]:
    here, since = ctx.me.coalition_id, ctx.now - SHOWN
    count = count_joined(ctx.db, here, since)
    return page_read(count, number, lambda skip: joined_in(ctx.db, here, since, skip, PAGE))


def _message(ctx: Context, parts: list[Notice]) -> Line:
    told: list[Line] = []
    for part in parts:
        # Of the daily news each piece is called the same.
        what = what_of(ctx, part)
        told += [what] if what not in told else []
    first = parts[0]
    return t("joined-line", at=first.written_at, name=first.contact.name, what=told)
