"""When it is courteous to write to someone: pure rules over hours, days, seasons, budget and
pause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from handlers.conversation.courtesy.purposes import Purpose
from handlers.conversation.courtesy.seasons import (
    SEASONS,
    Seasons,
    as_stored,
    outside_seasons,
    season_on,
    seasons_in,
)
from storage.people import Coalition, Contact, Kind

WEEK = timedelta(days=7)
SUNDAY = 6
SATURDAY = 5

Hours = tuple[time, time, frozenset[int]]
"""From, until, and the closed days of the week, in local time."""

HOURS: Mapping[Kind, Hours] = {
    Kind.VOLUNTEER: (time(9, 30), time(21), frozenset({SUNDAY})),
    Kind.PROFESSIONAL: (time(8, 30), time(17, 30), frozenset({SATURDAY, SUNDAY})),
    Kind.BOARD: (time(8, 30), time(17, 30), frozenset({SATURDAY, SUNDAY})),
    Kind.BUSINESS: (time(9), time(18), frozenset({SUNDAY})),
}
"""When each kind of contact may be written to, unless their coalition says otherwise."""

PER_DAY, PER_WEEK = 1, 2
DAILY_AT = time(9)
REMINDS_AT = time(10)
"""When people are reminded, of whatever: what is due on one day comes together."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How much a coalition lets its people get, at which hours, and when it rests."""

    per_day: int = PER_DAY
    per_week: int = PER_WEEK
    hours: Mapping[Kind, Hours] = field(default_factory=lambda: HOURS)
    seasons: Seasons = field(default_factory=lambda: SEASONS)

    def as_json(self) -> dict[str, Any]:
        """The form that `settings_of` reads."""
        hours = {
            str(kind): [begin.isoformat(), end.isoformat()]
            for kind, (begin, end, _) in self.hours.items()
        }
        return {
            "per_day": self.per_day,
            "per_week": self.per_week,
            "hours": hours,
            "seasons": as_stored(self.seasons),
        }


def settings_of(coalition: Coalition) -> Settings:
    """The choices of its leaders; for all else what holds everywhere."""
    chosen = coalition.settings.get("courtesy", {})
    hours = {
        Kind(kind): (time.fromisoformat(begin), time.fromisoformat(end), HOURS[Kind(kind)][2])
        for kind, (begin, end) in chosen.get("hours", {}).items()
    }
    return Settings(
        chosen.get("per_day", PER_DAY),
        chosen.get("per_week", PER_WEEK),
        {**HOURS, **hours},
        seasons_in(chosen.get("seasons", {})),
    )


@dataclass(frozen=True, slots=True)
class CourtesyVerdict:
    """When a message may go; `reason` says why not now, and is empty when it may."""

    at: datetime
    reason: str = ""


def within_hours(
    at: datetime, kind: Kind | None, zone: ZoneInfo, hours: Mapping[Kind, Hours] = HOURS
) -> datetime:
    """The first moment from `at` on that is courteous for this kind of contact."""
    begin, end, closed = hours[kind or Kind.VOLUNTEER]
    local = at.astimezone(zone)
    day = local.date()
    while True:
        opens = datetime.combine(day, begin, zone)
        closes = datetime.combine(day, end, zone)
        if day.weekday() not in closed and not is_holiday(day) and local < closes:
            return max(local, opens).astimezone(at.tzinfo)
        day += timedelta(days=1)
        local = datetime.combine(day, time(), zone)


@lru_cache
def _holidays(year: int) -> frozenset[date]:
    # Loaded when first used: the package is large.
    import holidays

    return frozenset(holidays.country_holidays("NL", years=year))


def is_holiday(day: date) -> bool:
    """Whether this is a Dutch public holiday."""
    return day in _holidays(day.year)


