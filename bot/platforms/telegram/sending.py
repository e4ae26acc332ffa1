"""Sends, edits and deletes parts by the Bot API: texts, pictures, documents and their buttons."""

from __future__ import annotations

import json
import re

from telegram import (
    Bot,
    InlineKeyboardMarkup,
    InputFile,
    Message,
)
from telegram.error import BadRequest

from bot.platforms.port import Receipt
from bot.platforms.telegram.calls import NO_PREVIEW, call, keyboard
from bot.platforms.telegram.failures import (
    FILE_REFUSED,
    NO_TEXT,
    NOTHING_TO_DELETE,
    TOO_OLD_TO_DELETE,
    UNCHANGED,
    says,
)
from bot.platforms.telegram.topics import group_of, topic_of
from handlers.conversation.chat import Attachment, Content

LARGEST_PICTURE = 10_000_000
"""Bytes; a larger picture is sent as a document."""

EMPTIED = "–"
"""The text of a message that is too old to be deleted; it cannot be empty."""

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\"\\/]")


async def send(bot: Bot, chat: str, content: Content) -> Receipt:
    """Send one part as plain text. Raises the library's TelegramError."""
    file = content.attachment
    if file is None:
        posted = await call(
            bot,
            "sendMessage",
            chat_id=group_of(chat),
            message_thread_id=topic_of(chat),
            text=content.text,
            reply_markup=keyboard(content),
            link_preview_options=NO_PREVIEW,
            disable_notification=None if content.ring else "true",
        )
        return Receipt(str(posted["message_id"]))
    sent = await _send_file(bot, chat, content, file)
    return Receipt(str(sent.message_id), _file_ref(sent))


async def edit(bot: Bot, chat: str, part: str, content: Content) -> None:
    """Change a part into `content`. Without rows it loses its buttons. Raises TelegramError."""
    place = {"chat_id": group_of(chat), "message_id": part, "reply_markup": keyboard(content)}
    try:
        if content.attachment is None:
            await call(
                bot,
                "editMessageText",
                text=content.text,
                link_preview_options=NO_PREVIEW,
                **place,
            )
        else:
            await call(bot, "editMessageCaption", caption=content.text, **place)
    except BadRequest as error:
        if not says(error, UNCHANGED):
            raise


async def delete(bot: Bot, chat: str, part: str) -> None:
    """Delete a part, or empty it if it is more than two days old. Raises TelegramError."""
    try:
        await bot.delete_message(group_of(chat), int(part))
    except BadRequest as error:
        if says(error, TOO_OLD_TO_DELETE):
            await _empty(bot, chat, part)
        elif not says(error, NOTHING_TO_DELETE):
            raise


async def _empty(bot: Bot, chat: str, part: str) -> None:
    try:
        await edit(bot, chat, part, Content(EMPTIED))
    except BadRequest as error:
        if not says(error, NO_TEXT):
            raise
        await bot.edit_message_caption(group_of(chat), int(part), caption="")


async def _send_file(bot: Bot, chat: str, content: Content, file: Attachment) -> Message:
    """Send it in the first way that Telegram accepts."""
    *ways, last = _ways(file)
    for source, as_picture in ways:
        try:
            return await _send_as(bot, chat, content, source, as_picture)
        except BadRequest as error:
            if not says(error, *FILE_REFUSED):
                raise
    return await _send_as(bot, chat, content, *last)


def _ways(file: Attachment) -> list[tuple[str | InputFile, bool]]:
    """(source, whether as a picture) for each way to try. A picture that was shared as a document
    can only be resent as one, and Telegram refuses pictures of odd dimensions."""
    sources: list[str | InputFile] = [file.ref] if file.ref else []
    if file.data is not None:
        sources.append(_upload(file))
    large = file.data is not None and len(file.data) > LARGEST_PICTURE
    shapes = (True, False) if file.is_picture and not large else (False,)
    return [(source, as_picture) for source in sources for as_picture in shapes]


async def _send_as(
    bot: Bot, chat: str, content: Content, source: str | InputFile, as_picture: bool
) -> Message:
    buttons, topic = keyboard(content), topic_of(chat)
    send = bot.send_photo if as_picture else bot.send_document
    return await send(
        group_of(chat),
        source,
        caption=content.text,
        reply_markup=InlineKeyboardMarkup.de_json(json.loads(buttons), None) if buttons else None,
        disable_notification=not content.ring,
        message_thread_id=int(topic) if topic else None,
    )


def _upload(file: Attachment) -> InputFile:
    # The name comes from people, and goes into a header.
    name = _UNPRINTABLE.sub("_", file.name) or "file"
    return InputFile(file.data or b"", filename=name)


def _file_ref(sent: Message) -> str | None:
    file = sent.photo[-1] if sent.photo else sent.animation or sent.document
    return file.file_id if file else None
