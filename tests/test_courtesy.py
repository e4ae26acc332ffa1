"""When a message that nobody asked for may go, and what becomes of one that must wait."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.conversation import courtesy
from handlers.conversation.courtesy import Settings, is_holiday, within_budget, within_hours
from storage.notices import Notice, NoticeState
from storage.people import Kind
from tests.harness import workshop
from tests.harness.chat import Chat, Someone

ZONE = ZoneInfo("Europe/Amsterdam")
MOMENTS = st.integers(0, 4 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)

CHRISTMAS = 30
"""Days from the beginning of a transcript until 24 December, at eleven."""


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@given(MOMENTS, st.sampled_from(Kind))
def test_a_courteous_moment_is_open_and_no_earlier_one_was(at: datetime, kind: Kind):
    """It lies in the hours of that kind, on no closed day and no holiday, never in the past, and
    asking again at that moment changes nothing."""
    begin, end, closed = courtesy.HOURS[kind]
    found = within_hours(at, kind, ZONE).astimezone(ZONE)
    assert found >= at
    assert begin <= found.time() < end
    assert found.weekday() not in closed
    assert not is_holiday(found.date())
    assert within_hours(found, kind, ZONE) == found
    assert found == at or found.time() == begin, found


@given(MOMENTS, st.lists(st.integers(1, 60 * 24 * 10), max_size=8), st.integers(1, 3),
       st.integers(1, 5))  # fmt: skip
def test_the_budget_holds_whatever_was_sent_before(
    at: datetime, minutes: list[int], per_day: int, per_week: int
):
    """At the moment that is found one more message keeps to the day and to any seven days."""
    used = [at - timedelta(minutes=m) for m in minutes]
    found = within_budget(at, used, Settings(per_day, per_week), ZONE)
    same_day = [u for u in used if u.astimezone(ZONE).date() == found.astimezone(ZONE).date()]
    lately = [u for u in used if u > found - courtesy.WEEK]
    assert found >= at
    assert len(same_day) < per_day
    assert len(lately) < per_week


def test_volunteers_may_be_asked_in_the_evening_and_professionals_may_not():
    """Eight in the evening on a Tuesday."""
    evening = local("2026-11-24 20:00")
    assert within_hours(evening, Kind.VOLUNTEER, ZONE) == evening
    assert within_hours(evening, Kind.PROFESSIONAL, ZONE) == local("2026-11-25 08:30")


def test_sundays_and_holidays_are_quiet():
    """King's Day 2027 is a Tuesday; the Saturday before Easter Monday leads past both days."""
    assert within_hours(local("2027-04-27 12:00"), Kind.VOLUNTEER, ZONE).date() == date(2027, 4, 28)
    easter = local("2027-03-28 12:00")
    assert within_hours(easter, Kind.VOLUNTEER, ZONE).date() == date(2027, 3, 30)


def test_the_hour_on_the_wall_counts_when_the_clocks_change():
    """The morning after the night of summer time opens at the same hour on the wall."""
    night = local("2027-03-27 23:00")
    found = within_hours(night, Kind.BUSINESS, ZONE).astimezone(ZONE)
    assert (found.hour, found.minute) == (9, 0)


@pytest.fixture
def stage(chat: Chat) -> Chat:
    """A stage on which the workshop's notices can be written as well."""
    chat.app.services.routes.notices["news"] = workshop.news
    return chat


async def wish(stage: Chat, to: Someone, subject: str, purpose: str = "announcement") -> None:
    """Wish to tell someone something."""
    await stage.wish(to, purpose, f"news:{subject}")


async def test_what_may_go_at_once_waits_for_no_ring(stage: Chat):
    """The ticker does what was just written without waiting until it rings by itself."""
    hans = await stage.volunteer()
    ticking = asyncio.create_task(stage.app.ticker.run())
    await stage.only_wish(hans, "announcement", "news:koffie")
    stage.app.written()
    async with asyncio.timeout(30):
        while not hans.bubbles:
            await hans.post.relay.drain()
            stage.app.written()
    ticking.cancel()
    await hans.sees("Nieuws: koffie")


async def test_what_comes_at_night_waits_until_the_morning(stage: Chat):
    """A volunteer gets it at half past nine, with the ways out under it."""
    hans = await stage.volunteer()
    await stage.passes(hours=11)
    await wish(stage, hans, "koffie")
    hans.sees_nothing()
    await stage.passes(hours=11)
    hans.sees_nothing()
    await stage.passes(hours=1)
    await hans.sees("Nieuws: koffie")
    assert hans.labels() == ["Waarom krijg ik dit?", "Minder berichten", "Dat ben ik niet"]


async def test_one_a_day_and_two_a_week(stage: Chat):
    """The second waits a day, the third until the week is over; urgent news passes, and counts."""
    hans = await stage.volunteer()
    for subject in ("een", "twee", "drie"):
        await wish(stage, hans, subject)
    await hans.sees("Nieuws: een")
    await stage.passes(days=1)
    await hans.sees("Nieuws: twee")
    await wish(stage, hans, "brand", "urgent")
    await hans.sees("Nieuws: brand")
    await stage.passes(days=6)
    hans.sees_nothing()
    await stage.passes(days=1)
    await hans.sees("Nieuws: drie")


