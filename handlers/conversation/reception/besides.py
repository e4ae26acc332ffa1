"""Answers that are none: words about somebody in need, and everyday questions."""

from __future__ import annotations

from handlers.conversation.context import Context
from handlers.conversation.reception.understanding import FEWEST, LITERAL, alike, parts_of
from handlers.conversation.routes import Gravity, Meaning, Takes

CLEAR, NEARBY = 0.4, 0.3
"""How near words are that say about the same as an example, or something like it."""
SENTENCE = 5
"""Words. Fewer, such as a name, may be like anything: Wil van Leven."""


def grave_in(ctx: Context, text: str, takes: Takes) -> Meaning | None:
    """The gravest that the words, or a part of them, surely mean, where a question takes this."""
    parts = dict.fromkeys([text, *parts_of(text)])
    found = [meaning for part in parts if (meaning := _grave(ctx, part, takes)) is not None]
    return max(found, key=lambda meaning: meaning.grave, default=None)


def _grave(ctx: Context, part: str, takes: Takes) -> Meaning | None:
    found = alike(ctx, part)
    return found[0] if found is not None and _is_grave(part, *found, takes) else None


def _is_grave(part: str, meaning: Meaning, near: float, takes: Takes) -> bool:
    if takes is Takes.TEXT:
        # A text for many speaks of need rightly; its leader may be in despair all the same.
        return meaning.grave is Gravity.LIFE and near >= LITERAL
    return bool(meaning.grave) and (near >= CLEAR or len(part.split()) >= SENTENCE)


ASIDE = {Takes.DETAIL: NEARBY, Takes.WORDS: LITERAL}
"""How near everyday questions must be to their examples, where one may be asked at all: a title may
well be a question, and to a person anything may be asked."""


def aside_in(ctx: Context, text: str, takes: Takes) -> Meaning | None:
    """The everyday question that the words surely are, rather than what was wanted."""
    said_so = takes in ASIDE and len(text.split()) >= FEWEST
    found = alike(ctx, text) if said_so else None
    if found is None:
        return None
    meaning, near = found
    return meaning if meaning.aside and near >= ASIDE[takes] else None
