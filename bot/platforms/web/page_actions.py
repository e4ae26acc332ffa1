"""Actions of people on their page: each is stored in the chat, and delivered as an event."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog
from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.platforms.port import Deliver
from bot.platforms.web.open_pages import OpenPages
from handlers.conversation.chat import Batch, Event, Joined, Pressed, Said, Sender, Shared
from storage import web as chats
from storage.database import Writer
from storage.web import WebPart

log = structlog.get_logger(__name__)

T = TypeVar("T")

_AT_ONCE = 100
_GROUP = "group_"
_EVENT_ID = re.compile(
    r"(?P<chat>[^/]+)/(?:(?P<by>[^/]+)/)?(?P<id>[^/~]+)(?:~(?P<reply_to>[0-9]+))?"
)
_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")


class NotTakenIn(Exception):
    """The event was refused, or no events are taken in now. The page keeps it and tries again."""


class NoSuchChat(Exception):
    """This chat has no page."""


@dataclass(frozen=True, slots=True)
class PageAction:
    """Something that a person does on their page.

    `id` is made by the page, and stays the same when the page tries again. `by`: whose action it
    is, in a chat of a group; a chat of one person is named after that person. `reply_to`: the id
    of the part to which it replies.
    """

    chat: str
    id: str
    language: str = ""
    by: str = ""
    reply_to: str = ""

    @staticmethod
    def of(event_id: str, language: str = "") -> PageAction:
        """The action with this id among all chats."""
        found = _EVENT_ID.fullmatch(event_id)
        if found is None:
            raise ValueError(event_id)
        return PageAction(**found.groupdict(default=""), language=language)

    @property
    def event_id(self) -> str:
        """The id among all chats of the account. It tells all but the words, so that these are all
        that must be kept."""
        by = f"{self.by}/" if self.by else ""
        reply = f"~{self.reply_to}" if self.reply_to else ""
        return f"{self.chat}/{by}{self.id}{reply}"

    @property
    def user(self) -> str:
        """The user whose action it is."""
        return self.by or self.chat


def group_chat(number: int) -> str:
    """The name of a chat of a group. No chat of a person has an underscore in its name."""
    return f"{_GROUP}{number}"


def is_group(chat: str) -> bool:
    """Whether several people read this chat."""
    return chat.startswith(_GROUP)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as the page sent it."""

    name: str
    mime: str
    data: bytes


class PageActions:
    """Takes in what people do on their pages. Each call returns once its effects are durable.

    A repeated id does no harm, so a page repeats an action that got no answer. `opened` is set
    while events are taken in.
    """

    def __init__(self, writer: Writer, clock: Clock, pages: OpenPages) -> None:
        self._writer, self._clock, self._pages = writer, clock, pages
        self._deliver: Deliver | None = None
        self.opened = asyncio.Event()
        self.account = 0

    async def open(self, cursor: str | None, deliver: Deliver) -> None:
        """Deliver events from now on, first those after `cursor` that were not taken in."""
        last = int(cursor or 0)
        while missed := await self._missed(last):
            last = missed[-1][0]
            await deliver(Batch(tuple(event for _, event in missed), str(last)))
        self._deliver = deliver
        self.opened.set()

    def close(self) -> None:
        """Take in no more events."""
        self._deliver = None
        self.opened.clear()

    async def _missed(self, after: int) -> list[tuple[int, Event]]:
        def read(session: Session) -> list[tuple[int, Event]]:
            parts = chats.said_after(session, self.account, after, _AT_ONCE)
            return [(part.id, self._event(session, part)) for part in parts]

        return await self._writer.run(read)

    async def say(self, action: PageAction, text: str) -> None:
        """The person typed `text`."""
        await self._take_in(action, WebPart(text=text))

    async def share(self, action: PageAction, upload: Upload, text: str) -> None:
        """The person sent a file, with `text` beside it."""
        part = WebPart(text=text, file_name=upload.name, file_mime=upload.mime)
        await self._take_in(action, part, upload.data)

    async def _take_in(self, action: PageAction, part: WebPart, data: bytes | None = None) -> None:
        deliver = self._ready()

        def keep(session: Session) -> tuple[int, Event]:
            self._sender(session, action)
            part.account_id, part.chat, part.outgoing = self.account, action.chat, False
            part.key, part.created_at = action.event_id, self._clock.now()
            kept = chats.append(session, part, data)
            return kept.id, self._event(session, kept, action.language)

        cursor, event = await self._writer.run(keep)
        self._pages.wake(action.chat)
        await _hand_over(deliver, Batch((event,), str(cursor)))

    async def press(self, action: PageAction, message: int, index: int) -> None:
        """The person pressed the button `index` of our message `message`."""
        deliver = self._ready()
        sender = await self._writer.run(lambda session: self._sender(session, action))
        pressed = Pressed(
            id=action.event_id, chat=action.chat, private=not is_group(action.chat),
            sender=sender, at=self._clock.now(), message=message, index=index,
            press=action.event_id,
        )  # fmt: skip
        await _hand_over(deliver, Batch((pressed,)))

    async def let_in(self, action: PageAction) -> None:
        """The person let us into the chat of a group."""
        deliver = self._ready()

        def read(session: Session) -> tuple[Sender, str]:
            sender = self._sender(session, action)
            return sender, chats.ensure_web_chat(session, self.account, action.chat).name

        sender, title = await self._writer.run(read)
        joined = Joined(
            id=action.event_id, chat=action.chat, private=False, sender=sender,
            at=self._clock.now(), title=title,
        )  # fmt: skip
        await _hand_over(deliver, Batch((joined,)))

    async def run(self, work: Callable[[Session], T]) -> T:
        """Run a unit of work in the database."""
        return await self._writer.run(work)

    def _ready(self) -> Deliver:
        if self._deliver is None:
            raise NotTakenIn
        return self._deliver

    def _sender(self, session: Session, action: PageAction) -> Sender:
        page = chats.web_chat(session, self.account, action.user)
        if page is None or chats.web_chat(session, self.account, action.chat) is None:
            raise NoSuchChat
        return Sender(user=action.user, name=page.name, language=action.language)

    def _event(self, session: Session, part: WebPart, language: str = "") -> Event:
        action = PageAction.of(part.key, language)
        common: dict[str, Any] = {
            "id": part.key,
            "chat": part.chat,
            "private": not is_group(part.chat),
            "sender": self._sender(session, action),
            "at": part.created_at,
            "text": part.text,
            "reply_to": action.reply_to or None,
        }
        if part.file_id is None:
            return Said(**common)
        return Shared(
            ref=str(part.file_id), name=part.file_name, mime=part.file_mime,
            kind="picture" if part.file_mime in _PICTURES else "document",
            size=chats.file_size(session, self.account, part.file_id) or 0,
            **common,
        )  # fmt: skip


async def _hand_over(deliver: Deliver, batch: Batch) -> None:
    try:
        await deliver(batch)
    except Exception as refusal:
        # The refusal itself may quote what a person said, so only its kind is logged.
        ids = [event.id for event in batch.events]
        log.warning("events were refused", events=ids, error=type(refusal).__name__)
        raise NotTakenIn from refusal
