"""The rooms that we are in: their members, their names, and which are private."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Room:
    """One room, by its state events. `members`: the names of joined and invited users, by user id.

    `invite_only`: nobody joins without an invitation; `hidden`: nobody reads from outside.
    """

    id: str
    members: dict[str, str] = field(default_factory=dict)
    name: str = ""
    alias: str = ""
    encrypted: bool = False
    predecessor: str = ""
    replacement: str = ""
    invite_only: bool = True
    hidden: bool = True

    @property
    def title(self) -> str:
        return self.name or self.alias

    def is_only_between(self, one: str, other: str) -> bool:
        """Whether these two can read what is sent here, and nobody else."""
        alone = self.members.keys() == {one, other}
        return alone and self.invite_only and self.hidden and not self.replacement

    def apply(self, event: Mapping[str, Any]) -> None:
        """Apply a state event. Other events, and malformed ones, change nothing."""
        content = event.get("content")
        if "state_key" in event and isinstance(content, dict):
            self._apply(str(event.get("type")), str(event["state_key"]), content)

    def _apply(self, kind: str, key: str, content: dict[str, Any]) -> None:
        match kind:
            case "m.room.member":
                self._apply_member(key, content)
            case "m.room.name":
                self.name = _text(content.get("name"))
            case "m.room.canonical_alias":
                self.alias = _text(content.get("alias"))
            case "m.room.join_rules" | "m.room.history_visibility":
                self._apply_openness(content)
            case "m.room.encryption":
                self.encrypted = True
            case "m.room.tombstone":
                self.replacement = _text(content.get("replacement_room"))
            case "m.room.create":
                before = content.get("predecessor")
                self.predecessor = _text(before.get("room_id")) if isinstance(before, dict) else ""

    def _apply_openness(self, content: dict[str, Any]) -> None:
        if "join_rule" in content:
            self.invite_only = content["join_rule"] == "invite"
        if "history_visibility" in content:
            self.hidden = content["history_visibility"] != "world_readable"

    def _apply_member(self, user: str, content: dict[str, Any]) -> None:
        if content.get("membership") in ("join", "invite"):
            self.members[user] = _text(content.get("displayname"))
        else:
            self.members.pop(user, None)


class Rooms:
    """The rooms of one account, and which of them are private chats.

    `direct` is the account's `m.direct`: by user, the private chats with that user, the newest
    last. `unsaved`: it differs from what the homeserver has.
    """

    def __init__(self) -> None:
        self.own_user = ""
        self._known: dict[str, Room] = {}
        self._user_of: dict[str, str] = {}
        self.direct: dict[str, list[str]] = {}
        self.unsaved = False

    def room(self, room_id: str) -> Room:
        """The room with this id; an empty one if it is new."""
        return self._known.setdefault(room_id, Room(room_id))

    def count(self, user: str = "") -> int:
        """The number of rooms that we are in, together with this user if one is given."""
        there = {self.own_user, user or self.own_user}
        return sum(there <= room.members.keys() for room in self._known.values())

    def is_known(self, room_id: str) -> bool:
        """Whether we know the state of a room."""
        known = self._known.get(room_id)
        return known is not None and bool(known.members)

    def forget(self, left: Iterable[str]) -> None:
        """Forget rooms that we left, except those that continue elsewhere."""
        for room_id in left:
            if not self.replacement(room_id):
                self._known.pop(room_id, None)

    def replacement(self, room_id: str) -> str:
        """The room in which this one claims to continue, or empty."""
        known = self._known.get(room_id)
        return known.replacement if known else ""

    def successor(self, room_id: str) -> str:
        """The replacement, if that room confirms it and we are in it; or empty."""
        further = self._known.get(self.replacement(room_id))
        says_so = further is not None and further.predecessor == room_id
        return further.id if further and says_so and self.own_user in further.members else ""

    def host(self, room_id: str) -> str | None:
        """The user whose private chat this is, also if others read along now."""
        return self._user_of.get(room_id)

    def reader(self, room_id: str) -> str | None:
        """The user who alone reads what we send here; None if others can too, or nobody does."""
        host, known = self.host(room_id), self._known.get(room_id)
        private = host and known and known.is_only_between(host, self.own_user)
        return host if private else None

    def with_user(self, user: str) -> list[str]:
        """The private chats with this user, the newest first."""
        return self.direct.get(user, [])[::-1]

    def exposed(self, room_id: str) -> str | None:
        """The user whose private chat this was, if both of us are in it and others can read it."""
        host, known = self.host(room_id), self._known.get(room_id)
        there = host and known and {host, self.own_user} <= known.members.keys()
        return host if there and self.reader(room_id) is None else None

    def load_direct(self, content: Mapping[str, Any]) -> None:
        """Load the account's `m.direct`, without malformed entries."""
        self.direct = {
            user: [room for room in rooms if isinstance(room, str)]
            for user, rooms in content.items()
            if isinstance(rooms, list)
        }
        self._user_of = {room: user for user, rooms in self.direct.items() for room in rooms}

    def note_direct(self, user: str, room_id: str) -> None:
        """Note that this room is the private chat with this user. That never changes to another."""
        if room_id not in self._user_of:
            self.direct.setdefault(user, []).append(room_id)
            self._user_of[room_id] = user
            self.unsaved = True

    def give_up(self, room_id: str) -> None:
        """Note that this room is nobody's private chat any more, for good."""
        if user := self._user_of.pop(room_id, None):
            self.direct[user].remove(room_id)
            self.unsaved = True


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
