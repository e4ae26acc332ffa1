"""Someone whose app encrypts, as nio does it: the bot drives only the same library's machine."""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from typing import Any

from nio import AsyncClient, AsyncClientConfig, MegolmEvent, SyncResponse
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment
from nio.store import SqliteMemoryStore

from bot.platforms.matrix.keys.signing import SigningKey
from tests.servers.synapse.person import Message, Person
from tests.servers.synapse.store_lock import keep_stores_apart

keep_stores_apart()

PASSWORD = "wachtwoord"
_WHOLE = {"room": {"timeline": {"limit": 1000}}}
_SEALED = "application/octet-stream"

ENCRYPTED = {
    "type": "m.room.encryption",
    "state_key": "",
    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
}


class _App(AsyncClient):
    """The library's client, which can keep letters to devices back."""

    kept: list[tuple[str, str, str]] | None = None

    async def send(self, method: str, path: str, data: Any = None, *more: Any, **wish: Any) -> Any:
        if self.kept is not None and "/sendToDevice/" in path:
            self.kept.append((method, path + "-later", data))
            data = json.dumps({"messages": {}})
        return await super().send(method, path, data, *more, **wish)


class Secretive(Person):
    """A person whose chats are encrypted where their room is; `unreadable` is what stays shut,
    `letters` what was sent to this device."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.unreadable: list[MegolmEvent] = []
        self.letters: list[dict[str, Any]] = []
        self._master = SigningKey(secrets.token_bytes(32))
        self._self_signing = SigningKey(secrets.token_bytes(32))
        config = AsyncClientConfig(store=SqliteMemoryStore, store_sync_tokens=False)
        self.app = _App(url, "", store_path="memory", config=config)

    async def signs_in(self, user: str, token: str, device: str) -> None:
        self.user, self.token = user, token
        self.app.restore_login(user, device, token)
        await self.app.keys_upload()
        await self._catch_up(timeout=0)

    async def signs_device(self) -> None:
        """Make an identity, and sign this device with it, as an app does with its first session."""
        keys = {
            f"{usage}_key": _signed(
                {"user_id": self.user, "usage": [usage], "keys": {f"ed25519:{key}": key}},
                self._master,
                self.user,
            )
            for usage, key in (
                ("master", self._master.public),
                ("self_signing", self._self_signing.public),
            )
        }
        await self.call("POST", "/_matrix/client/v3/keys/device_signing/upload", keys)
        await self.vouches_for(self)

    async def vouches_for(self, other: Secretive) -> None:
        """Sign another device of our own."""
        name = other.app.device_id
        device = await self.described(self.user, name)
        wish = {self.user: {name: _signed(device, self._self_signing, self.user)}}
        answer = await self.call("POST", "/_matrix/client/v3/keys/signatures/upload", wish)
        assert not answer["failures"], answer

    async def second_device(self) -> Secretive:
        """A device that someone added to this account, without a signature."""
        wish = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": self.user},
            "password": PASSWORD,
        }
        answer = await self.call("POST", "/_matrix/client/v3/login", wish)
        other = Secretive(self._url)
        await other.signs_in(self.user, answer["access_token"], answer["device_id"])
        return other

    async def described(self, user: str, device: str) -> dict[str, Any]:
        """How the homeserver describes someone's device."""
        wish = {"device_keys": {user: []}}
        answer = await self.call("POST", "/_matrix/client/v3/keys/query", wish)
        found: dict[str, Any] = answer["device_keys"][user][device]
        return found

    async def sees_device(self, user: str, device: str) -> None:
        """Wait until the homeserver describes a device with the signature of its owner."""
        while True:
            with suppress(KeyError):
                if len((await self.described(user, device))["signatures"][user]) > 1:
                    return
            await self._catch_up(timeout=0)

    async def cannot_read(self, count: int) -> None:
        """Wait until at least so many messages stayed shut."""
        await self._until(lambda: len(self.unreadable) >= count)

    async def close(self) -> None:
        await super().close()
        await self.app.close()

    def keeps_keys_back(self) -> None:
        """From now on, say things without telling how to read them."""
        self.app.kept = []

    async def hands_over_keys(self) -> None:
        """Send the keys that were kept back."""
        kept, self.app.kept = self.app.kept or [], None
        for method, path, body in kept:
            await self.call(method, path.partition("?")[0], json.loads(body))

    async def shares(
        self, name: str, data: bytes, mime: str, caption: str = "", room: str = ""
    ) -> str:
        hidden, opening = encrypt_attachment(data)
        path = "/_matrix/media/v3/upload"
        answer = json.loads(await self._send("POST", path, hidden, _SEALED, {}))
        kind = "m.image" if mime.startswith("image/") else "m.file"
        return await self.posts(
            {
                "msgtype": kind,
                "body": caption or name,
                "filename": name,
                "file": opening | {"url": answer["content_uri"]},
                "info": {"mimetype": mime, "size": len(data)},
            },
            room,
        )

    async def opens_file(self, message: Message) -> bytes:
        """The bytes of the sealed file that a message is."""
        sealed = message.content["file"]
        hidden = await self.opens(sealed["url"])
        key, hashed = sealed["key"]["k"], sealed["hashes"]["sha256"]
        return bytes(decrypt_attachment(hidden, key, hashed, sealed["iv"]))

    def has_key(self, room: str, session: str) -> bool:
        """Whether what was said with this key can be read."""
        keys = self.app.olm.inbound_group_store[room].values()
        return any(session in of_one for of_one in keys)

    async def raw(self, event: str) -> dict[str, Any]:
        """An event of the last chat as the homeserver has it."""
        path = f"/_matrix/client/v3/rooms/{self.chat}/event/{event}"
        answer: dict[str, Any] = await self.call("GET", path)
        return answer

    async def opens_chat(self, bot: str, **wishes: Any) -> str:
        return await super().opens_chat(bot, initial_state=[ENCRYPTED], **wishes)

    async def posts(self, content: Any, room: str = "", kind: str = "m.room.message") -> str:
        await self._catch_up(timeout=0)
        answer = await self.app.room_send(
            room or self.chat, kind, content, ignore_unverified_devices=True
        )
        return str(answer.event_id)

    async def _catch_up(self, timeout: float) -> None:
        answer = await self.app.sync(timeout=int(timeout * 1000), sync_filter=_WHOLE)
        assert isinstance(answer, SyncResponse), answer
        if self.app.should_upload_keys:
            await self.app.keys_upload()
        if self.app.should_query_keys:
            await self.app.keys_query()
        self.letters += [event.source for event in answer.to_device_events]
        for room in answer.rooms.invite:
            self._invitations[room] = []
        for room, news in answer.rooms.join.items():
            for event in news.timeline.events:
                if isinstance(event, MegolmEvent):
                    self.unreadable.append(event)
                self._take_in(self._rooms.setdefault(room, {}), event.source)


def _signed(thing: dict[str, Any], key: SigningKey, user: str) -> dict[str, Any]:
    bare = {name: value for name, value in thing.items() if name != "unsigned"}
    return bare | {"signatures": key.sign(bare, user)}
