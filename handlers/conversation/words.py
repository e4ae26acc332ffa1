"""What people typed, made safe to keep and to show: it stays data."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from typing import TypeVar

from handlers.conversation.chat import Event, Said, Shared

E = TypeVar("E", bound=Event)

_DIRECTION = dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
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
    """Without control characters and marks that turn the reading direction; lines kept."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).translate(_DIRECTION)
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))


def one_line(text: str, limit: int) -> str:
    """Safe text on one line, with at most `limit` characters."""
    return re.sub(r"\s+", " ", safe(text)).strip()[:limit].strip()
