"""The targets of audiences: the choice there is, and how people call them."""

from __future__ import annotations

from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, sectors_in
from storage.partners import group_by, groups_in, organisation_by
from storage.people import Kind

EVERYONE = "everyone"

Target = tuple[str, Line]
"""A target as an audience stores it, and as people call it."""


def targets_in(session: Session, coalition: int, sort: str) -> list[Target]:
    """The targets of one sort: "groups", "kinds" or "sectors"."""
    match sort:
        case "kinds":
            return [(f"kind:{kind}", t(f"kinds-{kind}")) for kind in Kind]
        case "sectors":
            return [(f"sector:{name}", name) for name in sectors_in(session, coalition)]
    return [(f"group:{group.id}", group.name) for group in groups_in(session, coalition)]


def parts_of(target: str) -> tuple[str, str]:
    """The kind of a target, and its key within that kind."""
    kind, _, key = target.partition(":")
    return kind, key


def describe(world: World, announcement: Announcement) -> list[Line]:
    """The audience as people call it."""
    coalition = announcement.coalition_id
    return [_name(world, coalition, *parts_of(target)) for target in announcement.audience]


def _name(world: World, coalition: int, kind: str, key: str) -> Line:
    match kind:
        case "kind":
            return t(f"kinds-{key}")
        case "sector":
            return t("audience-sector", name=key)
        case "organisation":
            organisation = organisation_by(world.db, coalition, int(key))
            return organisation.name if organisation else t("exists-no-more")
        case "group" | "chat":
            group = group_by(world.db, coalition, int(key))
            name = group.name if group else t("exists-no-more")
            return name if kind == "group" else t("audience-chat", group=name)
    return t("audience-everyone-said")
