"""The group that the figures are for, and when it meets."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import LAST_TIME, NEXT_TIME
from storage.partners import REGIEGROEP, Group, group_named
from storage.people import Coalition


def regiegroep_of(world: World, coalition: Coalition) -> Group | None:
    return world.once(group_named, coalition.id, REGIEGROEP)


def about(world: World, coalition: Coalition) -> str:
    """How hooks name it; empty: there is no such group."""
    group = regiegroep_of(world, coalition)
    return f"group:{group.id}" if group is not None else ""


def last_meeting(world: World, coalition: Coalition) -> datetime | None:
    """When it met last."""
    return max(world.gather(LAST_TIME, about(world, coalition)), default=None)


def next_meeting(world: World, coalition: Coalition) -> datetime | None:
    """When it meets next."""
    return min(world.gather(NEXT_TIME, about(world, coalition)), default=None)
