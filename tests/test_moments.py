"""Moments as leaders type them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation import texts
from handlers.language.moments import (
    Misread,
    PerhapsDay,
    Stretch,
    read_day,
    read_moment,
    read_stretch,
)

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 24, 11, 0, tzinfo=ZONE)
"""A Tuesday."""


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("morgen 9 uur", "2026-11-25 09:00"),
        ("Morgen om 9.30 uur", "2026-11-25 09:30"),
        ("morgenavond 8 uur", "2026-11-25 20:00"),
        ("vanavond 7 uur", "2026-11-24 19:00"),
        ("overmorgen half 11", "2026-11-26 10:30"),
        ("do 14 jan 10.00", "2027-01-14 10:00"),
        ("donderdag 14 januari 10 uur", "2027-01-14 10:00"),
        ("do 14 jan half 3", "2027-01-14 14:30"),
        ("14-1-2027 19:30", "2027-01-14 19:30"),
        ("di 12-1 om 19u", "2027-01-12 19:00"),
        ("vrijdag 10.00", "2026-11-27 10:00"),
        ("dinsdag 9.00", "2026-12-01 09:00"),
        ("vandaag 15.00", "2026-11-24 15:00"),
        ("volgende week dinsdag 14:00", "2026-12-01 14:00"),
        ("komende zaterdag 3 uur", "2026-11-28 15:00"),
        ("10.30", "2026-11-25 10:30"),
        ("16 uur", "2026-11-24 16:00"),
        ("morgen 03.00", "2026-11-25 03:00"),
        ("tomorrow at 9:00", "2026-11-25 09:00"),
        ("thu 14 jan 10:00", "2027-01-14 10:00"),
        ("zondag om tien uur", "2026-11-29 10:00"),
        ("morgen om half drie", "2026-11-25 14:30"),
        ("vrijdagavond acht uur", "2026-11-27 20:00"),
        ("morgen om één uur", "2026-11-25 13:00"),
        ("tomorrow at eleven o’clock", "2026-11-25 11:00"),
        ("twelve", "2026-11-24 12:00"),
        ("morgen kwart over drie", "2026-11-25 15:15"),
        ("morgen om kwart voor 1", "2026-11-25 12:45"),
        ("vrijdag tien over half drie", "2026-11-27 14:40"),
        ("vrijdag 5 voor half 11", "2026-11-27 10:25"),
        ("zaterdag 8 uur 's avonds", "2026-11-28 20:00"),
        ("zaterdag 8 uur ’s ochtends", "2026-11-28 08:00"),
        ("tomorrow at quarter past three", "2026-11-25 15:15"),
        ("tomorrow at half past ten", "2026-11-25 10:30"),
        ("thursday 3pm", "2026-11-26 15:00"),
        ("friday 6 am", "2026-11-27 06:00"),
        ("friday 12 pm", "2026-11-27 12:00"),
        ("vrijdag 10", "2026-11-27 10:00"),
        ("om 10 uur op vrijdag", "2026-11-27 10:00"),
        ("vrijdag kwart voor 12 's avonds", "2026-11-27 23:45"),
        ("Januari 12, 2027 om 9.00", "2027-01-12 09:00"),
        ("dinsdag, 12 janauri, 9.00", "2027-01-12 09:00"),
        ("28-3-2027 03.30", "2027-03-28 03:30"),
    ],
)
def test_a_moment_is_understood(typed: str, moment: str):
    """In the words and figures that people use."""
    assert read_moment(typed, NOW, ZONE) == datetime.fromisoformat(moment).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", Misread.UNCLEAR),
        ("ooit", Misread.UNCLEAR),
        ("tomorrow half three", Misread.UNCLEAR),
        ("do 14 jan", Misread.UNCLEAR),
        ("31 feb 10 uur", Misread.UNCLEAR),
        ("morgen 25 uur", Misread.UNCLEAR),
        ("morgen half 0", Misread.UNCLEAR),
        ("tomorrow 12 am", Misread.UNCLEAR),
        ("vrijdagavond 12 uur", Misread.UNCLEAR),
        ("morgen 70 over 3", Misread.UNCLEAR),
        ("morgen 5 voor 0", Misread.UNCLEAR),
        ("volgende vrijdag 10 uur", Misread.WHICH_WEEK),
        ("dinsdag 15.00", Misread.WHICH_WEEK),
        ("28-3-2027 02.30", Misread.SKIPPED),
        ("morgen 10 of 11 uur", Misread.UNCLEAR),
        ("elke vrijdag 10 uur", Misread.REPEATING),
        ("vrijdag 1 uur 's avonds", Misread.UNCLEAR),
        ("morgen 9 uur" + " " * 200, Misread.UNCLEAR),
        ("wo 14 jan 10.00", Misread.WEEKDAY),
        ("vandaag 9.00", Misread.PAST),
        ("1-1-2020 9.00", Misread.PAST),
        ("1-6-2031 9.00", Misread.FAR),
    ],
)
def test_what_cannot_be_is_told(typed: str, why: Misread):
    """Unclear, past, too far, or a day that does not fit its date."""
    assert read_moment(typed, NOW, ZONE) is why


@given(st.text(max_size=40))
def test_no_text_breaks_it(typed: str):
    """Whatever is typed gives a moment to come, or a reason."""
    found = read_moment(typed, NOW, ZONE)
    assert isinstance(found, Misread) or found > NOW


LATER = st.integers(1, 360 * 24 * 60).map(lambda m: NOW.astimezone(UTC) + timedelta(minutes=m))
"""Moments that the clock here comes by, the first time where it does twice."""


@given(LATER)
def test_what_we_write_ourselves_is_read_back(later: datetime):
    """Day, month, year and time with a dot."""
    moment = later.astimezone(ZONE).replace(fold=0)
    assert read_moment(f"{moment:%d-%m-%Y %H.%M}", NOW, ZONE) == moment


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("vandaag", "2026-11-24"),
        ("morgen graag", "2026-11-25"),
        ("overmorgen", "2026-11-26"),
        ("vrijdag", "2026-11-27"),
        ("vr", "2026-11-27"),
        ("zo.", "2026-11-29"),
        ("do om 12 uur", "2026-11-26"),
        ("wo graag", "2026-11-25"),
        ("volgende week vrijdag", "2026-12-04"),
        ("voor 12 januari", "2027-01-12"),
        ("di 12 jan om 10 uur", "2027-01-12"),
        ("March 1", "2027-03-01"),
        ("2027-03-01", "2027-03-01"),
        ("24 november", "2026-11-24"),
        ("over twee weken", "2026-12-08"),
        ("Dat lukt binnen een week", "2026-12-01"),
        ("over 10 dagen", "2026-12-04"),
        ("in a month", "2026-12-24"),
        ("over drie maanden", "2027-02-24"),
    ],
)
def test_a_day_is_understood(typed: str, day: str):
    """Today or later, whatever stands beside it."""
    assert read_day(typed, NOW, ZONE) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("het maakt niet uit", Misread.UNCLEAR),
        ("zo snel mogelijk", Misread.UNCLEAR),
        ("Do it soon", Misread.UNCLEAR),
        ("dinsdag of woensdag", Misread.UNCLEAR),
        ("wo 12 januari", Misread.WEEKDAY),
        ("23-11-2026", Misread.PAST),
        ("1-6-2031", Misread.FAR),
        ("over twee weken op dinsdag", Misread.UNCLEAR),
        ("over 2 of 3 weken", Misread.UNCLEAR),
        ("over 80 weken", Misread.FAR),
    ],
)
def test_a_day_that_cannot_be_is_told(typed: str, why: Misread):
    """No day, several, or one that does not fit."""
    assert read_day(typed, NOW, ZONE) is why


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading_of_a_day(typed: str):
    """A day from today on, or a reason."""
    found = read_day(typed, NOW, ZONE)
    day = found.day if isinstance(found, PerhapsDay) else found
    assert isinstance(day, Misread) or day >= NOW.date()


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        *((typed, Misread.UNCLEAR) for typed in (
            # It is denied.
            "niet vrijdag", "vrijdag niet", "not on friday", "geen 12 januari", "behalve maandag",
            "alles behalve 3 december", "never on monday", "vrijdag kan ik niet", "zonder vrijdag",
            "liever niet woensdag", "any day except thursday",
            # Another day is meant.
            "een week na 12 januari", "2 dagen voor kerst", "the day after 3 december",
            "na vrijdag", "a week before friday", "de dag na kerstavond", "pas na 12 januari",
            "since monday", "een week later dan vrijdag", "vrijdag een week later",
            "2 weken vóór 12 januari", "sinds 3 december", "a week from friday",
            # It is counted.
            "de eerste dinsdag", "de tweede week", "tweede helft van januari",
            "the first monday of january", "3e kwartaal", "de derde donderdag van de maand",
            "the 2nd weekend", "eerste weekend", "de 2e maandag", "1e paasdag",
            # It is another word.
            "vrij", "ik heb vrij", "ik doe het wel", "in de middag", "zo meteen", "do my best",
            "een keer", "ma vraagt het", "ik ben thuis", "thuis", "match", "maar t",
        )),
        *((typed, Misread.REPEATING) for typed in (
            "elke vrijdag", "every monday", "vrijdags", "iedere week", "om de week",
            "wekelijks op dinsdag", "each thursday", "per week", "dinsdagavonden",
            "om de twee weken", "maandelijks", "om de andere vrijdag", "every other friday",
        )),
        *((typed, Misread.PAST) for typed in (
            "afgelopen vrijdag", "vorige week", "last friday", "gisteren", "yesterday",
            "3 dagen geleden", "two weeks ago", "vorige maandag", "verleden week dinsdag",
            "eergisteren",
        )),
    ],
)  # fmt: skip
def test_a_day_that_is_not_meant_is_not_taken(typed: str, why: Misread):
    """It is denied, shifted, counted, repeated or past, or is another word."""
    assert read_day(typed, NOW, ZONE) is why


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("Anna weet het vrijdag", "2026-11-27"),
        ("vrijdag hoor ik meer", "2026-11-27"),
        ("friday doesn't work", "2026-11-27"),
        ("de krant van 12 januari", "2027-01-12"),
        ("we meet friday to plan", "2026-11-27"),
        ("Is 12 januari goed?", "2027-01-12"),
    ],
)
def test_a_day_among_other_words_is_perhaps_meant(typed: str, day: str):
    """It is asked."""
    assert read_day(typed, NOW, ZONE) == PerhapsDay(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("typed", "begins", "minutes"),
    [
        ("di 12 jan 19.30 tot 21.00", "2027-01-12 19:30", 90),
        ("di 12 jan 19.30-21.00", "2027-01-12 19:30", 90),
        ("19.30 tot 21.00 op 12 januari", "2027-01-12 19:30", 90),
        ("12 jan 19.30 t/m 21.00", "2027-01-12 19:30", 90),
        ("do 14 jan 10-12 uur", "2027-01-14 10:00", 120),
        ("vr 15 jan 8pm to 10pm", "2027-01-15 20:00", 120),
        ("12 jan 7.30pm - 9pm", "2027-01-12 19:30", 90),
        ("Thu 14 Jan from 10:00 until 11:15", "2027-01-14 10:00", 75),
        ("12 jan van 9 tot half 11", "2027-01-12 09:00", 90),
        ("do 14 jan 10.00 tot half 1", "2027-01-14 10:00", 150),
        ("do 14 jan 13 uur tot 2 uur", "2027-01-14 13:00", 60),
        ("12 jan 's avonds van 7 tot 9", "2027-01-12 19:00", 120),
        ("12 jan 22.00 tot 1.00", "2027-01-12 22:00", 180),
        ("di 12 jan 19.30", "2027-01-12 19:30", None),
    ],
)
def test_an_end_is_understood(typed: str, begins: str, minutes: int | None):
    """Also over noon and over midnight."""
    moment = datetime.fromisoformat(begins).replace(tzinfo=ZONE)
    assert read_stretch(typed, NOW, ZONE) == Stretch(moment, minutes)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("12 jan 10.00 tot 23.30", Misread.UNCLEAR),
        ("12 jan 10.00 tot 10.00", Misread.UNCLEAR),
        ("12 jan 14.00 tot 13.00", Misread.UNCLEAR),
        ("12 jan 10.00 tot 25.00", Misread.UNCLEAR),
        ("19.30 tot 21.00", Misread.NO_DAY),
        ("12 jan half 8 tot 9", Misread.WHICH_HALF),
        ("elke dinsdag 19.30 tot 21.00", Misread.REPEATING),
    ],
)
def test_an_end_that_cannot_be_is_told(typed: str, why: Misread):
    """As long as no meeting lasts, or without a day."""
    assert read_stretch(typed, NOW, ZONE) is why


@pytest.mark.parametrize("language", ["nl", "en"])
@given(later=LATER)
def test_the_own_way_of_writing_is_read_back(language: str, later: datetime):
    """A moment and a day as the texts show them are understood when somebody copies them."""
    moment = later.astimezone(ZONE).replace(fold=0)
    reader = texts.Reader(language, ZONE, NOW)
    assert read_moment(texts.moment(moment, reader), NOW, ZONE) == moment
    if moment.date() != NOW.date():
        assert read_day(texts.day(moment.date(), reader), NOW, ZONE) == moment.date()
