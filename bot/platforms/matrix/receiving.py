"""The sync loop: it delivers each batch, and only then asks for the next."""

from __future__ import annotations

import asyncio
import time

import structlog

from bot.platforms.matrix.arrival import since_arrival
from bot.platforms.matrix.history import LONG_POLL, History
from bot.platforms.matrix.homeserver import Homeserver, Json, RequestRefused, client_api
from bot.platforms.matrix.incoming_events import EventTranslator
from bot.platforms.matrix.invitation_policy import InvitationPolicy
from bot.platforms.matrix.keys.encryption import Encryption
from bot.platforms.matrix.membership import Membership
from bot.platforms.matrix.rooms import Room, Rooms
from bot.platforms.port import Deliver, Throttled, Unavailable
from handlers.conversation.chat import Batch, Event

_log = structlog.get_logger(__name__)

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 60.0
_QUIET_CURSOR_AGE = 60.0
"""Seconds after which a cursor is worth storing though nothing happened."""

_SOON = 5.0
"""Seconds between looks at events that wait for their key."""


class _Backoff:
    """Ever longer pauses while something fails. Its beginning and its end are logged."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._pause = 0.0

    async def wait(self, trouble: Exception) -> None:
        if not self._pause:
            _log.warning(f"{self._what} fails", reason=type(trouble).__name__)
        self._pause = min(max(_FIRST_PAUSE, self._pause * 2), _LONGEST_PAUSE)
        await asyncio.sleep(trouble.after if isinstance(trouble, Throttled) else self._pause)

    def over(self) -> None:
        if self._pause:
            _log.info(f"{self._what} works again")
        self._pause = 0.0


class Receiver:
    """Follows one account's events, in order and without gaps, from a cursor onward."""

    def __init__(
        self,
        server: Homeserver,
        rooms: Rooms,
        translator: EventTranslator,
        membership: Membership,
        encryption: Encryption,
    ) -> None:
        self._server = server
        self._history = History(server)
        self._rooms = rooms
        self._translator = translator
        self._membership = membership
        self._encryption = encryption
        self._invitations = InvitationPolicy(rooms, time.monotonic)
        self._stored_at = float("-inf")

    async def follow(self, cursor: str | None, deliver: Deliver) -> None:
        """Deliver until cancelled. Raises SignedOut if our token is withdrawn."""
        backoff = _Backoff("sync")
        caught_up = False
        while True:
            try:
                batch = await self._next(cursor, first=not caught_up)
            except (Throttled, Unavailable, RequestRefused) as trouble:
                await backoff.wait(trouble)
                continue
            backoff.over()
            await self._hand_over(batch, deliver)
            await self._encryption.forget_released()
            self._change_rooms()
            cursor, caught_up = batch.cursor, True

    async def _hand_over(self, batch: Batch, deliver: Deliver) -> None:
        """Deliver a batch, again and again until it is accepted. Skip one with nothing to store."""
        now = asyncio.get_running_loop().time()
        if not batch.events and now - self._stored_at < _QUIET_CURSOR_AGE:
            return
        backoff = _Backoff("delivery")
        while True:
            try:
                await deliver(batch)
            except Exception as refusal:  # noqa: BLE001 whatever it is, the batch was not accepted
                await backoff.wait(refusal)
            else:
                self._stored_at = now
                return

    async def _next(self, cursor: str | None, *, first: bool) -> Batch:
        """The events after the cursor. The first sync also brings the state of all our rooms."""
        wait = _SOON if self._encryption.is_waiting else LONG_POLL
        answer = await self._history.after(cursor, whole_state=first, wait=wait)
        await self._encryption.take_in(answer)
        rooms = answer.get("rooms", {})
        invitations = rooms.get("invite", {})
        self._answer(await self._history.open_invitations() if first else invitations)
        self._load_direct(answer)
        events = await self._released()
        for room_id, news in (rooms.get("join", {}) | rooms.get("leave", {})).items():
            events += await self._read(room_id, news, cursor)
        self._rooms.forget(rooms.get("leave", {}))
        events += self._translator.exposed(rooms.get("join", {}))
        await self._save_direct()
        return Batch(tuple(events), answer["next_batch"])

    def _answer(self, invitations: Json) -> None:
        for room_id, news in invitations.items():
            if self._invitations.accepts(room_id, self._server.user, news):
                self._membership.join(room_id)
            else:
                self._membership.leave(room_id)

    async def _read(self, room_id: str, news: Json, cursor: str | None) -> list[Event]:
        """The events of a room since the cursor; none on the very first sync."""
        room = self._rooms.room(room_id)
        for event in news.get("state", {}).get("events", []):
            room.apply(event)
        events = await self._timeline(room, news.get("timeline", {}), cursor)
        arrival = since_arrival(events, self._server.user) or ([], events)
        earlier, new = arrival if cursor else (events, [])
        for event in earlier:
            room.apply(event)
        return self._translator.translate(room, await self._encryption.decrypt(room_id, new))

    async def _released(self) -> list[Event]:
        """The events that waited for their key and got it, or waited too long."""
        released = await self._encryption.released()
        return [
            event
            for room, raw in released
            for event in self._translator.translate(self._rooms.room(room), [raw])
        ]

    async def _timeline(self, room: Room, timeline: Json, cursor: str | None) -> list[Json]:
        """A room's events, with those that the homeserver leaves out if there are many."""
        events: list[Json] = timeline.get("events", [])
        if cursor and timeline.get("limited") and not since_arrival(events, self._server.user):
            return await self._missed(room, timeline.get("prev_batch", ""), cursor) + events
        return events

    async def _missed(self, room: Room, start: str, cursor: str) -> list[Json]:
        """The events between the cursor and the start of a limited timeline, in order."""
        missed: list[Json] = []
        while start:
            events, start = await self._history.page_before(start, room.id, cursor)
            missed = events[::-1] + missed
            if since_arrival(missed, self._server.user):
                break
        return missed

    def _change_rooms(self) -> None:
        """Join the rooms in which groups continue, and leave those that are deserted."""
        for room in self._translator.further:
            self._membership.join(room)
        while self._translator.deserted:
            room = self._translator.deserted.pop()
            self._translator.further.discard(room)
            self._membership.leave(room)

    def _load_direct(self, answer: Json) -> None:
        for event in answer.get("account_data", {}).get("events", []):
            if event.get("type") == "m.direct":
                self._rooms.load_direct(event["content"])

    async def _save_direct(self) -> None:
        if not self._rooms.unsaved:
            return
        path = client_api("user", self._server.user, "account_data", "m.direct")
        try:
            await self._server.call("PUT", path, dict(self._rooms.direct))
        except RequestRefused as refused:
            _log.error("m.direct is not kept", code=refused.code)
        self._rooms.unsaved = False
