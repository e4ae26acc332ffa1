"""The promises about messages that nobody asks for, as the texts make them to people, checked anew:
nothing here is taken from the program's own rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from storage.people import Kind
from tests.simulation.explaining import Unasked

HERE = ZoneInfo("Europe/Amsterdam")
DAY, WEEK = timedelta(days=1), timedelta(days=7)
PER_DAY, PER_WEEK = 1, 2
NUDGES_APART = 14 * DAY
STEPS_PER_WEEK = 3
FREE = frozenset({"answer", "message", "appointment", "task", "decision", "news"})
"""Answers, words to one person, reminders of what is theirs, and what leaders must know: outside of
what a person gets in a day and a week."""
AT_ONCE = frozenset({"urgent", "date", "late-change", "correction"})
"""They count, but do not wait for room. All other purposes do."""
AT_ANY_HOUR = frozenset({"urgent", "late-change"})
IN_A_PAUSE = frozenset({"answer"})
SAID_BY_PEOPLE = frozenset({"answer", "message"})
"""Somebody may say the same again."""

WEEKEND, SUNDAY = (5, 6), (6,)
OPEN = {
    Kind.VOLUNTEER: (time(9, 30), time(21), SUNDAY),
    Kind.PROFESSIONAL: (time(8, 30), time(17, 30), WEEKEND),
    Kind.BOARD: (time(8, 30), time(17, 30), WEEKEND),
    Kind.BUSINESS: (time(9), time(18), SUNDAY),
}
"""From, until, and the days of the week without messages."""
SUMMER, CHRISTMAS = ((7, 18), (8, 15)), ((12, 24), (1, 1))


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise that a message broke."""

    promise: str
    message: Unasked

    def __str__(self) -> str:
        one = self.message
        about = ", ".join(f"{r.purpose} {r.subject}" for r in one.reasons) or "no reason"
        local = one.at.astimezone(HERE)
        kind = one.human.part.kind
        return f"{self.promise}: {local:%a %d %b %Y %H:%M} to {one.human.name} ({kind}): {about}"


def against_courtesy(messages: Sequence[Unasked]) -> list[Broken]:
    """Messages that came at a wrong time, or were one too many."""
    broken = [Broken(promise, one) for one in messages for promise in _wrong_moment(one)]
    by_person = _by_person(messages)
    for theirs in by_person.values():
        broken += [Broken("budget", one) for one in _too_many(theirs)]
    return broken + [Broken("ladder", one) for one in _nudged_too_often(messages)]


def _wrong_moment(one: Unasked) -> Iterator[str]:
    if one.purposes - AT_ANY_HOUR and not is_open(one.at, one.human.part.kind):
        yield "hours"
    if one.purposes - IN_A_PAUSE and any(pause.holds(one.at) for pause in one.human.pauses):
        yield "pause"
    if _waits(one) and any(wish.holds(one.at) for wish in one.human.sparing):
        yield "only what is needed"
    if _waits(one) and rests_on(_day_of(one.at)):
        yield "season"


def is_open(at: datetime, kind: Kind) -> bool:
    """Whether somebody of this kind may be written to: the hour, the day of the week, holidays."""
    local = at.astimezone(HERE)
    begin, end, closed = OPEN[kind]
    return (
        begin <= local.time() < end
        and local.weekday() not in closed
        and local.date() not in holidays(local.year)
    )


def holidays(year: int) -> set[date]:
    """The days on which the Netherlands are closed."""
    easter = easter_of(year)
    king = date(year, 4, 27)
    fixed = {date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)}
    moving = {easter + days * DAY for days in (0, 1, 39, 49, 50)}
    return fixed | moving | {king - DAY if king.weekday() == 6 else king}


