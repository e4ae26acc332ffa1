"""Reads single fields of Matrix events. What is malformed raises one of MALFORMED."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import dropwhile
from typing import Any, TypeAlias

from bot.platforms.matrix.files import sealed_ref

Raw: TypeAlias = Mapping[str, Any]

MALFORMED = (KeyError, TypeError, ValueError, AttributeError)


def string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a string")
    return value


def changed_to(event: Raw, membership: str) -> bool:
    """Whether a member event changed a membership to this. A new name or picture is no change."""
    return (
        event["type"] == "m.room.member"
        and event["content"]["membership"] == membership
        and content_before(event).get("membership") != membership
    )


def content_before(event: Raw) -> Raw:
    """The content that a state event replaced; empty if it is not known."""
    before = (event.get("unsigned") or {}).get("prev_content")
    return before if isinstance(before, Mapping) else {}


def replied_to(relation: Raw) -> str | None:
    """The part that is replied to. A thread counts as a reply to its first part."""
    if relation.get("rel_type") == "m.thread" and relation.get("is_falling_back"):
        return string(relation["event_id"])
    reply = relation.get("m.in_reply_to")
    return string(reply["event_id"]) if reply else None


def without_quote(body: str) -> str:
    """A reply without the lines ("> ...") that quote the part it replies to."""
    own = dropwhile(lambda line: line.startswith("> "), body.split("\n"))
    return "\n".join(own).lstrip("\n")


def file_ref(content: Raw) -> str:
    """The reference of a shared file, which is sealed if its room is encrypted."""
    sealed = content.get("file")
    if sealed is None:
        return string(content["url"])
    string(sealed["url"])
    return sealed_ref(sealed)


def moment(milliseconds: object) -> datetime | None:
    """A server's time stamp; None if it is not a valid time."""
    if not isinstance(milliseconds, int):
        return None
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, OSError, ValueError):
        return None
