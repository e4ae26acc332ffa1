"""Each method of the Bot API: its effect on the world, and when it refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.servers.bot_api.world import (
    BOT,
    ME,
    Chat,
    Json,
    Post,
    Refusal,
    StoredFile,
    World,
    utf16_length,
)

TWO_DAYS = 48 * 3600
LARGEST_DOWNLOAD = 20_000_000


@dataclass
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    data: bytes


@dataclass
class Call:
    """One request: the method's parameters as text, and the files beside them."""

    params: dict[str, str]
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return self.params.get(name, "")

    def number(self, name: str, default: int = 0) -> int:
        try:
            return int(self.params.get(name, default))
        except ValueError:
            raise Refusal(400, f"Bad Request: {name} must be an Integer") from None

    def flag(self, name: str) -> bool:
        return self.text(name).lower() == "true"

    def json(self, name: str) -> Any:
        """The JSON of a parameter, or None when it is not given."""
        if name not in self.params:
            return None
        try:
            return json.loads(self.params[name])
        except ValueError:
            raise Refusal(400, f"Bad Request: can't parse {name} JSON object") from None


def get_me(world: World, call: Call) -> Json:
    return ME


def get_chat(world: World, call: Call) -> Json:
    chat = _open_chat(world, call)
    return {**chat.as_json(), "accent_color_id": 0, "max_reaction_count": 0}


def send_message(world: World, call: Call) -> Json:
    chat = _open_chat(world, call)
    return _posted(world, chat, call, _checked_text(call))


def send_photo(world: World, call: Call) -> Json:
    return _send_file(world, call, "photo")


def send_document(world: World, call: Call) -> Json:
    return _send_file(world, call, "document")


def edit_message_text(world: World, call: Call) -> bool | Json:
    chat, post = _own_post(world, call)
    if post.file:
        raise Refusal(400, "Bad Request: there is no text in the message to edit")
    return _edited(world, chat, post, _checked_text(call), _checked_rows(call))


def edit_message_caption(world: World, call: Call) -> bool | Json:
    chat, post = _own_post(world, call)
    if not post.file:
        raise Refusal(400, "Bad Request: there is no caption in the message to edit")
    return _edited(world, chat, post, _checked_caption(call), _checked_rows(call))


def edit_message_reply_markup(world: World, call: Call) -> bool | Json:
    chat, post = _own_post(world, call)
    return _edited(world, chat, post, post.text, _checked_rows(call))


def delete_message(world: World, call: Call) -> bool:
    chat = _open_chat(world, call)
    post = chat.posts.get(call.number("message_id"))
    if post is None:
        raise Refusal(400, "Bad Request: message to delete not found")
    if world.now - post.date > TWO_DAYS:
        raise Refusal(400, "Bad Request: message can't be deleted for everyone")
    del chat.posts[post.id]
    world.changed()
    return True


def answer_callback_query(world: World, call: Call) -> bool:
    press = call.text("callback_query_id")
    if press not in world.answers:
        raise Refusal(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        )
    if len(call.text("text")) > 200:
        raise Refusal(400, "Bad Request: MESSAGE_TOO_LONG")
    world.answer(press, call.text("text"))
    return True


def set_my_commands(world: World, call: Call) -> bool:
    commands = call.json("commands")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
    _scope(world, call).commands = commands
    world.changed()
    return True


def delete_my_commands(world: World, call: Call) -> bool:
    _scope(world, call).commands = []
    world.changed()
    return True


def get_file(world: World, call: Call) -> Json:
    file = world.files.get(call.text("file_id"))
    if file is None:
        raise Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
    if len(file.data) > LARGEST_DOWNLOAD:
        raise Refusal(400, "Bad Request: file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": f"u-{file.id}",
        "file_size": len(file.data),
        "file_path": file.path,
    }


METHODS: dict[str, Callable[[World, Call], Any]] = {
    "getMe": get_me,
    "getChat": get_chat,
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": set_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getFile": get_file,
}


