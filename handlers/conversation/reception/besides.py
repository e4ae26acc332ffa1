"""What answers or replies may be instead: words about somebody in need, or an everyday question."""

from __future__ import annotations

from handlers.conversation.context import Context
from handlers.conversation.reception.understanding import LITERAL, alike, parts_of
from handlers.conversation.routes import Gravity, Meaning, Takes

CLEAR, NEARBY = 0.4, 0.3
"""How near words are that say about the same as an example, or something like it."""
SENTENCE = 5
"""Words. Fewer, such as a name, may be like anything: Wil van Leven."""


def grave_in(ctx: Context, text: str, takes: Takes) -> Meaning | None:
    """The gravest that the words, or a part of them, surely mean, where a question takes this."""
    found = [alike(ctx, part) for part in dict.fromkeys([text, *parts_of(text)])]
    grave = [
        meaning for one in found if one and _is_grave(text, *one, takes) for meaning in one[:1]
    ]
    return max(grave, key=lambda meaning: meaning.grave, default=None)


def _is_grave(text: str, meaning: Meaning, near: float, takes: Takes) -> bool:
    if takes is Takes.TEXT:
        # A text for many speaks of need rightly; its leader may be in despair all the same.
        return meaning.grave is Gravity.LIFE and near >= LITERAL
    return bool(meaning.grave) and (near >= CLEAR or len(text.split()) >= SENTENCE)


ASIDE = {Takes.DETAIL: NEARBY, Takes.WORDS: LITERAL}
"""How near everyday questions must be to their examples, where one may be asked at all: a title may
well be a question, and to a person anything may be asked."""


def aside_in(ctx: Context, text: str, takes: Takes) -> Meaning | None:
    """The everyday question that the words surely are, rather than what was wanted."""
    found = alike(ctx, text) if takes in ASIDE else None
    if found is None:
        return None
    meaning, near = found
    return meaning if meaning.aside and near >= ASIDE[takes] else None
