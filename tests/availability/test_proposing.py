"""The times that are proposed: those that people can usually make, and at which nothing else is."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.availability.making.proposing import Hours, Usual, propose
from handlers.conversation.courtesy import is_holiday
from handlers.language.dayparts import is_evening
from storage.people import DAYPARTS, Kind
from tests.availability.polls import ZONE

MOMENTS = st.integers(0, 4 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
PEOPLE = st.lists(
    st.builds(
        Usual,
        st.sampled_from([*Kind, None]),
        st.one_of(st.none(), st.lists(st.sampled_from(DAYPARTS), unique=True).map(tuple)),
    ),
    max_size=8,
)
MEETING = st.tuples(st.integers(0, 60 * 24), st.integers(15, 480))
NOW = datetime(2027, 1, 20, 12, tzinfo=UTC)
VOLUNTEER, PROFESSIONAL = Usual(Kind.VOLUNTEER), Usual(Kind.PROFESSIONAL)
BEGINS = {time(10), time(14), time(19, 30)}


def proposed(
    *people: Usual, now: datetime = NOW, busy: tuple[Hours, ...] = (), count: int = 6
) -> list[datetime]:
    return propose(people, now, ZONE, 60, busy, is_holiday, count)


@given(PEOPLE, MOMENTS, st.integers(30, 240), st.lists(MEETING, max_size=20), st.integers(1, 12))
def test_a_proposed_time_is_always_possible(
    people: list[Usual], now: datetime, minutes: int, meetings: list[tuple[int, int]], count: int
):
    """On a working day that is no holiday, some time ahead, with half an hour around what else
    there is; in the order of time, no day twice at the same hour, and always the same."""
    busy = [(now + timedelta(hours=begin), now + timedelta(hours=begin, minutes=length))
            for begin, length in meetings]  # fmt: skip
    found = propose(people, now, ZONE, minutes, busy, is_holiday, count)
    assert len(found) <= count
    assert found == sorted(set(found))
    assert found == propose(people, now, ZONE, minutes, busy, is_holiday, count)
    for begins in found:
        assert begins.tzinfo is ZONE
        assert begins.time() in BEGINS
        assert timedelta(days=9) < begins - now < timedelta(days=43)
        assert begins.weekday() < 5 or {person.kind for person in people} == {Kind.VOLUNTEER}
        assert begins.weekday() < 6
        assert not is_holiday(begins.date())
        ends = begins.astimezone(UTC) + timedelta(minutes=minutes)
        for other_begins, other_ends in busy:
            around = timedelta(minutes=30)
            assert ends + around <= other_begins or other_ends + around <= begins


@given(PEOPLE, MOMENTS, st.integers(3, 12))
def test_everyone_has_a_time_that_suits_them(people: list[Usual], now: datetime, count: int):
    """However small their part; with both cultures there, a mix of daytime and evening."""
    found = {daypart_of(begins) for begins in proposed(*people, now=now, count=count)}
    assert all(found & set(person.can) for person in people)
    assert found <= {daypart for person in people for daypart in person.can} or not people


def daypart_of(begins: datetime) -> str:
    return dict(zip(sorted(BEGINS), DAYPARTS, strict=True))[begins.time()]


@given(MOMENTS)
def test_days_lie_apart(now: datetime):
    """All six on other days, and five of them on other days of the week."""
    found = proposed(VOLUNTEER, PROFESSIONAL, now=now)
    assert len(found) == 6
    assert len({begins.date() for begins in found}) == 6
    assert len({begins.weekday() for begins in found}) == 5


def test_one_culture_has_its_own_hours():
    """Volunteers alone in the evening, professionals, board and businesses in the daytime."""
    assert all(is_evening(begins) for begins in proposed(VOLUNTEER, VOLUNTEER))
    daytime = proposed(*(Usual(kind) for kind in Kind if kind is not Kind.VOLUNTEER))
    assert [begins.hour for begins in daytime].count(10) == 3
    assert [begins.hour for begins in daytime].count(14) == 3


def test_what_people_said_goes_before_their_kind():
    """A professional who can in the evening alone is not asked for the morning."""
    assert all(is_evening(begins) for begins in proposed(Usual(Kind.PROFESSIONAL, ("evening",))))


def test_the_larger_culture_has_more_of_the_times():
    """In proportion, and one at least for the smaller one."""
    few = proposed(VOLUNTEER, *[PROFESSIONAL] * 30)
    half = proposed(VOLUNTEER, PROFESSIONAL)
    assert sum(is_evening(begins) for begins in few) == 1
    assert sum(is_evening(begins) for begins in half) == 3


def test_when_nobody_is_known_all_parts_of_the_day_are_proposed():
    """Of people whose kind nobody knows too."""
    for nobody in ((), (Usual(None),)):
        assert {begins.time() for begins in proposed(*nobody)} == BEGINS


def test_volunteers_alone_may_meet_on_a_saturday_morning():
    """When they can in the morning; not as soon as anyone else is invited."""
    mornings = Usual(Kind.VOLUNTEER, ("morning", "evening"))
    saturdays = [begins for begins in proposed(mornings) if begins.weekday() == 5]
    assert [begins.time() for begins in saturdays] == [time(10)]
    assert not [b for b in proposed(mornings, PROFESSIONAL) if b.weekday() == 5]


def test_nobody_meets_around_the_feasts():
    """Not on the evening of Sinterklaas or before King's Day, and not after Christmas."""
    days = [date(2028, 12, 5), date(2026, 12, 24), date(2026, 12, 29), date(2027, 4, 26)]
    evenings = {begins.date() for day in days for begins in proposed(
        VOLUNTEER, now=datetime.combine(day, time(12), UTC) - timedelta(days=20), count=40
    )}  # fmt: skip
    assert not evenings & set(days)
    assert date(2026, 12, 23) in evenings


