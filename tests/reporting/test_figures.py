"""The rules behind the figures: which periods are compared, and what may be told at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, literal, select
from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.figures import FEWEST, pace, tellable
from handlers.reporting.composing import report
from handlers.reporting.periods import Choice, months_before, span_of
from storage.availability import AnswerPace
from storage.base import UtcDateTime
from storage.measuring import count_and_median, minutes_between
from storage.people import Coalition
from tests.harness.chat import Chat
from tests.reporting.scenes import with_a_past

ZONE = ZoneInfo("Europe/Amsterdam")


def days(choice: Choice, now: datetime, met: datetime | None = None) -> list[str]:
    """The first and last moments of a period and of the one before, by the local clock."""
    span = span_of(choice, now, ZONE, met)
    return [
        f"{at.astimezone(ZONE):%d-%m-%y %H.%M}"
        for period in (span.period, span.before)
        for at in (period.since, period.until)
    ]


def test_a_quarter_that_goes_on_is_compared_with_as_much_of_the_last():
    """By the days of the calendar, also where the clock changed between them."""
    now = datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert days(Choice.QUARTER, now) == [
        "01-10-26 00.00", "24-11-26 11.00", "01-07-26 00.00", "24-08-26 11.00"
    ]  # fmt: skip


def test_a_quarter_that_is_over_is_compared_with_a_whole_one():
    now = datetime(2027, 1, 1, 8, tzinfo=UTC)
    assert days(Choice.LAST_QUARTER, now) == [
        "01-10-26 00.00", "01-01-27 00.00", "01-07-26 00.00", "01-10-26 00.00"
    ]  # fmt: skip


def test_the_first_hour_of_a_year_belongs_to_it():
    """By the clock of the coalition, an hour before the year ends elsewhere."""
    now = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert days(Choice.YEAR, now) == [
        "01-01-27 00.00", "01-01-27 00.30", "01-01-26 00.00", "01-01-26 00.30"
    ]  # fmt: skip


def test_since_a_meeting_is_compared_with_as_long_before_it():
    now, met = datetime(2026, 11, 24, 10, tzinfo=UTC), datetime(2026, 11, 14, 10, tzinfo=UTC)
    assert days(Choice.SINCE_MEETING, now, met) == [
        "14-11-26 11.00", "24-11-26 11.00", "04-11-26 11.00", "14-11-26 11.00"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2026, 5, 31), 3, date(2026, 2, 28)),
        (date(2026, 1, 1), 3, date(2025, 10, 1)),
        (date(2026, 10, 1), -3, date(2027, 1, 1)),
    ],
)
def test_months_are_those_of_the_calendar(day: date, months: int, before: date):
    """The last day of a month that is shorter."""
    assert months_before(day, months) == before


@given(st.dictionaries(st.sampled_from("abcd"), st.integers(1, 30)), st.integers(0, 8))
def test_no_few_people_are_told_of_nor_left_to_be_found(people: dict[str, int], others: int):
    """Neither a group by itself, nor those who are left when the others are subtracted."""
    told = tellable(people, others)
    hidden = others + sum(size for group, size in people.items() if group not in told)
    assert all(people[group] >= FEWEST for group in told)
    assert hidden == 0 or hidden >= FEWEST or not told


def test_how_fast_is_told_of_enough_answers_only():
    assert pace("Peiling", 4, 60.0).value is None
    assert pace("Peiling", 5, 60.0).value == 1.0


@pytest.mark.both_databases
async def test_the_median_and_spans_of_time_are_measured_in_the_database(chat: Chat):
    """Of an even number the mean of the two in the middle, and of none nothing."""
    await chat.leader()

    def look(db: Session) -> list[tuple[int, float | None]]:
        coalition, found = db.query(Coalition).one(), []
        rows = select(AnswerPace).where(AnswerPace.coalition_id == coalition.id)
        for minutes in (30, 10, 50, 100):
            found.append(count_and_median(db, AnswerPace.minutes, rows))
            db.add(AnswerPace(coalition_id=coalition.id, day=date(2026, 11, 24), minutes=minutes))
            db.flush()
        return [*found, count_and_median(db, AnswerPace.minutes, rows)]

    assert await chat.db(look) == [(0, None), (1, 30), (2, 20), (3, 30), (4, 40)]

    def measure(db: Session) -> float:
        began = datetime(2026, 11, 24, 10, tzinfo=UTC)
        later = began + timedelta(hours=30, seconds=90)
        span = minutes_between(*(literal(at, UtcDateTime()) for at in (began, later)))
        return db.execute(select(span)).scalar_one()

    assert await chat.db(measure) == pytest.approx(1801.5, abs=0.01)


@pytest.mark.both_databases
async def test_a_report_costs_as_many_statements_however_much_there_is(chat: Chat):
    """And reads totals, not rows."""
    await chat.leader()
    few = await statements(chat)
    await with_a_past(chat)
    assert await statements(chat) == few
    assert len(few) <= 14


async def statements(chat: Chat) -> Sequence[str]:
    """The statements of one report of this year."""
    seen: list[str] = []

    def run(db: Session) -> None:
        coalition = db.query(Coalition).one()
        world = World(db, chat.clock.now(), chat.app.services)
        connection = db.connection()
        event.listen(connection, "before_cursor_execute", note)
        report(world, coalition, span_of(Choice.YEAR, chat.clock.now(), ZONE))
        event.remove(connection, "before_cursor_execute", note)

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        seen.append(statement)

    await chat.db(run)
    return seen
