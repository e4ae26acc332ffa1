"""A topic of a group is a chat of its own, so that what is typed in it is answered there."""

from __future__ import annotations

from telegram import Chat

from handlers.conversation.chat import TOPIC


def chat_in(chat: Chat, thread: int | None, is_topic: bool | None) -> str:
    """The id of a group, or of a topic of it. A thread that is no topic is a mere row of replies,
    and a private chat is one chat whatever its topics."""
    in_topic = thread and is_topic and chat.type != Chat.PRIVATE
    return f"{chat.id}{TOPIC}{thread}" if in_topic else str(chat.id)


def group_of(chat: str) -> str:
    """The id by which Telegram knows a chat, or the group that a topic belongs to."""
    return chat.partition(TOPIC)[0]


def topic_of(chat: str) -> str | None:
    """The topic that a chat is; None: it is none."""
    return chat.partition(TOPIC)[2] or None