async def test_what_a_person_counts_over_two_days_is_what_was_promised(stage: Chat):
    """A date cannot wait, and takes a place: the announcement of that day comes the next day, and
    the third message when the week is over. Their own reminder and an answer take none."""
    hans = await stage.volunteer()
    await wish(stage, hans, "de datum", "date")
    await hans.sees("Nieuws: de datum")
    await wish(stage, hans, "soep", "announcement")
    await wish(stage, hans, "een vraag", "invitation")
    hans.sees_nothing()
    await wish(stage, hans, "morgen", "appointment")
    await hans.sees("Nieuws: morgen")
    await stage.passes(days=1)
    await hans.sees("Nieuws: soep")
    await wish(stage, hans, "je vroeg", "answer")
    await hans.sees("Nieuws: je vroeg")
    await stage.passes(days=4)
    hans.sees_nothing()
    await stage.passes(days=3)
    await hans.sees("Nieuws: een vraag")


async def test_a_contact_who_stopped_gets_nothing_that_still_waited(stage: Chat):
    """Stop is looked at again when the moment has come."""
    hans = await stage.volunteer()
    await stage.passes(hours=11)
    await wish(stage, hans, "koffie")
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await stage.passes(days=2)
    assert await stage.db(states) == [(NoticeState.DROPPED, "stopped")]


async def test_what_waited_too_long_is_dropped(stage: Chat):
    """A reminder of three days ago helps nobody."""
    hans = await stage.volunteer()
    await stage.pause(hans, days=10)
    await wish(stage, hans, "morgen overleg", "reminder")
    await stage.passes(days=11)
    assert await stage.db(states) == [(NoticeState.DROPPED, "expired")]


async def test_a_wish_whose_reason_is_gone_is_dropped(stage: Chat):
    """The function that writes it says so by answering nothing."""
    hans = await stage.volunteer()
    await wish(stage, hans, "weg")
    assert await stage.db(states) == [(NoticeState.DROPPED, "gone")]


async def test_a_notice_that_fails_holds_up_no_other(stage: Chat):
    """The operator hears of it once; what the others have to say goes on, and it comes again."""
    hans, gerda = await stage.volunteer(), await stage.volunteer("Gerda Pastei", "De Toets")
    await wish(stage, hans, "kapot")
    await wish(stage, gerda, "koffie")
    await gerda.sees("Nieuws: koffie")
    await stage.passes(minutes=11)
    assert len(stage.app.alerts.kept) == 1
    stage.app.alerts.kept.clear()
    assert await stage.db(states) == [(NoticeState.WAITING, ""), (NoticeState.WRITTEN, "")]


async def test_the_same_wish_twice_is_one_message(stage: Chat):
    """A capability may wish as often as it likes."""
    hans = await stage.volunteer()
    await wish(stage, hans, "koffie")
    await wish(stage, hans, "koffie")
    await hans.sees("Nieuws: koffie")
    await stage.passes(days=8)


async def test_what_leaders_need_to_know_comes_in_one_daily_message(stage: Chat):
    """Two pieces of news of one day are one message the next morning, not on a Sunday."""
    leader = await stage.leader()
    await stage.passes(days=4)
    await wish(stage, leader, "nieuwe partner", "news")
    await wish(stage, leader, "iemand stopte", "news")
    await stage.passes(days=1)
    leader.sees_nothing()
    await stage.passes(days=2)
    await leader.sees("Goedemorgen", "Nieuws: nieuwe partner", "Nieuws: iemand stopte")


async def test_at_christmas_what_can_wait_waits(stage: Chat):
    """An announcement comes after it, on the first day that is not closed; a meeting tomorrow, a
    date, something urgent and an answer come at once."""
    hans = await stage.volunteer()
    await stage.passes(days=CHRISTMAS)
    await wish(stage, hans, "soep")
    hans.sees_nothing()
    for purpose in ("appointment", "date", "urgent", "late-change", "answer", "task"):
        await wish(stage, hans, purpose, purpose)
        await hans.sees(f"Nieuws: {purpose}")
    await stage.passes(days=8, hours=22)
    hans.sees_nothing()
    await stage.passes(days=1)
    await hans.sees("Nieuws: soep")


async def test_after_a_season_nothing_comes_in_a_heap(stage: Chat):
    """It comes as the budget allows; a reminder is given up."""
    hans = await stage.volunteer()
    await stage.passes(days=CHRISTMAS)
    await wish(stage, hans, "antwoord nog", "reminder")
    for subject in ("een", "twee", "drie"):
        await wish(stage, hans, subject, "offer")
    await stage.passes(days=9)
    await hans.sees("Nieuws: een")
    await stage.passes(days=2)
    await hans.sees("Nieuws: twee")
    await stage.passes(days=4)
    hans.sees_nothing()
    await stage.passes(days=3)
    await hans.sees("Nieuws: drie")
    assert (await stage.db(states))[0] == (NoticeState.DROPPED, "expired")


def states(db: Session) -> list[tuple[NoticeState, str]]:
    return [(n.state, n.reason) for n in db.scalars(select(Notice).order_by(Notice.id))]
