"""Finds a text in the reader's language and fills it, never half."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("nl", "en")
"""The languages that people can choose; the first is the source and the default."""

QUOTED = 1000
"""Characters of one argument in a text, at most."""
AT_HAND = 1024
"""How many of the last filled texts, days and times are remembered, since many cards say the same.
Each depends on what it is remembered by and on nothing else."""
FOLDER = Path(__file__).parent.parent / "texts"


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its name, with what goes into it. Rendered when its reader is known."""

    name: str
    args: Mapping[str, Any] = field(default_factory=dict)


def t(name: str, /, **args: Any) -> Text:
    """A text with its arguments: strings, numbers, moments, dates, times, texts, or lists of
    these."""
    return Text(name, args)


@dataclass(frozen=True, slots=True)
class Near:
    """A moment in a text that says "today" where it is today for its reader; not for what is still
    read as it was on another day."""

    at: datetime


@dataclass(frozen=True, slots=True)
class EachYear:
    """A day in a text that is meant in every year: "18 juli"."""

    day: date


Line = Text | str
"""A text of ours, or somebody's own words."""


@dataclass(frozen=True, slots=True)
class Month:
    """The month of this day, with its year: "nov 2026"."""

    day: date


PATTERNS = {EachYear: "d MMMM", Month: "MMM y"}


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a text is rendered: language, the zone of the coalition, and the time now."""

    language: str
    zone: ZoneInfo
    now: datetime


class TextFault(Exception):
    """A text that does not exist, or lacks something that it needs."""


def render(line: Line, reader: Reader) -> str:
    """The line as its reader sees it. Raises TextFault rather than show half a text."""
    if isinstance(line, str):
        return line
    if not line.args:
        return _fixed(line.name, reader.language)
    args = ((name, _quoted(_plain(value, reader))) for name, value in line.args.items())
    return _filled(line.name, reader.language, tuple(args))


@cache
def _fixed(name: str, language: str) -> str:
    return _filled(name, language, ())


@lru_cache(AT_HAND)
def _filled(name: str, language: str, args: tuple[tuple[str, Any], ...]) -> str:
    bundle = _bundle(language)
    if not bundle.has_message(name):
        raise TextFault(f"no text {name!r} in {language}")
    pattern = bundle.get_message(name).value
    if pattern is None:
        raise TextFault(f"text {name!r} is empty in {language}")
    filled, faults = bundle.format_pattern(pattern, dict(args))
    if faults:
        raise TextFault(f"text {name!r} in {language}: {faults}")
    return str(filled)


def in_every_language(name: str) -> str:
    """A text without variables in each language, for a reader of whom nothing is known."""
    return "\n\n".join(_fixed(name, language) for language in LANGUAGES)


def language_of(tag: str, default: str = LANGUAGES[0]) -> str:
    """The language we speak for a language tag such as "nl-BE"; `default` for others."""
    primary = tag.lower().partition("-")[0]
    return primary if primary in LANGUAGES else default


@lru_cache
def _bundle(language: str) -> FluentBundle:
    # Without isolation marks: names are cleaned of direction marks when they come in, and the
    # marks would show as boxes on old phones.
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


@cache
def examples() -> dict[str, list[str]]:
    """Phrases of every language by the name of what people mean by them; one stands on a line.

    Not read by the library, which goes from character to character: a third of a second of the
    first words that somebody types.
    """
    found: dict[str, list[str]] = {}
    phrases: list[str] = []
    for path in sorted(FOLDER.glob("*/phrases/*.ftl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                phrases.append(line.strip())
            elif line.endswith("="):
                phrases = found.setdefault(line.removesuffix("=").strip(), [])
    return found


def _plain(value: Any, reader: Reader) -> Any:
    if isinstance(value, Text):
        return render(value, reader)
    if isinstance(value, Near):
        return _near(value.at, reader)
    if isinstance(value, EachYear | Month):
        return format_date(value.day, PATTERNS[type(value)], locale=reader.language)
    if isinstance(value, datetime):
        return moment(value, reader)
    if isinstance(value, date):
        return day(value, reader)
    if isinstance(value, time):
        return clock(value, reader)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return format_list([str(_plain(item, reader)) for item in value], locale=reader.language)
    return value


def _quoted(value: Any) -> Any:
    """No more of somebody's words than the library puts into a text."""
    too_long = isinstance(value, str) and len(value) > QUOTED
    return f"{value[: QUOTED - 1]}…" if too_long else value


def moment(value: datetime, reader: Reader) -> str:
    """A moment as people say it: "di 12 jan, 19.30"."""
    local = value.astimezone(reader.zone)
    return f"{day(local.date(), reader)}, {clock(local.time(), reader)}"


def _near(value: datetime, reader: Reader) -> str:
    local = value.astimezone(reader.zone)
    if local.date() != reader.now.astimezone(reader.zone).date():
        return moment(value, reader)
    return render(t("today-at", at=local.time()), reader)


def clock(value: time, reader: Reader) -> str:
    """A time on the clock: "19.30", "09.30"."""
    return _clock(value, reader.language)


@lru_cache(AT_HAND)
def _clock(value: time, language: str) -> str:
    return format_time(value, "HH.mm" if language == "nl" else "HH:mm", locale=language)


def day(value: date, reader: Reader) -> str:
    """A day as people say it, with the year when it is not near: "di 12 jan 2028"."""
    near = abs(value - reader.now.astimezone(reader.zone).date()) < timedelta(days=300)
    return _day(value, "EEE d MMM" if near else "EEE d MMM y", reader.language)


@lru_cache(AT_HAND)
def _day(value: date, pattern: str, language: str) -> str:
    return format_date(value, pattern, locale=language).replace(".", "")