def test_days_of_summer_time_keep_their_hours():
    """An evening before and one after the change both begin at half past seven."""
    found = proposed(VOLUNTEER, now=datetime(2027, 3, 8, 12, tzinfo=UTC))
    assert {begins.time() for begins in found} == {time(19, 30)}
    assert len({begins.utcoffset() for begins in found}) == 2


@pytest.mark.parametrize(
    ("begins", "ends", "free"),
    [
        (time(12), time(13, 30), True), (time(12), time(13, 31), False),
        (time(15, 30), time(17), True), (time(15, 29), time(17), False),
    ],
)  # fmt: skip
def test_the_half_hour_around_a_meeting_is_free(begins: time, ends: time, free: bool):
    """From two to three o'clock nothing else ends after half past one, or begins before half past
    three."""
    afternoons = Usual(None, ("afternoon",))
    days = [slot.date() for slot in proposed(afternoons, count=99)]
    busy = [(datetime.combine(d, begins, ZONE), datetime.combine(d, ends, ZONE)) for d in days]
    assert len(proposed(afternoons, busy=tuple(busy), count=99)) == (len(days) if free else 0)


def test_nobody_meets_on_a_friday_evening():
    """The weekend has begun; by day it has not."""
    assert 4 not in {begins.weekday() for begins in proposed(VOLUNTEER, count=99)}
    assert 4 in {begins.weekday() for begins in proposed(PROFESSIONAL, count=99)}


def test_when_everything_is_taken_nothing_is_proposed():
    """No time at all, rather than one that cannot be."""
    assert proposed(VOLUNTEER, busy=((NOW, NOW + timedelta(days=60)),)) == []


def test_no_two_proposals_are_one_day_while_there_are_other_days():
    """Also when many are asked for."""
    found = proposed(VOLUNTEER, PROFESSIONAL, count=12)
    assert not [pair for pair in combinations(found, 2) if pair[0].date() == pair[1].date()]
