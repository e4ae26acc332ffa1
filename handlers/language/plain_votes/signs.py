"""Reads an answer as signs: slots that are named, what is said of them, and marks between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from handlers.language.moments import Day, Time, days_and_times
from handlers.language.plain_votes.choices import ChosenSlots, OfferedSlots
from handlers.language.plain_votes.words import SEEN, Mark, Meaning, idioms_in, meaning_of

_WORD = re.compile(
    r"(?P<number>(?P<digits>\d{1,4})[.)]?)|(?P<word>['’]?[^\W\d_]+(?:['’][^\W\d_]+)*|[✓✔✅👍👌✗✘✖❌👎~])"
    r"|(?P<ask>\?)|(?P<stop>[\n;.!])|(?P<comma>,)|(?P<and>[&+/])|(?P<other>[%<@$€])"
)
_MARKS = {"stop": Mark.STOP, "comma": Mark.COMMA, "and": Mark.AND, "other": Mark.STRANGE}
_PLURAL = re.compile(
    r"\b((?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"(?:en|s)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"\b(ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|jan|feb|mrt|nr)\.(?=\s)", re.IGNORECASE
)
"""The dot of "di. wel, do. niet" ends no sentence."""
_FROM = re.compile(r"\b(?:na|vanaf|after|from)\s*$|^(?:vanaf|from)\b", re.IGNORECASE)
_OPEN_ENDED = re.compile(r"^van\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:voor|tot|before|until|till)\s*$", re.IGNORECASE)
_OCCUPIED = re.compile(
    r"\b(?:werk|werken|stop|klaar|vrij|bezig|dienst|les|thuis|uit|work|working|finish|finished|off"
    r"|busy|home)\b",
    re.IGNORECASE,
)
_THEREAFTER = re.compile(
    r"\b(?:daarna|erna|nadien|na die tijd|afterwards|after that)\b", re.IGNORECASE
)
_DECIDES = re.compile(r"\b(?:kan|niet|geen|can|can't|not)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Sign:
    """A choice of slots, what is said, or a mark, by its place in the text."""

    start: int
    end: int
    means: ChosenSlots | Meaning


def signs_of(text: str, slots: OfferedSlots) -> list[Sign]:
    """The signs of a text in their order, without small words."""
    text = _PLURAL.sub(lambda day: day[1].ljust(len(day[0])), _SHORT.sub(r"\1 ", text))
    text = _moments_joined(text)
    busy = _busy_until(text, slots)
    left = _without(text, [(sign.start, sign.end) for sign in busy])
    idioms = idioms_in(left)
    left = _without(left, [(start, end) for start, end, _ in idioms])
    named = list(_named(left, slots))
    left = _without(left, [(sign.start, sign.end) for sign in named])
    found = [
        *busy,
        *(_sign(start, end, one, slots) for start, end, means in idioms for one in means),
        *named,
        *(sign for match in _WORD.finditer(left) for sign in _said(match, slots)),
    ]
    return sorted((sign for sign in found if sign.means is not Mark.SMALL), key=_start)


def _moments_joined(text: str) -> str:
    """The text without the comma in "di 12 jan, 19.30", which is our own way to write a moment."""
    for day, at in pairwise(days_and_times(text)):
        if isinstance(day, Day) and isinstance(at, Time):
            between = text[day.end : at.start]
            if between.strip() == ",":
                text = text[: day.end] + between.replace(",", " ") + text[at.start :]
    return text


def _busy_until(text: str, slots: OfferedSlots) -> list[Sign]:
    """ "Ik stop om 5 uur met werken dus daarna": only from then on, on the days that one works."""
    later = _THEREAFTER.search(text)
    before = days_and_times(text[: later.start()]) if later else []
    match before:
        case [Time() as at] if later and _OCCUPIED.search(text[: later.start()]):
            if _DECIDES.search(text[: later.start()]):
                return []
            after = Sign(0, later.end(), slots.from_time(at))
            return [Sign(0, later.end(), Mark.ONLY), after] if slots.on_weekdays else [after]
        case _:
            return []


def _start(sign: Sign) -> int:
    return sign.start


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    """The text with those stretches made unreadable."""
    for start, end in places:
        text = text[:start] + SEEN * (end - start) + text[end:]
    return text


def _sign(start: int, end: int, means: Meaning, slots: OfferedSlots) -> Sign:
    choice = slots.marked(means) if isinstance(means, Mark) else None
    return Sign(start, end, choice or means)


def _named(text: str, slots: OfferedSlots) -> Iterator[Sign]:
    for phrase in days_and_times(text):
        words = text[phrase.start : phrase.end]
        # "Een" is more often an article.
        if words.casefold() != "een":
            bound = isinstance(phrase, Time) and _bound(text, phrase, slots)
            yield bound or Sign(phrase.start, phrase.end, _choice(phrase, words, slots))


def _bound(text: str, phrase: Time, slots: OfferedSlots) -> Sign | None:
    """ "Na 17 uur", "vanaf 17 uur"; before a time is a condition, for a meeting takes a while.
    None: the time stands by itself."""
    before = text[: phrase.start]
    if phrase.is_range:
        return None
    if until := _UNTIL.search(before):
        return Sign(until.start(), phrase.end, Mark.IF)
    from_here = _FROM.search(before) or _FROM.search(text[phrase.start : phrase.end])
    if from_here is None:
        return None
    start = from_here.start() if from_here.string == before else phrase.start
    return Sign(start, phrase.end, slots.from_time(phrase))


def _choice(phrase: Day | Time, words: str, slots: OfferedSlots) -> ChosenSlots | Mark:
    if isinstance(phrase, Day):
        is_ordinal = words.isalpha() and phrase.weekday is None and phrase.day is not None
        return slots.placed(phrase.day or 0) if is_ordinal else slots.by_day(phrase)
    if phrase.bare and not phrase.is_range:
        return slots.by_number(phrase.hour)
    # "Van 10 uur" leaves open until when.
    return Mark.IF if _OPEN_ENDED.search(words) else slots.by_time(phrase)


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
