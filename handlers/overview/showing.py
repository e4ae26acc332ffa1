"""/overzicht: the most urgent matters of a coalition on one screen; the rest folds behind one
button."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from handlers.conversation.actions import Action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.hooks import WAYS_WITH_PARTNERS
from handlers.conversation.menus import RunCommand, command_button
from handlers.conversation.paging import Page, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, means, pressed
from handlers.conversation.texts import Line, t
from handlers.overview.actions import ShowMatters, ShowOverview, ShowRest
from handlers.overview.entries import Entry
from handlers.overview.screen import SHOWN, entries_for, matters_for, screen_or_nothing
from handlers.overview.weekly import asked_once


@command("overzicht", who=LEADERS, plain=("overzicht", "overview"), menu=15)
def overview(ctx: Context, words: str) -> None:
    ctx.reply(asked_once(ctx, screen_or_nothing(ctx, ctx.me)))


@means("overview", who=LEADERS, in_one=True)
def overview_in_words(ctx: Context, said: Said) -> None:
    """The same, and the ways to what the overview does not tell."""
    shown = screen_or_nothing(ctx, ctx.me)
    more = [way for ways in ctx.gather(WAYS_WITH_PARTNERS, ctx.me) for way in ways]
    sent = Button(t("overview-sent"), RunCommand("verstuurd"))
    ways = [command_button("peilingen"), sent, command_button("partners"), *more]
    ctx.reply(card(*shown.body, buttons=[*shown.rows, *in_rows(ways)]))


@pressed(ShowOverview, who=LEADERS)
def show_overview(ctx: Context, action: ShowOverview) -> None:
    ctx.replace(screen_or_nothing(ctx, ctx.me), done=t("back"))


@pressed(ShowRest, who=LEADERS)
def show_rest(ctx: Context, action: ShowRest) -> None:
    page = page_of(entries_for(ctx, ctx.me)[SHOWN:], action.page)
    title = t("overview-rest-of" if page.items else "overview-rest-none")
    _show(ctx, title, page, ShowRest)


@pressed(ShowMatters, who=LEADERS)
def show_matters(ctx: Context, action: ShowMatters) -> None:
    """Each matter of a kind with its own line, also where there are many."""
    found = [matter for matter in matters_for(ctx, ctx.me) if matter.kind.name == action.kind]
    page = page_of([Entry(matter.line, matter.button) for matter in found], action.page)
    title = t(found[0].kind.title) if found else t("overview-kind-none")
    _show(ctx, title, page, partial(ShowMatters, action.kind))


def _show(ctx: Context, title: Line, page: Page[Entry], to: Callable[[int], Action]) -> None:
    """A page of lines and their buttons, in the place of the overview where that stands by
    itself."""
    rows: list[Button | list[Button]] = [entry.button for entry in page.items]
    rows += [page.turns(to), Button(t("back"), ShowOverview())]
    lines = (entry.line for entry in page.items)
    ctx.let_news_stand()
    ctx.replace(card((title, *page.title), *lines, buttons=rows), done=title)
