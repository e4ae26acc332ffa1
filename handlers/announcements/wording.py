"""The answer buttons that leaders type: taken in, or refused with a clear reason."""

from __future__ import annotations

import re

from handlers.conversation.texts import Text, t
from handlers.conversation.words import one_line

CHOICES = 3
LABEL_LIMIT = 30


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
