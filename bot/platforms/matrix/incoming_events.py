"""Matrix events as the words of a chat: who said, shared or chose what, and who came and went."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import dropwhile
from typing import Any, TypeAlias, TypedDict

import structlog

from bot.platforms.matrix.files import sealed_ref
from bot.platforms.matrix.outgoing_events import AUTOMATED, number, thumb
from bot.platforms.matrix.rooms import Room, Rooms
from handlers.conversation.chat import (
    Event,
    Joined,
    Left,
    Moved,
    NoLongerPrivate,
    Reacted,
    Said,
    Sender,
    Shared,
    TookBack,
)

_log = structlog.get_logger(__name__)

Raw: TypeAlias = Mapping[str, Any]

_KINDS = {"m.image": "picture", "m.file": "document", "m.audio": "voice", "m.video": "other"}
_MALFORMED = (KeyError, TypeError, ValueError, AttributeError)


class _Where(TypedDict):
    """What all words share."""

    id: str
    chat: str
    sender: Sender
    private: bool
    at: datetime | None


class Reader:
    """Translates the events of one account's rooms, and keeps `rooms` up to date with them.

    `deserted` collects the rooms in which we have nothing to do (any more); `further` those in
    which groups say that they go on, for us to enter and see whether it is so.
    """

    def __init__(self, own_user: str, rooms: Rooms) -> None:
        self._own_user = rooms.own_user = own_user
        self._rooms = rooms
        self.deserted: set[str] = set()
        self.further: set[str] = set()
        self._translations: dict[str, Callable[[Room, Raw], list[Event]]] = {
            "m.room.message": self._message,
            "m.reaction": self._reaction,
            "m.sticker": self._no_words,
            "m.poll.start": self._no_words,
            "org.matrix.msc3381.poll.start": self._no_words,
            "m.room.redaction": self._redaction,
            "m.room.member": self._membership,
            "m.room.encrypted": self._unreadable,
            "m.room.tombstone": self._tombstone,
        }

    def read(self, room: Room, timeline: Iterable[Raw]) -> list[Event]:
        """The words for these events, in order; a malformed one is left out and logged."""
        return [word for event in timeline for word in self._read(room, event)]

    def since_arrival(
        self, events: Sequence[dict[str, Any]]
    ) -> tuple[Sequence[dict[str, Any]], Sequence[dict[str, Any]]] | None:
        """Events before we came into the room, and those from our arrival on; None without one.

        Who invites us directly may speak before we are there: that is heard too, after our arrival.
        """
        arrivals = [i for i, event in enumerate(events) if self._is_own_arrival(event)]
        if not arrivals:
            return None
        here = arrivals[-1]
        invited = self._invited_at(events[: here + 1])
        return events[:invited], [events[here], *events[invited:here], *events[here + 1 :]]

    def _is_own_arrival(self, event: Raw) -> bool:
        try:
            return self._changed_to(event, "join") and event["state_key"] == self._own_user
        except _MALFORMED:
            return False

    def _invited_at(self, events: Sequence[Raw]) -> int:
        """Where the direct invitation stands that the last event accepts; its place if none."""
        here = len(events) - 1
        if _before(events[here]).get("is_direct") is not True:
            return here
        invitation = events[here]["unsigned"].get("replaces_state")
        places = (i for i, event in enumerate(events) if event.get("event_id") == invitation)
        return next(places, 0)

    def _read(self, room: Room, event: Raw) -> list[Event]:
        try:
            room.apply(event)
            translate = self._translations.get(event["type"])
            ours = event["sender"] == self._own_user and event["type"] != "m.room.member"
            return [] if translate is None or ours else translate(room, event)
        except _MALFORMED as reason:
            event_id = event.get("event_id") if isinstance(event, Mapping) else None
            _log.warning("malformed event", event_id=event_id, reason=type(reason).__name__)
            return []

    def _message(self, room: Room, event: Raw) -> list[Event]:
        content = event["content"]
        relation = content.get("m.relates_to") or {}
        if content.get(AUTOMATED):
            return []
        if relation.get("rel_type") == "m.replace":
            return self._edit(room, event, _string(relation["event_id"]))
        reply_to = _replied_to(relation)
        match content["msgtype"]:
            case "m.text" | "m.emote":
                text = _without_quote(_string(content["body"])) if reply_to else content["body"]
                text = self._without_our_name(room, _string(text))
                return [Said(text=text, reply_to=reply_to, **self._where(room, event))]
            case "m.image" | "m.file" | "m.audio" | "m.video":
                return [self._shared(room, event, reply_to)]
            case "m.location":
                return self._no_words(room, event)
        return []

    def _edit(self, room: Room, event: Raw, edited: str) -> list[Event]:
        """The new words of something that was said before."""
        new = event["content"]["m.new_content"]
        if new["msgtype"] not in ("m.text", "m.emote"):
            return []
        text = self._without_our_name(room, _string(new["body"]))
        return [Said(text=text, edits=edited, **self._where(room, event))]

    def _without_our_name(self, room: Room, text: str) -> str:
        """What is said to us by name ("Coalitiebot: /agenda"), as apps write a mention."""
        for name in (room.members.get(self._own_user), self._own_user):
            if name and text.casefold().startswith(name.casefold()):
                rest = text[len(name) :]
                if rest[:1] in (":", ",") or rest.lstrip().startswith("/"):
                    return rest.lstrip(":, ")
        return text

    def _no_words(self, room: Room, event: Raw) -> list[Event]:
        """A sticker, a place, a poll: something that we cannot read."""
        return [Shared(ref="", kind="strange", name="", mime="", **self._where(room, event))]

    def _shared(self, room: Room, event: Raw, reply_to: str | None) -> Shared:
        content = event["content"]
        info = content.get("info") or {}
        body = _string(content["body"])
        name = _string(content.get("filename") or body)
        size = info.get("size", 0)
        return Shared(
            ref=_file_ref(content),
            kind=_KINDS[content["msgtype"]],
            name=name,
            mime=_string(info.get("mimetype", "application/octet-stream")),
            size=size if isinstance(size, int) and size > 0 else 0,
            text=body if body != name else "",
            reply_to=reply_to,
            **self._where(room, event),
        )

    def _reaction(self, room: Room, event: Raw) -> list[Event]:
        relation = event["content"].get("m.relates_to") or {}
        # One that was taken away before we saw it has no relation any more.
        if relation.get("rel_type") != "m.annotation":
            return []
        chosen, agrees = number(_string(relation["key"])), thumb(_string(relation["key"]))
        if chosen is None and agrees is None:
            return []
        part = _string(relation["event_id"])
        where = self._where(room, event)
        return [Reacted(part=part, number=chosen or 0, agrees=agrees, **where)]

    def _redaction(self, room: Room, event: Raw) -> list[Event]:
        # Newer rooms have it among the content, older ones beside it.
        taken_away = event["content"].get("redacts") or event["redacts"]
        return [TookBack(reaction=_string(taken_away), **self._where(room, event))]

    def _membership(self, room: Room, event: Raw) -> list[Event]:
        self._note_direct(room, event)
        if event["state_key"] == self._own_user:
            return self._own_membership(room, event)
        if room.replacement or set(room.members) != {self._own_user}:
            return []
        self.deserted.add(room.id)
        return [self._left(room, event)]

    def _own_membership(self, room: Room, event: Raw) -> list[Event]:
        if self._changed_to(event, "join"):
            return self._arrived(room, event)
        before = _before(event).get("membership")
        gone = event["content"]["membership"] in ("leave", "ban") and before == "join"
        if not gone or event["sender"] == self._own_user or room.replacement:
            return []
        return [self._left(room, event)]

    def _left(self, room: Room, event: Raw) -> Left:
        """The end of a chat, which was private when its person ended it."""
        where = self._where(room, event)
        where["private"] = self._rooms.host(room.id) == where["sender"].user
        return Left(**where)

    def _arrived(self, room: Room, event: Raw) -> list[Event]:
        """Only an invitation brings us somewhere new: our own rooms and upgrades are no news."""
        if self._rooms.successor(room.predecessor) == room.id:
            return self._moved(self._rooms.room(room.predecessor), event)
        if _before(event).get("membership") != "invite":
            if room.id in self.further:
                _log.warning("a replacement that does not know what it replaces", room=room.id)
                self.deserted.add(room.id)
            return []
        host = self._inviter(room, event)
        where = self._where(room, event)
        where["private"] = self._rooms.reader(room.id) == host
        where["sender"] = Sender(host, room.members.get(host, ""))
        return [Joined(title=room.title, **where)]

    def _inviter(self, room: Room, event: Raw) -> str:
        """Who invited us to where we arrive; not every homeserver tells."""
        others = (user for user in room.members if user != self._own_user)
        return _string(event["unsigned"].get("prev_sender") or next(others, ""))

    def _note_direct(self, room: Room, event: Raw) -> None:
        """Keep track of which rooms are private: to which someone invites us where nobody else is,
        and those that we made, also when we lost sight of one."""
        joins = self._changed_to(event, "join")
        invitation = _before(event) if joins else event["content"]
        if invitation.get("membership") != "invite":
            return
        guest, host = event["state_key"], event["sender"]
        if guest == self._own_user:
            host = self._inviter(room, event) if joins else host
            if room.is_only_between(host, guest):
                self._rooms.note_direct(host, room.id)
        elif invitation.get("is_direct") is True and host == self._own_user:
            self._rooms.note_direct(guest, room.id)

    def _unreadable(self, room: Room, event: Raw) -> list[Event]:
        """Words for which we have no key: that something was said is known, but not what."""
        where = self._where(room, event)
        return [Shared(ref="", kind="encrypted", name="", mime="", **where)]

    def _tombstone(self, room: Room, event: Raw) -> list[Event]:
        if not room.replacement or self._rooms.host(room.id):
            return []
        if self._rooms.successor(room.id):
            return self._moved(room, event)
        self.further.add(room.replacement)
        return []

    def _moved(self, room: Room, event: Raw) -> list[Event]:
        return [Moved(to=room.replacement, **self._where(room, event))]

    def exposed(self, rooms: Iterable[str]) -> list[Event]:
        """Of these rooms, the private chats that are private no more; each is told once."""
        return [
            self._exposed(self._rooms.room(room), host)
            for room in rooms
            if (host := self._rooms.exposed(room))
        ]

    def _exposed(self, room: Room, host: str) -> NoLongerPrivate:
        self._rooms.give_up(room.id)
        return NoLongerPrivate(
            id=f"exposed.{room.id}",
            chat=room.id,
            sender=Sender(host, room.members.get(host, "")),
            private=False,
            ended=bool(room.replacement),
        )

    def _where(self, room: Room, event: Raw) -> _Where:
        sender = _string(event["sender"])
        return {
            "id": _string(event["event_id"]),
            "chat": room.id,
            "sender": Sender(sender, room.members.get(sender, "")),
            "private": self._rooms.reader(room.id) == sender,
            "at": _moment(event.get("origin_server_ts")),
        }

    @staticmethod
    def _changed_to(event: Raw, membership: str) -> bool:
        """Whether somebody's membership became this; a new name or picture is no change."""
        return (
            event["type"] == "m.room.member"
            and event["content"]["membership"] == membership
            and _before(event).get("membership") != membership
        )


def _before(event: Raw) -> Raw:
    """The content that a state event took the place of."""
    before = (event.get("unsigned") or {}).get("prev_content")
    return before if isinstance(before, Mapping) else {}


def _replied_to(relation: Raw) -> str | None:
    """The part that is replied to; a thread counts as a reply to the part it hangs under."""
    if relation.get("rel_type") == "m.thread" and relation.get("is_falling_back"):
        return _string(relation["event_id"])
    reply = relation.get("m.in_reply_to")
    return _string(reply["event_id"]) if reply else None


def _file_ref(content: Raw) -> str:
    """The reference of a shared file, which is sealed where its room is encrypted."""
    sealed = content.get("file")
    if sealed is None:
        return _string(content["url"])
    _string(sealed["url"])
    return sealed_ref(sealed)


def _without_quote(body: str) -> str:
    """A reply without the quotation of what it replies to (lines that begin with "> ")."""
    own = dropwhile(lambda line: line.startswith("> "), body.split("\n"))
    return "\n".join(own).lstrip("\n")


def _moment(milliseconds: object) -> datetime | None:
    """A server's time stamp; None for one that is no moment."""
    if not isinstance(milliseconds, int):
        return None
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a string")
    return value
