"""The neighbourhoods of a municipality, as its leaders typed them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import SETTINGS
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import LEADERS, Takes
from handlers.conversation.routing import answered, answers, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from handlers.recruiting.actions import AskNeighbourhoods, EmptyNeighbourhoods
from storage.people import Coalition, Contact, Organisation

MOST = 60
SETTING = "neighbourhoods"
NEAR = 80
"""How near a name must be that has a mistake (0-100)."""
_BETWEEN = re.compile(r"[,;\n]+")


def neighbourhoods_of(coalition: Coalition) -> list[str]:
    """In the order in which they were typed; empty: nobody did."""
    return list(coalition.settings.get(SETTING, ()))


def neighbourhoods_without(
    coalition: Coalition, organisations: Iterable[Organisation]
) -> list[str]:
    """Those in which none of these works."""
    served = [name for one in organisations for name in _names_in(one.neighbourhood)]
    known = neighbourhoods_of(coalition)
    return [name for name in known if not any(_is_same(name, other) for other in served)]


def _is_same(name: str, other: str) -> bool:
    # Loaded when first used.
    from rapidfuzz import fuzz

    return fuzz.ratio(name.casefold(), other.casefold()) >= NEAR


def _names_in(text: str) -> list[str]:
    """The names between commas or on lines of their own, each once."""
    names = (one_line(piece, NAME_LIMIT) for piece in _BETWEEN.split(text))
    return list(dict.fromkeys(name for name in names if is_name(name)))


@answers(SETTINGS)
def in_settings(world: World, leader: Contact) -> list[Button]:
    return [Button(t("neighbourhoods-settings"), AskNeighbourhoods())]


@pressed(AskNeighbourhoods, who=LEADERS)
def ask(ctx: Context, action: AskNeighbourhoods) -> None:
    known = neighbourhoods_of(ctx.coalition)
    empty = [Button(t("neighbourhoods-none"), EmptyNeighbourhoods())] if known else []
    asked = card(
        t("neighbourhoods-ask", place=ctx.coalition.municipality),
        [t("neighbourhoods-now", names=known)] if known else [],
        buttons=[*empty, _back()],
    )
    ctx.ask(names_given, asked, replace=True, done=t("neighbourhoods-settings"))


@answered("recruiting.neighbourhoods-given", takes=Takes.WORDS, who=LEADERS)
def names_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Keep these instead of those of before."""
    names = _names_in(said.text)
    if not 0 < len(names) <= MOST:
        return t("neighbourhoods-again", most=MOST)
    _keep(ctx, names)
    ctx.reply(_kept_card(names))
    return None


@pressed(EmptyNeighbourhoods, who=LEADERS)
def empty(ctx: Context, action: EmptyNeighbourhoods) -> None:
    _keep(ctx, [])
    ctx.replace(_kept_card([]), done=t("neighbourhoods-none"))


def _keep(ctx: Context, names: list[str]) -> None:
    ctx.coalition.settings = {**ctx.coalition.settings, SETTING: names}


def _kept_card(names: list[str]) -> Card:
    told = t("neighbourhoods-kept", names=names) if names else t("neighbourhoods-kept-none")
    return card(told, buttons=[_back()])


def _back() -> Button:
    return Button(t("back"), RunCommand("instellingen"))
