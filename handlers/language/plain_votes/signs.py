"""Reads an answer as signs: slots that are named, what is said of them, and marks between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handlers.language.moments import Day, Time, days_and_times
from handlers.language.plain_votes.choices import ChosenSlots, OfferedSlots
from handlers.language.plain_votes.words import Mark, Meaning, idioms_in, meaning_of

_WORD = re.compile(
    r"(?P<number>(?P<digits>\d{1,4})[.)]?)|(?P<word>['’]?[^\W\d_]+(?:['’][^\W\d_]+)*|[✓✔✅👍✗✘✖❌👎~])"
    r"|(?P<ask>\?)|(?P<stop>[\n;.])|(?P<comma>,)|(?P<and>[&+/])|(?P<other>[%<@$€])"
)
_MARKS = {"stop": Mark.STOP, "comma": Mark.COMMA, "and": Mark.AND, "other": Mark.STRANGE}
_OPEN_ENDED = re.compile(r"\b(?:van|vanaf|from)\b", re.IGNORECASE)
_SEEN = "§"
"""Stands for words that were read already, so that nothing else is made of them."""


@dataclass(frozen=True)
class Sign:
    """A choice of slots, what is said, or a mark, by its place in the text."""

    start: int
    end: int
    means: ChosenSlots | Meaning


def signs_of(text: str, slots: OfferedSlots) -> list[Sign]:
    """The signs of a text in their order, without small words."""
    idioms = idioms_in(text)
    left = _without(text, [(start, end) for start, end, _ in idioms])
    named = list(_named(left, slots))
    left = _without(left, [(sign.start, sign.end) for sign in named])
    found = [
        *(_sign(start, end, one, slots) for start, end, means in idioms for one in means),
        *named,
        *(sign for match in _WORD.finditer(left) for sign in _said(match, slots)),
    ]
    return sorted((sign for sign in found if sign.means is not Mark.SMALL), key=_start)


def _start(sign: Sign) -> int:
    return sign.start


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    """The text with those stretches made unreadable."""
    for start, end in places:
        text = text[:start] + _SEEN * (end - start) + text[end:]
    return text


def _sign(start: int, end: int, means: Meaning, slots: OfferedSlots) -> Sign:
    choice = slots.marked(means) if isinstance(means, Mark) else None
    return Sign(start, end, choice or means)


def _named(text: str, slots: OfferedSlots) -> Iterator[Sign]:
    for phrase in days_and_times(text):
        words = text[phrase.start : phrase.end]
        # "Een" is more often an article.
        if words.casefold() != "een":
            yield Sign(phrase.start, phrase.end, _choice(phrase, words, slots))


def _choice(phrase: Day | Time, words: str, slots: OfferedSlots) -> ChosenSlots | Mark:
    if isinstance(phrase, Day):
        is_ordinal = words.isalpha() and phrase.weekday is None and phrase.day is not None
        return slots.placed(phrase.day or 0) if is_ordinal else slots.by_day(phrase)
    if phrase.bare and not phrase.is_range:
        return slots.by_number(phrase.hour)
    # "Vanaf 10 uur" is more than the slot at ten.
    return Mark.STRANGE if _OPEN_ENDED.search(words) else slots.by_time(phrase)


def _said(match: re.Match[str], slots: OfferedSlots) -> Iterator[Sign]:
    start, end = match.span()
    if match.lastgroup == "ask":
        yield Sign(start, end, Mark.STRANGE)
        yield Sign(start, end, Mark.STOP)
    elif match.lastgroup == "number":
        yield Sign(start, end, slots.by_number(int(match["digits"])))
    elif match.lastgroup == "word":
        yield _sign(start, end, meaning_of(match[0]), slots)
    else:
        yield Sign(start, end, _MARKS[str(match.lastgroup)])
