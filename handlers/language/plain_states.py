"""Words with which the owner of a task tells how it stands."""

from __future__ import annotations

import enum
import re


class Progress(enum.Enum):
    """How a task stands, as its owner tells it."""

    CANNOT = enum.auto()
    """It will not work out."""
    BUSY = enum.auto()
    DONE = enum.auto()


_CANNOT = re.compile(
    r"\b(?:lukt (?:me |mij |het )?niet|niet gelukt|kan (?:ik |het )?niet|geen tijd"
    r"|(?:can ?not|can't|won't|no time)\b)"
)
_ASKS = re.compile(
    r"\W*(?:\w+ ){0,2}(?:wanneer|waar|welke|wie|wat|hoe|when|where|which|who|what|how)\b"
)
_NOT_YET = re.compile(
    r"\b(?:bezig|nog niet|niet klaar|bijna|busy|not yet|not done|almost|moet (?:\w+ ){0,3}nog"
    r"|still (?:have|need) to)\b"
)
_DONE = re.compile(r"\b(?:klaar|gedaan|gelukt|is af|geregeld|done|finished)\b")


def progress_in(text: str) -> Progress | None:
    """How a task stands by these words; None: not clear, as a question is."""
    words = text.casefold()
    if "?" in words or _ASKS.match(words):
        return None
    if _CANNOT.search(words):
        return Progress.CANNOT
    if _NOT_YET.search(words):
        return Progress.BUSY
    return Progress.DONE if _DONE.search(words) else None
