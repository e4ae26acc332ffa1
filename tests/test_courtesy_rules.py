"""Rules that hold for any sequence of messages, pauses, seasons and settings."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation.courtesy import (
    HOURS,
    PURPOSES,
    WEEK,
    Rest,
    Season,
    Settings,
    is_holiday,
    season_on,
    settings_of,
    verdict,
)
from handlers.settings.amounts import MOST_A_DAY, MOST_A_WEEK
from handlers.settings.hours import BEGINS, ENDS
from handlers.settings.seasons import OFFERED
from storage.people import Coalition, Contact, Kind, Person

ZONE = ZoneInfo("Europe/Amsterdam")
MINUTES = st.integers(0, 2 * 366 * 24 * 60)
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = MINUTES.map(lambda minutes: BEGINNING + timedelta(minutes=minutes))
PAUSES = st.none() | MOMENTS


@st.composite
def settings(draw: st.DrawFn) -> Settings:
    """Any that leaders can choose."""
    per_day = draw(st.integers(1, MOST_A_DAY))
    hours = {
        kind: (draw(st.sampled_from(BEGINS)), draw(st.sampled_from(ENDS)), closed)
        for kind, (_, _, closed) in HOURS.items()
    }
    seasons = {
        season: draw(st.none() | st.builds(Rest, *map(st.sampled_from, OFFERED[season])))
        for season in Season
    }
    return Settings(per_day, draw(st.integers(per_day, MOST_A_WEEK)), hours, seasons)


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    """Somebody of any kind, who may have a pause, in a coalition with any settings."""
    agreed = {"courtesy": draw(settings()).as_json()}
    return Contact(
        kind=draw(st.sampled_from([None, *Kind])),
        paused_until=draw(PAUSES),
        person=Person(name="Hans", paused_until=draw(PAUSES)),
        coalition=Coalition(name="Demostad", municipality="", zone=ZONE.key, settings=agreed),
    )


@dataclass(frozen=True)
class Gone:
    """A message that went: when, and those that counted before it."""

    at: datetime
    purpose: str
    used: tuple[datetime, ...]


def delivered(to: Contact, wishes: list[tuple[datetime, str]]) -> list[Gone]:
    """The messages that come of these wishes, each looked at again when its moment has come."""
    queue = [(at, number, purpose) for number, (at, purpose) in enumerate(wishes)]
    heapq.heapify(queue)
    gone: list[Gone] = []
    used: list[datetime] = []
    while queue:
        now, number, purpose = heapq.heappop(queue)
        ruling = verdict(now, PURPOSES[purpose], to, used)
        assert (ruling.at > now) == bool(ruling.reason)
        if ruling.reason:
            heapq.heappush(queue, (ruling.at, number, purpose))
            continue
        gone.append(Gone(now, purpose, tuple(used)))
        used += [now] if PURPOSES[purpose].counts else []
    return gone


@given(contacts(), st.lists(st.tuples(MOMENTS, st.sampled_from(sorted(PURPOSES))), max_size=12))
def test_nothing_goes_against_courtesy(to: Contact, wishes: list[tuple[datetime, str]]):
    """Whatever was wished when: each message goes in the end, and none outside its hours, on a
    closed day, in a pause, in a season, or above the budget where its purpose keeps to these."""
    allowed = settings_of(to.coalition)
    gone = delivered(to, wishes)
    assert sorted(one.purpose for one in gone) == sorted(purpose for _, purpose in wishes)
    for one in gone:
        purpose, local = PURPOSES[one.purpose], one.at.astimezone(ZONE)
        begin, end, closed = allowed.hours[to.kind or Kind.VOLUNTEER]
        if purpose.hours:
            assert begin <= local.time() < end
            assert local.weekday() not in closed
            assert not is_holiday(local.date())
        if purpose.pause:
            assert all(until <= one.at for until in (to.paused_until, to.person.paused_until)
                       if until)  # fmt: skip
        if purpose.budgeted:
            assert season_on(local.date(), allowed.seasons) is None
            today = [u for u in one.used if u.astimezone(ZONE).date() == local.date()]
            assert len(today) < allowed.per_day
            assert len([u for u in one.used if u > one.at - WEEK]) < allowed.per_week


@given(contacts(), MOMENTS, st.lists(MOMENTS, max_size=6), st.sampled_from(sorted(PURPOSES)))
def test_the_moment_that_is_told_is_the_moment_at_which_it_goes(
    to: Contact, at: datetime, used: list[datetime], purpose: str
):
    """Asked again then, courtesy says the same: what leaders read at /onderweg holds."""
    ruling = verdict(at, PURPOSES[purpose], to, used)
    assert verdict(ruling.at, PURPOSES[purpose], to, used).reason == ""


@given(settings())
def test_settings_are_read_as_they_were_stored(agreed: Settings):
    """Seasons that are switched off stay off."""
    coalition = Coalition(settings={"courtesy": agreed.as_json()})
    assert settings_of(coalition) == agreed
