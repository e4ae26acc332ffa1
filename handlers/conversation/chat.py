"""The words of a chat: what people do in it, and what stands in it.

Platforms translate their own events into these words, and these words into their own calls.
Everything in an event is data from outside: names and texts are never trusted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

ANONYMOUS = "chat:"
"""The beginning of the id of a sender who writes in the name of a chat, such as an anonymous
admin."""

TOPIC = "/"
"""Stands between the id of a group and that of a topic of it, which is a chat of its own."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The person who did it. `user` is the platform's own id; rights hang on that alone.

    `handle`: a name that only this user has there, by which people know each other; empty: none.
    """

    user: str
    name: str = ""
    language: str = ""
    handle: str = ""

    @property
    def is_anonymous(self) -> bool:
        """Whether nobody in particular did it."""
        return self.user.startswith(ANONYMOUS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened in a chat of one account.

    `id` is the same when the platform delivers the same event again; `chat` is the platform's own
    id of the chat; `private` is false where more people read along.
    """

    id: str
    chat: str
    sender: Sender
    private: bool = True
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Uttered(Event):
    """Someone typed a text or sent a file.

    `part` is the platform's id of it, where that is not the event's; `reply_to` that of the part it
    replies to; `reply_message` our message that it belongs to, where the platform tells; `edits`
    the id of the words that these take the place of.
    """

    text: str = ""
    part: str = ""
    reply_to: str | None = None
    reply_message: int | None = None
    edits: str | None = None

    @property
    def words(self) -> str:
        """The id by which a later edit names these words."""
        return self.part or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Uttered):
    """Someone typed a text. `tail`: the app cut it, and this last piece came after what it `edits`;
    `text` is the whole."""

    text: str
    tail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(Event):
    """Someone pressed the button `index` of our message `message`.

    `press` is the handle by which the platform wants the press answered; empty: it wants none.
    `part` is the platform's id of the part that has the button, where it tells.
    """

    message: int
    index: int
    press: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reacted(Event):
    """Someone reacted with the number `number` (1 is the first button) to the part `part`, or, when
    that is 0, with a thumb up or down."""

    part: str
    number: int
    agrees: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TookBack(Event):
    """Someone took a reaction or words away; `reaction` is the id of the event with which it
    came."""

    reaction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared(Uttered):
    """Someone sent a file. `ref` is where the platform keeps it; `text` stood beside it.

    `kind` is "picture", "document", "voice", "place", "contact" or "other"; `ref` is empty where
    there is no file, as for a place; `size` in bytes, 0 when not told.
    "encrypted" (with nothing else filled in) stands for words that the bot has no key for,
    "strange" for anything else that is neither words nor a file.
    """

    ref: str
    kind: str
    name: str
    mime: str
    size: int = 0

    @property
    def is_sound(self) -> bool:
        """Whether one must listen to it, which the bot cannot."""
        return self.kind == "voice" or self.mime.startswith("audio/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(Event):
    """The bot came into a chat (a group, or a person who opened the chat). `title` of a group."""

    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """The bot can no longer write here: it was blocked, removed, or the chat is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved(Event):
    """The chat goes on under another id (a supergroup, an upgraded room)."""

    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoLongerPrivate(Event):
    """Others can read along in the sender's own chat, or (`ended`) their app replaced it by
    another: what is for them alone goes on elsewhere."""

    ended: bool = False


class Style(StrEnum):
    """The weight of a button among the others; each platform shows it as it can.

    MAIN: the one that brings what the card is for; DANGER: what cannot simply be taken back; QUIET:
    what stands by the way, such as why a message came.
    """

    PLAIN = ""
    MAIN = "main"
    DANGER = "danger"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Choice:
    """One button as the reader sees it, and what a press of it must carry."""

    label: str
    message: int
    index: int
    style: Style = Style.PLAIN

    @property
    def token(self) -> str:
        """The value that a platform hands back at a press: `<message>.<index>`, at most 30
        characters."""
        return f"{self.message}.{self.index}"

    @staticmethod
    def parse(token: str) -> tuple[int, int] | None:
        """(message, index) of a token, or None for anything that is not one."""
        message, dot, index = token.partition(".")
        # A database refuses longer numbers, and that would cost the whole batch.
        fits = len(message) <= 18 and len(index) <= 9 and token.isascii()
        if dot and fits and message.isdigit() and index.isdigit():
            return int(message), int(index)
        return None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to send: its bytes, or `ref` where this account uploaded it before."""

    name: str
    mime: str
    data: bytes | None
    ref: str | None = None

    @property
    def is_picture(self) -> bool:
        return self.mime in ("image/png", "image/jpeg")


@dataclass(frozen=True, slots=True)
class Content:
    """One part of a message, ready to be sent: plain text, rows of buttons, at most one file.

    `ring` is false where it should arrive without a sound. `reader`: the platform's own id of the
    one person who may read it; None: all who are in the chat may.
    """

    text: str
    rows: tuple[tuple[Choice, ...], ...] = ()
    attachment: Attachment | None = None
    ring: bool = True
    reader: str | None = None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The buttons in reading order; number 1 is the first."""
        return tuple(choice for row in self.rows for choice in row)


@dataclass(frozen=True, slots=True)
class Batch:
    """Events of one account in their order, and the cursor to store once they are committed."""

    events: tuple[Event, ...] = field(default=())
    cursor: str | None = None
