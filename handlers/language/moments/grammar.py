"""The grammar: reads a text as phrases, each by a rule of its own."""

from __future__ import annotations

from handlers.language.moments.ahead import ahead
from handlers.language.moments.cursor import Cursor
from handlers.language.moments.day_rules import counted, day, previous
from handlers.language.moments.names import Sense
from handlers.language.moments.phrases import Break, Dash, Phrase, Strange
from handlers.language.moments.time_rules import between, time
from handlers.language.moments.tokens import tokens_of
from handlers.language.moments.values import Misread


def phrases_of(text: str) -> list[Phrase]:
    """All phrases of a text in their order; nothing of it is left out but small words."""
    cursor = Cursor(tokens_of(text))
    found: list[Phrase] = []
    while not cursor.finished:
        phrase = _phrase(cursor)
        if phrase is not None:
            found.append(phrase)
    return found


def _phrase(cursor: Cursor) -> Phrase | None:
    rules = (ahead, previous, counted, day, time, between)
    read = (cursor.attempt(rule) for rule in rules)
    return next((phrase for phrase in read if phrase is not None), None) or _mark(cursor)


def _mark(cursor: Cursor) -> Phrase | None:
    token = cursor.next()
    cursor.at += 1
    start, end = token.start, token.end
    match token.kind:
        case Sense.SOFT | Sense.HARD:
            return Break(start, end, token.kind is Sense.HARD, token.text.isalpha())
        case Sense.DASH:
            return Dash(start, end)
        case Sense.COLON | Sense.ON | Sense.AT:
            return None
        case Sense.REPEATED:
            return Strange(start, end, Misread.REPEATING, spoils=True)
        case Sense.SHIFTED:
            return Strange(start, end, changes=True)
        case _:
            return Strange(start, end, spoils=token.kind is Sense.NOT)
