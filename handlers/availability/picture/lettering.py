"""Words in a picture: what the font can show of them, and how much of them fits."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from handlers.availability.picture.right_to_left import as_seen
from handlers.conversation.words import one_line
from handlers.typesetting import FONTS, SHARPNESS

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

LONGEST = 200
NO_LETTER = "\uffff"
BOX = "□"
"""In the place of a letter that the font lacks."""


def shown(words: str, *, bold: bool = False) -> str:
    """Words on one line with letters that the font has; emoji that it lacks are left out."""
    kept = (_instead(c) if _is_missing(c, bold) else c for c in one_line(words, LONGEST))
    line = " ".join("".join(kept).split())
    return line if any(map(str.isprintable, line)) else BOX


@lru_cache(1024)
def _is_missing(letter: str, bold: bool) -> bool:
    """Whether the font draws what it draws for every letter that it lacks."""
    face = font(10, bold=bold)
    return bytes(face.getmask(letter)) == bytes(face.getmask(NO_LETTER))


def _instead(letter: str) -> str:
    return BOX if unicodedata.category(letter).startswith(("L", "N")) else ""


def width(words: str, size: float, *, bold: bool = False) -> float:
    """How wide the font makes these words at this size, in the unit of the size."""
    return font(size, bold=bold).getlength(as_seen(words)) / SHARPNESS


def shortened(words: str, room: float, size: float, *, bold: bool = False) -> str:
    """As much of the words as fits, with an ellipsis where some are left out."""
    words = shown(words, bold=bold)
    if width(words, size, bold=bold) <= room:
        return words
    while words and width(f"{words}…", size, bold=bold) > room:
        words = words[:-1].rstrip()
    return f"{words}…"


def wrapped(words: str, room: float, size: float, lines: int, *, bold: bool = False) -> list[str]:
    """The words over at most so many lines; the last one is shortened."""
    if lines == 1:
        return [shortened(words, room, size, bold=bold)]
    head, tail = "", shown(words, bold=bold).split()
    while tail and width(f"{head} {tail[0]}", size, bold=bold) <= room:
        head = f"{head} {tail.pop(0)}".strip()
    if not head or not tail:
        return [shortened(words, room, size, bold=bold)]
    return [head, *wrapped(" ".join(tail), room, size, lines - 1, bold=bold)]


@lru_cache(32)
def font(size: float, *, bold: bool = False) -> FreeTypeFont:
    """The letters in a size in points."""
    # Loaded when first used.
    from PIL import ImageFont

    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    # Without the layout that not every machine has.
    return ImageFont.truetype(FONTS / name, size * SHARPNESS, layout_engine=ImageFont.Layout.BASIC)
