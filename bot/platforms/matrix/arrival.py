"""Finds in the events of a room where the bot arrived: what came before is not for us."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.platforms.matrix.raw_events import MALFORMED, Raw, changed_to, content_before

Events = Sequence[dict[str, Any]]


def since_arrival(events: Events, own_user: str) -> tuple[Events, Events] | None:
    """The events before our arrival in the room, and those from it on; None without an arrival.

    A person who invites us directly may write before we are there. Those events are moved behind
    our arrival.
    """
    arrivals = [i for i, event in enumerate(events) if _is_own_arrival(event, own_user)]
    if not arrivals:
        return None
    here = arrivals[-1]
    invited = _invited_at(events[: here + 1])
    return events[:invited], [events[here], *events[invited:here], *events[here + 1 :]]


def _is_own_arrival(event: Raw, own_user: str) -> bool:
    try:
        return changed_to(event, "join") and event["state_key"] == own_user
    except MALFORMED:
        return False


def _invited_at(events: Sequence[Raw]) -> int:
    """The index of the direct invitation that the last event accepts; else that event's own."""
    here = len(events) - 1
    if content_before(events[here]).get("is_direct") is not True:
        return here
    invitation = events[here]["unsigned"].get("replaces_state")
    places = (i for i, event in enumerate(events) if event.get("event_id") == invitation)
    return next(places, 0)
