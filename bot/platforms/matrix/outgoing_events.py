"""Our parts as Matrix events: escaped text, numbered choices, files, edits."""

from __future__ import annotations

import html
import json
import unicodedata

from bot.platforms.matrix.files import description_of
from bot.platforms.matrix.homeserver import Json
from handlers.conversation.chat import Attachment, Content

EMOJI = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")
"""The reaction that chooses button 1, 2, and so on."""

AUTOMATED = "org.matrix.msc1767.automated"
"""Marks a bot's message (MSC3955), so that other bots ignore it."""

ENCRYPTED = {
    "type": "m.room.encryption",
    "state_key": "",
    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
}
"""The state event that makes a room encrypted. It cannot be undone."""

_LONGEST_NUMBER, _LONGEST_THUMB = 2, 3
_EVENT_BUDGET = 44_000
_FALLBACK_LENGTH = 1_000


def number(reaction: str) -> int | None:
    """The number (1 to 10) that a reaction stands for: an emoji, digits, or a circled number."""
    plain = reaction.replace("\ufe0f", "").replace("\u20e3", "").replace("🔟", "10")
    plain = unicodedata.normalize("NFKC", plain) if len(plain) <= _LONGEST_NUMBER else ""
    numbers = {str(value): value for value in range(1, len(EMOJI) + 1)}
    return numbers.get(plain)


def thumb(reaction: str) -> bool | None:
    """True for a thumb up, False for a thumb down, of any colour; None for anything else."""
    return {"👍": True, "👎": False}.get(reaction[:1]) if len(reaction) <= _LONGEST_THUMB else None


def message(content: Content, file_ref: str | None = None) -> Json:
    """The content of a message event. `file_ref` is the reference of the attachment.

    A message that should not ring is a notice, which apps show without a sound. Others are ordinary
    texts, since nobody is notified of a notice.
    """
    choices = "\n".join(f"{n}. {choice.label}" for n, choice in enumerate(content.choices, 1))
    body = "\n\n".join(block for block in (content.text, choices) if block)
    event: Json = {"msgtype": "m.text" if content.ring else "m.notice", "body": body}
    if content.attachment and file_ref:
        event |= _file(content.attachment, file_ref)
        event["body"] = body or content.attachment.name
    event |= {AUTOMATED: True, "m.mentions": {}}
    return _formatted(event) if body else event


def edit(content: Content, part: str, file_ref: str | None = None) -> Json:
    """The content of an event that changes `part` into `content`.

    Apps that do not support edits show its body: the beginning of the text, without a sound.
    """
    new = message(content, file_ref)
    return {
        "msgtype": "m.notice",
        "body": f"* {new['body'][:_FALLBACK_LENGTH]}",
        AUTOMATED: True,
        "m.mentions": {},
        "m.new_content": new,
        "m.relates_to": {"rel_type": "m.replace", "event_id": part},
    }


def reaction(part: str, choice: int) -> Json:
    """The content of the reaction for choice `choice` (1 is the first)."""
    key = EMOJI[choice - 1]
    return {"m.relates_to": {"rel_type": "m.annotation", "event_id": part, "key": key}}


def _formatted(event: Json) -> Json:
    """The event with its text as HTML too, unless both do not fit into one event."""
    markup = html.escape(event["body"], quote=False).replace("\n", "<br>")
    full = event | {"format": "org.matrix.custom.html", "formatted_body": markup}
    size = len(json.dumps(full, ensure_ascii=False).encode("utf-8", "replace"))
    return full if size <= _EVENT_BUDGET else event


def _file(attachment: Attachment, file_ref: str) -> Json:
    sealed = description_of(file_ref)
    size = {} if attachment.data is None else {"size": len(attachment.data)}
    return {
        "msgtype": "m.image" if attachment.is_picture else "m.file",
        "filename": attachment.name,
        "info": {"mimetype": attachment.mime} | size,
        **({"file": sealed} if sealed else {"url": file_ref}),
    }
