"""Choosing people and groups on a card, where each is a toggle with its name as people call it; or
by typing their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from handlers.conversation.actions import Action
from handlers.conversation.buttons import in_rows, toggle
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.texts import Line, Reader, render, t
from handlers.conversation.words import NAME_LIMIT, one_line
from storage.partners import Group, group_by, groups_in, organisation_by
from storage.people import Contact, Organisation, contact_by
from storage.targets import Target

Option = tuple[str, Line]
"""A target as it is stored, and how people call it."""
NAMES_AT_ONCE = 50
_MARK, _AND = r"[,;\n]", r"\b(?:en|ook|and|also)\b"
_SPACE = re.compile(r"\s+")
_BETWEEN = re.compile(f"{_MARK}|{_AND}", re.IGNORECASE)


def group_options(world: World, coalition: int) -> list[Option]:
    """The groups of a coalition."""
    return [(f"group:{group.id}", group.title) for group in groups_in(world.db, coalition)]


def pick_rows(
    options: Iterable[Option], chosen: Collection[str], turn: Callable[[str, bool], Action]
) -> list[list[Button]]:
    """The options beside each other, ticked where they are chosen; `turn(target, on)`: what makes
    one chosen, or no longer."""
    return in_rows(
        toggle(name, turn(target, target not in chosen), on=target in chosen)
        for target, name in options
    )


def named_in(text: str, options: Iterable[Option], reader: Reader) -> tuple[list[str], list[str]]:
    """The targets among the options that were typed by their whole names, and the other names.

    Names stand apart by commas, lines and "and"; a name that has an "and" of its own is known.
    """
    targets: list[str] = []
    # One sign for each run of them, so that no pattern walks through all of it again and again.
    text = _SPACE.sub(lambda run: "\n" if "\n" in run[0] else " ", text)
    known = {target: render(name, reader) for target, name in options}
    for target in sorted(known, key=lambda one: len(known[one]), reverse=True):
        text, times = _apart(known[target]).subn(",", text)
        targets += [target] if times else []
    names = (one_line(piece, NAME_LIMIT) for piece in _BETWEEN.split(text)[:NAMES_AT_ONCE])
    return targets, [name for name in names if name]


def _apart(name: str) -> re.Pattern[str]:
    """This name between two others, as people may introduce it: "de kerngroep"."""
    called = rf"\s?(?:(?:de|het|the)\s)?(?:(?:werk)?groep\s)?{re.escape(name)}\s?[.!]*\s?"
    return re.compile(rf"(?:^|(?<={_MARK})|{_AND}){called}(?=$|{_MARK}|{_AND})", re.IGNORECASE)


def names_of(world: World, coalition: int, targets: Iterable[str]) -> list[Line]:
    """Targets as people call them."""
    return [_name_of(world, coalition, Target.of(target)) for target in targets]


def _name_of(world: World, coalition: int, target: Target) -> Line:
    match target:
        case Target("kind", kind):
            return t(f"kinds-{kind}")
        case Target("sector", sector):
            return t("target-sector", name=sector)
        case Target("everyone"):
            return t("target-everyone")
    found = _row_of(world, coalition, target.kind, int(target.key))
    if found is None:
        return t("exists-no-more")
    if target.kind == "chat":
        return t("target-chat", group=found.name)
    return found.title if isinstance(found, Group) else found.name


def _row_of(
    world: World, coalition: int, kind: str, number: int
) -> Contact | Organisation | Group | None:
    match kind:
        case "contact":
            return contact_by(world.db, coalition, number)
        case "organisation":
            return organisation_by(world.db, coalition, number)
    return group_by(world.db, coalition, number)