def _open_chat(world: World, call: Call) -> Chat:
    """The chat that a call is for, if the bot may be there."""
    chat = world.chats.get(call.number("chat_id"))
    if chat is None:
        raise Refusal(400, "Bad Request: chat not found")
    if chat.moved_to:
        upgraded = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refusal(400, upgraded, migrate_to_chat_id=chat.moved_to)
    if chat.closed:
        raise Refusal(403, f"Forbidden: {chat.closed}")
    return chat


def _scope(world: World, call: Call) -> Chat:
    scope = call.json("scope") or {"type": "default"}
    if scope["type"] != "chat":
        return world.chats.setdefault(0, Chat(0, "default", ""))
    return _open_chat(world, Call({"chat_id": str(scope["chat_id"])}))


def _own_post(world: World, call: Call) -> tuple[Chat, Post]:
    chat = _open_chat(world, call)
    post = chat.posts.get(call.number("message_id"))
    if post is None:
        raise Refusal(400, "Bad Request: message to edit not found")
    if not post.by_bot:
        raise Refusal(400, "Bad Request: message can't be edited")
    return chat, post


def _edited(world: World, chat: Chat, post: Post, text: str, rows: list[list[Json]]) -> Json:
    if (post.text, post.rows) == (text, rows):
        raise Refusal(
            400,
            "Bad Request: message is not modified: specified new message content and reply "
            "markup are exactly the same as a current content and reply markup of the message",
        )
    post.text, post.rows = text, rows
    world.changed()
    return world.as_json(chat, post)


def _posted(world: World, chat: Chat, call: Call, text: str, file: Any = None) -> Json:
    rows, silent = _checked_rows(call), call.flag("disable_notification")
    topic = call.number("message_thread_id") or None
    if topic in chat.closed_topics:
        raise Refusal(400, "Bad Request: TOPIC_CLOSED")
    post = world.post(chat, BOT, text, rows=rows, silent=silent, file=file, topic=topic)
    return world.as_json(chat, post)


def _send_file(world: World, call: Call, kind: str) -> Json:
    chat = _open_chat(world, call)
    caption = _checked_caption(call)
    return _posted(world, chat, call, caption, _file(world, call, kind))


def _file(world: World, call: Call, kind: str) -> StoredFile:
    given = call.text(kind)
    upload = call.files.get(given.removeprefix("attach://") or kind)
    if upload:
        return world.keep(kind, upload.name, upload.mime, upload.data)
    known = world.files.get(given)
    if known is None:
        raise Refusal(400, "Bad Request: wrong file identifier/HTTP URL specified")
    if known.kind != kind:
        kinds = f"{known.kind.capitalize()} as {kind.capitalize()}"
        raise Refusal(400, f"Bad Request: can't use file of type {kinds}")
    return known


def _checked_text(call: Call) -> str:
    text = call.text("text").strip()
    if not text:
        raise Refusal(400, "Bad Request: message text is empty")
    if utf16_length(text) > 4096:
        raise Refusal(400, "Bad Request: message is too long")
    return text


def _checked_caption(call: Call) -> str:
    caption = call.text("caption").strip()
    if utf16_length(caption) > 1024:
        raise Refusal(400, "Bad Request: message caption is too long")
    return caption


def _checked_rows(call: Call) -> list[list[Json]]:
    markup = call.json("reply_markup")
    if markup is None:
        return []
    if not isinstance(markup, dict) or not isinstance(markup.get("inline_keyboard"), list):
        raise Refusal(400, "Bad Request: object expected as reply markup")
    rows: list[list[Json]] = markup["inline_keyboard"]
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100 or any(len(row) > 8 for row in rows):
        raise Refusal(400, "Bad Request: reply markup is too long")
    for button in buttons:
        _check_button(button)
    return rows


def _check_button(button: Json) -> None:
    if not str(button.get("text", "")).strip():
        raise Refusal(
            400, "Bad Request: can't parse inline keyboard button: Text must be non-empty"
        )
    if "callback_data" not in button and "url" not in button:
        raise Refusal(400, "Bad Request: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
