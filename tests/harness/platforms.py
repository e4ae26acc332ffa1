"""Platforms in memory, shaped like the real ones, that refuse what the real ones refuse."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from bot.platforms.port import (
    Deliver,
    MenuEntry,
    OutcomeUnknown,
    Receipt,
    RecipientGone,
    Rejected,
    SendFailure,
    SignedOut,
    Traits,
    Unavailable,
)
from bot.relay.splitting import units
from handlers.conversation.chat import Attachment, Batch, Choice, Content, Event

TELEGRAM = Traits(in_place=True, text_limit=4096, caption_limit=1024)
MATRIX = Traits(in_place=False, text_limit=12000, caption_limit=12000, sends_once=True)


@dataclass
class Bubble:
    """One part as it stands in a chat now; `fresh` until its reader looked at it."""

    part: str
    text: str
    choices: tuple[Choice, ...]
    attachment: Attachment | None = None
    fresh: bool = True
    rung: bool = True
    edits: int = 0

    def shows(self, text: str, choices: tuple[Choice, ...]) -> None:
        """It was edited: fresh again, unless it only lost its buttons."""
        self.edits += 1
        only_closed = not choices and text.startswith(self.text)
        changed = (self.text, self.choices) != (text, choices)
        self.fresh = self.fresh or (changed and not only_closed)
        self.text, self.choices = text, choices


class ShapedPlatform:
    """A platform in memory; `fail_next` makes the next send end in a failure of the port,
    `fail_in` the next one in a chat; in a chat of `unsure_in` one arrives, after so many others,
    and its receipt gets lost. Files of `out_of_reach` cannot be fetched now."""

    def __init__(self, name: str, traits: Traits, account: str) -> None:
        self.name = name
        self.traits = traits
        self._account = account
        self.chats: dict[str, list[Bubble]] = defaultdict(list)
        self.toasts: dict[str, str] = {}
        self.files: dict[str, bytes] = {}
        self.menus: dict[str, dict[str, str]] = {}
        self.closed: set[str] = set()
        self.fail_next: list[SendFailure | SignedOut] = []
        self.fail_in: dict[str, SendFailure] = {}
        self.unsure_in: dict[str, int] = {}
        self.out_of_reach: set[str] = set()
        self.sends = 0
        self.edits = 0
        self._numbers = itertools.count(1)
        self._by_key: dict[str, str] = {}

    @property
    def account(self) -> str:
        return self._account

    async def start(self) -> None:
        return None

    async def stop(self) -> None:
        return None

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        raise AssertionError("the harness delivers by itself")

    def is_group(self, chat: str) -> bool:
        return chat.startswith("group")

    async def takes(self, event: Event, deliver: Deliver) -> None:
        """Let a person do something."""
        await deliver(Batch((event,)))

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        self._refuse(chat, content)
        if self.traits.sends_once and key in self._by_key:
            return Receipt(self._by_key[key])
        self.sends += 1
        part = f"{self.name}-{next(self._numbers)}"
        self._by_key[key] = part
        bubble = Bubble(part, content.text, content.choices, content.attachment, rung=content.ring)
        self.chats[chat].append(bubble)
        if self._loses_receipt(chat):
            raise OutcomeUnknown("time-out")
        return Receipt(part, f"ref-{part}" if content.attachment else None)

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        self._refuse(chat, content)
        self.edits += 1
        bubble = next((b for b in self.chats[chat] if b.part == part), None)
        if bubble is None:
            raise Rejected("nothing to edit")
        bubble.shows(content.text, content.choices)

    def message_of(self, bubble: Bubble | None) -> int | None:
        """All that a reply tells of our message that it is about, as Telegram does."""
        told = bubble is not None and self.traits.in_place and bubble.choices
        return bubble.choices[0].message if bubble and told else None

    async def delete(self, chat: str, part: str, key: str) -> None:
        self.chats[chat] = [b for b in self.chats[chat] if b.part != part]

    async def answer(self, press: str, text: str) -> None:
        assert len(text) <= 200
        self.toasts[press] = text

    async def fetch(self, ref: str, limit: int) -> bytes:
        if ref in self.out_of_reach:
            raise Unavailable(ref)
        return self.files[ref]

    async def open_chat(self, user: str) -> str:
        return f"chat-{user}"

    async def show_menu(self, chat: str, entries: Sequence[MenuEntry]) -> None:
        self.menus[chat] = {entry.command: entry.description for entry in entries}

    def invitation(self, code: str) -> str:
        if self.traits.in_place:
            return f"https://{self.name}.example/?start={code}"
        # As on Matrix, where a link does not carry the code.
        return f"https://{self.name}.example/#/bot → start {code}"

    def _loses_receipt(self, chat: str) -> bool:
        left = self.unsure_in.pop(chat, None)
        if left:
            self.unsure_in[chat] = left - 1
        return left == 0

    def _refuse(self, chat: str, content: Content) -> None:
        if self.fail_next:
            raise self.fail_next.pop(0)
        if chat in self.fail_in:
            raise self.fail_in.pop(chat)
        if chat in self.closed:
            raise RecipientGone("blocked")
        limit = self.traits.caption_limit if content.attachment else self.traits.text_limit
        if units(content.text) > limit or not (content.text or content.attachment):
            raise Rejected("too long, or empty")
        for choice in content.choices:
            if not choice.label or len(choice.token.encode()) > 64:
                raise Rejected("a button that cannot be")


def numbered(content_choices: Sequence[Choice]) -> dict[int, Choice]:
    """The buttons as a chat without buttons shows them."""
    return dict(enumerate(content_choices, start=1))
