"""/overzicht: the most urgent matters of a coalition on one screen; the rest folds behind one
button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind
from handlers.conversation.menus import command_button
from handlers.conversation.paging import Page, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, means, pressed
from handlers.conversation.texts import Line, t
from handlers.overview.entries import Entry, entries_of
from handlers.overview.opening import opening
from storage.people import Contact

SHOWN = 5
"""Lines on the first screen, at most."""


@action("overview.show")
class ShowOverview(Action):
    """See the first screen again."""


@action("overview.rest")
class ShowRest(Action):
    """See a page of what did not fit the first screen."""

    page: int = 0


@action("overview.kind")
class ShowMatters(Action):
    """See a page of all matters of one kind, by its name."""

    kind: str
    page: int = 0


@command("overzicht", who=LEADERS, plain=("overzicht", "overview"), menu=15)
def overview(ctx: Context, words: str) -> None:
    ctx.reply(first_screen(ctx, ctx.me))


@means("overview", who=LEADERS, in_one=True)
def overview_in_words(ctx: Context, said: Said) -> None:
    """The same, and the ways to figures that the overview does not tell."""
    shown = first_screen(ctx, ctx.me)
    ways = in_rows(map(command_button, ("peilingen", "verstuurd", "partners")))
    ctx.reply(card(*shown.body, buttons=[*shown.rows, *ways]))


@pressed(ShowOverview, who=LEADERS)
def show_overview(ctx: Context, action: ShowOverview) -> None:
    ctx.replace(first_screen(ctx, ctx.me), done=t("back"))


def first_screen(world: World, leader: Contact) -> Card:
    """At most SHOWN lines and their buttons, the most urgent in front."""
    entries = _entries(world, leader)
    if not entries:
        return card(t("overview-nothing"))
    rest = len(entries) - SHOWN
    more = [Button(t("overview-rest", count=rest), ShowRest())] if rest > 0 else []
    shown = entries[:SHOWN]
    return card(
        t("overview-of", coalition=leader.coalition.name),
        *(entry.line for entry in shown),
        buttons=[*(entry.button for entry in shown), *more],
    )


def _entries(world: World, leader: Contact) -> list[Entry]:
    return entries_of(_matters(world, leader), _to_all)


def _matters(world: World, leader: Contact) -> list[Matter]:
    """Each with a button whose card comes below the overview."""
    told = (matter for some in world.gather(MATTERS, leader) for matter in some)
    return [replace(matter, button=opening(matter.button)) for matter in told]


def _to_all(kind: MatterKind) -> Button:
    return Button(t(kind.title), ShowMatters(kind.name))


@pressed(ShowRest, who=LEADERS)
def show_rest(ctx: Context, action: ShowRest) -> None:
    page = page_of(_entries(ctx, ctx.me)[SHOWN:], action.page)
    title = t("overview-rest-of" if page.items else "overview-rest-none")
    _show(ctx, title, page, ShowRest)


@pressed(ShowMatters, who=LEADERS)
def show_matters(ctx: Context, action: ShowMatters) -> None:
    """Each matter of a kind with its own line, also where there are many."""
    found = [matter for matter in _matters(ctx, ctx.me) if matter.kind.name == action.kind]
    page = page_of([Entry(matter.line, matter.button) for matter in found], action.page)
    title = t(found[0].kind.title) if found else t("overview-kind-none")
    _show(ctx, title, page, partial(ShowMatters, action.kind))


def _show(ctx: Context, title: Line, page: Page[Entry], to: Callable[[int], Action]) -> None:
    rows: list[Button | list[Button]] = [entry.button for entry in page.items]
    rows += [page.turns(to), Button(t("back"), ShowOverview())]
    lines = (entry.line for entry in page.items)
    ctx.replace(card((title, *page.title), *lines, buttons=rows), done=title)
