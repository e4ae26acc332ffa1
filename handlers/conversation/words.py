"""What people typed, made safe to keep and to show: it stays data."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from typing import TypeVar

from handlers.conversation.chat import Event, Said, Shared
from handlers.conversation.texts import Text, t

E = TypeVar("E", bound=Event)

_HIDDEN = ("Cc", "Cf", "Cs")
_KEPT = "\n\u200c\u200d"
"""Line ends, and what joins or parts letters in some scripts and the pieces of emoji."""
NAME_LIMIT = 100


def cleaned(event: E) -> E:
    """The event with its words made safe; meaning and emoji stay."""
    sender = dataclasses.replace(event.sender, name=one_line(event.sender.name, NAME_LIMIT))
    event = dataclasses.replace(event, sender=sender)
    if isinstance(event, Said):
        return dataclasses.replace(event, text=safe(event.text))
    if isinstance(event, Shared):
        name = one_line(event.name, NAME_LIMIT) or "bestand"
        return dataclasses.replace(event, text=safe(event.text), name=name)
    return event


def safe(text: str) -> str:
    """Without control characters, marks that turn the reading direction, and what nobody sees;
    lines kept."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    return "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in _HIDDEN)


def why_not_read(shared: Shared, *, files: bool) -> Text | None:
    """Why this cannot be an answer; None: it can, where `files` are taken."""
    if shared.is_sound:
        return t("cannot-read-voice")
    if shared.kind == "encrypted":
        return t("cannot-read-encrypted")
    return None if files else t("words-please")


def is_name(text: str) -> bool:
    """Whether this can be the name of someone or something: 2 to NAME_LIMIT characters on one
    line, with at least one letter."""
    return 1 < len(text) <= NAME_LIMIT and "\n" not in text and any(c.isalpha() for c in text)


def one_line(text: str, limit: int) -> str:
    """Safe text on one line, with at most `limit` characters."""
    return re.sub(r"\s+", " ", safe(text)).strip()[:limit].strip()
