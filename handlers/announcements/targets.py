"""The targets of audiences: the choice there is, and how people call them."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.picking import Option, group_options, names_of
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, sectors_in
from storage.partners import organisations_in
from storage.people import Kind

EVERYONE = "everyone"
SORTS = ("groups", "kinds", "sectors")


def targets_in(world: World, coalition: int, sort: str) -> list[Option]:
    """The targets of one of the SORTS."""
    match sort:
        case "kinds":
            return [(f"kind:{kind}", t(f"kinds-{kind}")) for kind in Kind]
        case "sectors":
            return [(f"sector:{name}", name) for name in sectors_in(world.db, coalition)]
    return group_options(world, coalition)


def all_targets(world: World, coalition: int) -> list[Option]:
    """Every target there is, organisations too."""
    organisations = organisations_in(world.db, coalition)
    return [
        (EVERYONE, t("audience-everyone")),
        *(option for sort in SORTS for option in targets_in(world, coalition, sort)),
        *((f"organisation:{one.id}", one.name) for one in organisations),
    ]


def describe(world: World, announcement: Announcement) -> list[Line]:
    """The audience as people call it."""
    return names_of(world, announcement.coalition_id, announcement.audience)
