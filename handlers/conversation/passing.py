"""What people type or share for others: taken in, or refused with a clear reason."""

from __future__ import annotations

from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.texts import Text, t
from storage.messages import File

FILE_LIMIT = 20 * 1024 * 1024
"""Bytes; what Telegram lets a bot download."""
SENDABLE = ("picture", "document")

FilePlace = tuple[str, str, str]
"""A file as someone shared it: where the platform keeps it, its name, its kind."""


def fault_in(said: Said | Shared) -> Text | None:
    """Why these words or this file cannot be sent on; None: they can."""
    if isinstance(said, Shared):
        if said.kind not in SENDABLE:
            return t("cannot-read-voice" if said.is_sound else "file-not-sendable")
        if said.size > FILE_LIMIT:
            return t("file-too-large")
        return None
    return None if said.text.strip() else t("text-empty")


def place_of(said: Said | Shared) -> FilePlace | None:
    return (said.ref, said.name, said.mime) if isinstance(said, Shared) else None


def keep_file(ctx: Context, ref: str, name: str, mime: str) -> int:
    """The id under which a shared file is kept from now on."""
    file = File(
        coalition_id=ctx.me.coalition_id,
        account_id=ctx.account,
        ref=ref,
        name=name,
        mime=mime,
        received_at=ctx.now,
    )
    ctx.db.add(file)
    ctx.db.flush()
    return file.id
