"""The world on the stand-in's side: chats and what was posted in them, files, updates."""

from __future__ import annotations

import asyncio
import itertools
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

COMMAND = re.compile(r"/\w+(@\w+)?", re.ASCII)

BOT: Json = {"id": 1, "is_bot": True, "first_name": "Coalitiebot", "username": "coalitie_bot"}
ME: Json = {
    **BOT,
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}


class Refusal(Exception):
    """A call that the Bot API does not take: HTTP status, description and parameters."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


@dataclass
class StoredFile:
    """A file on the server. `kind` is the Bot API's name of it, such as "photo"."""

    id: str
    kind: str
    name: str
    mime: str
    data: bytes

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.id}"


@dataclass
class Post:
    """One message as it now stands in a chat. `rows` is its inline keyboard, `links` holds the
    addresses behind words of the text, and `topic` is the topic of the group that it stands in."""

    id: int
    author: Json
    date: int
    text: str
    rows: list[list[Json]] = field(default_factory=list)
    file: StoredFile | None = None
    reply_to: int | None = None
    silent: bool = False
    links: dict[str, str] = field(default_factory=dict)
    topic: int | None = None

    @property
    def by_bot(self) -> bool:
        return self.author is BOT

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons, in reading order."""
        return [button["text"] for row in self.rows for button in row]

    def __str__(self) -> str:
        shown = [f"<{self.file.kind} {self.file.name}>"] if self.file else []
        shown += [self.text] if self.text else []
        shown += ["".join(f"[{button['text']}]" for button in row) for row in self.rows]
        return "\n".join(shown)


@dataclass
class Chat:
    """A chat between the bot and one person, or a group. `closed`: why it refuses the bot;
    `closed_topics`: those in which nobody writes."""

    id: int
    type: str
    title: str
    closed: str = ""
    moved_to: int | None = None
    closed_topics: set[int] = field(default_factory=set)
    posts: dict[int, Post] = field(default_factory=dict)
    commands: list[Json] = field(default_factory=list)

    def as_json(self) -> Json:
        named = "first_name" if self.type == "private" else "title"
        return {"id": self.id, "type": self.type, named: self.title}


class Updates:
    """The queue of what happened, kept until it is confirmed by a higher offset."""

    def __init__(self) -> None:
        self.next_id = 100
        self.allowed: list[str] | None = None
        self.waiting: deque[Json] = deque()

    def add(self, kind: str, happened: Any) -> None:
        if self.allowed is None or kind in self.allowed:
            self.waiting.append({"update_id": self.next_id, kind: happened})
            self.next_id += 1

    def after(self, offset: int, limit: int) -> list[Json]:
        """Forget what is older than `offset`, and show what is next. An offset from before a
        restart of the numbering lies in no known range, and means: from the oldest."""
        if offset < 0:
            offset = self.next_id + offset
        if offset <= self.next_id + 10:
            while self.waiting and self.waiting[0]["update_id"] < offset:
                self.waiting.popleft()
        return list(itertools.islice(self.waiting, limit))


class World:
    """Everything the server knows, and a way to wait until it changes."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.updates = Updates()
        self.answers: dict[str, str | None] = {}
        """Presses by id: None while unanswered, then the text of the answer."""
        self.waits: list[float] = []
        """Seconds between each press and its answer, in the order of the answers."""
        self.replies: list[float] = []
        """Seconds between what someone said and the bot's next message in that chat."""
        self.age = 0
        """Seconds that the server's clock is ahead."""
        self._asked_at: dict[str, float] = {}
        self._said_at: dict[int, float] = {}
        self._numbers = itertools.count(1)
        self._waiters: set[asyncio.Future[None]] = set()

    @property
    def now(self) -> int:
        return int(time.time()) + self.age

    def number(self) -> int:
        """A number that was never used here, for posts, files and presses."""
        return next(self._numbers)

    def keep(self, kind: str, name: str, mime: str, data: bytes) -> StoredFile:
        file = StoredFile(f"{kind}-{self.number()}", kind, name, mime, data)
        self.files[file.id] = file
        return file

    def post(self, chat: Chat, author: Json, text: str, **more: Any) -> Post:
        post = Post(self.number(), author, self.now, text, **more)
        chat.posts[post.id] = post
        if not post.by_bot:
            self._said_at.setdefault(chat.id, time.monotonic())
        elif chat.id in self._said_at:
            self.replies.append(time.monotonic() - self._said_at.pop(chat.id))
        self.changed()
        return post

    def asks(self, press: str) -> None:
        """A press waits for its answer from now on."""
        self.answers[press] = None
        self._asked_at[press] = time.monotonic()

    def answer(self, press: str, text: str) -> None:
        """End the waiting of a press; a second answer changes only the text."""
        if self.answers[press] is None:
            self.waits.append(time.monotonic() - self._asked_at.pop(press))
        self.answers[press] = text
        self.changed()

    def happens(self, kind: str, what: Any) -> None:
        """Put an update in the queue."""
        self.updates.add(kind, what)
        self.changed()

    def as_json(self, chat: Chat, post: Post) -> Json:
        """A Message object."""
        author = {"from": post.author} if "is_bot" in post.author else post.author
        message: Json = {"message_id": post.id, "date": post.date, "chat": chat.as_json(), **author}
        if post.text:
            message["caption" if post.file else "text"] = post.text
        if entities := _entities(post):
            message["caption_entities" if post.file else "entities"] = entities
        if post.file:
            message[post.file.kind] = _file_json(post.file)
        if post.topic:
            message |= {"message_thread_id": post.topic, "is_topic_message": True}
        if post.rows:
            message["reply_markup"] = {"inline_keyboard": post.rows}
        if post.reply_to in chat.posts:
            message["reply_to_message"] = self.as_json(chat, chat.posts[post.reply_to])
        return message

    def changed(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()

    async def until(self, holds: Callable[[], bool], within: float) -> bool:
        """Wait until something holds, for at most `within` seconds; whether it does."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        while not holds():
            waiter: asyncio.Future[None] = loop.create_future()
            self._waiters.add(waiter)
            done, _ = await asyncio.wait([waiter], timeout=max(0.0, deadline - loop.time()))
            self._waiters.discard(waiter)
            if not done:
                return holds()
        return True


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _entities(post: Post) -> list[Json]:
    """The commands and hidden links in its text, by place in UTF-16 units."""
    command = COMMAND.match(post.text)
    found = [{"type": "bot_command", "offset": 0, "length": command.end()}] if command else []
    return found + [
        {
            "type": "text_link",
            "offset": utf16_length(post.text.partition(words)[0]),
            "length": utf16_length(words),
            "url": address,
        }
        for words, address in post.links.items()
    ]


def _file_json(file: StoredFile) -> Json | list[Json]:
    described: Json = {
        "file_id": file.id,
        "file_unique_id": f"u-{file.id}",
        "file_size": len(file.data),
    }
    if file.kind == "photo":
        small = {**described, "file_id": f"{file.id}-small", "width": 90, "height": 60}
        return [small, {**described, "width": 900, "height": 600}]
    if file.kind == "sticker":
        shape = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {**described, **shape, "type": "regular"}
    if file.kind == "voice":
        return {**described, "mime_type": file.mime, "duration": 3}
    return {**described, "file_name": file.name, "mime_type": file.mime}
