"""The port that every platform implements: how events come in, and how a send can fail."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from handlers.conversation.chat import Batch, Content

Deliver = Callable[[Batch], Awaitable[None]]
"""Takes in a batch, and returns once its effects are durable. Only then acknowledge it."""


@dataclass(frozen=True, slots=True)
class Traits:
    """The abilities and limits of a platform, as far as the rest of the program must know.

    `in_place`: an edit may offer other buttons; otherwise each step is a new message.
    `text_limit`, `caption_limit`: the length of one part, and of a text beside a file, in UTF-16
    units. No platform counts more than that.
    `per_second`: sends in one account; `per_chat`: a second in one private chat;
    `per_group_minute`: a minute in one group. None: no limit.
    `sends_once`: a send that is repeated with the same key arrives once.
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
    """A part that arrived: the platform's id of it, and of its file if that can be reused."""

    part: str
    file_ref: str | None = None


class SendFailure(Exception):
    """A send did not succeed. The subclasses say what to do about it."""


class Throttled(SendFailure):
    """Too fast. Try again after `after` seconds. `chat`: as far as known, only this chat must wait,
    and not the whole account."""

    def __init__(self, after: float, *, chat: bool = False) -> None:
        super().__init__(f"throttled for {after:.1f} s")
        self.after = after
        self.chat = chat


class Unavailable(SendFailure):
    """It certainly did not arrive, for a temporary reason (a refused connection)."""


class OutcomeUnknown(SendFailure):
    """It may or may not have arrived (a time-out after the request was written, HTTP 5xx)."""


class Rejected(SendFailure):
    """The platform will never accept this. The fault is ours."""


class RecipientGone(SendFailure):
    """This chat is closed to us: blocked, left, deactivated, or never opened."""


class ChatMoved(SendFailure):
    """The chat continues under another id. `personal`: only for the one reader of the message."""

    def __init__(self, to: str, *, personal: bool = False) -> None:
        super().__init__("the chat moved")
        self.to = to
        self.personal = personal


class SignedOut(Exception):
    """The platform refuses our credentials, or we lack them. Only the operator can mend that, in
    the token or password, or in the named `setting`."""

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
        """The account's own name on its platform, known after `start`."""

    async def start(self) -> None:
        """Connect, and learn the account's name. Raises SignedOut or Unavailable."""

    async def stop(self) -> None:
        """Close connections. Nothing is acknowledged any more."""

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        """Deliver events after `cursor`, batch by batch, until cancelled.

        A batch for which `deliver` raises is not acknowledged, and comes again.
        """

    def is_group(self, chat: str) -> bool:
        """Whether the limits of a group apply to this chat."""

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        """Send one part. A repeated try has the same `key`. A message for one reader is never sent
        to a chat that others can read."""

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        """Change a part into `content`. If it already is, that is a success."""

    async def delete(self, chat: str, part: str, key: str) -> None:
        """Delete a part, or empty it if it cannot be deleted. If it is gone, that is a success."""

    async def answer(self, press: str, text: str) -> None:
        """Answer a press with a short text (at most 200 characters) or none."""

    async def fetch(self, ref: str, limit: int) -> bytes:
        """The bytes of a shared file. Raises Rejected if it has more than `limit` bytes."""

    async def open_chat(self, user: str) -> str:
        """The id of the private chat with a user. Raises RecipientGone if we may not begin one."""

    async def show_menu(self, chat: str, entries: Sequence[MenuEntry]) -> None:
        """Show these commands in the menu of a private chat, if the platform has menus."""

    def invitation(self, code: str) -> str:
        """The link to open, or the words to type, for an invitee with this code."""
