"""Translates updates of Telegram into events of the conversation."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import Any

from telegram import (
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    MessageEntity,
    Update,
    User,
)
from telegram.error import TelegramError

from bot.platforms.hidden_links import HiddenLink, written_out
from bot.platforms.telegram.topics import chat_in
from handlers.conversation.chat import (
    ANONYMOUS,
    Choice,
    Event,
    Joined,
    Left,
    Moved,
    Pressed,
    Said,
    Sender,
    Shared,
)

READ = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that we ask for."""

MALFORMED = (
    LookupError,
    TypeError,
    ValueError,
    AttributeError,
    ArithmeticError,
    OSError,
    TelegramError,
)
"""The exceptions of the library for a malformed update, depending on what is wrong."""

_COMMAND = re.compile(r"(/\w+)@(\w+)", re.ASCII)
_OTHER_KINDS = (
    "animation", "audio", "video", "video_note", "sticker", "story", "contact", "dice", "game",
    "venue", "location", "poll", "checklist", "paid_media", "invoice", "giveaway", "rich_message",
)  # fmt: skip
_KINDS = {"venue": "place", "location": "place", "contact": "contact"}
_MIMES = {"sticker": "image/webp", "video_note": "video/mp4"}
"""The types of files for which Telegram names none."""


@dataclass(frozen=True, slots=True)
class StrayPress:
    """A press of a button that is not ours. It must only be answered."""

    press: str


def read(raw: dict[str, Any], username: str) -> Event | StrayPress | None:
    """The event of a raw update; None if there is none for us.

    `username` is the bot's own. Raises one of MALFORMED if the update cannot be read.
    """
    update = Update.de_json(_without_own_message(raw), None)
    if update.callback_query:
        message = raw["callback_query"].get("message")
        return _pressed(str(update.update_id), update.callback_query, message)
    if update.my_chat_member:
        return _membership(str(update.update_id), update.my_chat_member)
    if update.message:
        return _message(str(update.update_id), update.message, username)
    if update.edited_message:
        return _edit(str(update.update_id), update.edited_message, username)
    return None


def _without_own_message(raw: dict[str, Any]) -> dict[str, Any]:
    """Leave our own message out of a press: reading it would take most of the time."""
    press = raw.get("callback_query")
    if not press:
        return raw
    return {**raw, "callback_query": {**press, "message": None}}


def _pressed(
    event: str, query: CallbackQuery, message: dict[str, Any] | None
) -> Event | StrayPress:
    choice = Choice.parse(query.data or "")
    if choice is None or message is None:
        return StrayPress(query.id)
    chat = Chat.de_json(message["chat"], None)
    return Pressed(
        id=event,
        chat=chat_in(chat, message.get("message_thread_id"), message.get("is_topic_message")),
        sender=_person(query.from_user),
        private=_is_private(chat),
        message=choice[0],
        index=choice[1],
        press=query.id,
        part=str(message["message_id"]),
    )


def _membership(event: str, change: ChatMemberUpdated) -> Event | None:
    before, after = _may_write(change.old_chat_member), _may_write(change.new_chat_member)
    if before == after or change.chat.type == Chat.CHANNEL:
        return None
    chat, sender, private = str(change.chat.id), _person(change.from_user), _is_private(change.chat)
    if not after:
        return Left(id=event, chat=chat, sender=sender, private=private, at=change.date)
    title = change.chat.title or ""
    return Joined(id=event, chat=chat, sender=sender, private=private, at=change.date, title=title)