def within_budget(
    at: datetime, used: Iterable[datetime], allowed: Settings, zone: ZoneInfo
) -> datetime:
    """The first moment from `at` on at which one more message fits a day and a week.

    `used`: when earlier ones went. A day is a local calendar day, a week is seven times 24 hours.
    """
    used = sorted(used)
    today = [u for u in used if u.astimezone(zone).date() == at.astimezone(zone).date()]
    lately = [u for u in used if u > at - WEEK]
    if len(lately) >= allowed.per_week:
        return within_budget(lately[-allowed.per_week] + WEEK, used, allowed, zone)
    if len(today) >= allowed.per_day:
        tomorrow = at.astimezone(zone).date() + timedelta(days=1)
        midnight = datetime.combine(tomorrow, time(), zone).astimezone(at.tzinfo)
        return within_budget(midnight, used, allowed, zone)
    return at


REASONS = ("", "hours", "full-day", "full-week", "paused", "season")
"""Why something waits; of several the last one is told, since it says most."""


def verdict(
    now: datetime, purpose: Purpose, contact: Contact, used: Iterable[datetime]
) -> CourtesyVerdict:
    """Whether a message with this purpose may go to this contact now, else when and why not."""
    zone = ZoneInfo(contact.coalition.zone)
    allowed = settings_of(contact.coalition)
    at, reason, used = now, "", list(used)
    while True:
        holding = (o for o in _obstacles(at, purpose, contact, used, allowed, zone) if o.at > at)
        obstacle = next(holding, None)
        if obstacle is None:
            break
        at, reason = obstacle.at, max(reason, obstacle.reason, key=REASONS.index)
    if purpose.daily and reason:
        at = next_daily(at, contact.kind, zone, allowed.hours)
    if purpose.gathered and reason:
        # Put off to a morning, it comes with what is due then.
        together = datetime.combine(at.astimezone(zone).date(), REMINDS_AT, zone)
        at = max(at, together.astimezone(at.tzinfo))
    return CourtesyVerdict(at, reason)


def _obstacles(
    at: datetime,
    purpose: Purpose,
    contact: Contact,
    used: Sequence[datetime],
    allowed: Settings,
    zone: ZoneInfo,
) -> Iterator[CourtesyVerdict]:
    """By each rule that holds for this purpose: the first moment from `at` on that keeps to it."""
    if purpose.pause:
        pauses = (contact.paused_until, contact.person.paused_until)
        yield CourtesyVerdict(max((p for p in pauses if p), default=at), "paused")
    if purpose.budgeted:
        yield CourtesyVerdict(within_budget(at, used, allowed, zone), _full(at, used, allowed))
        yield CourtesyVerdict(outside_seasons(at, allowed.seasons, zone), "season")
    if purpose.hours:
        yield CourtesyVerdict(within_hours(at, contact.kind, zone, allowed.hours), "hours")


def _full(at: datetime, used: Iterable[datetime], allowed: Settings) -> str:
    """Which limit holds at this moment, where one more does not fit."""
    lately = sum(u > at - WEEK for u in used)
    return "full-week" if lately >= allowed.per_week else "full-day"


def next_daily(
    at: datetime, kind: Kind | None, zone: ZoneInfo, hours: Mapping[Kind, Hours]
) -> datetime:
    """The first moment from `at` on for the daily message: nine o'clock, or when the day begins
    for this kind of contact, on a day that is not closed to them."""
    begin = max(DAILY_AT, hours[kind or Kind.VOLUNTEER][0])
    day = at.astimezone(zone).date()
    moment = datetime.combine(day, begin, zone)
    while moment < at or within_hours(moment, kind, zone, hours) != moment:
        day += timedelta(days=1)
        moment = datetime.combine(day, begin, zone)
    return moment.astimezone(at.tzinfo)


def in_chats(at: datetime, purpose: Purpose, coalition: Coalition) -> datetime:
    """The first moment from `at` on for the chat of a group: all kinds of people read along."""
    zone, allowed = ZoneInfo(coalition.zone), settings_of(coalition)
    if purpose.budgeted:
        at = outside_seasons(at, allowed.seasons, zone)
    opens = within_hours(at, None, zone, allowed.hours) if purpose.hours else at
    return opens if opens == at else in_chats(opens, purpose, coalition)


def rest_days(coalition: Coalition) -> Callable[[date], bool]:
    """Whether a day is a public holiday, or lies in one of the coalition's seasons."""
    seasons = settings_of(coalition).seasons
    return lambda day: is_holiday(day) or season_on(day, seasons) is not None
