"""The private chats of one account: what is for one person goes where they alone read it."""

from __future__ import annotations

import asyncio
from collections import defaultdict

import structlog

from bot.platforms.matrix.homeserver import Homeserver, Json, Refused, client_api
from bot.platforms.matrix.keys.encryption import Secrecy
from bot.platforms.matrix.outgoing_events import ENCRYPTED
from bot.platforms.matrix.rooms import Rooms
from bot.platforms.matrix.sending import Speaker
from bot.platforms.port import ChatMoved, RecipientGone

_log = structlog.get_logger(__name__)


class PrivateChats:
    """Finds the chat in which a person alone reads, and opens one where there is none."""

    def __init__(
        self, server: Homeserver, rooms: Rooms, speaker: Speaker, secrecy: Secrecy
    ) -> None:
        self._server = server
        self._rooms = rooms
        self._speaker = speaker
        self._secrecy = secrecy
        self._opening: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def must_be(self, chat: str, reader: str) -> None:
        """Return where this person alone reads in this chat; else ChatMoved to where they do, or
        RecipientGone when they left, or put us out."""
        if await self.is_for(chat, reader):
            return
        there = {reader, self._server.user} <= self._rooms.room(chat).members.keys()
        async with self._opening[reader]:
            room = await self._present(reader, chat)
            if room is None and not there:
                raise RecipientGone("they are not in this room any more, or we are not")
            raise ChatMoved(room or await self._begin(reader), personal=True)

    async def open(self, user: str) -> str:
        """The chat in which a user alone reads us."""
        async with self._opening[user]:
            return await self._present(user) or await self._begin(user)

    async def leave_for_another(self, reader: str) -> ChatMoved:
        """A new chat with someone, in the place of one in which we may not speak."""
        async with self._opening[reader]:
            return ChatMoved(await self._begin(reader), personal=True)

    async def is_for(self, chat: str, reader: str) -> bool:
        """Whether this person alone reads along in this chat."""
        try:
            await self._speaker.room(chat)
        except Refused as refused:
            if not refused.no_access:
                raise
        return self._rooms.reader(chat) == reader

    async def successor(self, chat: str) -> str:
        """The room in which a chat goes on, entered where we may; empty unless that room says so
        too: else anyone could send us to somebody else's."""
        replacement = self._rooms.replacement(chat)
        if not replacement:
            return ""
        try:
            await self._server.call("POST", client_api("join", replacement), {})
            await self._speaker.look_around(replacement)
        except Refused as refused:
            _log.info("not followed", room=chat, code=refused.code)
        return self._rooms.successor(chat)

    async def _present(self, reader: str, instead_of: str = "") -> str | None:
        """A room in which this person alone reads already."""
        successor = await self.successor(instead_of)
        if self._rooms.room(successor).is_only_between(reader, self._server.user):
            self._rooms.note_direct(reader, successor)
        for room in self._rooms.with_user(reader):
            if room != instead_of and await self._looked_at(room, reader):
                return room
        return None

    async def _looked_at(self, room: str, reader: str) -> bool:
        try:
            await self._speaker.look_around(room)
        except Refused:
            return False
        return self._rooms.reader(room) == reader

    async def _begin(self, user: str) -> str:
        wish: Json = {"preset": "trusted_private_chat", "is_direct": True, "invite": [user]}
        if await self._secrecy.can_read(user):
            wish["initial_state"] = [ENCRYPTED]
        answer = await self._server.call("POST", client_api("createRoom"), wish)
        room = str(answer["room_id"])
        self._rooms.note_direct(user, room)
        # A sync may have told of the room already, and not yet of the invitation.
        await self._speaker.look_around(room)
        return room
