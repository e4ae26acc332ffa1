"""Small polls to choose from: drawn at random, or written as one line for each person."""

from __future__ import annotations

from datetime import datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from handlers.availability.choosing import Answers, CountedVote, Floor, Voter, Wishes
from storage.people import Kind

ZONE = ZoneInfo("Europe/Amsterdam")
FIRST = datetime(2027, 1, 12, 14, tzinfo=ZONE)
VOTES = {".": CountedVote.OPEN, "n": CountedVote.NO, "m": CountedVote.MAYBE, "y": CountedVote.YES}
KINDS = {
    "v": Kind.VOLUNTEER, "p": Kind.PROFESSIONAL, "b": Kind.BOARD, "o": Kind.BUSINESS, "-": None,
}  # fmt: skip
PEOPLE, ORGANISATIONS = 7, 4


def poll(*lines: str, slots: tuple[datetime, ...] = ()) -> Answers:
    """A line is a kind, organisations, and votes: "v 1,2 yn." is a volunteer for 1 and 2.

    People are numbered from 0, "-" is no organisation; without `slots` there is one every 5 hours.
    """
    people = []
    for number, line in enumerate(lines):
        kind, organisations, votes = line.split()
        of = {int(o) for o in organisations.split(",") if o != "-"}
        said = tuple(VOTES[vote] for vote in votes)
        people.append(Voter(number, KINDS[kind], frozenset(of), said))
    return Answers(slots or hourly(len(people[0].votes), 5), tuple(people))


def hourly(count: int, hours: int = 1) -> tuple[datetime, ...]:
    return tuple(FIRST + timedelta(hours=hours * n) for n in range(count))


@st.composite
def answers(draw: st.DrawFn, least: int = 1) -> Answers:
    """Up to 7 people of 4 organisations and 6 slots, some of which lie close together."""
    gaps = draw(st.lists(st.sampled_from([30, 60, 300]), min_size=least, max_size=6))
    slots = [FIRST + timedelta(minutes=sum(gaps[: n + 1])) for n in range(len(gaps))]
    said = st.tuples(*[st.sampled_from(CountedVote)] * len(slots))
    of = st.frozensets(st.integers(1, ORGANISATIONS), max_size=2)
    kinds = st.sampled_from([*Kind, None])
    people = draw(st.lists(st.tuples(kinds, of, said), max_size=PEOPLE))
    return Answers(tuple(slots), tuple(Voter(n, *one) for n, one in enumerate(people)))


def wishes() -> st.SearchStrategy[Wishes]:
    """Also those that ask for someone who was not invited, or for more than there is."""
    shares = st.fractions(0, 1, max_denominator=4)
    floors = st.builds(Floor, st.frozensets(st.sampled_from(Kind)), shares)
    return st.builds(
        Wishes,
        required_people=st.frozensets(st.integers(0, PEOPLE), max_size=3),
        required_organisations=st.frozensets(st.integers(1, ORGANISATIONS + 1), max_size=2),
        minimum=st.integers(0, ORGANISATIONS + 1),
        minutes=st.sampled_from([0, 60, 90]),
        floors=st.one_of(
            st.just(Wishes().floors),
            st.just((Floor(frozenset(Kind), Fraction(1)),)),
            st.lists(floors, max_size=3).map(tuple),
        ),
        weights=st.dictionaries(st.sampled_from(Kind), st.integers(1, 4)),
    )
