"""The keys of one device: nio's Olm machine over its store, for one thread alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import structlog
from nio import Api, KeysClaimResponse, KeysQueryResponse, OlmEvent
from nio.crypto import Olm, OlmDevice
from nio.store import MatrixStore

from bot.platforms.matrix.homeserver import Json

_log = structlog.get_logger(__name__)

MEGOLM = "m.megolm.v1.aes-sha2"
SPOKEN = ("m.room.message", "m.reaction")
"""What may be said under encryption; state never is."""

ONE_TIME = "signed_curve25519"
"""The kind of key that begins a session."""
_REMEMBERED = 1_000
"""Letters to this device whose coming again is noticed."""

Trusts = Callable[[str, str], bool]
"""Whether a user's device, by its id, may have our keys."""


class Machine:
    """One device's account, its sessions with other devices and the keys of rooms.

    Every change is in the store when the unit of work ends that it was made in (`atomic`).
    """

    def __init__(self, folder: Path, user: str, device: str, secret: str, trusts: Trusts) -> None:
        store = MatrixStore(user, device, str(folder), secret, f"{quote(device, safe='')}.db")
        store.is_device_verified = lambda other: trusts(other.user_id, other.id)
        store.is_device_blacklisted = lambda other: not trusts(other.user_id, other.id)
        store.is_device_ignored = lambda other: False
        self._sql = store.database.execute_sql
        self._sql("CREATE TABLE IF NOT EXISTS taken (digest TEXT PRIMARY KEY)")
        self._sql("CREATE TABLE IF NOT EXISTS held (id TEXT PRIMARY KEY, room TEXT, event TEXT)")
        self._store = store
        self._told: dict[str, set[tuple[str, str]]] = {}
        self._olm = Olm(user, device, store)
        self.atomic = store.database.atomic

    def close(self) -> None:
        self._store.database.close()

    # Our own keys

    def own_keys(self) -> Json:
        """The public keys of this device, as they stand in its description."""
        keys = self._olm.account.identity_keys
        return {f"{kind}:{self._olm.device_id}": keys[kind] for kind in ("curve25519", "ed25519")}

    def is_published(self) -> bool:
        """Whether this device was ever described to the homeserver."""
        return bool(self._olm.account.shared)

    def forget_publication(self) -> None:
        """Have the description uploaded again."""
        self._olm.account.shared = False

    def upload(self, present: int | None, *, fallback: bool) -> Json:
        """What the homeserver should get, empty when nothing, with `present` one-time keys there
        (None: not known) and `fallback` telling that it needs a new fallback key.

        The private halves are stored first, and what was not confirmed goes again as it was: a
        homeserver refuses another key of the same name.
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
        """Note that the homeserver has what `upload` gave."""
        self._olm.account.shared = True
        self.drop_unpublished()

    def drop_unpublished(self) -> None:
        """Offer other keys the next time."""
        self._olm.mark_keys_as_published()
        self._olm.save_account()

    def sign(self, plain: Json) -> Json:
        """The same with a signature of this device."""
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

    # Other devices

    def learn(self, told: Json) -> None:
        """Take over the devices of users, from the answer to a key query."""
        for user, devices in told.items():
            try:
                self._olm.handle_response(KeysQueryResponse({user: devices}, {}))
            except Exception as reason:  # noqa: BLE001 whatever is told of one, others must be known
                _log.warning("malformed devices", user=user, reason=type(reason).__name__)

    def strangers(self, users: Iterable[str]) -> dict[str, list[str]]:
        """The trusted devices of these users with which we have no session yet."""
        strangers: dict[str, list[str]] = {}
        for device in self._trusted(users):
            if not self._olm.session_store.get(device.curve25519):
                strangers.setdefault(device.user_id, []).append(device.id)
        return strangers

    def has_device(self, user: str) -> bool:
        """Whether a user has a device that may have our keys."""
        return any(self._trusted([user]))

    def wedged(self) -> dict[str, list[str]]:
        """The devices with which a new session is needed, since the old one does not work."""
        wedged: dict[str, list[str]] = {}
        for device in self._olm.wedged_devices:
            wedged.setdefault(device.user_id, []).append(device.id)
        return wedged

    def meet(self, one_time_keys: Json) -> Json:
        """Begin sessions from the answer to a key claim; what must be sent to whom for that."""
        for user, devices in one_time_keys.items():
            for device, keys in devices.items():
                self._meet(user, device, keys)
        letters: Json = {}
        for letter in self._olm.outgoing_to_device_messages:
            letters.setdefault(letter.recipient, {})[letter.recipient_device] = letter.content
        self._olm.outgoing_to_device_messages.clear()
        return letters

    def give_up_wedged(self) -> None:
        """Leave broken sessions until their device writes again."""
        self._olm.wedged_devices.clear()

    def _meet(self, user: str, device: str, keys: Json) -> None:
        try:
            self._olm.handle_response(KeysClaimResponse({user: {device: keys}}, {}))
        except Exception as reason:  # noqa: BLE001 the library has no common kind of failure
            _log.warning("no session", user=user, device=device, reason=type(reason).__name__)

    def take_in(self, letters: Iterable[Json]) -> None:
        """Open what was sent to this device: mostly the keys of rooms. What came before is
        passed over, since opening a letter twice looks like a broken session."""
        for letter in letters:
            if letter.get("type") == "m.room.encrypted" and self._is_new(letter):
                self._open(letter)
        newest = "(SELECT coalesce(max(rowid), 0) FROM taken)"
        self._sql(f"DELETE FROM taken WHERE rowid <= {newest} - {_REMEMBERED}")
        self._olm.save_account()

    def _is_new(self, letter: Json) -> bool:
        digest = hashlib.sha256(Api.to_canonical_json(letter).encode()).hexdigest()
        taken = self._sql("INSERT OR IGNORE INTO taken VALUES (?)", (digest,))
        return bool(taken.rowcount)

    def _open(self, letter: Json) -> None:
        try:
            self._olm.decrypt_event(OlmEvent.from_dict(letter))
        except Exception as reason:  # noqa: BLE001 whatever someone sends, the others' must be read
            _log.warning("a key cannot be read", reason=type(reason).__name__)

    def _trusted(self, users: Iterable[str]) -> Iterator[OlmDevice]:
        return (other for other in self._others(users) if self._store.is_device_verified(other))

    def _others(self, users: Iterable[str]) -> Iterator[OlmDevice]:
        for user in users:
            for device in self._olm.device_store.active_user_devices(user):
                if (user, device.id) != (self._olm.user_id, self._olm.device_id):
                    yield device

    # Rooms

    def read(self, room: str, event: Json) -> Json | None:
        """An event as it was before it was encrypted; None when no key of ours opens it."""
        content = event["content"]
        for session in self._sessions(room, content.get("session_id")):
            try:
                plaintext, index = session.decrypt(content["ciphertext"])
                if self._once(event, index):
                    return self._spoken(room, event, json.loads(plaintext))
            except Exception as reason:  # noqa: BLE001 the library has no common kind of failure
                _log.warning("not decrypted", reason=type(reason).__name__)
        return None

    def _sessions(self, room: str, session_id: object) -> list[Any]:
        """The sessions of this name: others than its maker may have passed us a part of it."""
        senders = self._olm.inbound_group_store[room].values()
        return [sessions[session_id] for sessions in senders if session_id in sessions]

    def _once(self, event: Json, index: int) -> bool:
        """Whether no other event used this place in its session: else someone repeats it."""
        place = (event["content"]["session_id"], index)
        first = self._olm.message_index_store.setdefault(place, event["event_id"])
        return bool(first == event["event_id"])

    @staticmethod
    def _spoken(room: str, event: Json, spoken: Json) -> Json | None:
        if spoken.get("room_id") != room or spoken.get("type") not in SPOKEN:
            return event | {"type": ""}
        content = spoken["content"]
        if "m.relates_to" in event["content"]:
            content = {"m.relates_to": event["content"]["m.relates_to"]} | content
        return event | {"type": spoken["type"], "content": content}

    def encrypted_rooms(self) -> set[str]:
        """The rooms in which we said something encrypted: there nothing is said in plain any more,
        whatever a homeserver tells of them."""
        rooms: set[str] = self._store.load_encrypted_rooms()
        return rooms

    def share(self, room: str, users: Collection[str]) -> list[tuple[set[tuple[str, str]], Json]]:
        """What must be sent to whom before something can be said to these users' devices.

        A device that came gets the key from here on; after one that went there is a new key.
        """
        allowed = {(device.user_id, device.id) for device in self._trusted(users)}
        session = self._olm.outbound_group_sessions.get(room)
        if session is None or session.expired or session.users_shared_with - allowed:
            self._olm.create_outbound_group_session(room)
            self._store.save_encrypted_rooms([room])
            self._told[room] = set()
            session = self._olm.outbound_group_sessions[room]
        session.shared = False
        session.users_ignored.clear()
        letters = list(self._olm.share_group_session_parallel(room, list(users)))
        session.shared = True
        return letters

    def left_out(self, room: str, users: Iterable[str]) -> Json:
        """What to tell the devices that get no key of a room, once for each key."""
        session = self._olm.outbound_group_sessions[room]
        told = self._told[room]
        letters: Json = {}
        for device in self._others(users):
            if (
                not self._store.is_device_verified(device)
                and (device.user_id, device.id) not in told
            ):
                told.add((device.user_id, device.id))
                letters.setdefault(device.user_id, {})[device.id] = {
                    "algorithm": MEGOLM,
                    "code": "m.unverified",
                    "reason": "Keys go only to devices that their owner has verified",
                    "room_id": room,
                    "sender_key": self._olm.account.identity_keys["curve25519"],
                    "session_id": session.id,
                }
        return letters

    def shared(self, room: str, devices: set[tuple[str, str]]) -> None:
        """Note that these devices have the key of a room."""
        self._olm.outbound_group_sessions[room].users_shared_with.update(devices)

    def seal(self, room: str, kind: str, content: Json) -> Json:
        """The content of the encrypted event that stands for this one."""
        sealed: Json = self._olm.group_encrypt(room, {"type": kind, "content": content})
        relation = content.get("m.relates_to")
        return sealed | ({"m.relates_to": relation} if relation else {})

    # What cannot be read yet

    def hold(self, room: str, event: Json) -> None:
        """Keep an event until its key comes."""
        row = (event["event_id"], room, json.dumps(event))
        self._sql("INSERT OR IGNORE INTO held VALUES (?, ?, ?)", row)

    def held(self) -> list[tuple[str, Json]]:
        """The rooms and events that wait for a key, the oldest first."""
        rows = self._sql("SELECT room, event FROM held ORDER BY rowid")
        return [(room, json.loads(event)) for room, event in rows]

    def let_go(self, event_ids: Iterable[str]) -> None:
        """Keep these no longer."""
        for event_id in event_ids:
            self._sql("DELETE FROM held WHERE id = ?", (event_id,))
