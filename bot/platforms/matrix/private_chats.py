"""Private chats: a message for one person goes to a room that they alone read."""

from __future__ import annotations

import asyncio
from collections import defaultdict

import structlog

from bot.platforms.matrix.homeserver import Homeserver, Json, RequestRefused, client_api
from bot.platforms.matrix.keys.encryption import Encryption
from bot.platforms.matrix.outgoing_events import ENCRYPTED
from bot.platforms.matrix.rooms import Rooms
from bot.platforms.matrix.sending import RoomSender
from bot.platforms.port import ChatMoved, RecipientGone

_log = structlog.get_logger(__name__)


class PrivateChats:
    """Finds the chat that one person alone reads, and opens one if there is none."""

    def __init__(
        self, server: Homeserver, rooms: Rooms, sender: RoomSender, encryption: Encryption
    ) -> None:
        self._server = server
        self._rooms = rooms
        self._sender = sender
        self._encryption = encryption
        self._opening: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def must_be(self, chat: str, reader: str) -> None:
        """Return if this person alone reads this chat. Raises ChatMoved with a chat that they alone
        read, or RecipientGone if they or we are no longer in it."""
        if await self.is_for(chat, reader):
            return
        there = {reader, self._server.user} <= self._rooms.room(chat).members.keys()
        async with self._opening[reader]:
            room = await self._present(reader, chat)
            if room is None and not there:
                raise RecipientGone("they are not in this room any more, or we are not")
            raise ChatMoved(room or await self._begin(reader), personal=True)

    async def open(self, user: str) -> str:
        """The chat that a user alone reads."""
        async with self._opening[user]:
            return await self._present(user) or await self._begin(user)

    async def leave_for_another(self, reader: str) -> ChatMoved:
        """A new chat with a person, instead of one to which we may not send."""
        async with self._opening[reader]:
            return ChatMoved(await self._begin(reader), personal=True)

    async def is_for(self, chat: str, reader: str) -> bool:
        """Whether this person alone reads this chat."""
        try:
            await self._sender.room(chat)
        except RequestRefused as refused:
            if not refused.no_access:
                raise
        return self._rooms.reader(chat) == reader

    async def successor(self, chat: str) -> str:
        """The room in which a chat continues, joined if possible. Empty unless that room confirms
        it: otherwise anyone could send us to the room of another person."""
        replacement = self._rooms.replacement(chat)
        if not replacement:
            return ""
        try:
            await self._server.call("POST", client_api("join", replacement), {})
            await self._sender.refresh(replacement)
        except RequestRefused as refused:
            _log.info("not followed", room=chat, code=refused.code)
        return self._rooms.successor(chat)

    async def _present(self, reader: str, instead_of: str = "") -> str | None:
        """An existing room that this person alone reads."""
        successor = await self.successor(instead_of)
        if self._rooms.room(successor).is_only_between(reader, self._server.user):
            self._rooms.note_direct(reader, successor)
        for room in self._rooms.with_user(reader):
            if room != instead_of and await self._refreshed(room, reader):
                return room
        return None

    async def _refreshed(self, room: str, reader: str) -> bool:
        try:
            await self._sender.refresh(room)
        except RequestRefused:
            return False
        return self._rooms.reader(room) == reader

    async def _begin(self, user: str) -> str:
        wish: Json = {"preset": "trusted_private_chat", "is_direct": True, "invite": [user]}
        if await self._encryption.can_read(user):
            wish["initial_state"] = [ENCRYPTED]
        answer = await self._server.call("POST", client_api("createRoom"), wish)
        room = str(answer["room_id"])
        self._rooms.note_direct(user, room)
        # A sync may have brought the room already, but not yet the invitation.
        await self._sender.refresh(room)
        return room
