"""Translates Matrix events into events of the conversation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TypedDict

import structlog

from bot.platforms.matrix.formatted_links import with_addresses
from bot.platforms.matrix.history import LIVE_PLACES
from bot.platforms.matrix.keys.room_keys import CALLS, POLLS
from bot.platforms.matrix.outgoing_events import AUTOMATED, number, thumb
from bot.platforms.matrix.raw_events import (
    MALFORMED,
    Raw,
    changed_to,
    content_before,
    file_ref,
    moment,
    replied_to,
    string,
    without_quote,
)
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

_KINDS = {"m.image": "picture", "m.file": "document", "m.audio": "voice", "m.video": "other"}


class _Common(TypedDict):
    """The fields that all events have."""

    id: str
    chat: str
    sender: Sender
    private: bool
    at: datetime | None


class EventTranslator:
    """Translates the events of one account's rooms, and keeps `rooms` up to date with them.

    `deserted` collects the rooms that we should leave. `further` collects the rooms that groups
    name as their continuation: we must join those to see whether it is true.
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
            **dict.fromkeys((*POLLS, *CALLS), self._no_words),
            **dict.fromkeys(LIVE_PLACES, self._live_place),
            "m.room.redaction": self._redaction,
            "m.room.member": self._membership,
            "m.room.encrypted": self._unreadable,
            "m.room.tombstone": self._tombstone,
        }

    def translate(self, room: Room, timeline: Iterable[Raw]) -> list[Event]:
        """Translate these events, in order. A malformed one is logged and left out."""
        return [event for raw in timeline for event in self._translate(room, raw)]

    def _translate(self, room: Room, event: Raw) -> list[Event]:
        try:
            room.apply(event)
            translate = self._translations.get(event["type"])
            ours = event["sender"] == self._own_user and event["type"] != "m.room.member"
            return [] if translate is None or ours else translate(room, event)
        except MALFORMED as reason:
            event_id = event.get("event_id") if isinstance(event, Mapping) else None
            _log.warning("malformed event", event_id=event_id, reason=type(reason).__name__)
            return []

    def _message(self, room: Room, event: Raw) -> list[Event]:
        content = event["content"]
        relation = content.get("m.relates_to") or {}
        if content.get(AUTOMATED):
            return []
        if relation.get("rel_type") == "m.replace":
            return self._edit(room, event, string(relation["event_id"]))
        reply_to = replied_to(relation)
        match content["msgtype"]:
            case "m.notice" | "m.server_notice" | "m.key.verification.request":
                return []
            case "m.image" | "m.file" | "m.audio" | "m.video":
                return [self._shared(room, event, content, reply_to=reply_to)]
            case "m.location":
                return self._no_words(room, event)
        # Kinds that apps made up, such as a text with confetti, are read as a text.
        text = self._words(room, content, quotes=reply_to is not None)
        return [Said(text=text, reply_to=reply_to, **self._common(room, event))]

    def _edit(self, room: Room, event: Raw, edited: str) -> list[Event]:
        """A new text of an earlier message, or a new caption or file."""
        new = event["content"]["m.new_content"]
        if new["msgtype"] in _KINDS:
            return [self._shared(room, event, new, edits=edited)]
        if new["msgtype"] not in ("m.text", "m.emote"):
            return []
        text = self._words(room, new)
        return [Said(text=text, edits=edited, **self._common(room, event))]

    def _words(self, room: Room, content: Raw, *, quotes: bool = False) -> str:
        """The words of a text; a reply `quotes` what it replies to."""
        body = string(content["body"])
        text = with_addresses(without_quote(body) if quotes else body, content)
        return self._without_our_name(room, text)

    def _without_our_name(self, room: Room, text: str) -> str:
        """The text without a mention of us in front ("Coalitiebot: /agenda")."""
        for name in (room.members.get(self._own_user), self._own_user):
            if name and text.casefold().startswith(name.casefold()):
                rest = text[len(name) :]
                if rest[:1] in (":", ",") or rest.lstrip().startswith("/"):
                    return rest.lstrip(":, ")
        return text

    def _no_words(self, room: Room, event: Raw) -> list[Event]:
        """Content that we cannot read: a sticker, a place, a poll, a call."""
        return [self._wordless("strange", room, event)]

    def _live_place(self, room: Room, event: Raw) -> list[Event]:
        """The beginning of a place that moves on; its end is no news."""
        return self._no_words(room, event) if event["content"].get("live") else []

    def _wordless(self, kind: str, room: Room, event: Raw) -> Shared:
        return Shared(ref="", kind=kind, name="", mime="", **self._common(room, event))

    def _shared(
        self,
        room: Room,
        event: Raw,
        content: Raw,
        *,
        reply_to: str | None = None,
        edits: str | None = None,
    ) -> Shared:
        info = content.get("info") or {}
        body = string(content["body"])
        name = string(content.get("filename") or body)
        size = info.get("size", 0)
        return Shared(
            ref=file_ref(content),
            kind=_KINDS[content["msgtype"]],
            name=name,
            mime=string(info.get("mimetype", "application/octet-stream")),
            size=size if isinstance(size, int) and size > 0 else 0,
            text=with_addresses(body, content) if body != name else "",
            reply_to=reply_to,
            edits=edits,
            **self._common(room, event),
        )

    def _reaction(self, room: Room, event: Raw) -> list[Event]:
        relation = event["content"].get("m.relates_to") or {}
        # A reaction that was taken back before we saw it has no relation any more.
        if relation.get("rel_type") != "m.annotation":
            return []
        chosen, agrees = number(string(relation["key"])), thumb(string(relation["key"]))
        if chosen is None and agrees is None:
            return []
        part = string(relation["event_id"])
        common = self._common(room, event)
        return [Reacted(part=part, number=chosen or 0, agrees=agrees, **common)]

    def _redaction(self, room: Room, event: Raw) -> list[Event]:
        # Newer rooms have it in the content, older ones beside it.
        taken_away = event["content"].get("redacts") or event["redacts"]
        return [TookBack(reaction=string(taken_away), **self._common(room, event))]

    def _membership(self, room: Room, event: Raw) -> list[Event]:
        self._note_direct(room, event)
        if event["state_key"] == self._own_user:
            return self._own_membership(room, event)
        if room.replacement or set(room.members) != {self._own_user}:
            return []
        self.deserted.add(room.id)
        return [self._left(room, event)]

    def _own_membership(self, room: Room, event: Raw) -> list[Event]:
        if changed_to(event, "join"):
            return self._arrived(room, event)
        before = content_before(event).get("membership")
        gone = event["content"]["membership"] in ("leave", "ban") and before == "join"
        if not gone or event["sender"] == self._own_user or room.replacement:
            return []
        return [self._left(room, event)]

    def _left(self, room: Room, event: Raw) -> Left:
        """The end of a chat. It was private if the person whose chat it was ended it."""
        common = self._common(room, event)
        common["private"] = self._rooms.host(room.id) == common["sender"].user
        return Left(**common)

    def _arrived(self, room: Room, event: Raw) -> list[Event]:
        """Our arrival in a room. Only an invitation makes it news: we also arrive in rooms that we
        made, and in continuations of known ones."""
        if self._rooms.successor(room.predecessor) == room.id:
            return self._moved(self._rooms.room(room.predecessor), event)
        if content_before(event).get("membership") != "invite":
            if room.id in self.further:
                _log.warning("a replacement that does not know what it replaces", room=room.id)
                self.deserted.add(room.id)
            return []
        host = self._inviter(room, event)
        common = self._common(room, event)
        common["private"] = self._rooms.reader(room.id) == host
        common["sender"] = Sender(host, room.members.get(host, ""))
        return [Joined(title=room.title, **common)]

    def _inviter(self, room: Room, event: Raw) -> str:
        """The user who invited us. Not every homeserver says who, so it may be a guess."""
        others = (user for user in room.members if user != self._own_user)
        return string(event["unsigned"].get("prev_sender") or next(others, ""))

    def _note_direct(self, room: Room, event: Raw) -> None:
        """Keep track of private chats: rooms to which one person invites us and where nobody else
        is, and rooms that we made for one person, also if we lost sight of one."""
        joins = changed_to(event, "join")
        invitation = content_before(event) if joins else event["content"]
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
        """A message for which we have no key."""
        return [self._wordless("encrypted", room, event)]

    def _tombstone(self, room: Room, event: Raw) -> list[Event]:
        if not room.replacement or self._rooms.host(room.id):
            return []
        if self._rooms.successor(room.id):
            return self._moved(room, event)
        self.further.add(room.replacement)
        return []

    def _moved(self, room: Room, event: Raw) -> list[Event]:
        return [Moved(to=room.replacement, **self._common(room, event))]

    def exposed(self, rooms: Iterable[str]) -> list[Event]:
        """An event for each of these rooms that was a private chat and is private no more. Each is
        reported once."""
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

    def _common(self, room: Room, event: Raw) -> _Common:
        sender = string(event["sender"])
        return {
            "id": string(event["event_id"]),
            "chat": room.id,
            "sender": Sender(sender, room.members.get(sender, "")),
            "private": self._rooms.reader(room.id) == sender,
            "at": moment(event.get("origin_server_ts")),
        }
