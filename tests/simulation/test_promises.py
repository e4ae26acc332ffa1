"""The checks of a simulation find what they look for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import holidays
import pytest

from storage.people import Kind
from tests.simulation import promises
from tests.simulation.cast import Part
from tests.simulation.explaining import Reason, Unasked
from tests.simulation.people import Human, Span
from tests.simulation.temperaments import Temperament

TUESDAY = datetime(2027, 3, 9, 10, tzinfo=UTC)
DAY = timedelta(days=1)


def somebody(kind: Kind = Kind.PROFESSIONAL, name: str = "Kees Schijn") -> Human:
    # Nobody talks here: no chat is needed.
    return Human(Part(name, kind, "Wandelclub", Temperament.MOODY, "telegram"), None)  # type: ignore[arg-type]


def message(
    human: Human,
    at: datetime = TUESDAY,
    purpose: str = "announcement",
    subject: str = "announcement:1",
    *,
    organisation: str = "",
    text: str = "",
) -> Unasked:
    reasons = (Reason(purpose, subject, "Je doet mee.", organisation),)
    return Unasked(at, human, f"{at}{human.name}{subject}", text or f"{at} {subject}", reasons)


def broken(*messages: Unasked) -> list[str]:
    return [one.promise for one in promises.against_courtesy(messages)]


@pytest.mark.parametrize("year", range(2026, 2036))
def test_holidays_are_those_of_the_almanac(year: int):
    """Reckoned here by the rule of Easter, and by the package that the program uses; that also has
    two on which many people work."""
    liberation, good_friday = date(year, 5, 5), promises.easter_of(year) - 2 * DAY
    known = set(holidays.country_holidays("NL", years=year))
    assert promises.holidays(year) == known - {liberation, good_friday}


@pytest.mark.parametrize(
    ("kind", "at", "fits"),
    [
        (Kind.PROFESSIONAL, datetime(2027, 3, 9, 7, 29, tzinfo=UTC), False),
        (Kind.PROFESSIONAL, datetime(2027, 3, 9, 7, 30, tzinfo=UTC), True),
        (Kind.PROFESSIONAL, datetime(2027, 3, 13, 10, tzinfo=UTC), False),
        (Kind.VOLUNTEER, datetime(2027, 3, 13, 10, tzinfo=UTC), True),
        (Kind.VOLUNTEER, datetime(2027, 3, 14, 10, tzinfo=UTC), False),
        (Kind.VOLUNTEER, datetime(2027, 7, 9, 18, 59, tzinfo=UTC), True),
        (Kind.VOLUNTEER, datetime(2027, 7, 9, 19, tzinfo=UTC), False),
        (Kind.BUSINESS, datetime(2027, 3, 29, 10, tzinfo=UTC), False),
    ],
)
def test_hours_are_those_of_ones_kind(kind: Kind, at: datetime, fits: bool):
    """In local time, also in summer; not at the weekend or on Easter Monday."""
    assert promises.is_open(at, kind) is fits


def test_one_too_many_is_found():
    """Two on a day, or three in a week; a task does not count, and a date does not wait."""
    kees = somebody()
    assert broken(message(kees), message(kees, TUESDAY, subject="announcement:2")) == ["budget"]
    days = [message(kees, TUESDAY + n * DAY, subject=f"announcement:{n}") for n in (0, 1, 2)]
    assert broken(*days) == ["budget"]
    assert broken(*days[:2], message(kees, TUESDAY + 2 * DAY, "task", "task:1")) == []
    assert broken(*days[:2], message(kees, TUESDAY + 2 * DAY, "date", "meeting:1")) == []
    assert promises.most_in_a_week(days) == 3


def test_rest_is_kept():
    """A pause that somebody asked for, only what is needed, and the rest of the coalition."""
    kees = somebody()
    kees.pauses.append(Span(TUESDAY - DAY, TUESDAY + DAY))
    assert broken(message(kees)) == ["pause"]
    assert broken(message(kees, TUESDAY, "answer", "letter:1")) == []
    hans = somebody()
    hans.sparing.append(Span(TUESDAY - DAY))
    assert broken(message(hans)) == ["only what is needed"]
    assert broken(message(hans, TUESDAY, "appointment", "meeting:1")) == []
    summer = datetime(2027, 7, 20, 10, tzinfo=UTC)
    assert broken(message(somebody(), summer)) == ["season"]
    assert broken(message(somebody(), summer, "appointment", "meeting:1")) == []


def test_steps_too_near_to_each_other_are_found():
    """For one organisation, to one person, or for more than three organisations in a week."""

    def steps(*some: tuple[str, str, int]) -> list[str]:
        return broken(
            *(
                message(somebody(name=name), TUESDAY + day * DAY, "nudge", f"nudge:{number}",
                        organisation=organisation)
                for number, (name, organisation, day) in enumerate(some)
            )
        )  # fmt: skip

    assert steps(("Kees", "Club", 0), ("Hans", "Club", 13)) == ["ladder"]
    assert steps(("Kees", "Club", 0), ("Kees", "Kring", 13)) == ["ladder"]
    assert steps(("Kees", "Club", 0), ("Kees", "Club", 14)) == []
    four = [(name, name, 0) for name in ("Kees", "Hans", "Mo", "Els")]
    assert steps(*four[:3]) == []
    assert "ladder" in steps(*four)


def test_what_comes_twice_or_after_a_stop_or_without_a_reason_is_found():
    """The same about the same, the same words, and the others."""
    kees = somebody()
    assert promises.doubled([message(kees), message(kees, TUESDAY + DAY)])
    same = [message(kees, TUESDAY + n * DAY, subject=f"poll:{n}", text="Kom je?") for n in (1, 2)]
    assert [one.promise for one in promises.doubled(same)] == ["the same words"]
    kees.stops.append(Span(TUESDAY - DAY))
    assert promises.after_stop([message(kees)])
    assert promises.unexplained([Unasked(TUESDAY, kees, "1.0", "Hoi", ())])
    good = [message(somebody())]
    assert not promises.doubled(good) + promises.after_stop(good) + promises.unexplained(good)
