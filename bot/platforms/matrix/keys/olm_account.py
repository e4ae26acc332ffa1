"""The Olm account of our device: nio's implementation over its store, for one thread only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import structlog
from nio import Api, KeysClaimResponse, OlmEvent
from nio.crypto import Olm
from nio.store import MatrixStore

from bot.platforms.matrix.homeserver import Json
from bot.platforms.matrix.keys.devices import Devices, Trusts
from bot.platforms.matrix.keys.room_keys import RoomKeys
from bot.platforms.matrix.keys.undecrypted import Undecrypted

_log = structlog.get_logger(__name__)

ONE_TIME = "signed_curve25519"
"""The kind of key with which a session begins."""
_REMEMBERED = 1_000
"""Latest to-device messages of which a repeat is recognised."""


class OlmAccount:
    """One device's account and its sessions with other devices. Its store also holds `devices`,
    `rooms` and `undecrypted`.

    Changes are in the store when the unit of work (`atomic`) ends.
    """

    def __init__(self, folder: Path, user: str, device: str, secret: str, trusts: Trusts) -> None:
        store = MatrixStore(user, device, str(folder), secret, f"{quote(device, safe='')}.db")
        self._sql = store.database.execute_sql
        self._sql("CREATE TABLE IF NOT EXISTS taken (digest TEXT PRIMARY KEY)")
        self._olm = Olm(user, device, store)
        self.undecrypted = Undecrypted(self._sql)
        self.devices = Devices(self._olm, trusts)
        self.rooms = RoomKeys(self._olm, store, self.devices)
        store.is_device_verified = self.devices.is_trusted
        store.is_device_blacklisted = lambda device: not self.devices.is_trusted(device)
        store.is_device_ignored = lambda device: False
        self.atomic = store.database.atomic
        self.close = store.database.close

    def own_keys(self) -> Json:
        """The public keys of this device, as in its description."""
        keys = self._olm.account.identity_keys
        return {f"{kind}:{self._olm.device_id}": keys[kind] for kind in ("curve25519", "ed25519")}

    def is_published(self) -> bool:
        """Whether the homeserver was ever given the keys of this device."""
        return bool(self._olm.account.shared)

    def upload(self, present: int | None, *, fallback: bool) -> Json:
        """The body of the key upload that is needed now; empty if none is.

        `present`: one-time keys at the homeserver (None: unknown); `fallback`: it needs a new
        fallback key. The private halves are stored first. Keys that were not confirmed go again
        unchanged, since a homeserver refuses another key of the same name.
        """
        account = self._olm.account
        keys = account._account
        wanted = account.max_one_time_keys
        if present is not None and present <= wanted // 2 and not keys.one_time_keys:
            keys.generate_one_time_keys(wanted - present)
        if fallback and not keys.fallback_key:
            keys.generate_fallback_key()
        body: Json = {} if account.shared else {"device_keys": self._description()}
        if keys.one_time_keys:
            body["one_time_keys"] = self._signed_keys(keys.one_time_keys)
        if keys.fallback_key:
            body["fallback_keys"] = self._signed_keys(keys.fallback_key, {"fallback": True})
        if body:
            self._olm.save_account()
        return body

    def uploaded(self) -> None:
        """Note that the homeserver accepted what `upload` returned."""
        self._olm.account.shared = True
        self.drop_unpublished()

    def drop_unpublished(self) -> None:
        """Let the next upload offer other keys."""
        self._olm.mark_keys_as_published()
        self._olm.save_account()

    def sign(self, plain: Json) -> Json:
        """The object with a signature of this device."""
        signature = self._olm.sign_json(plain)
        name = f"ed25519:{self._olm.device_id}"
        return plain | {"signatures": {self._olm.user_id: {name: signature}}}

    def _description(self) -> Json:
        return self.sign(
            {
                "algorithms": list(Olm._algorithms),
                "device_id": self._olm.device_id,
                "user_id": self._olm.user_id,
                "keys": self.own_keys(),
            }
        )

    def _signed_keys(self, keys: dict[str, Any], more: Json | None = None) -> Json:
        return {
            f"{ONE_TIME}:{name}": self.sign({"key": key.to_base64()} | (more or {}))
            for name, key in keys.items()
        }

    def wedged(self) -> dict[str, list[str]]:
        """The devices, by user, whose session is broken, so that they need a new one."""
        wedged: dict[str, list[str]] = {}
        for device in self._olm.wedged_devices:
            wedged.setdefault(device.user_id, []).append(device.id)
        return wedged

    def meet(self, one_time_keys: Json) -> Json:
        """Begin sessions from the answer to a key claim. Returns the messages, by user and device,
        that must be sent for that."""
        for user, devices in one_time_keys.items():
            for device, keys in devices.items():
                self._meet(user, device, keys)
        messages: Json = {}
        for message in self._olm.outgoing_to_device_messages:
            messages.setdefault(message.recipient, {})[message.recipient_device] = message.content
        self._olm.outgoing_to_device_messages.clear()
        return messages

    def give_up_wedged(self) -> None:
        """Forget the broken sessions until their device writes again."""
        self._olm.wedged_devices.clear()

    def _meet(self, user: str, device: str, keys: Json) -> None:
        try:
            self._olm.handle_response(KeysClaimResponse({user: {device: keys}}, {}))
        except Exception as reason:  # noqa: BLE001 the library has no common kind of failure
            _log.warning("no session", user=user, device=device, reason=type(reason).__name__)

    def take_in(self, messages: Iterable[Json]) -> None:
        """Decrypt to-device messages, which mostly bring keys of rooms. A repeated message is
        skipped, since decrypting it twice looks like a broken session."""
        for message in messages:
            if message.get("type") == "m.room.encrypted" and self._is_new(message):
                self._open(message)
        newest = "(SELECT coalesce(max(rowid), 0) FROM taken)"
        self._sql(f"DELETE FROM taken WHERE rowid <= {newest} - {_REMEMBERED}")
        self._olm.save_account()

    def _is_new(self, message: Json) -> bool:
        digest = hashlib.sha256(Api.to_canonical_json(message).encode()).hexdigest()
        taken = self._sql("INSERT OR IGNORE INTO taken VALUES (?)", (digest,))
        return bool(taken.rowcount)

    def _open(self, message: Json) -> None:
        try:
            self._olm.decrypt_event(OlmEvent.from_dict(message))
        except Exception as reason:  # noqa: BLE001 the messages of others must be read
            _log.warning("a key cannot be read", reason=type(reason).__name__)
