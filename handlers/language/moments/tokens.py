"""Cuts a text into the words, numbers and marks of which days and times are made."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from handlers.language.moments.names import Part, Sense, meaning_of


@dataclass(frozen=True)
class Token:
    """One word, number or mark, with its place in the text."""

    kind: Sense
    start: int
    end: int
    text: str = ""
    values: tuple[int, ...] = ()
    """A number; the hour and minute of a clock; the day, month and perhaps year of a date."""
    part: Part | None = None
    english: bool = False

    @property
    def value(self) -> int:
        return self.values[0]


_TOKEN = re.compile(
    r"""
      (?P<bullet>^[^\S\n]*(?:[-*•·▪–—]|\d{1,2}[.)])[^\S\n]+)
    | (?P<iso>\d{4}-\d{1,2}-\d{1,2}(?!\d))
    | (?P<date>\d{1,2}(?:[-/]\d{1,2}(?:[-/](?:\d{4}|\d{2}))?|\.\d{1,2}\.\d{4})(?!\d|[.:]\d))
    | (?P<dotted>(?:[12]?\d|3[01])\.[1-9](?![\w.:,]))
    | (?P<clock>\d{1,2}(?:[.:]\d{2}(?!\d|[.:]\d)|[uh]\d{2}(?!\d)|[.:]\d{2}[.:]\d{2}(?![.:]?\d)
        |,(?:00\b|[0-5][05](?=\s*(?:uur|u|h|hrs?)\b))))
    | (?P<ordinal>\d{1,2}(?:ste|de|e|st|nd|rd|th)(?![^\W_]))
    | (?P<number>\d+)
    | (?P<about>\been\ uur\ of\b)
    | (?P<ahead>\b(?:in|binnen|within|(?<!\d\s)(?<!kwart\s)(?<!half\s)(?<!vijf\s)(?<!tien\s)
        (?<!minuten\s)over)\s+(?:\d{1,3}|[^\W\d_]+|een\ half|half\ an)\s*
        (?:uur|uren|hours?|kwartier|minuten|minutes|dag(?:en)?|days?|week|weken|weeks
        |maand(?:en)?|months?)\b(?:\s+(?:of|or)\s+(?:\d{1,2}|[^\W\d_]+)\b)?)
    | (?P<repeated>\bom\s+de\s+(?:[^\W\d_]+\s+)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)?dag
        |dagen|week|weken|maand(?:en)?)\b
        |\bper\s+(?:dag|week|maand|day|month)\b)
    | (?P<shifted>\b(?:(?:dag(?:en)?|week|weken|maand(?:en)?|days?|weeks?|months?)\s+
        (?:v[óo][óo]r|na|before|after|later|eerder|earlier|from)
        |na|pas|after|sinds|since|later|daarna|erna|daarvoor|ervoor)\b)
    | (?P<free>\bvrij\b(?!\.?,?\s*\d))
    | (?P<verb>\b(?:can|could|to)\ do\b)
    | (?P<word>(?:[ap]\.m|a\.s)\b\.?|t/m\b|@|['’]?[^\W\d_]+(?:['’][^\W\d_]+)*)
    | (?P<hard>[\n;])
    | (?P<soft>[,/&+?!])
    | (?P<dash>[-–—])
    | (?P<colon>:)
    | (?P<stop>[.…])
    | (?P<space>\s+)
    | (?P<other>.)
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_DIGITS = ("iso", "date", "dotted", "clock", "ordinal", "number")
_WORDS = {
    "about": Sense.STRANGE,
    "ahead": Sense.AHEAD,
    "repeated": Sense.REPEATED,
    "shifted": Sense.SHIFTED,
    "free": Sense.STRANGE,
}
"""Words that mean something together, or else than each of them does."""
_MARKS = {"hard": Sense.HARD, "soft": Sense.SOFT, "dash": Sense.DASH, "colon": Sense.COLON}
_SHORTENED = (Sense.WEEKDAY, Sense.MONTH, Sense.HOUR, Sense.PART)
_SILENT = "()[]{}\"“”„'‘’"
_THIS_CENTURY = 2000
_YEAR_DIGITS = 4
_DAY_DIGITS = 2


def tokens_of(text: str) -> list[Token]:
    """The tokens of a text, without small words and without marks that mean nothing here."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        token = _token(match, found[-1] if found else None)
        if token is not None and token.kind is not Sense.SMALL:
            found.append(token)
    return found


def _token(match: re.Match[str], before: Token | None) -> Token | None:
    group, text = str(match.lastgroup), match[0]
    start, end = match.span()
    if group in _DIGITS:
        return _number(group, text, start)
    if group == "word":
        return _word(text, start)
    if group == "stop" and not _is_shortened(before, start):
        return Token(Sense.HARD, start, end, text)
    if group == "other" and not _is_silent(text):
        return Token(Sense.STRANGE, start, end, text)
    if group in _WORDS:
        return Token(_WORDS[group], start, end, text.casefold())
    return Token(_MARKS[group], start, end, text) if group in _MARKS else None


def _word(text: str, start: int) -> Token:
    means = meaning_of(text)
    end, word = start + len(text), text.casefold()
    return Token(means.kind, start, end, word, (means.value,), means.part, means.english)


def _is_shortened(before: Token | None, stop: int) -> bool:
    """Whether a full stop only shortens a word, as in "di 12 jan."."""
    return before is not None and before.kind in _SHORTENED and before.end == stop


def _is_silent(mark: str) -> bool:
    return mark in _SILENT or unicodedata.category(mark) in ("So", "Mn", "Cf", "Sk")


def _number(group: str, text: str, start: int) -> Token:
    numbers = tuple(int(digits) for digits in re.findall(r"\d+", text[:20]))
    end = start + len(text)
    if group == "iso":
        return Token(Sense.DATE, start, end, text, numbers[::-1])
    if group in ("date", "dotted"):
        return Token(Sense.DATE, start, end, text, _whole(numbers))
    if group == "number":
        return Token(_number_kind(text), start, end, text, numbers)
    if group == "clock":
        # A program writes the seconds of whole minutes; others are not left out without a word.
        kind = Sense.STRANGE if any(numbers[2:]) else Sense.CLOCK
        return Token(kind, start, end, text, numbers[:2])
    return Token(Sense.ORDINAL, start, end, text, numbers)


def _whole(numbers: tuple[int, ...]) -> tuple[int, ...]:
    """With a year of two digits made whole."""
    return tuple(n + _THIS_CENTURY if i == 2 and n < 100 else n for i, n in enumerate(numbers))


def _number_kind(digits: str) -> Sense:
    if len(digits) == _YEAR_DIGITS:
        return Sense.YEAR
    return Sense.NUMBER if len(digits) <= _DAY_DIGITS else Sense.STRANGE
