"""The answer buttons that leaders type: taken in, or refused with a clear reason."""

from __future__ import annotations

import re

from handlers.conversation.texts import Text, t
from handlers.conversation.words import one_line

CHOICES = 3
LABEL_LIMIT = 30
_BETWEEN_LABELS = ("\n", ";", " / ", ",")
"""The first of these that was typed parts them, so that the others may stand in a label."""
_WITHOUT = re.compile(
    r"\W*(?:nee|neen|geen|zonder|niet|no|none|without)"
    r"(?:[ ,]+(?:dank|je|u|wel|hoor|knop|knoppen|nodig|thanks?|you|buttons?|needed|any))*\W*",
    re.IGNORECASE,
)

_CALL = re.compile(r"\bbel (?:me|mij)\b|\bcall me\b", re.IGNORECASE)


def asks_call(label: str) -> bool:
    """Whether those who choose this button want to be phoned."""
    return _CALL.search(label) is not None


def labels_in(text: str) -> tuple[str, ...] | Text:
    """The answer buttons that were typed, one a line or between commas or slashes; none where
    someone wants none; or what is wrong."""
    if _WITHOUT.fullmatch(text):
        return ()
    mark = next((mark for mark in _BETWEEN_LABELS if mark in text.strip()), "\n")
    typed = (one_line(piece, len(piece)) for piece in text.split(mark))
    labels = tuple(dict.fromkeys(label for label in typed if label))
    if not labels:
        return t("choices-empty")
    if len(labels) > CHOICES:
        return t("choices-too-many", count=len(labels))
    long = next((label for label in labels if len(label) > LABEL_LIMIT), None)
    if long is not None:
        return t("choice-too-long", label=f"{long[:LABEL_LIMIT]}…", limit=LABEL_LIMIT)
    return labels
