"""One Matrix account as a Platform: signing in, sending, and the private chats it opens."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import structlog

from bot.platforms.matrix.doorman import Doorman
from bot.platforms.matrix.files import Files
from bot.platforms.matrix.homeserver import Homeserver, Json, Refused, client_api
from bot.platforms.matrix.keys.identity import Identity, Standing
from bot.platforms.matrix.keys.secrecy import LostKeys, Secrecy
from bot.platforms.matrix.keys.seeds import KeptSeeds
from bot.platforms.matrix.keys.trust import Trust
from bot.platforms.matrix.keys.vault import Vault
from bot.platforms.matrix.listening import Listener
from bot.platforms.matrix.login import KeptLogin
from bot.platforms.matrix.reading import Reader
from bot.platforms.matrix.rooms import Room, Rooms
from bot.platforms.matrix.seeding import Seeder
from bot.platforms.matrix.signing_in import Credentials, recall, sign_in, sign_in_anew
from bot.platforms.matrix.speaking import Speaker
from bot.platforms.matrix.writing import ENCRYPTED, edit, message
from bot.platforms.port import (
    ChatMoved,
    Deliver,
    MenuEntry,
    Receipt,
    RecipientGone,
    Rejected,
    SendFailure,
    SignedOut,
    Throttled,
    Traits,
    Unavailable,
)
from handlers.conversation.chat import Content

_log = structlog.get_logger(__name__)

_LONGEST_TEXT = 12_000
"""An event holds 64 KB; this leaves room for the worst text, its edit, its choices, and the third
that encryption adds."""


class Matrix:
    """The Platform of port.py on a Matrix homeserver, in rooms with encryption and without.

    Sends repeated with the same key arrive once, for as long as the homeserver remembers the key
    (Synapse: a day).
    """

    name = "matrix"
    traits = Traits(
        in_place=False, text_limit=_LONGEST_TEXT, caption_limit=_LONGEST_TEXT, sends_once=True
    )

    def __init__(
        self,
        homeserver: str,
        user: str,
        store: Path,
        *,
        password: str = "",
        token: str = "",
        device_id: str = "",
        keys_for_unsigned: bool = False,
    ) -> None:
        """`homeserver` is its client API's root; `store` is the folder that keeps all that is
        secret: the login, the keys and the identity. `keys_for_unsigned`: devices that their owner
        did not sign can read us too."""
        self._credentials = Credentials(user, password, token, device_id)
        self._kept = KeptLogin(store)
        self._server = Homeserver(homeserver)
        self._keys_for_unsigned = keys_for_unsigned
        self._vault = Vault(store)
        self._secrecy = Secrecy(self._server, self._vault, Trust(keys_for_unsigned))
        self.identity = Identity(self._server, KeptSeeds(store), self._vault)
        self._files = Files(self._server)
        self._rooms = Rooms()
        self._speaker = Speaker(self._server, self._rooms, self._files, self._secrecy)
        self._seeder = Seeder(self._server)

    @property
    def account(self) -> str:
        return self._server.user

    async def start(self) -> None:
        if login := self._kept.load(self._server.url, self._credentials.user):
            # So that our name is known, also when another process holds the keys.
            self._server.signed_in(login)
        try:
            self._vault.claim()
            await sign_in(self._server, self._credentials, self._kept)
            await self._open_keys()
            await self._load_direct()
        except Throttled as throttled:
            raise Unavailable(str(throttled)) from throttled

    async def stop(self) -> None:
        await self._server.close()
        await self._vault.close()

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        doorman = Doorman(self._server)
        reader = Reader(self.account, self._rooms)
        listener = Listener(self._server, self._rooms, reader, doorman, self._secrecy)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._seeder.run())
                group.create_task(doorman.run())
                group.create_task(listener.follow(cursor, deliver))
        except ExceptionGroup as failed:
            raise failed.exceptions[0] from failed

    def is_group(self, chat: str) -> bool:
        return not self._rooms.is_private(chat)

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        if replacement := self._rooms.replacement(chat):
            raise ChatMoved(replacement)
        with _failures():
            file_ref = await self._speaker.file_ref(chat, content)
            part = await self._speaker.say(chat, message(content, file_ref), f"send.{key}")
        if content.ring and not self.is_group(chat):
            self._seeder.plant(chat, part, len(content.choices))
        return Receipt(part, file_ref)

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        if not content.choices:
            self._seeder.drop(part)
        with _failures():
            file_ref = await self._speaker.file_ref(chat, content)
            await self._speaker.say(chat, edit(content, part, file_ref), f"edit.{key}")

    async def delete(self, chat: str, part: str, key: str) -> None:
        self._seeder.drop(part)
        with _failures():
            try:
                await self._server.call(
                    "PUT", client_api("rooms", chat, "redact", part, f"delete.{key}"), {}
                )
            except Refused as refused:
                if refused.code != "M_NOT_FOUND":
                    raise

    async def answer(self, press: str, text: str) -> None:
        """Nothing: on Matrix no press waits for an answer."""

    async def fetch(self, ref: str, limit: int) -> bytes:
        try:
            return await self._files.fetch(ref, limit)
        except Refused as refused:
            raise Rejected(str(refused)) from refused

    async def open_chat(self, user: str) -> str:
        with _failures(otherwise=RecipientGone):
            for room in self._rooms.with_user(user):
                if await self._is_there(user, room):
                    return room
            return await self._invite_to_new_room(user)

    async def show_menu(self, chat: str, entries: Sequence[MenuEntry]) -> None:
        """Nothing: Matrix has no menus."""

    def invitation(self, code: str) -> str:
        return f"https://matrix.to/#/{self.account} → start {code}"

    async def identity_in_words(self) -> list[str]:
        """How our identity stands, for the operator; nothing is begun or changed."""
        if not await recall(self._server, self._credentials, self._kept):
            return ["The bot has not signed in yet, or must do so again: start it once"]
        who = "all devices" if self._keys_for_unsigned else "devices that their owner has verified"
        return [*await self.identity.in_words(), f"The bot can be read by: {who}"]

    async def _open_keys(self) -> None:
        """Have the keys of our device; a device whose keys are lost gives way to a new one."""
        try:
            await self._secrecy.start()
        except LostKeys:
            await sign_in_anew(self._server, self._credentials, self._kept)
            await self._secrecy.start()
        for room in await self._vault.do(lambda machine: machine.rooms.encrypted_rooms()):
            self._rooms.room(room).encrypted = True
        await self._sign_device()

    async def _sign_device(self) -> None:
        """Have our device signed; where that cannot be, plain chats go on as ever."""
        try:
            standing = await self.identity.ensure()
        except ValueError as damage:
            raise SignedOut(str(damage), "MATRIX_STORE") from None
        if standing is not Standing.SIGNED:
            _log.error("encrypted chats are not in order", why=standing.value)

    async def _load_direct(self) -> None:
        path = client_api("user", self.account, "account_data", "m.direct")
        try:
            self._rooms.load_direct(await self._server.call("GET", path))
        except Refused as refused:
            if refused.code != "M_NOT_FOUND":
                raise

    async def _is_there(self, user: str, room_id: str) -> bool:
        """Whether a private chat can still be used: the person is in it, and it did not move."""
        room = Room(room_id)
        try:
            answer = await self._server.call("GET", client_api("rooms", room_id, "members"))
        except Refused:
            return False
        for member in answer["chunk"]:
            room.apply(member)
        there = {user, self.account} <= set(room.members)
        return there and self._rooms.is_in_use(room_id)

    async def _invite_to_new_room(self, user: str) -> str:
        wish: Json = {"preset": "trusted_private_chat", "is_direct": True, "invite": [user]}
        if await self._secrecy.can_read(user):
            wish["initial_state"] = [ENCRYPTED]
        answer = await self._server.call("POST", client_api("createRoom"), wish)
        room = str(answer["room_id"])
        self._rooms.note_direct(user, room)
        # A sync may have told of the room already, and not yet of the invitation.
        await self._speaker.look_around(room)
        return room


@contextmanager
def _failures(otherwise: type[SendFailure] = Rejected) -> Iterator[None]:
    """Turn what the homeserver says into the ways in which a send can fail.

    Without a valid token nothing arrives; listening ends for that reason, so sending only waits.
    """
    try:
        yield
    except SignedOut as signed_out:
        raise Unavailable(str(signed_out)) from signed_out
    except Refused as refused:
        raise (RecipientGone if refused.no_access else otherwise)(str(refused)) from refused
