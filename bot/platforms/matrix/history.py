"""Requests for events: new ones, open invitations, and pages of older ones."""

from __future__ import annotations

import json
import secrets

import structlog

from bot.platforms.matrix.homeserver import PATIENCE, Homeserver, Json, RequestRefused, client_api
from bot.platforms.matrix.keys.room_keys import SPOKEN
from bot.platforms.port import Unavailable

_log = structlog.get_logger(__name__)

_STATE = (
    "m.room.canonical_alias",
    "m.room.create",
    "m.room.encryption",
    "m.room.history_visibility",
    "m.room.join_rules",
    "m.room.member",
    "m.room.name",
    "m.room.tombstone",
)
_SPOKEN = ("m.room.encrypted", "m.room.redaction", *SPOKEN)
LIVE_PLACES = ("m.beacon_info", "org.matrix.msc3672.beacon_info")
"""The state in which someone's place moves on."""
_NONE: Json = {"types": []}
_TIMELINE = {"types": [*_STATE, *_SPOKEN, *LIVE_PLACES], "limit": 100}


def _filter(state: Json, timeline: Json) -> str:
    room = {"account_data": _NONE, "ephemeral": _NONE, "state": state, "timeline": timeline}
    return json.dumps({"presence": _NONE, "account_data": {"types": ["m.direct"]}, "room": room})


_NEWS = _filter({"types": list(_STATE), "lazy_load_members": False}, _TIMELINE)
_NO_NEWS = _filter(_NONE, _NONE)
_PAGE = json.dumps(_TIMELINE)
LONG_POLL = 30.0
"""Seconds that a homeserver may wait for something to happen."""
_FIRST_PATIENCE = 120.0


def _fresh_timeout() -> str:
    """A time-out for a sync that never waits, different each time. For two minutes Synapse answers
    an equal request from its cache, without the events that came meanwhile."""
    return str(secrets.randbelow(10**9))


class History:
    """The events of one account at its homeserver."""

    def __init__(self, server: Homeserver) -> None:
        self._server = server

    async def after(
        self, cursor: str | None, *, whole_state: bool, wait: float = LONG_POLL
    ) -> Json:
        """The answer to a sync. With `whole_state` it comes at once; else as soon as something is
        new, or after `wait` seconds."""
        timeout = _fresh_timeout() if whole_state else f"{wait * 1000:.0f}"
        query = {"filter": _NEWS, "timeout": timeout}
        if cursor:
            query |= {"since": cursor, "full_state": str(whole_state).lower()}
        path = client_api("sync", **query)
        patience = _FIRST_PATIENCE if whole_state else LONG_POLL + PATIENCE
        return _whole(await self._server.call("GET", path, patience=patience))

    async def to_device_after(self, cursor: str) -> Json:
        """The answer to a sync that brings only to-device messages, at once."""
        path = client_api("sync", since=cursor, filter=_NO_NEWS, timeout=_fresh_timeout())
        return _whole(await self._server.call("GET", path, patience=_FIRST_PATIENCE))

    async def open_invitations(self) -> Json:
        """All open invitations, with the state that comes with each. A sync from a cursor brings
        only newer ones."""
        path = client_api("sync", filter=_NO_NEWS, timeout=_fresh_timeout())
        answer = await self._server.call("GET", path, patience=_FIRST_PATIENCE)
        invitations: Json = answer.get("rooms", {}).get("invite", {})
        return invitations

    async def page_before(self, start: str, room: str, cursor: str) -> tuple[list[Json], str]:
        """Events of a room before `start` and after `cursor`, the newest first, and the start of
        the next page: empty if there is none."""
        query = {"dir": "b", "from": start, "to": cursor, "limit": "100", "filter": _PAGE}
        try:
            page = await self._server.call("GET", client_api("rooms", room, "messages", **query))
        except RequestRefused as refused:
            _log.error("history refused", room=room, code=refused.code)
            return [], ""
        events = page.get("chunk", [])
        end = page.get("end", "")
        return events, end if events and end != start else ""


def _whole(answer: Json) -> Json:
    if "next_batch" not in answer:
        raise Unavailable("not the answer to a sync")
    return answer
