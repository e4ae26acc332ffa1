"""Words and files that people send on to others: taken in, or refused with a clear reason."""

from __future__ import annotations

from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.texts import Text, t
from storage.messages import File

FILE_LIMIT = 20 * 1024 * 1024
"""Bytes; what Telegram lets a bot download."""

FilePlace = tuple[str, str, str]
"""A file as someone shared it: where the platform keeps it, its name, its kind."""


def fault_in(said: Said | Shared) -> Text | None:
    """Why these words or this file cannot be sent on; None: they can."""
    if isinstance(said, Shared):
        return _fault_in_file(said)
    return None if said.text.strip() else t("text-empty")


def _fault_in_file(shared: Shared) -> Text | None:
    if shared.is_sound:
        return t("cannot-read-voice")
    if not shared.ref:
        # There are no bytes to pass on.
        return t("cannot-pass-on", kind=shared.kind)
    return t("file-too-large") if shared.size > FILE_LIMIT else None


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
    ctx.services.files_wanted.set()
    return file.id
