"""Words in a picture: what the font can show of them, and how much of them fits."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from handlers.conversation.words import one_line

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

FAMILY = "DejaVu Sans"
"""Comes with the library, so that pictures are the same everywhere."""
LONGEST = 200
BOX = "□"
"""In the place of a letter that the font lacks."""


def shown(words: str, *, bold: bool = False) -> str:
    """Words on one line with letters that the font has; emoji that it lacks are left out."""
    font = _font(bold)
    kept = (c if font.get_char_index(ord(c)) else _instead(c) for c in one_line(words, LONGEST))
    line = " ".join("".join(kept).split())
    return line if any(map(str.isprintable, line)) else BOX


def _instead(letter: str) -> str:
    return BOX if unicodedata.category(letter).startswith(("L", "N")) else ""


def width(words: str, size: float, *, bold: bool = False) -> float:
    """How wide the font makes these words at this size, in the unit of the size."""
    font = _font(bold)
    font.set_size(size, 72)
    font.set_text(words)
    return float(font.get_width_height()[0]) / 64


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


def _font(bold: bool) -> FT2Font:
    from matplotlib.font_manager import get_font

    # Each thread has its own: a font remembers what it measures.
    return get_font(_path(bold))


@cache
def _path(bold: bool) -> str:
    # Loaded when first used.
    from matplotlib.font_manager import FontProperties, findfont

    return str(findfont(FontProperties(family=FAMILY, weight="bold" if bold else "normal")))
