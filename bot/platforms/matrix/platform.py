"""One Matrix account as a Platform: signing in, sending, and the private chats it opens."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import structlog

from bot.platforms.matrix.files import Files
from bot.platforms.matrix.homeserver import Homeserver, Json, RequestRefused, client_api
from bot.platforms.matrix.incoming_events import EventTranslator
from bot.platforms.matrix.keys.encryption import Encryption, LostKeys
from bot.platforms.matrix.keys.identity import Identity, SigningState
from bot.platforms.matrix.keys.key_store import KeyStore
from bot.platforms.matrix.keys.seeds import KeptSeeds
from bot.platforms.matrix.keys.trust import Trust
from bot.platforms.matrix.login import KeptLogin
from bot.platforms.matrix.membership import Membership
from bot.platforms.matrix.outgoing_events import edit, message
from bot.platforms.matrix.private_chats import PrivateChats
from bot.platforms.matrix.reaction_choices import ReactionChoices
from bot.platforms.matrix.receiving import Receiver
from bot.platforms.matrix.rooms import Rooms
from bot.platforms.matrix.sending import RoomSender
from bot.platforms.matrix.signing_in import Credentials, recall, sign_in, sign_in_anew
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
        secret: the login, the keys and the identity. `keys_for_unsigned`: also devices that their
        owner did not sign can read us."""
        self._credentials = Credentials(user, password, token, device_id)
        self._kept = KeptLogin(store)
        self._server = Homeserver(homeserver)
        self._keys_for_unsigned = keys_for_unsigned
        self._key_store = KeyStore(store)
        self._encryption = Encryption(self._server, self._key_store, Trust(keys_for_unsigned))
        self.identity = Identity(self._server, KeptSeeds(store), self._key_store)
        self._files = Files(self._server)
        self._rooms = Rooms()
        self._sender = RoomSender(self._server, self._rooms, self._files, self._encryption)
        self._chats = PrivateChats(self._server, self._rooms, self._sender, self._encryption)
        self._reaction_choices = ReactionChoices(self._server)

    @property
    def account(self) -> str:
        return self._server.user

    async def start(self) -> None:
        if login := self._kept.load(self._server.url, self._credentials.user):
            # Now our name is known, even if another process holds the keys.
            self._server.signed_in(login)
        try:
            self._key_store.claim()
            await sign_in(self._server, self._credentials, self._kept)
            await self._open_keys()
            await self._load_direct()
        except Throttled as throttled:
            raise Unavailable(str(throttled)) from throttled

    async def stop(self) -> None:
        await self._server.close()
        await self._key_store.close()

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        membership = Membership(self._server)
        translator = EventTranslator(self.account, self._rooms)
        receiver = Receiver(self._server, self._rooms, translator, membership, self._encryption)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._reaction_choices.run())
                group.create_task(membership.run())
                group.create_task(receiver.follow(cursor, deliver))
        except ExceptionGroup as failed:
            raise failed.exceptions[0] from failed

    def is_group(self, chat: str) -> bool:
        return self._rooms.host(chat) is None

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        with _failures():
            await self._check_chat(chat, content)
            file_ref = await self._sender.file_ref(chat, content)
            part = await self._send(chat, content, message(content, file_ref), f"send.{key}")
        if content.ring and not self.is_group(chat):
            self._reaction_choices.offer(chat, part, len(content.choices))
        return Receipt(part, file_ref)

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        if not content.choices:
            self._reaction_choices.withdraw(part)
        with _failures():
            if content.reader is not None and not await self._chats.is_for(chat, content.reader):
                raise RecipientGone("others read along in this room")
            file_ref = await self._sender.file_ref(chat, content)
            await self._sender.send(chat, edit(content, part, file_ref), f"edit.{key}")

    async def delete(self, chat: str, part: str, key: str) -> None:
        self._reaction_choices.withdraw(part)
        with _failures():
            try:
                await self._server.call(
                    "PUT", client_api("rooms", chat, "redact", part, f"delete.{key}"), {}
                )
            except RequestRefused as refused:
                if refused.code != "M_NOT_FOUND":
                    raise

    async def answer(self, press: str, text: str) -> None:
        """Nothing: on Matrix no press waits for an answer."""

    async def fetch(self, ref: str, limit: int) -> bytes:
        try:
            return await self._files.fetch(ref, limit)
        except RequestRefused as refused:
            raise Rejected(str(refused)) from refused

    async def open_chat(self, user: str) -> str:
        with _failures(otherwise=RecipientGone):
            return await self._chats.open(user)

    async def show_menu(self, chat: str, entries: Sequence[MenuEntry]) -> None:
        """Nothing: Matrix has no menus."""

    def invitation(self, code: str) -> str:
        return f"https://matrix.to/#/{self.account} → start {code}"

    async def identity_in_words(self) -> list[str]:
        """The state of our identity, for the operator. Nothing is started or changed."""
        if not await recall(self._server, self._credentials, self._kept):
            return ["The bot has not signed in yet, or must do so again: start it once"]
        who = "all devices" if self._keys_for_unsigned else "devices that their owner has verified"
        return [*await self.identity.in_words(), f"The bot can be read by: {who}"]

    async def _check_chat(self, chat: str, content: Content) -> None:
        """Return if this may be sent to this chat. Raises ChatMoved or RecipientGone if not."""
        if content.reader is not None:
            await self._chats.must_be(chat, content.reader)
        elif self._rooms.replacement(chat):
            if successor := await self._chats.successor(chat):
                raise ChatMoved(successor)
            raise RecipientGone("the room was closed, and goes on nowhere that we may be")

    async def _send(self, chat: str, content: Content, event: Json, key: str) -> str:
        """Send it. After a refusal, look at the room anew before giving up."""
        try:
            return await self._sender.send(chat, event, key)
        except RequestRefused as refused:
            if content.reader is None or not refused.no_access:
                raise
        await self._sender.refresh(chat)
        await self._chats.must_be(chat, content.reader)
        try:
            return await self._sender.send(chat, event, key)
        except RequestRefused as refused:
            if not refused.no_access:
                raise
            raise await self._chats.leave_for_another(content.reader) from refused

    async def _open_keys(self) -> None:
        """Open the keys of our device. If they are lost, sign in as a new device."""
        try:
            await self._encryption.start()
        except LostKeys:
            await sign_in_anew(self._server, self._credentials, self._kept)
            await self._encryption.start()
        for room in await self._key_store.do(lambda account: account.rooms.encrypted_rooms()):
            self._rooms.room(room).encrypted = True
        await self._sign_device()

    async def _sign_device(self) -> None:
        """Have our device signed. If that fails, only encrypted chats suffer."""
        try:
            state = await self.identity.ensure()
        except ValueError as damage:
            raise SignedOut(str(damage), "MATRIX_STORE") from None
        if state is not SigningState.SIGNED:
            _log.error("encrypted chats are not in order", why=state.value)

    async def _load_direct(self) -> None:
        path = client_api("user", self.account, "account_data", "m.direct")
        try:
            self._rooms.load_direct(await self._server.call("GET", path))
        except RequestRefused as refused:
            if refused.code != "M_NOT_FOUND":
                raise


@contextmanager
def _failures(otherwise: type[SendFailure] = Rejected) -> Iterator[None]:
    """Turn the homeserver's refusals into the port's failures.

    Without a valid token a send waits: listening notices the lost login and signs in again.
    """
    try:
        yield
    except SignedOut as signed_out:
        raise Unavailable(str(signed_out)) from signed_out
    except RequestRefused as refused:
        raise (RecipientGone if refused.no_access else otherwise)(str(refused)) from refused
