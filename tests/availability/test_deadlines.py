"""The rules of deadlines and reminders."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from handlers.availability.deadlines import (
    APART,
    EVENING,
    NOON,
    reminder_moments,
    usual_deadline,
)
from handlers.conversation.courtesy import is_holiday, rest_days
from storage.people import Coalition

ZONE = ZoneInfo("Europe/Amsterdam")


@given(
    st.integers(0, 60 * 24 * 700),
    st.integers(1, 60 * 24 * 30),
    st.integers(0, 2),
)
def test_reminders_keep_their_distance(opened: int, minutes: int, times: int):
    """From the opening, from each other and from the deadline; whatever the length of the poll."""
    begins = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=opened)
    deadline = begins + timedelta(minutes=minutes)
    found = reminder_moments(begins.astimezone(ZONE), deadline.astimezone(ZONE), times, is_holiday)
    assert len(found) <= times
    moments = [begins, *found, deadline]
    apart = [later - earlier for earlier, later in itertools.pairwise(moments)]
    assert not found or all(gap >= APART for gap in apart)


@given(
    st.timedeltas(timedelta(), timedelta(days=700)),
    st.timedeltas(timedelta(hours=26), timedelta(days=20)),
)
def test_answers_are_awaited_until_people_are_awake(later: timedelta, ahead: timedelta) -> None:
    """However soon it must be: noon or the evening, after now and before the first slot."""
    opened = datetime(2026, 1, 1, tzinfo=ZONE) + later
    first = opened + ahead
    deadline = usual_deadline(opened, first, is_holiday)
    assert opened < deadline < first
    assert deadline.time() in (NOON, EVENING)


def test_a_poll_for_this_afternoon_closes_half_way() -> None:
    """There is neither noon nor evening between."""
    now = datetime(2026, 12, 15, 12, 30, tzinfo=ZONE)
    assert usual_deadline(now, now + timedelta(hours=5), is_holiday).time() == time(15)


def test_nobody_must_answer_while_they_are_away() -> None:
    """A poll of just before Christmas ends after it; where the first slot is too near, before."""
    opened = datetime(2026, 12, 22, 14, tzinfo=ZONE)
    rests = rest_days(Coalition(settings={}))
    late, early = datetime(2027, 1, 21, 10, tzinfo=ZONE), datetime(2027, 1, 4, 10, tzinfo=ZONE)
    assert usual_deadline(opened, late, rests).date() == date(2027, 1, 4)
    assert usual_deadline(opened, early, rests).date() == date(2026, 12, 23)


def test_no_reminder_falls_on_a_day_on_which_nobody_is_written_to() -> None:
    """The one of the day before the deadline comes on the last day that it can."""
    opened = datetime(2026, 12, 16, 10, tzinfo=ZONE)
    deadline = datetime(2026, 12, 28, 12, tzinfo=ZONE)
    rests = rest_days(Coalition(settings={}))
    found = reminder_moments(opened, deadline, 2, rests)
    assert [at.day for at in found] == [22, 23]
    assert reminder_moments(opened, deadline, 0, rests) == []
