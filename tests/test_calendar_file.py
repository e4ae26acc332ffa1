"""The file with a meeting, read back by another library than the one that wrote it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
import vobject
from dateutil.tz import tzical
from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation.words import safe
from handlers.conversation.writing import LOCAL
from handlers.meetings.calendar_file import ZONE, Appointment, calendar_file, write_calendar

MEETING = Appointment(
    uid="meeting-5@coalitiebot",
    sequence=0,
    begins=datetime(2027, 1, 12, 18, 30, tzinfo=UTC),
    ends=datetime(2027, 1, 12, 19, 30, tzinfo=UTC),
    title="Overleg kerngroep",
    place="Buurthuis De Proef",
    notes="Neem soep mee.",
)
CHANGED = datetime(2026, 12, 1, 9, tzinfo=UTC)
CLOCK_CHANGES = (datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC))

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=1000)


def written(*appointments: Appointment) -> bytes:
    """The bytes of the file, from what the outbox keeps."""
    data = json.loads(json.dumps(calendar_file(appointments, CHANGED).data))
    made = write_calendar(data).data
    assert made is not None
    return made


def read(*appointments: Appointment) -> Any:
    """The calendar as the second library sees it."""
    return vobject.readOne(written(*appointments).decode())


def test_it_says_what_when_and_where():
    """In the zone of the meeting, whose rules stand in the file."""
    calendar = read(MEETING)
    event = calendar.vevent
    assert (calendar.version.value, calendar.method.value) == ("2.0", "PUBLISH")
    assert (event.uid.value, event.sequence.value) == ("meeting-5@coalitiebot", "0")
    assert (event.summary.value, event.location.value) == (MEETING.title, MEETING.place)
    assert (event.description.value, event.status.value) == (MEETING.notes, "CONFIRMED")
    assert event.dtstart.value.isoformat() == "2027-01-12T19:30:00+01:00"
    assert event.dtend.value.isoformat() == "2027-01-12T20:30:00+01:00"
    assert event.dtstamp.value == event.last_modified.value == CHANGED
    assert calendar.vtimezone.tzid.value == event.dtstart.params["X-VOBJ-ORIGINAL-TZID"][0]


def test_it_names_its_organizer():
    """RFC 5546 demands that of a file that publishes or cancels; an address that nobody can have,
    where the operator set none."""
    known = replace(MEETING, organizer="overleg@demostad.example", host="Demostad; Ontmoet")
    organizer = read(known).vevent.organizer
    assert organizer.value == "mailto:overleg@demostad.example"
    assert organizer.params["CN"] == ["Demostad; Ontmoet"]
    for each in (MEETING, replace(MEETING, cancelled=True)):
        assert read(each).vevent.organizer.value == "mailto:no-reply@coalitiebot.invalid"


def test_what_is_empty_is_left_out():
    """Nobody opens a meeting with an empty place."""
    event = read(replace(MEETING, place="", notes="")).vevent
    assert not {"location", "description"} & event.contents.keys()


def test_a_meeting_held_twice_is_two_events():
    """Each with a mark of its own, in one file with one zone."""
    later = timedelta(days=2)
    again = replace(MEETING, uid="meeting-6@coalitiebot", begins=MEETING.begins + later,
                    ends=MEETING.ends + later)  # fmt: skip
    calendar = read(MEETING, again)
    assert [event.uid.value for event in calendar.vevent_list] == [MEETING.uid, again.uid]
    assert len(calendar.vtimezone_list) == 1


def test_a_change_has_a_higher_number_and_the_same_mark():
    """So that a calendar program puts it in the place of what it had."""
    event = read(replace(MEETING, sequence=1, place="Bibliotheek")).vevent
    assert (event.uid.value, event.sequence.value) == (MEETING.uid, "1")


def test_what_is_cancelled_is_taken_out():
    """A file in which anything still stands is no cancellation."""
    off = replace(MEETING, sequence=2, cancelled=True)
    calendar = read(off)
    assert (calendar.method.value, calendar.vevent.status.value) == ("CANCEL", "CANCELLED")
    calendar = read(off, replace(MEETING, uid="meeting-6@coalitiebot"))
    assert calendar.method.value == "PUBLISH"
    assert [e.status.value for e in calendar.vevent_list] == ["CANCELLED", "CONFIRMED"]


def test_the_same_data_gives_the_same_bytes():
    """Nothing in it comes from the clock."""
    assert written(MEETING) == written(MEETING)


@given(title=words, place=words)
def test_words_come_through_whole(title: str, place: str):
    """Commas, line ends, emoji: whatever the bot keeps of what people type."""
    event = read(replace(MEETING, title=title, place=place)).vevent
    assert event.summary.value == safe(title)
    assert not place or event.location.value == safe(place)


@given(title=words)
def test_no_line_is_longer_than_75_octets(title: str):
    """And each ends as the standard wants it."""
    lines = written(replace(MEETING, title=title)).split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)


@given(change=st.sampled_from(CLOCK_CHANGES), minutes=st.integers(-300, 300))
def test_the_instant_is_the_same_around_a_change_of_the_clock(change: datetime, minutes: int):
    """Also in the hour that is skipped and in the one that comes twice."""
    begins = change + timedelta(minutes=minutes)
    ends = begins + timedelta(minutes=90)
    event = read(replace(MEETING, begins=begins, ends=ends)).vevent
    assert (event.dtstart.value.astimezone(UTC), event.dtend.value.astimezone(UTC)) == (
        begins,
        ends,
    )


@given(minutes=st.integers(0, 15 * 365 * 24 * 60))
def test_the_rules_in_the_file_are_those_of_the_zone(minutes: int):
    """For a program that knows the zone from nothing but the file."""
    local = (CHANGED + timedelta(minutes=minutes)).astimezone(LOCAL)
    rules = tzical(StringIO(ZONE)).get()
    assert local.replace(tzinfo=rules).utcoffset() == local.utcoffset()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Overleg kerngroep", "overleg-kerngroep-2027-01-12.ics"),
        ("Café ../../één: 50%", "cafe-een-50-2027-01-12.ics"),
        ("🌻", "afspraak-2027-01-12.ics"),
        ("a" * 200, "a" * 60 + "-2027-01-12.ics"),
    ],
)
def test_its_name_is_one_that_every_program_can_keep(title: str, name: str):
    """Letters, digits and stripes."""
    made = write_calendar(calendar_file([replace(MEETING, title=title)], CHANGED).data or {})
    assert (made.name, made.mime) == (name, "text/calendar")
