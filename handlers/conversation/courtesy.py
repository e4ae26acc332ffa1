"""Decides when a message that nobody asked for may go, for every capability that exists.

A capability names the purpose of a message and nothing more. Such a message is a notice first;
when its time comes, stop, pause, reason, hours and budget are looked at again, and only then is
it written, in the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.conversation.cards import Action, Button, Card
from handlers.conversation.context import World
from handlers.conversation.routing import due
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion, channel_for
from storage import notices
from storage.messages import Message
from storage.notices import Notice, NoticeState
from storage.outbox import Urgency
from storage.people import Coalition, Contact, Kind, Standing

SLICE = 500
WEEK = timedelta(days=7)
SUNDAY = 6
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Purpose:
    """All in which one kind of message differs from another.

    `budgeted`: counts for how much a person gets; `hours`: keeps to quiet hours, Sundays and
    holidays; `keeps`: how long it makes sense; `again`: may go twice when it is unknown whether
    it arrived; `joined`: gathered with others into one daily message; `offers_out`: has buttons
    to ask why, and to get less.
    """

    urgency: Urgency
    keeps: timedelta
    budgeted: bool = False
    hours: bool = True
    again: bool = True
    joined: bool = False
    offers_out: bool = True


PURPOSES = {
    "announcement": Purpose(
        Urgency.BROADCAST, keeps=timedelta(days=14), budgeted=True, again=False
    ),
    "urgent": Purpose(Urgency.BROADCAST, keeps=timedelta(days=2), hours=False, again=False),
    "invitation": Purpose(Urgency.DUE, keeps=timedelta(days=14), budgeted=True),
    "reminder": Purpose(Urgency.DUE, keeps=timedelta(days=3), budgeted=True),
    "offer": Purpose(Urgency.DUE, keeps=timedelta(days=30), budgeted=True),
    "appointment": Purpose(Urgency.DUE, keeps=timedelta(days=1)),
    "correction": Purpose(Urgency.DUE, keeps=timedelta(days=14)),
    "message": Purpose(Urgency.DUE, keeps=timedelta(days=30), hours=False, offers_out=False),
    "decision": Purpose(Urgency.DUE, keeps=timedelta(days=60), offers_out=False),
    "news": Purpose(Urgency.DUE, keeps=timedelta(days=14), joined=True, offers_out=False),
}


def may_repeat(purpose: str) -> bool:
    """Whether a message may go again when it is unknown whether it arrived; answers may."""
    return purpose not in PURPOSES or PURPOSES[purpose].again


HOURS: dict[Kind, tuple[time, time, frozenset[int]]] = {
    Kind.VOLUNTEER: (time(9, 30), time(21), frozenset({SUNDAY})),
    Kind.PROFESSIONAL: (time(8, 30), time(17, 30), frozenset({SATURDAY, SUNDAY})),
    Kind.BOARD: (time(8, 30), time(17, 30), frozenset({SATURDAY, SUNDAY})),
    Kind.BUSINESS: (time(9), time(18), frozenset({SUNDAY})),
}
"""From, until, and the closed days of the week, for each kind of contact, in local time."""

PER_DAY, PER_WEEK = 1, 2
DAILY_AT = time(9)


@dataclass(frozen=True, slots=True)
class Settings:
    """How much a coalition lets its people get."""

    per_day: int = PER_DAY
    per_week: int = PER_WEEK


def settings_of(coalition: Coalition) -> Settings:
    chosen = coalition.settings.get("courtesy", {})
    return Settings(chosen.get("per_day", PER_DAY), chosen.get("per_week", PER_WEEK))


@dataclass(frozen=True, slots=True)
class Verdict:
    """When a message may go; `reason` says why not now, and is empty when it may."""

    at: datetime
    reason: str = ""


def within_hours(at: datetime, kind: Kind | None, zone: ZoneInfo) -> datetime:
    """The first moment from `at` on that is courteous for this kind of contact."""
    begin, end, closed = HOURS[kind or Kind.VOLUNTEER]
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


def verdict(now: datetime, purpose: Purpose, contact: Contact, used: Iterable[datetime]) -> Verdict:
    """Whether a message with this purpose may go to this contact now, else when and why not."""
    zone = ZoneInfo(contact.coalition.zone)
    at, reason = now, ""
    paused = max((p for p in (contact.paused_until, contact.person.paused_until) if p), default=now)
    if paused > at and purpose.hours:
        at, reason = paused, "paused"
    if purpose.budgeted:
        fits = within_budget(at, used, settings_of(contact.coalition), zone)
        at, reason = (fits, "budget") if fits > at else (at, reason)
    if purpose.hours:
        opens = within_hours(at, contact.kind, zone)
        at, reason = (opens, reason or "hours") if opens > at else (at, reason)
    return Verdict(at, reason)


@dataclass(frozen=True, slots=True)
class Why(Action):
    """Someone asks why they get this."""

    notice: int


@dataclass(frozen=True, slots=True)
class Less(Action):
    """Someone wants fewer messages."""

    notice: int


@dataclass(frozen=True, slots=True)
class NotMe(Action):
    """Someone says that they are not who we think."""

    notice: int


def notify(
    world: World,
    to: Contact,
    purpose: str,
    subject: str,
    *,
    not_before: datetime | None = None,
    **data: Any,
) -> None:
    """Wish to tell a contact something about `subject` ("kind:id"); the function that carries
    @notice("kind") writes it when it may go. The same wish twice is one wish."""
    known = world.db.scalar(
        select(Notice.id).where(
            Notice.coalition_id == to.coalition_id,
            Notice.subject == subject,
            Notice.purpose == purpose,
            Notice.contact_id == to.id,
        )
    )
    if known is not None:
        return
    at = not_before or world.now
    if PURPOSES[purpose].joined:
        at = next_daily(at, ZoneInfo(to.coalition.zone))
    world.db.add(
        Notice(
            coalition_id=to.coalition_id,
            contact=to,
            purpose=purpose,
            subject=subject,
            data=data,
            due_at=at,
            expires_at=at + PURPOSES[purpose].keeps,
        )
    )


def notify_many(
    world: World, coalition: Coalition, contacts: Sequence[int], purpose: str, subject: str
) -> None:
    """The same wish for many contacts of a coalition, by their ids, in one statement."""
    at = world.now
    if PURPOSES[purpose].joined:
        at = next_daily(at, ZoneInfo(coalition.zone))
    expires_at = at + PURPOSES[purpose].keeps
    notices.wish_many(world.db, coalition.id, contacts, purpose, subject, at, expires_at)


def next_daily(now: datetime, zone: ZoneInfo) -> datetime:
    """The next moment of the daily message."""
    local = now.astimezone(zone)
    today = datetime.combine(local.date(), DAILY_AT, zone)
    at = (
        today
        if local <= today
        else datetime.combine(local.date() + timedelta(days=1), DAILY_AT, zone)
    )
    return at.astimezone(now.tzinfo)


@due(notices.next_due)
def deliver(world: World) -> bool:
    """Write the notices that may go now; put off or drop the others. One slice."""
    ready = notices.due_notices(world.db, world.now, SLICE)
    people = {notice.contact.person_id for notice in ready}
    used = notices.budget_used(world.db, people, world.now - WEEK)
    passed = [n for n in ready if _may_go(world, n, used)]
    for notice in (n for n in passed if not PURPOSES[n.purpose].joined):
        _write(world, notice, used)
    joined = sorted((n for n in passed if PURPOSES[n.purpose].joined), key=lambda n: n.contact_id)
    for _, together in groupby(joined, key=lambda n: n.contact_id):
        _write_joined(world, list(together))
    return len(ready) == SLICE


def _may_go(world: World, notice: Notice, used: dict[int, list[datetime]]) -> bool:
    contact, purpose = notice.contact, PURPOSES[notice.purpose]
    if contact.standing is not Standing.ACTIVE:
        return _drop(notice, "stopped")
    if notice.expires_at is not None and notice.expires_at <= world.now:
        return _drop(notice, "expired")
    if channel_for(contact.person) is None:
        return _drop(notice, "unreachable")
    ruling = verdict(world.now, purpose, contact, used.get(contact.person_id, ()))
    notice.due_at, notice.reason = ruling.at, ruling.reason
    return not ruling.reason


def _drop(notice: Notice, reason: str) -> bool:
    notice.state, notice.reason = NoticeState.DROPPED, reason
    return False


def _card_of(world: World, notice: Notice) -> Card | None:
    kind = notice.subject.partition(":")[0]
    said: Card | None = world.routes.notices[kind](world, notice)
    if said is None:
        _drop(notice, "gone")
    return said


def _write(world: World, notice: Notice, used: dict[int, list[datetime]]) -> None:
    said = _card_of(world, notice)
    # Looked at again: an earlier notice of this slice may just have used the budget.
    if said is None or not _may_go(world, notice, used):
        return
    _sent(world, notice, Card(said.body, (*said.rows, *_ways_out(notice)), said.file))
    if notice.budgeted:
        used.setdefault(notice.contact.person_id, []).append(world.now)


def _write_joined(world: World, together: list[Notice]) -> None:
    cards = [(n, said) for n in together if (said := _card_of(world, n)) is not None]
    if not cards:
        return
    body: list[Line | tuple[Line, ...]] = [t("daily-news")]
    for _, said in cards:
        body += said.body
    rows = tuple(row for _, said in cards for row in said.rows)
    message = _sent(world, cards[0][0], Card(tuple(body), rows))
    for notice, _ in cards:
        _written(world, notice, message)


def _sent(world: World, notice: Notice, said: Card) -> Message | None:
    purpose = PURPOSES[notice.purpose]
    message = world.send(
        notice.contact, said, Occasion(notice.purpose, notice.subject, purpose.urgency)
    )
    _written(world, notice, message)
    notice.contact.introduced_at = notice.contact.introduced_at or world.now
    return message


def _written(world: World, notice: Notice, message: Message | None) -> None:
    notice.state, notice.written_at, notice.message = NoticeState.WRITTEN, world.now, message
    notice.budgeted = PURPOSES[notice.purpose].budgeted


def why(notice: Notice) -> Line:
    """Why someone gets what a notice became, in plain words."""
    known = notice.purpose in ("decision", "news")
    name = f"why-{notice.purpose}" if known else "why-other"
    return t(name, coalition=notice.contact.coalition.name)


def reasons(db: Session, rows: Mapping[str, int]) -> dict[str, Line]:
    """For keys that stand for outbox rows: why those messages came that nobody asked for."""
    found = notices.notices_of_rows(db, rows.values())
    return {key: why(found[row]) for key, row in rows.items() if row in found}


def _ways_out(notice: Notice) -> tuple[tuple[Button, ...], ...]:
    if not PURPOSES[notice.purpose].offers_out:
        return ()
    out = (
        Button(t("why-this"), Why(notice.id)),
        Button(t("fewer-messages"), Less(notice.id)),
    )
    first_time = notice.contact.introduced_at is None
    return (out, (Button(t("not-me"), NotMe(notice.id)),)) if first_time else (out,)
