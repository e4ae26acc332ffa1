"""The port that every platform fits: how events come in, and the ways in which a send can end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from handlers.conversation.chat import Batch, Content

Deliver = Callable[[Batch], Awaitable[None]]
"""Takes a batch, and returns once its effects are durable: only then may it be acknowledged."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a platform can do, as far as the rest of the program must know.

    `in_place`: an edit may offer other buttons (else a new step is a new message).
    `text_limit`, `caption_limit`: characters in one part, and beside a file; counted in UTF-16
    units, which is never fewer than any platform counts.
    `per_second`: sends in one account; `per_chat`: a second in one private chat;
    `per_group_minute`: a minute in one group. None: no limit.
    `sends_once`: a send repeated with the same key arrives once.
    """

    in_place: bool
    text_limit: int
    caption_limit: int
    per_second: int | None = None
    per_chat: int | None = None
    per_group_minute: int | None = None
    sends_once: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """A part that arrived: the platform's id of it, and of its file where it can be reused."""

    part: str
    file_ref: str | None = None


class SendFailure(Exception):
    """A send that did not succeed; the subclasses say what to do about it."""


class Throttled(SendFailure):
    """Too fast. Try again after `after` seconds; `chat`: as far as is known this is about the chat,
    and not about the whole account."""

    def __init__(self, after: float, *, chat: bool = False) -> None:
        super().__init__(f"throttled for {after:.1f} s")
        self.after = after
        self.chat = chat


class Unavailable(SendFailure):
    """It certainly did not arrive, and the cause will pass (a refused connection)."""


class OutcomeUnknown(SendFailure):
    """It may or may not have arrived (a time-out after the request was written, HTTP 5xx)."""


class Rejected(SendFailure):
    """The platform will never take this; the fault is ours to mend."""


class RecipientGone(SendFailure):
    """This chat is closed to us: blocked, left, deactivated, or never opened."""


class ChatMoved(SendFailure):
    """The chat goes on under another id."""

    def __init__(self, to: str) -> None:
        super().__init__("the chat moved")
        self.to = to


class SignedOut(Exception):
    """The platform refuses our credentials, or we lack them; only the operator can mend that.
    `setting` is where, when it is not the token or password."""

    def __init__(self, reason: str, setting: str = "") -> None:
        super().__init__(reason)
        self.setting = setting


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One command as a platform's own menu shows it."""

    command: str
    description: str


class Platform(Protocol):
    """One account on one platform."""

    name: str
    """"telegram", "matrix" or "web"."""
    traits: Traits

    @property
    def account(self) -> str:
        """The account's own name on its platform; known after `start`."""

    async def start(self) -> None:
        """Connect and learn who we are. Raises SignedOut, or Unavailable when it may pass."""

    async def stop(self) -> None:
        """Close connections; nothing is acknowledged any more."""

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        """Deliver what happens after `cursor`, batch by batch, until cancelled.

        A batch that `deliver` refuses (any exception) is not acknowledged and comes again.
        """

    def is_group(self, chat: str) -> bool:
        """Whether the group limits count for this chat."""

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        """Send one part. `key` is the same when the same send is tried again."""

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        """Make a part that was sent read `content`; one that already does is a success."""

    async def delete(self, chat: str, part: str, key: str) -> None:
        """Take a part away, or leave it empty where that cannot be done; gone is a success."""

    async def answer(self, press: str, text: str) -> None:
        """End the waiting of a press, with a short text (at most 200 characters) or none."""

    async def fetch(self, ref: str, limit: int) -> bytes:
        """The bytes of a file that someone shared; Rejected when over `limit` bytes."""

    async def open_chat(self, user: str) -> str:
        """The id of the private chat with a user; RecipientGone where we may not begin one."""

    async def show_menu(self, chat: str, entries: Sequence[MenuEntry]) -> None:
        """Show these commands in one private chat's menu, where the platform has menus."""

    def invitation(self, code: str) -> str:
        """What a person without the bot opens (a link) or types, to use an invitation code."""
