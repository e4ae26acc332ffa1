"""The sync loop: what happens is delivered first, and only then is the next batch asked for."""

from __future__ import annotations

import asyncio
import time

import structlog

from bot.platforms.matrix.history import LONG_POLL, History
from bot.platforms.matrix.homeserver import Homeserver, Json, Refused, client_api
from bot.platforms.matrix.incoming_events import Reader
from bot.platforms.matrix.invitation_policy import Manners
from bot.platforms.matrix.keys.encryption import Secrecy
from bot.platforms.matrix.membership import Doorman
from bot.platforms.matrix.rooms import Room, Rooms
from bot.platforms.port import Deliver, Throttled, Unavailable
from handlers.conversation.chat import Batch, Event

_log = structlog.get_logger(__name__)

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 60.0
_QUIET_CURSOR_AGE = 60.0
"""Seconds after which a cursor is worth storing though nothing was said."""

_SOON = 5.0
"""Seconds after which to look again at what waits for its key."""


class _Backoff:
    """Ever longer pauses while something does not work; said once, and once when it is over."""

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


class Listener:
    """Follows one account's events, in order and without gaps, from a cursor onward."""

    def __init__(
        self,
        server: Homeserver,
        rooms: Rooms,
        reader: Reader,
        doorman: Doorman,
        secrecy: Secrecy,
    ) -> None:
        self._secrecy = secrecy
        self._server = server
        self._history = History(server)
        self._rooms = rooms
        self._reader = reader
        self._doorman = doorman
        self._manners = Manners(rooms, time.monotonic)
        self._stored_at = float("-inf")

    async def follow(self, cursor: str | None, deliver: Deliver) -> None:
        """Deliver until cancelled; SignedOut when our token is withdrawn."""
        backoff = _Backoff("sync")
        caught_up = False
        while True:
            try:
                batch = await self._next(cursor, first=not caught_up)
            except (Throttled, Unavailable, Refused) as trouble:
                await backoff.wait(trouble)
                continue
            backoff.over()
            await self._hand_over(batch, deliver)
            await self._secrecy.let_go()
            self._see_off()
            cursor, caught_up = batch.cursor, True

    async def _hand_over(self, batch: Batch, deliver: Deliver) -> None:
        """Deliver a batch again until it is taken; leave out those that hold nothing to store."""
        now = asyncio.get_running_loop().time()
        if not batch.events and now - self._stored_at < _QUIET_CURSOR_AGE:
            return
        backoff = _Backoff("delivery")
        while True:
            try:
                await deliver(batch)
            except Exception as refusal:  # noqa: BLE001 whatever it is, the batch was not taken
                await backoff.wait(refusal)
            else:
                self._stored_at = now
                return

    async def _next(self, cursor: str | None, *, first: bool) -> Batch:
        """What happened after the cursor; the first time we learn the state of our rooms too."""
        wait = _SOON if self._secrecy.is_waiting else LONG_POLL
        answer = await self._history.after(cursor, whole_state=first, wait=wait)
        await self._secrecy.take_in(answer)
        rooms = answer.get("rooms", {})
        invitations = rooms.get("invite", {})
        self._answer(await self._history.open_invitations() if first else invitations)
        self._load_direct(answer)
        events = await self._held()
        for room_id, news in (rooms.get("join", {}) | rooms.get("leave", {})).items():
            events += await self._read(room_id, news, cursor)
        self._rooms.forget(rooms.get("leave", {}))
        events += self._reader.exposed(rooms.get("join", {}))
        await self._save_direct()
        return Batch(tuple(events), answer["next_batch"])

    def _answer(self, invitations: Json) -> None:
        for room_id, news in invitations.items():
            if self._manners.accept(room_id, self._server.user, news):
                self._doorman.enter(room_id)
            else:
                self._doorman.leave(room_id)

    async def _read(self, room_id: str, news: Json, cursor: str | None) -> list[Event]:
        """What happened in a room since the cursor; on the very first sync that is nothing."""
        room = self._rooms.room(room_id)
        for event in news.get("state", {}).get("events", []):
            room.apply(event)
        events = await self._timeline(room, news.get("timeline", {}), cursor)
        arrival = self._reader.since_arrival(events) or ([], events)
        unheard, heard = arrival if cursor else (events, [])
        for event in unheard:
            room.apply(event)
        return self._reader.read(room, await self._secrecy.read(room_id, heard))

    async def _held(self) -> list[Event]:
        """What waited for its key and got it, or waited too long."""
        held = await self._secrecy.released()
        return [
            word
            for room, event in held
            for word in self._reader.read(self._rooms.room(room), [event])
        ]

    async def _timeline(self, room: Room, timeline: Json, cursor: str | None) -> list[Json]:
        """A room's events without the gap that the homeserver leaves when there are many."""
        events: list[Json] = timeline.get("events", [])
        if cursor and timeline.get("limited") and not self._reader.since_arrival(events):
            return await self._missed(room, timeline.get("prev_batch", ""), cursor) + events
        return events

    async def _missed(self, room: Room, start: str, cursor: str) -> list[Json]:
        """The events between the cursor and a timeline that was cut, in order."""
        missed: list[Json] = []
        while start:
            events, start = await self._history.page_before(start, room.id, cursor)
            missed = events[::-1] + missed
            if self._reader.since_arrival(missed):
                break
        return missed

    def _see_off(self) -> None:
        """Go along to the rooms in which others went on, and leave those where nobody is left."""
        for room in self._reader.further:
            self._doorman.enter(room)
        while self._reader.deserted:
            room = self._reader.deserted.pop()
            self._reader.further.discard(room)
            self._doorman.leave(room)

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
        except Refused as refused:
            _log.error("m.direct is not kept", code=refused.code)
        self._rooms.unsaved = False
