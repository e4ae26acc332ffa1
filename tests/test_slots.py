"""Many moments at once, as leaders type and paste them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.language.moments import Misread, Piece, ReadSlots, read_slots
from handlers.language.moments.slots import LONGEST, MOST
from handlers.language.moments.tokens import tokens_of

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 24, 11, 0, tzinfo=ZONE)
"""A Tuesday."""


def read(typed: str) -> ReadSlots:
    return read_slots(typed, NOW, ZONE)


def shown(slots: ReadSlots) -> list[str]:
    return [f"{moment:%y-%m-%d %H:%M}" for moment in slots.moments]


TU12, TH14 = "27-01-12", "27-01-14"


@pytest.mark.parametrize(
    ("typed", "moments"),
    [
        # As the question shows it
        (
            "di 12 jan 19:30, do 14 jan 10 uur of half 3",
            [f"{TU12} 19:30", f"{TH14} 10:00", f"{TH14} 14:30"],
        ),
        # Days that share a time
        ("12 en 14 januari om 19.30", [f"{TU12} 19:30", f"{TH14} 19:30"]),
        ("12, 14 en 16 januari 10:00", [f"{TU12} 10:00", f"{TH14} 10:00", "27-01-16 10:00"]),
        (
            "di 12 en do 14 jan 10:00 of 14:30",
            [f"{TU12} 10:00", f"{TU12} 14:30", f"{TH14} 10:00", f"{TH14} 14:30"],
        ),
        ("7 december, 8 december 10 uur", ["26-12-07 10:00", "26-12-08 10:00"]),
        ("28 dec en 4 jan 10:00", ["26-12-28 10:00", "27-01-04 10:00"]),
        ("19:30 op 12 en 14 januari", [f"{TU12} 19:30", f"{TH14} 19:30"]),
        ("10:00 en 14:30 op 12 januari", [f"{TU12} 10:00", f"{TU12} 14:30"]),
        (
            "12 en 14 januari 10:00, 19 en 21 januari 10:00",
            [f"{TU12} 10:00", f"{TH14} 10:00", "27-01-19 10:00", "27-01-21 10:00"],
        ),
        # Times that share a day
        (
            "dinsdag 12 januari: 10:00, 14:30 en 19:30",
            [f"{TU12} 10:00", f"{TU12} 14:30", f"{TU12} 19:30"],
        ),
        ("di 12 jan\n10:00\n14:30", [f"{TU12} 10:00", f"{TU12} 14:30"]),
        (
            "Di 12 jan: 10.00 / 14.00 / 20.00",
            [f"{TU12} 10:00", f"{TU12} 14:00", f"{TU12} 20:00"],
        ),
        (
            "di 12 jan 10, 12 of 14 uur",
            [f"{TU12} 10:00", f"{TU12} 12:00", f"{TU12} 14:00"],
        ),
        ("vrijdagavond half 8 of 9 uur", ["26-11-27 19:30", "26-11-27 21:00"]),
        # English, and mixed
        (
            "Tue 12 Jan 7.30pm; Thu 14 Jan 10am or half past 2",
            [f"{TU12} 19:30", f"{TH14} 10:00", f"{TH14} 14:30"],
        ),
        ("January 12 at 7:30 pm", [f"{TU12} 19:30"]),
        ("the 12th of January at 3 p.m.", [f"{TU12} 15:00"]),
        ("Tuesday, January 12, 2027 at 7:30 PM", [f"{TU12} 19:30"]),
        ("Wednesday 13 January, 8 pm - 9.30 pm", ["27-01-13 20:00"]),
        ("next week tuesday at 10", ["26-12-01 10:00"]),
        ("tomorrow evening at 8 & thu 14 jan 10 uur", ["26-11-25 20:00", f"{TH14} 10:00"]),
        ("thursday afternoon 3 o’clock", ["26-11-26 15:00"]),
        # Figures
        ("12-1 19:30", [f"{TU12} 19:30"]),
        ("12/1/2027 19.30 uur", [f"{TU12} 19:30"]),
        ("12-1-27 19.30", [f"{TU12} 19:30"]),
        ("2027-01-12 19:30", [f"{TU12} 19:30"]),
        ("vr 4/12 9u30, za 5/12 14h", ["26-12-04 09:30", "26-12-05 14:00"]),
        ("12 jan. 2027, 19.30 uur", [f"{TU12} 19:30"]),
        # Days near
        ("morgen 10 uur", ["26-11-25 10:00"]),
        ("overmorgen half 8 's avonds", ["26-11-26 19:30"]),
        ("vanavond 8 uur", ["26-11-24 20:00"]),
        ("volgende week dinsdag 20 uur", ["26-12-01 20:00"]),
        ("dinsdag volgende week om 10 uur", ["26-12-01 10:00"]),
        ("volgende week maandag en woensdag 20 uur", ["26-11-30 20:00", "26-12-02 20:00"]),
        ("deze week vrijdag 20 uur", ["26-11-27 20:00"]),
        ("komende donderdag 14u", ["26-11-26 14:00"]),
        ("dinsdag 9:00", ["26-12-01 09:00"]),
        # Days without a month
        ("12 om 19:30", ["26-12-12 19:30"]),
        ("de 12e om 10 uur", ["26-12-12 10:00"]),
        ("op 12 om 10", ["26-12-12 10:00"]),
        ("di 12 19:30", [f"{TU12} 19:30"]),
        ("di 12: 19:30", [f"{TU12} 19:30"]),
        ("12 jan 19:30, 14 10:00", [f"{TU12} 19:30", f"{TH14} 10:00"]),
        (
            "di 26 jan 19:30, di 2 10:00, do 4 feb 10:00",
            ["27-01-26 19:30", "27-02-02 10:00", "27-02-04 10:00"],
        ),
        # Hours as people say them
        ("di 12 jan half 3", [f"{TU12} 14:30"]),
        ("di 12 jan 10u", [f"{TU12} 10:00"]),
        ("di 12 jan 03:00", [f"{TU12} 03:00"]),
        ("twaalf januari om acht uur 's avonds", [f"{TU12} 20:00"]),
        ("woensdag 13/1 om kwart over 8 's avonds", ["27-01-13 20:15"]),
        ("vrijdag tien over half drie", ["26-11-27 14:40"]),
        ("dinsdag morgen 12 januari 9 uur", [f"{TU12} 09:00"]),
        ("di 12 jan 's avonds 8 uur", [f"{TU12} 20:00"]),
        # The end is left out
        ("12 januari van 19:30 tot 21:00", [f"{TU12} 19:30"]),
        ("dinsdag 12 januari 19.30 uur (tot 21.00 uur)", [f"{TU12} 19:30"]),
        ("10-12 uur di 12 jan", [f"{TU12} 10:00"]),
        ("di 12 jan 10-12 uur, do 14 jan van 10 tot 12", [f"{TU12} 10:00", f"{TH14} 10:00"]),
        ("7-9pm on January 12", [f"{TU12} 19:00"]),
        ("tomorrow from 10 to 2 pm", ["26-11-25 10:00"]),
        # Pasted
        ("- di 12 jan 19:30\n- do 14 jan 10:00", [f"{TU12} 19:30", f"{TH14} 10:00"]),
        ("1. di 12 jan 19:30\n2) do 14 jan 10:00", [f"{TU12} 19:30", f"{TH14} 10:00"]),
        ("  • di. 12 jan. 19.30 u.\n\n  • do. 14 jan.: 10.00", [f"{TU12} 19:30", f"{TH14} 10:00"]),
        ("Di. 12 jan. 19.30 u. Do. 14 jan. 10.00 u.", [f"{TU12} 19:30", f"{TH14} 10:00"]),
        ("Hoi, kan het op di 12 jan 19:30? 🙂", [f"{TU12} 19:30"]),
        ("di 12 jan 19:30 do 14 jan 10:00", [f"{TU12} 19:30", f"{TH14} 10:00"]),
        ("di 12 jan a.s. 19:30, vrijdag a.s. om 10.00", ["26-11-27 10:00", f"{TU12} 19:30"]),
        ("Zouden jullie kunnen op 12 januari om 10:00?", [f"{TU12} 10:00"]),
        ("di 12/1, do 14/1: 19.30u", [f"{TU12} 19:30", f"{TH14} 19:30"]),
        (
            "11 jan 's ochtends 10 uur, 's middags 2 uur en 's avonds 8 uur",
            ["27-01-11 10:00", "27-01-11 14:00", "27-01-11 20:00"],
        ),
        # Small mistakes
        ("dinsdg 12 janauri 19:30", [f"{TU12} 19:30"]),
        ("Dinsdag, 12 januari 19:30", [f"{TU12} 19:30"]),
        ("wenesday 13 januray 10:00", ["27-01-13 10:00"]),
        # Summer time begins and ends
        ("28 maart 2027 03:30", ["27-03-28 03:30"]),
        ("31 oktober 2027 02:30", ["27-10-31 02:30"]),
    ],
)
def test_moments_are_understood(typed: str, moments: list[str]):
    """All of them, and nothing is left unsaid."""
    slots = read(typed)
    assert shown(slots) == moments
    assert slots.misread == ()
    assert all(moment.tzinfo is ZONE for moment in slots.moments)


@pytest.mark.parametrize(
    ("typed", "moments", "misread"),
    [
        # Seconds are no time of a meeting, and nothing of them is left out without a word.
        ("di 12 jan 19:30:15", [], [("di 12 jan 19:30:15", "unclear")]),
        (
            "di 12 jan 19:30:00, do 14 jan 9:15:30",
            [f"{TU12} 19:30"],
            [("do 14 jan 9:15:30", "unclear")],
        ),
        ("ooit", [], [("ooit", "unclear")]),
        ("31 feb 10 uur", [], [("31 feb 10 uur", "unclear")]),
        ("di 12 jan 25 uur", [], [("di 12 jan 25 uur", "unclear")]),
        (
            "di 12 jan 12 am, do 14 jan 12 uur 's avonds",
            [],
            [("di 12 jan 12 am", "unclear"), ("do 14 jan 12 uur 's avonds", "unclear")],
        ),
        ("tomorrow half three", [], [("tomorrow half three", "unclear")]),
        ("10 to 12 tomorrow", [], [("10 to 12 tomorrow", "unclear")]),
        ("een uur of 8 di 12 jan", [], [("een uur of 8 di 12 jan", "unclear")]),
        ("kaart 12 19:30", [], [("kaart 12 19:30", "unclear")]),
        ("12 t/m 14 januari 10:00", [], [("12 t/m 14 januari 10:00", "unclear")]),
        ("van 12 tot 14 januari 10 uur", [], [("van 12 tot 14 januari 10 uur", "unclear")]),
        (
            "tussen 10 en 12 uur op 12 jan",
            [],
            [("tussen 10 en 12 uur op 12 jan", "unclear")],
        ),
        (
            "di 12 jan 10 uur en half acht, 13 jan 8 uur, 14 jan 08:00, 15 jan 8:30",
            [f"{TU12} 10:00", "27-01-14 08:00", "27-01-15 08:30"],
            [("di 12 jan half acht", "which-half"), ("13 jan 8 uur", "which-half")],
        ),
        (
            "di 12 jan half 8 of 8 uur 's avonds",
            [f"{TU12} 20:00"],
            [("di 12 jan half 8", "unclear")],
        ),
        (
            "vrijdagavond en maandag 8 uur",
            ["26-11-27 20:00"],
            [("maandag 8 uur", "unclear")],
        ),
        (
            "26 jan 19:30, 2 10:00, 4 feb 10:00",
            ["27-01-26 19:30", "27-02-04 10:00"],
            [("2 10:00", "unclear")],
        ),
        (
            "di 12 jan 19:30, 10:00 en 14:30 op 14 jan",
            [f"{TU12} 19:30", f"{TH14} 14:30"],
            [("10:00", "unclear")],
        ),
        (
            "di 12 jan 19:30 (buurthuis), do 14 jan 10:00",
            [f"{TH14} 10:00"],
            [("di 12 jan 19:30 (buurthuis)", "unclear")],
        ),
        ("wo 12 jan 10:00 en 14:00", [], [("wo 12 jan", "weekday")]),
        ("di 13 10:00", [], [("di 13", "weekday")]),
        ("vandaag 9:00", [], [("vandaag 9:00", "past")]),
        ("1-1-2020 9.00", [], [("1-1-2020 9.00", "past")]),
        ("1-6-2031 9:00", [], [("1-6-2031 9:00", "far")]),
        ("di 12 jan", [], [("di 12 jan", "no-time")]),
        ("di 12 jan\ndo 14 jan 10:00", [f"{TH14} 10:00"], [("di 12 jan", "no-time")]),
        ("half 3", [], [("half 3", "no-day")]),
        ("10 of 14 uur", [], [("10", "no-day"), ("14 uur", "no-day")]),
        ("vrijdag 10", [], [("vrijdag 10", "day-or-hour")]),
        ("10", [], [("10", "day-or-hour")]),
        ("di 12 jan 10 of 14", [f"{TU12} 10:00"], [("14", "day-or-hour")]),
        (
            "14 jan 10, 12 en 16 jan 11:00",
            [f"{TH14} 10:00", "27-01-16 11:00"],
            [("12", "day-or-hour")],
        ),
        ("vrijdag 10, 14:30", [], [("vrijdag 10", "day-or-hour"), ("14:30", "no-day")]),
        ("dinsdag 10 of 14:30", [], [("dinsdag", "which-week")]),
        ("volgende vrijdag 15:00", [], [("volgende vrijdag", "which-week")]),
        (
            "volgende week maandag 10:00 en woensdag 20 uur",
            ["26-11-30 10:00"],
            [("woensdag", "which-week")],
        ),
        ("28 maart 2027 02:30", [], [("28 maart 2027 02:30", "skipped")]),
        (
            "elke dinsdag en donderdag 19:30",
            [],
            [("elke dinsdag", "repeating"), ("donderdag 19:30", "repeating")],
        ),
        ("dinsdags 19:30", [], [("dinsdags 19:30", "repeating")]),
        ("every monday at 10", [], [("every monday at 10", "repeating")]),
        (
            "niet di 12 jan 10:00 of do 14 jan 10:00",
            [],
            [("niet di 12 jan 10:00", "unclear"), ("do 14 jan 10:00", "unclear")],
        ),
        (
            "di 12 jan 19:30 of 12-1 half 8 's avonds",
            [f"{TU12} 19:30"],
            [("12-1 half 8 's avonds", "double")],
        ),
        (
            "di 12 jan 19:30 in het buurthuis, 20:30, do 14 jan 10:00",
            [f"{TH14} 10:00"],
            [("di 12 jan 19:30 in het buurthuis", "unclear"), ("20:30", "no-day")],
        ),
        ("Hoi!\nDi 12 jan 19:30\nGroetjes Anna", [f"{TU12} 19:30"], [("Groetjes Anna", "unclear")]),
    ],
)
def test_what_is_not_certain_is_told(
    typed: str, moments: list[str], misread: list[tuple[str, str]]
):
    """In the words in which it was typed, and the good pieces are kept."""
    slots = read(typed)
    assert shown(slots) == moments
    assert list(slots.misread) == [Piece(words, Misread(why)) for words, why in misread]


def test_the_first_of_two():
    """When the clock goes back, 2:30 comes twice."""
    (moment,) = read("31 okt 2027 2:30 am").moments
    assert moment.astimezone(UTC) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_nothing_to_say():
    """Small words alone are no fault."""
    assert read("") == read("Hoi allemaal,\n") == ReadSlots()


_WEEKDAYS = (
    ("ma", "di", "wo", "do", "vr", "za", "zo"),
    ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)
_MONTHS = (
    ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    (
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ),
    (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
)  # fmt: skip

Form = Callable[[datetime], str]


def _named(language: int, *, year: bool) -> Form:
    def day(at: datetime) -> str:
        weekday, month = _WEEKDAYS[language][at.weekday()], _MONTHS[language][at.month - 1]
        return f"{weekday} {at.day} {month}" + (f" {at.year}" if year else "")

    return day


DAYS: list[Form] = [
    *(_named(language, year=year) for language in range(3) for year in (True, False)),
    lambda at: f"{at:%d-%m-%Y}",
    lambda at: f"{at.day}/{at.month}/{at.year}",
    lambda at: f"{at:%Y-%m-%d}",
    lambda at: f"{_MONTHS[2][at.month - 1]} {at.day}, {at.year}",
    lambda at: f"{_WEEKDAYS[1][at.weekday()].upper()}, {at.day} {_MONTHS[1][at.month - 1]}",
]


def _half(at: datetime) -> str:
    hour = (at.hour + (at.minute >= 30)) % 12 or 12
    told = {
        0: f"{hour} uur",
        15: f"kwart over {hour}",
        30: f"half {hour}",
        45: f"kwart voor {hour}",
    }
    part = "'s ochtends" if at.hour < 12 else "'s middags" if at.hour < 18 else "'s avonds"
    return f"{told[at.minute]} {part}"


TIMES: list[Form] = [
    lambda at: f"{at:%H:%M}",
    lambda at: f"om {at:%H.%M} uur",
    lambda at: f"{at.hour}u{at:%M}" if at.hour >= 7 else f"{at:%H:%M}",
    lambda at: f"at {at.hour % 12 or 12}:{at:%M} {'pm' if at.hour >= 12 else 'am'}",
    lambda at: f"van {at:%H:%M} tot {at + timedelta(minutes=45):%H:%M}",
    _half,
]
HOURS = st.integers(8 * 4, 22 * 4).map(lambda quarter: timedelta(minutes=15 * quarter))
MIDNIGHT = NOW.replace(hour=0)
AHEAD = st.integers(1, 360).map(timedelta)
MOMENTS = st.builds(lambda days, hour: MIDNIGHT + days + hour, AHEAD, HOURS)
WRITTEN = st.tuples(MOMENTS, st.sampled_from(DAYS), st.sampled_from(TIMES))
BREAKS = ("\n", "; ", ", ", " en ", " of ", " & ", "\n- ", "\n\n* ")


@given(st.lists(WRITTEN, min_size=1, max_size=8, unique_by=lambda one: one[0]), st.data())
def test_what_is_written_in_any_form_is_read_back(
    written: list[tuple[datetime, Form, Form]], data: st.DataObject
):
    """Day and time in every form, and every mark between them."""
    typed = "".join(
        (data.draw(st.sampled_from(BREAKS)) if i else "") + f"{day(at)} {hour(at)}"
        for i, (at, day, hour) in enumerate(written)
    )
    slots = read(typed)
    assert slots.moments == tuple(sorted(at for at, _, _ in written))
    assert slots.misread == ()


@given(
    st.lists(AHEAD, min_size=1, max_size=5, unique=True),
    st.lists(HOURS, min_size=1, max_size=4, unique=True),
    st.sampled_from(DAYS),
    st.sampled_from(TIMES),
    st.sampled_from((", ", " en ", " of ", " or ")),
)
def test_days_and_times_that_belong_together(
    days: Sequence[timedelta], hours: Sequence[timedelta], day: Form, hour: Form, mark: str
):
    """Each of the days at each of the times."""
    dates = [MIDNIGHT + ahead for ahead in days]
    typed = mark.join(map(day, dates)) + " " + mark.join(hour(MIDNIGHT + at) for at in hours)
    slots = read(typed)
    assert slots.moments == tuple(sorted(date + at for date in dates for at in hours))
    assert slots.misread == ()


WORDS = """di 12 jan 10:00 half 3 en , - : . ; om op van tot kwart over uur 's avonds volgende week
elke niet 0 99 2027 12-1 31/2 12e pm to tussen deze morgen 12345"""
HOSTILE = st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=40)


@given(st.one_of(st.text(max_size=300), HOSTILE.map(" ".join), HOSTILE.map("".join)))
def test_no_text_breaks_it(typed: str):
    """Whatever is typed: moments to come, each once and in order, and faults in words of it."""
    slots = read(typed)
    assert list(slots.moments) == sorted(set(slots.moments))
    assert all(NOW < moment <= NOW + timedelta(days=366) for moment in slots.moments)
    assert all(piece.words for piece in slots.misread)


@given(st.one_of(st.text(max_size=300), HOSTILE.map(" ".join)))
def test_no_word_is_lost(typed: str):
    """Words that give no moment are reported: text with a meaning gives a moment or a fault."""
    kinds = {token.kind.name for token in tokens_of(typed)}
    if kinds - {"SOFT", "HARD", "COLON", "AT", "ON"}:
        slots = read(typed)
        assert slots.moments or slots.misread


def test_too_long_is_told():
    """A book is no list of moments, and neither are hundreds of them."""
    (piece,) = read("di 12 jan 19:30 " * LONGEST).misread
    assert piece.why is Misread.TOO_LONG
    days = ", ".join(f"{day} jan" for day in range(1, 29))
    hours = ", ".join(f"{hour}:00" for hour in range(8, 8 + MOST // 28 + 1))
    (piece,) = read(f"{days} {hours}").misread
    assert piece.why is Misread.TOO_LONG


@pytest.mark.parametrize(
    "atom",
    ["1", "1 ", "12,", "di ", "di 1,", "1:", "12-", "a", "a'", "'s ", "half ", "10:00,", "1 over ",
     "volgende ", "- ", ".", "12 en ", "1u,", "\n", "tussen 1 ", "op ", "een uur ", "dinsdgg "],
)  # fmt: skip
def test_the_longest_text_takes_no_more_steps_than_it_has_letters(atom: str):
    """Each token is a stretch of the text of its own, and all is read."""
    typed = (atom * LONGEST)[:LONGEST]
    tokens = tokens_of(typed)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    assert len(read(typed).misread) <= len(tokens) + 1
