"""The people on the other side: what they type, tap, share and see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.servers.bot_api.world import BOT, Chat, Json, Post, World

PATIENCE = 5.0


class Reader:
    """Someone who looks at a chat with the bot."""

    world: World
    chat: Chat

    @property
    def posts(self) -> list[Post]:
        """The messages in the chat now, oldest first."""
        return list(self.chat.posts.values())

    @property
    def transcript(self) -> list[str]:
        """The chat as one reads it: texts, files and buttons of every message."""
        return [str(post) for post in self.posts]

    async def sees(self, text: str, within: float = PATIENCE) -> Post:
        """The newest message of the bot that shows `text`, waited for."""
        found: list[Post] = []

        def appears() -> bool:
            found[:] = [p for p in self.posts if p.by_bot and text in str(p)]
            return bool(found)

        assert await self.world.until(appears, within), f"{text!r} is not in {self.transcript}"
        return found[-1]

    def _with_button(self, label: str) -> tuple[Post, Json]:
        for post in reversed(self.posts):
            for row in post.rows:
                for button in row:
                    if label in button["text"]:
                        return post, button
        raise AssertionError(f"no button {label!r} in {self.transcript}")


@dataclass
class User(Reader):
    """A person with their own chat. Until they say something the bot may not write to them."""

    world: World
    id: int
    name: str
    language: str = "nl"
    username: str = ""

    def __post_init__(self) -> None:
        never = "bot can't initiate conversation with a user"
        self.chat = Chat(self.id, "private", self.name, closed=never)
        self.world.chats[self.id] = self.chat

    def as_json(self) -> Json:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.name,
            "language_code": self.language,
            **({"username": self.username} if self.username else {}),
        }

    def opens(self) -> None:
        """Start the bot without a word of it reaching the bot: a user from earlier times."""
        self.chat.closed = ""

    def says(self, text: str, reply_to: Post | None = None, **more: Any) -> Post:
        """Type a text to the bot."""
        return self._posts(text, reply_to=reply_to.id if reply_to else None, **more)

    def corrects(self, post: Post, text: str) -> None:
        """Change the text or the caption of an earlier message."""
        post.text = text
        message = self.world.as_json(self.chat, post)
        self.world.happens("edited_message", {**message, "edit_date": self.world.now})

    def shares(
        self,
        name: str,
        mime: str,
        data: bytes,
        caption: str = "",
        kind: str = "document",
        **more: Any,
    ) -> Post:
        """Send a file; `kind` as the Bot API names it: photo, document, voice, sticker."""
        return self._posts(caption, file=self.world.keep(kind, name, mime, data), **more)

    def taps(self, label: str) -> str:
        """Press the newest button that shows this label; the answer is the press's id."""
        return press(self.world, self, self.chat, *self._with_button(label))

    async def is_answered(self, press: str, within: float = PATIENCE) -> str:
        """The text of the toast after a press, waited for."""
        answers = self.world.answers
        assert await self.world.until(lambda: answers[press] is not None, within), "not answered"
        return answers[press] or ""

    def blocks(self) -> None:
        """Stop the bot: it can write no more."""
        self.chat.closed = "bot was blocked by the user"
        membership(self.world, self, self.chat, "member", "kicked")

    def unblocks(self) -> None:
        self.chat.closed = ""
        membership(self.world, self, self.chat, "kicked", "member")

    def _posts(self, text: str, **more: Any) -> Post:
        self.chat.closed = ""
        post = self.world.post(self.chat, self.as_json(), text, **more)
        self.world.happens("message", self.world.as_json(self.chat, post))
        return post


class Group(Reader):
    """A group. In privacy mode the bot hears only commands and replies to itself."""

    def __init__(self, world: World, chat: int, title: str, privacy: bool = True) -> None:
        self.world = world
        self.privacy = privacy
        self.chat = Chat(chat, "group", title, closed="bot is not a member of the group chat")
        world.chats[chat] = self.chat

    def adds_bot(self, by: User) -> None:
        self.chat.closed = ""
        membership(self.world, by, self.chat, "left", "member")

    def removes_bot(self, by: User) -> None:
        self.chat.closed = "bot was kicked from the group chat"
        membership(self.world, by, self.chat, "member", "kicked")

    def says(
        self, by: User, text: str, reply_to: Post | None = None, topic: int | None = None
    ) -> Post:
        return self._posts(by.as_json(), text, reply_to, topic)

    def closes(self, topic: int) -> None:
        """Close a topic: only admins write in it from now on."""
        self.chat.closed_topics.add(topic)

    def says_anonymously(self, text: str) -> Post:
        """An admin writes in the name of the group."""
        author = {
            "from": {"id": 1087968824, "is_bot": True, "first_name": "Group"},
            "sender_chat": self.chat.as_json(),
        }
        return self._posts(author, text, None)

    def taps(self, by: User, label: str) -> str:
        return press(self.world, by, self.chat, *self._with_button(label))

    def becomes_supergroup(self, by: User) -> int:
        """The group goes on under a new id, which is the answer."""
        old, new = self.chat, -1_000_000_000_000 + self.chat.id
        self.chat = Chat(new, "supergroup", old.title)
        self.world.chats[new] = self.chat
        old.moved_to = new
        post = self.world.post(old, by.as_json(), "")
        message = self.world.as_json(old, post)
        self.world.happens("message", {**message, "migrate_to_chat_id": new})
        return new

    def _posts(
        self, author: Json, text: str, reply_to: Post | None, topic: int | None = None
    ) -> Post:
        answered = reply_to.id if reply_to else None
        post = self.world.post(self.chat, author, text, reply_to=answered, topic=topic)
        to_bot = text.startswith("/") or (reply_to is not None and reply_to.by_bot)
        if to_bot or f"@{BOT['username']}" in text or not self.privacy:
            self.world.happens("message", self.world.as_json(self.chat, post))
        return post


def press(world: World, by: User, chat: Chat, post: Post, button: Json) -> str:
    """A press of a button as it reaches the bot; the answer is the press's id."""
    number = str(world.number())
    world.asks(number)
    query = {
        "id": number,
        "from": by.as_json(),
        "chat_instance": str(chat.id),
        "data": button["callback_data"],
        "message": world.as_json(chat, post),
    }
    world.happens("callback_query", query)
    return number


def membership(world: World, by: User, chat: Chat, before: str, after: str) -> None:
    """The bot's own place in a chat changed."""
    change = {
        "chat": chat.as_json(),
        "from": by.as_json(),
        "date": world.now,
        "old_chat_member": _member(before),
        "new_chat_member": _member(after),
    }
    world.happens("my_chat_member", change)


def _member(status: str) -> Json:
    until = {"until_date": 0} if status == "kicked" else {}
    return {"user": BOT, "status": status, **until}
