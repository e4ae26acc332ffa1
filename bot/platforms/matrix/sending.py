"""Sends to a room, encrypted if the room is, and once for each key."""

from __future__ import annotations

import structlog

from bot.platforms.matrix.files import Files
from bot.platforms.matrix.homeserver import Homeserver, Json, RequestRefused, client_api
from bot.platforms.matrix.keys.encryption import Encryption
from bot.platforms.matrix.outgoing_events import message
from bot.platforms.matrix.rooms import Room, Rooms
from bot.platforms.port import SignedOut, Throttled, Unavailable
from handlers.conversation.chat import Content
from handlers.conversation.texts import in_every_language

_log = structlog.get_logger(__name__)


class RoomSender:
    """Sends to the rooms of one account."""

    def __init__(
        self, server: Homeserver, rooms: Rooms, files: Files, encryption: Encryption
    ) -> None:
        self._server = server
        self._rooms = rooms
        self._files = files
        self._encryption = encryption
        self._tried_in_plain: set[str] = set()
        self._helped: set[str] = set()

    async def file_ref(self, chat: str, content: Content) -> str | None:
        """The reference of the attachment, in the form (open or sealed) that this chat needs."""
        if content.attachment is None:
            return None
        room = await self.room(chat)
        return await self._files.ref_for(content.attachment, sealed=room.encrypted)

    async def send(self, chat: str, event: Json, key: str) -> str:
        """Send an event to a chat, once for each key. Returns the id of the event."""
        room, kind = await self.room(chat), "m.room.message"
        if room.encrypted:
            if arrived := await self._sent_in_plain(chat, key):
                return arrived
            event, kind = await self._encryption.encrypt(room, kind, event), "m.room.encrypted"
        else:
            self._tried_in_plain.add(key)
        path = client_api("rooms", chat, "send", kind, key)
        try:
            answer = await self._server.call("PUT", path, event)
        except RequestRefused:
            self._tried_in_plain.discard(key)
            raise
        self._tried_in_plain.discard(key)
        if room.encrypted:
            await self._help_to_read(room)
        return str(answer["event_id"])

    async def _help_to_read(self, room: Room) -> None:
        """If the only other member has no device that may have our keys, tell them what to do.
        That goes once, and in plain text, since nothing else would reach them."""
        others = room.members.keys() - {self._server.user}
        if room.id in self._helped or len(others) != 1:
            return
        try:
            if not await self._encryption.can_read(*others):
                path = client_api("rooms", room.id, "send", "m.room.message", f"help.{room.id}")
                hint = Content(in_every_language("app-cannot-read"), ring=False)
                await self._server.call("PUT", path, message(hint))
                self._helped.add(room.id)
        except (RequestRefused, SignedOut, Throttled, Unavailable) as trouble:
            _log.info("not helped to read", room=room.id, reason=type(trouble).__name__)

    async def _sent_in_plain(self, chat: str, key: str) -> str:
        """The id of an event that arrived before its room was encrypted, though we got no reply. A
        homeserver remembers keys per kind of event, so it would accept a second one."""
        if key not in self._tried_in_plain:
            return ""
        path = client_api("rooms", chat, "messages", dir="b", limit="100")
        for event in (await self._server.call("GET", path)).get("chunk", []):
            if event.get("unsigned", {}).get("transaction_id") == key:
                return str(event["event_id"])
        self._tried_in_plain.discard(key)
        return ""

    async def room(self, chat: str) -> Room:
        """A room, whose state is fetched if no sync has brought it yet."""
        if not self._rooms.is_known(chat):
            await self.refresh(chat)
        return self._rooms.room(chat)

    async def refresh(self, chat: str) -> None:
        """Fetch the state of a room."""
        state = await self._server.state(chat)
        room = self._rooms.room(chat)
        for event in state:
            room.apply(event)
