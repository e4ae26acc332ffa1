"""Which message of ours each post in a chat is a copy of, whether the bot knows of it or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from storage.messages import Message
from tests.servers.bot_api import BotApi
from tests.servers.bot_api.world import Post


class Copies:
    """`nobodys`: posts of the bot that are a copy of nothing that can be told, and so one too many.

    A post is known by the part that the bot recorded, else by what its buttons carry, else by its
    words: then it is taken for a message of which no copy was found yet.
    """

    def __init__(self, messages: Iterable[Message], telegram: BotApi) -> None:
        self._by_id = {message.id: message for message in messages}
        self._parts = {
            (part.chat, part.part): message.id
            for message in self._by_id.values()
            for part in message.parts
        }
        self._found: Counter[int] = Counter()
        self.nobodys = 0
        strays = [
            (str(chat.id), post)
            for chat in telegram.world.chats.values()
            for post in chat.posts.values()
            if post.by_bot and not self._is_told(str(chat.id), post)
        ]
        for chat, post in strays:
            self._guess(chat, post)

    def of(self, message: Message) -> int:
        """How many posts are this message, or a part of it."""
        return self._found[message.id]

    def beyond_first(self, message: Message) -> int:
        """How many of them are too many."""
        return max(self._found[message.id] - max(len(message.parts), 1), 0)

    def _is_told(self, chat: str, post: Post) -> bool:
        message = self._parts.get((chat, str(post.id))) or self._by_buttons(post)
        if message is not None:
            self._found[message] += 1
        return message is not None

    def _by_buttons(self, post: Post) -> int | None:
        carried = [button.get("callback_data", "") for row in post.rows for button in row]
        ids = [int(data.partition(".")[0]) for data in carried if data]
        return next((number for number in ids if number in self._by_id), None)

    def _guess(self, chat: str, post: Post) -> None:
        alike = (m for m in self._by_id.values() if m.chat == chat and m.text == post.text)
        missing = next((m for m in alike if not self._found[m.id]), None)
        if missing is None:
            self.nobodys += 1
        else:
            self._found[missing.id] += 1