def _may_write(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member and member.can_send_messages
    return member.status not in (ChatMember.LEFT, ChatMember.BANNED)


def _message(event: str, message: Message, username: str) -> Event | None:
    if message.migrate_to_chat_id:
        return Moved(
            id=event,
            chat=str(message.chat_id),
            sender=_author(message),
            private=False,
            at=message.date,
            to=str(message.migrate_to_chat_id),
        )
    text = _for_us(_text(message), username)
    if text is None:
        return None
    return _said(event, message, text) if message.text else _shared(event, message, text)


def _edit(event: str, message: Message, username: str) -> Event | None:
    """None where nobody changed words: a live location moves on, and Telegram tells of changes that
    no bot sees."""
    changed = _message(event, message, username) if message.edit_date else None
    if not isinstance(changed, Said | Shared) or message.location:
        return None
    return dataclasses.replace(changed, edits=changed.part)


def _said(event: str, message: Message, text: str) -> Said:
    return Said(
        id=event,
        chat=_chat(message),
        sender=_author(message),
        private=_is_private(message.chat),
        at=message.date,
        text=text,
        part=str(message.message_id),
        reply_to=_reply_to(message),
        reply_message=_reply_message(message),
    )


def _shared(event: str, message: Message, text: str) -> Shared | None:
    """None for service messages: members who join or leave, pinned messages."""
    file = _file(message)
    if file is None:
        return None
    return Shared(
        id=event,
        chat=_chat(message),
        sender=_author(message),
        private=_is_private(message.chat),
        at=message.date,
        ref=file.ref,
        kind=file.kind,
        name=file.name,
        mime=file.mime,
        size=file.size,
        text=text,
        part=str(message.message_id),
        reply_to=_reply_to(message),
        reply_message=_reply_message(message),
    )


@dataclass(frozen=True, slots=True)
class _File:
    kind: str
    ref: str = ""
    name: str = ""
    mime: str = ""
    size: int = 0


def _file(message: Message) -> _File | None:
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return _File("picture", largest.file_id, "", "image/jpeg", largest.file_size or 0)
    if message.voice:
        return _described("voice", message.voice)
    for kind in _OTHER_KINDS:
        # The library does not know the newest kinds.
        if found := getattr(message, kind, None) or message.api_kwargs.get(kind):
            return _described(_KINDS.get(kind, "other"), found, _MIMES.get(kind, ""))
    # Last, since an animation also has a document.
    return _described("document", message.document) if message.document else None


def _described(kind: str, found: Any, mime: str = "") -> _File:
    """The properties that this kind of file has."""
    return _File(
        kind,
        ref=getattr(found, "file_id", ""),
        name=getattr(found, "file_name", None) or "",
        mime=getattr(found, "mime_type", None) or mime,
        size=getattr(found, "file_size", None) or 0,
    )


def _chat(message: Message) -> str:
    return chat_in(message.chat, message.message_thread_id, message.is_topic_message)


def _text(message: Message) -> str:
    """The words of a message, with all addresses behind them and behind its buttons: a message that
    is forwarded keeps those of its author."""
    text = message.text or message.caption or ""
    links = [
        HiddenLink(_index(text, entity.offset + entity.length), entity.url or "")
        for entity in message.entities or message.caption_entities
        if entity.type == MessageEntity.TEXT_LINK
    ]
    return "\n".join([written_out(text, links), *_linked_buttons(message)]).lstrip("\n")


def _index(text: str, units: int) -> int:
    """The index in a text of so many UTF-16 units."""
    counted = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(counted.decode("utf-16-le", "ignore"))


def _linked_buttons(message: Message) -> list[str]:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return [f"{button.text}: {button.url}" for row in rows for button in row if button.url]


def _for_us(text: str, username: str) -> str | None:
    """The text without our name in its command; None for a command to another bot."""
    command = _COMMAND.match(text)
    if command is None:
        return text
    if command[2].lower() != username.lower():
        return None
    return command[1] + text[command.end() :]


def _reply_to(message: Message) -> str | None:
    replied = message.reply_to_message
    # In a forum each message is formally a reply to the message that opened the topic.
    if replied is None or replied.forum_topic_created:
        return None
    return str(replied.message_id)


def _reply_message(message: Message) -> int | None:
    """The number of our message that is replied to, from its buttons."""
    replied = message.reply_to_message
    if replied is None or replied.reply_markup is None:
        return None
    buttons = (button for row in replied.reply_markup.inline_keyboard for button in row)
    named = (Choice.parse(str(button.callback_data or "")) for button in buttons)
    return next((choice[0] for choice in named if choice is not None), None)


def _author(message: Message) -> Sender:
    """The author. An anonymous admin writes in the name of a chat, which is not a user."""
    if message.sender_chat:
        chat = message.sender_chat
        return Sender(user=f"{ANONYMOUS}{chat.id}", name=chat.title or "")
    if message.from_user is None:
        return Sender(user=f"{ANONYMOUS}{message.chat_id}")
    return _person(message.from_user)


def _person(user: User) -> Sender:
    handle = f"@{user.username}" if user.username else ""
    return Sender(str(user.id), user.full_name, user.language_code or "", handle)


def _is_private(chat: Chat) -> bool:
    return chat.type == Chat.PRIVATE
