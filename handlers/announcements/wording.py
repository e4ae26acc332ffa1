"""What leaders type or share for an announcement: taken in, or refused with a clear reason."""

from __future__ import annotations

import re

from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.texts import Text, t
from handlers.conversation.words import one_line
from storage.messages import File

TEXT_LIMIT = 8000
FILE_LIMIT = 20 * 1024 * 1024
"""Bytes; what Telegram lets a bot download."""
CHOICES = 3
LABEL_LIMIT = 30
SENDABLE = ("picture", "document")


def fault_in(said: Said | Shared) -> Text | None:
    """Why these words or this file cannot be sent on; None: they can."""
    if isinstance(said, Shared):
        if said.kind not in SENDABLE:
            return t("cannot-read-voice" if said.kind == "voice" else "file-not-sendable")
        if said.size > FILE_LIMIT:
            return t("file-too-large")
    elif not said.text.strip():
        return t("text-empty")
    if len(said.text) > TEXT_LIMIT:
        return t("text-too-long", length=len(said.text), limit=TEXT_LIMIT)
    return None


def keep_file(ctx: Context, shared: Shared) -> int:
    """The id under which a shared file is kept from now on."""
    file = File(
        coalition_id=ctx.me.coalition_id,
        account_id=ctx.account,
        ref=shared.ref,
        name=shared.name,
        mime=shared.mime,
        received_at=ctx.now,
    )
    ctx.db.add(file)
    ctx.db.flush()
    return file.id


def labels_in(text: str) -> tuple[str, ...] | Text:
    """The answer buttons that were typed, one a line or between commas; or what is wrong."""
    typed = (one_line(piece, len(piece)) for piece in re.split(r"[\n,;]", text))
    labels = tuple(dict.fromkeys(label for label in typed if label))
    if not labels:
        return t("choices-empty")
    if len(labels) > CHOICES:
        return t("choices-too-many", count=len(labels))
    long = next((label for label in labels if len(label) > LABEL_LIMIT), None)
    if long is not None:
        return t("choice-too-long", label=f"{long[:LABEL_LIMIT]}…", limit=LABEL_LIMIT)
    return labels
