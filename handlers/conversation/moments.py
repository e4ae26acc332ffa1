"""Reads the moment at which something must go: strictly, or it says what is unclear."""

from __future__ import annotations

import enum
import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

FARTHEST = timedelta(days=366)
NOON = 12
EARLY = 7
"""Nobody means 3 o'clock at night by "3 uur"; "03.00" does."""

_NEAR = {
    "vandaag": 0, "vanmiddag": 0, "vanavond": 0, "today": 0, "morgen": 1, "tomorrow": 1,
    "overmorgen": 2,
}  # fmt: skip
_WEEKDAY_NAMES = (
    "ma maandag mon monday", "di dinsdag tue tuesday", "wo woensdag wed wednesday",
    "do donderdag thu thursday", "vr vrijdag fri friday", "za zaterdag sat saturday",
    "zo zondag sun sunday",
)  # fmt: skip
_MONTH_NAMES = (
    "jan januari january", "feb februari february", "mrt maart mar march", "apr april", "mei may",
    "jun juni june", "jul juli july", "aug augustus august", "sep sept september",
    "okt oktober oct october", "nov november", "dec december",
)  # fmt: skip
_NUMBER_NAMES = (
    "een één one", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven",
    "acht eight", "negen nine", "tien ten", "elf eleven", "twaalf twelve",
)  # fmt: skip
_WEEKDAYS = {name: i for i, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
_MONTHS = {name: i for i, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_NUMBERS = {name: i for i, names in enumerate(_NUMBER_NAMES, 1) for name in names.split()}


def _any(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_MOMENT = re.compile(
    rf"""(?:
        (?P<near>{_any(_NEAR)})
      | (?P<next>volgende\ week\ |next\ week\ )?(?:komende\ |aanstaande\ )?
        (?P<weekday>{_any(_WEEKDAYS)})?\.?\ ?
        (?:(?P<day>\d{{1,2}})(?:[-/](?P<number>\d{{1,2}})|\ (?P<month>{_any(_MONTHS)})\.?)
           (?:[-/\ ](?P<year>\d{{4}}))?)?
    )\ ?
    (?P<part>ochtend|middag|avond|morning|afternoon|evening)?\ ?
    (?:om\ |at\ )?
    (?:(?P<minutes>kwart|quarter|half|\d{{1,2}})\ (?P<side>over|past|voor|to)\ )?
    (?:half\ (?P<half>[1-9]\d?)|(?P<hour>\d{{1,2}})(?:[.:](?P<minute>\d{{2}}))?)
    (?:\ ?(?:uur|u|h|o'clock))?
    (?:\ ?(?P<of_day>am|pm)|\ 's\ (?P<of_dag>morgens|ochtends|middags|avonds))?""",
    re.VERBOSE,
)
_PIECES = {"kwart": 15, "quarter": 15, "half": 30}
_EVENING = {"avond", "evening", "vanavond", "avonds"}
_LATE = _EVENING | {"middag", "afternoon", "vanmiddag", "pm", "middags"}
_NAMED_PARTS = ("part", "near", "of_day", "of_dag")
# "Half three" is half past three, where "half drie" is half an hour earlier.
_ENGLISH = "|".join(names.split()[-1] for names in _NUMBER_NAMES)
_IN_WORDS = re.compile(rf"\b(?!(?<=half )(?:{_ENGLISH})\b)(?:{_any(_NUMBERS)})\b")


class Misread(enum.StrEnum):
    """Why a moment cannot be taken as it was typed."""

    UNCLEAR = "unclear"
    WEEKDAY = "weekday"
    PAST = "past"
    FAR = "far"


def read_moment(text: str, now: datetime, zone: ZoneInfo) -> datetime | Misread:
    """The moment that someone typed ("morgen 9 uur", "do 14 jan 10.00"), or why it cannot be.

    A day without a year is the next one; a time without a day is the next time it is that late.
    """
    words = " ".join(re.sub(r"[,;!?]", " ", text.casefold().replace("’", "'")).split())
    words = _IN_WORDS.sub(lambda number: str(_NUMBERS[number[0]]), words)
    found = _MOMENT.fullmatch(words)
    if found is None:
        return Misread.UNCLEAR
    local = now.astimezone(zone)
    try:
        day, at = _day(found, local.date()), _time(found)
    except ValueError:
        return Misread.UNCLEAR
    return _judge(found, day, at, local)


def _judge(found: re.Match[str], day: date | None, at: time, local: datetime) -> datetime | Misread:
    moment = datetime.combine(day or local.date(), at, local.tzinfo)
    named = found["weekday"]
    if named and moment.weekday() != _WEEKDAYS[named]:
        return Misread.WEEKDAY
    if moment <= local and _repeats(found):
        moment += timedelta(days=7 if named else 1)
    if moment <= local:
        return Misread.PAST
    return Misread.FAR if moment - local > FARTHEST else moment


def _repeats(found: re.Match[str]) -> bool:
    """Whether it names a day of the week, or no day at all: then the next one is meant."""
    return not (found["near"] or found["day"] or found["next"])


def _day(found: re.Match[str], today: date) -> date | None:
    if found["near"]:
        return today + timedelta(days=_NEAR[found["near"]])
    if found["day"]:
        return _dated(found, today)
    if found["weekday"]:
        ahead = (_WEEKDAYS[found["weekday"]] - today.weekday()) % 7
        if found["next"]:
            ahead = 7 - today.weekday() + _WEEKDAYS[found["weekday"]]
        return today + timedelta(days=ahead)
    return None


def _dated(found: re.Match[str], today: date) -> date:
    month = int(found["number"]) if found["number"] else _MONTHS[found["month"]]
    if found["year"]:
        return date(int(found["year"]), month, int(found["day"]))
    this_year = date(today.year, month, int(found["day"]))
    return this_year if this_year >= today else this_year.replace(year=today.year + 1)


def _time(found: re.Match[str]) -> time:
    if found["half"]:
        named = time(int(found["half"]) - 1, 30)
    else:
        named = time(int(found["hour"]), int(found["minute"] or 0))
    if _is_unclear(found, named.hour):
        raise ValueError
    minutes = named.hour * 60 + named.minute
    if named.hour < NOON and _is_late(found, named.hour):
        minutes += NOON * 60
    if found["side"]:
        piece = _PIECES.get(found["minutes"]) or time(0, int(found["minutes"])).minute
        minutes += piece if found["side"] in ("over", "past") else -piece
    return time(*divmod(minutes, 60))


def _is_unclear(found: re.Match[str], hour: int) -> bool:
    """Noon or midnight, by "12 am" or "12 uur 's avonds"? And 14 am is no hour at all."""
    named = {found[part] for part in _NAMED_PARTS}
    return (hour >= NOON and "am" in named) or (hour == NOON and bool(named & _EVENING))


def _is_late(found: re.Match[str], hour: int) -> bool:
    """Whether an hour before noon stands for the one after it."""
    named = {found[part] for part in _NAMED_PARTS if found[part]}
    if named - {"vandaag", "morgen", "overmorgen", "today", "tomorrow"}:
        return bool(named & _LATE)
    spoken = found["half"] or not found["hour"].startswith("0")
    return bool(spoken) and hour < EARLY
