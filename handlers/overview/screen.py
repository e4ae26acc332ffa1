"""The first screen of the overview, and the matters behind it."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind
from handlers.conversation.texts import t
from handlers.overview.actions import ShowMatters, ShowRest
from handlers.overview.entries import Entry, entries_of
from handlers.overview.opening import opening
from storage.people import Contact

SHOWN = 5
"""Lines on the first screen, at most."""


def first_screen(world: World, leader: Contact) -> Card | None:
    """At most SHOWN lines and their buttons, the most urgent in front; None: there is nothing."""
    entries = entries_for(world, leader)
    if not entries:
        return None
    shown, rest = entries[:SHOWN], len(entries) - SHOWN
    more = [Button(t("overview-rest", count=rest), ShowRest())] if rest > 0 else []
    return card(
        t("overview-of", coalition=leader.coalition.name),
        *(entry.line for entry in shown),
        buttons=[*(entry.button for entry in shown), *more],
    )


def screen_or_nothing(world: World, leader: Contact) -> Card:
    """The same; or a kind line."""
    return first_screen(world, leader) or card(t("overview-nothing"))


def entries_for(world: World, leader: Contact) -> list[Entry]:
    """All lines of the overview."""
    return entries_of(matters_for(world, leader), _to_all)


def matters_for(world: World, leader: Contact) -> list[Matter]:
    """The matters of all capabilities, each with a button whose card comes below the overview."""
    told = (matter for some in world.gather(MATTERS, leader) for matter in some)
    return [replace(matter, button=opening(matter.button)) for matter in told]


def _to_all(kind: MatterKind) -> Button:
    return Button(t(kind.title), ShowMatters(kind.name))
