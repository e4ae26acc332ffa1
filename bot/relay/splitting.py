"""Splits a message into parts that a platform takes."""

from __future__ import annotations

from collections.abc import Sequence

from bot.platforms.port import Traits
from handlers.conversation.chat import Attachment, Choice, Content


def units(text: str) -> int:
    """The length as the strictest platform counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(
    text: str, rows: Sequence[Sequence[Choice]], attachment: Attachment | None, traits: Traits
) -> list[Content]:
    """The parts in order: a file with its caption if that fits, and text cut at paragraphs. The
    buttons stand under the last part."""
    buttons = tuple(tuple(row) for row in rows)
    if attachment is not None and units(text) <= traits.caption_limit:
        return [Content(text, buttons, attachment)]
    texts = cut(text, traits.text_limit)
    contents = [Content(piece) for piece in texts[:-1]] + [Content(texts[-1], buttons)]
    return [Content("", (), attachment), *contents] if attachment is not None else contents


def cut(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit` units: at paragraphs, else lines, else words, else anywhere."""
    pieces = []
    while units(text) > limit:
        piece = _head(text, limit)
        pieces.append(piece.rstrip())
        text = text[len(piece) :].lstrip()
    return [*pieces, text]


def _head(text: str, limit: int) -> str:
    head = text[:limit]
    while units(head) > limit:
        head = head[: len(head) - max(1, (units(head) - limit) // 2)]
    for mark in ("\n\n", "\n", " "):
        at = head.rfind(mark, len(head) // 2)
        if at > 0:
            return head[:at]
    return head
