"""The targets of audiences: the choice there is, and how people call them."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.picking import Option, group_options, names_of
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, sectors_in
from storage.people import Kind

EVERYONE = "everyone"


def targets_in(world: World, coalition: int, sort: str) -> list[Option]:
    """The targets of one sort: "groups", "kinds" or "sectors"."""
    match sort:
        case "kinds":
            return [(f"kind:{kind}", t(f"kinds-{kind}")) for kind in Kind]
        case "sectors":
            return [(f"sector:{name}", name) for name in sectors_in(world.db, coalition)]
    return group_options(world, coalition)


def describe(world: World, announcement: Announcement) -> list[Line]:
    """The audience as people call it."""
    return names_of(world, announcement.coalition_id, announcement.audience)
