"""The keys of rooms: decrypts events, and encrypts ours for the devices that may read them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

import structlog
from nio.crypto import Olm
from nio.store import MatrixStore

from bot.platforms.matrix.homeserver import Json
from bot.platforms.matrix.keys.devices import Devices
from bot.platforms.port import Unavailable

_log = structlog.get_logger(__name__)

MEGOLM = "m.megolm.v1.aes-sha2"
POLLS = ("m.poll.start", "org.matrix.msc3381.poll.start")
CALLS = ("m.call.invite", "org.matrix.msc4075.rtc.notification")
SPOKEN = ("m.room.message", "m.reaction", "m.sticker", *POLLS, *CALLS)
"""The events that may be encrypted. State never is."""


class RoomKeys:
    """The Megolm sessions of rooms, ours and those of others."""

    def __init__(self, olm: Olm, store: MatrixStore, devices: Devices) -> None:
        self._olm = olm
        self._store = store
        self._devices = devices
        self._informed: dict[str, set[tuple[str, str]]] = {}

    def decrypt(self, room: str, event: Json) -> Json | None:
        """The decrypted event; None if we have no key for it."""
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
        """The sessions with this id. Other users than its maker may have passed us a part of it."""
        senders = self._olm.inbound_group_store[room].values()
        return [sessions[session_id] for sessions in senders if session_id in sessions]

    def _once(self, event: Json, index: int) -> bool:
        """Whether no other event used this index of its session. If one did, this is a replay."""
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
        """The rooms to which we sent something encrypted. We never send in plain text there again,
        whatever a homeserver says."""
        rooms: set[str] = self._store.load_encrypted_rooms()
        return rooms

    def share(self, room: str, users: Collection[str]) -> list[tuple[set[tuple[str, str]], Json]]:
        """(devices, to-device messages) to send before these users can read our next event.

        A new device gets the key from now on. After a device is gone, there is a new key.
        """
        allowed = {(device.user_id, device.id) for device in self._devices.trusted(users)}
        session = self._olm.outbound_group_sessions.get(room)
        if session is None or session.expired or session.users_shared_with - allowed:
            self._olm.create_outbound_group_session(room)
            self._store.save_encrypted_rooms([room])
            self._informed[room] = set()
            session = self._olm.outbound_group_sessions[room]
        session.shared = False
        session.users_ignored.clear()
        messages = list(self._olm.share_group_session_parallel(room, list(users)))
        session.shared = True
        return messages

    def left_out(self, room: str, users: Iterable[str]) -> Json:
        """Messages for the devices that get no key of a room: one per device and key."""
        session = self._olm.outbound_group_sessions.get(room)
        informed = self._informed.get(room, set())
        messages: Json = {}
        if session is None:
            return messages
        for device in self._devices.others(users):
            if not self._devices.is_trusted(device) and (device.user_id, device.id) not in informed:
                informed.add((device.user_id, device.id))
                messages.setdefault(device.user_id, {})[device.id] = {
                    "algorithm": MEGOLM,
                    "code": "m.unverified",
                    "reason": "Keys go only to devices that their owner has verified",
                    "room_id": room,
                    "sender_key": self._olm.account.identity_keys["curve25519"],
                    "session_id": session.id,
                }
        return messages

    def shared(self, room: str, devices: set[tuple[str, str]]) -> None:
        """Note that these devices got the key of a room."""
        if session := self._olm.outbound_group_sessions.get(room):
            session.users_shared_with.update(devices)

    def encrypt(self, room: str, kind: str, content: Json) -> Json:
        """The content of the encrypted event. Raises Unavailable if the key is gone since it was
        shared, as happens when the keys are read again from disk."""
        session = self._olm.outbound_group_sessions.get(room)
        if session is None or session.expired:
            raise Unavailable("the key of the room is gone")
        sealed: Json = self._olm.group_encrypt(room, {"type": kind, "content": content})
        relation = content.get("m.relates_to")
        return sealed | ({"m.relates_to": relation} if relation else {})
