"""Choosing people and groups on a card: each is a toggle, with its name as people call it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from handlers.conversation.actions import Action
from handlers.conversation.buttons import in_rows, toggle
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.texts import Line, t
from storage.partners import group_by, groups_in
from storage.people import contact_by, organisation_by
from storage.targets import Target

Option = tuple[str, Line]
"""A target as it is stored, and how people call it."""


def group_options(world: World, coalition: int) -> list[Option]:
    """The groups of a coalition."""
    return [(f"group:{group.id}", group.name) for group in groups_in(world.db, coalition)]


def pick_rows(
    options: Iterable[Option], chosen: Collection[str], turn: Callable[[str, bool], Action]
) -> list[list[Button]]:
    """The options beside each other, ticked where they are chosen; `turn(target, on)`: what makes
    one chosen, or no longer."""
    return in_rows(
        toggle(name, turn(target, target not in chosen), on=target in chosen)
        for target, name in options
    )


def names_of(world: World, coalition: int, targets: Iterable[str]) -> list[Line]:
    """Targets as people call them."""
    return [_name_of(world, coalition, Target.of(target)) for target in targets]


def _name_of(world: World, coalition: int, target: Target) -> Line:
    match target:
        case Target("kind", kind):
            return t(f"kinds-{kind}")
        case Target("sector", name):
            return t("target-sector", name=name)
        case Target("everyone"):
            return t("target-everyone")
    find = {"contact": contact_by, "organisation": organisation_by}.get(target.kind, group_by)
    found = find(world.db, coalition, int(target.key))
    name = found.name if found is not None else t("exists-no-more")
    return t("target-chat", group=name) if target.kind == "chat" else name


def options_named(options: Sequence[Option], targets: Collection[str]) -> list[Option]:
    """Those of the options that are among these targets."""
    return [option for option in options if option[0] in targets]