def easter_of(year: int) -> date:
    """Easter Sunday, by the rule of Gauss as Butcher wrote it."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    day = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    later = (golden + 11 * moon + 22 * day) // 451
    month, before = divmod(moon + day - 7 * later + 114, 31)
    return date(year, month, before + 1)


def rests_on(day: date) -> bool:
    """Whether the coalition rests, in summer or around Christmas."""
    at = (day.month, day.day)
    return SUMMER[0] <= at <= SUMMER[1] or at >= CHRISTMAS[0] or at <= CHRISTMAS[1]


# How much


def _day_of(at: datetime) -> date:
    return at.astimezone(HERE).date()


def _waits(one: Unasked) -> bool:
    return bool(one.purposes - FREE - AT_ONCE)


def _counts(one: Unasked) -> bool:
    return bool(one.purposes - FREE)


def _by_person(messages: Iterable[Unasked]) -> dict[str, list[Unasked]]:
    found: dict[str, list[Unasked]] = defaultdict(list)
    for one in messages:
        found[one.human.name].append(one)
    return found


def _too_many(theirs: Sequence[Unasked]) -> Iterator[Unasked]:
    """Messages that should have waited: so many had come already that day, or in seven days."""
    gone: list[datetime] = []
    for one in theirs:
        if _waits(one):
            today = sum(_day_of(at) == _day_of(one.at) for at in gone)
            if today >= PER_DAY or sum(at > one.at - WEEK for at in gone) >= PER_WEEK:
                yield one
        if _counts(one):
            gone.append(one.at)


def most_in_a_week(messages: Iterable[Unasked]) -> int:
    """The most that anybody got in seven days, of what counts."""
    counted = _by_person(one for one in messages if _counts(one))
    return max((_most(sorted(one.at for one in some)) for some in counted.values()), default=0)


def _most(moments: Sequence[datetime]) -> int:
    return max(sum(at - WEEK < earlier <= at for earlier in moments) for at in moments)


# The ladder


def _nudged_too_often(messages: Sequence[Unasked]) -> Iterator[Unasked]:
    """Questions to one organisation or to one person within two weeks, or steps of the ladder to
    too many in seven days of the calendar."""
    nudges = [one for one in messages if "nudge" in one.purposes]
    for key in (_organisation_of, _person_of):
        apart: dict[str, list[Unasked]] = defaultdict(list)
        for one in nudges:
            apart[key(one)].append(one)
        for some in apart.values():
            yield from (b for a, b in pairwise(some) if b.at - a.at < NUDGES_APART)
    steps = [one for one in nudges if is_step(one)]
    for one in steps:
        day = _day_of(one.at)
        if sum(day - WEEK < _day_of(other.at) <= day for other in steps) > STEPS_PER_WEEK:
            yield one


def is_step(one: Unasked) -> bool:
    """Whether it is a step of the ladder; other questions go for the same purpose."""
    return any(reason.subject.startswith("nudge:") for reason in one.reasons)


def _organisation_of(one: Unasked) -> str:
    return next(reason.organisation for reason in one.reasons if reason.purpose == "nudge")


def _person_of(one: Unasked) -> str:
    return one.human.name


# Twice, after a stop, without a reason


def doubled(messages: Sequence[Unasked]) -> list[Broken]:
    """Messages that came twice: the same sending, or the same purpose and subject; or the same
    words within two weeks to somebody who said nothing in between."""
    broken: list[Broken] = []
    sent: set[str] = set()
    told: set[tuple[str, str, str]] = set()
    said: dict[tuple[str, str], datetime] = {}
    for one in messages:
        about = {(one.human.name, r.purpose, r.subject) for r in one.reasons}
        words = one.human.name, one.text
        if one.key in sent or about & told:
            broken.append(Broken("twice", one))
        elif words in said and _says_again(one, said[words]):
            broken.append(Broken("the same words", one))
        sent.add(one.key)
        told |= about
        said[words] = one.at
    return broken


def _says_again(one: Unasked, before: datetime) -> bool:
    """Whether these words, which came before, should not have come again."""
    answered = any(before < at <= one.at for at in one.human.heard)
    by_people = one.purposes <= SAID_BY_PEOPLE
    return not answered and not by_people and one.at - before < NUDGES_APART


def after_stop(messages: Sequence[Unasked]) -> list[Broken]:
    """Messages to somebody who had stopped."""
    stopped = (one for one in messages if any(stop.holds(one.at) for stop in one.human.stops))
    return [Broken("stopped", one) for one in stopped]


def unexplained(messages: Sequence[Unasked]) -> list[Broken]:
    """Messages that cannot say why they came."""
    silent = (one for one in messages if not one.reasons or not all(r.why for r in one.reasons))
    return [Broken("no reason", one) for one in silent]
