"""A meeting as a file that calendar programs open: RFC 5545, for one appointment or several."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from handlers.conversation.cards import FileRef
from handlers.conversation.chat import Attachment
from handlers.conversation.routing import recipe
from handlers.conversation.services import NO_REPLY
from handlers.conversation.words import safe
from handlers.conversation.writing import LOCAL

if TYPE_CHECKING:
    from icalendar import Calendar, Event, vCalAddress

MIME = "text/calendar"
NAME_LIMIT = 60

# Rules of our own: those that the library makes begin summer time an hour late, and name each year.
ZONE = f"""BEGIN:VTIMEZONE
TZID:{LOCAL.key}
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One event in a calendar.

    `uid` stays the same for the same event ("meeting-5@coalitiebot"); `sequence` rises with each
    change of it, so that programs keep the newest; `title`, `place` and `notes` are anyone's words.
    `organizer`: the address that RFC 5546 demands; `host`: the name that goes with it.
    """

    uid: str
    sequence: int
    begins: datetime
    ends: datetime
    title: str
    place: str = ""
    notes: str = ""
    cancelled: bool = False
    organizer: str = NO_REPLY
    host: str = ""

    @property
    def as_data(self) -> dict[str, Any]:
        """As plain values, with the moments in UTC."""
        moments = {"begins": _written(self.begins), "ends": _written(self.ends)}
        return asdict(self) | moments

    @classmethod
    def of(cls, data: dict[str, Any]) -> Appointment:
        """The appointment that `as_data` wrote."""
        moments = {name: datetime.fromisoformat(data[name]) for name in ("begins", "ends")}
        return cls(**data | moments)


def calendar_file(appointments: Sequence[Appointment], changed: datetime) -> FileRef:
    """The file with these appointments as they are since `changed`; a meeting that is held twice
    has two. The same appointments give the same bytes."""
    events = [appointment.as_data for appointment in appointments]
    return FileRef(recipe="calendar-file", data={"events": events, "changed": _written(changed)})


@recipe("calendar-file")
def write_calendar(data: dict[str, Any]) -> Attachment:
    """The file itself."""
    # Loaded when first used.
    from icalendar import Calendar, Timezone

    appointments = [Appointment.of(event) for event in data["events"]]
    calendar = Calendar()
    calendar.add("prodid", "-//Coalitiebot//NL")
    calendar.add("version", "2.0")
    calendar.add("method", _method(appointments))
    calendar.add_component(Timezone.from_ical(ZONE))
    for appointment in appointments:
        calendar.add_component(_event(appointment, datetime.fromisoformat(data["changed"])))
    return Attachment(_name_of(appointments[0]), MIME, _bytes(calendar))


def _method(appointments: Sequence[Appointment]) -> str:
    """PUBLISH puts it in the reader's own calendar at once. REQUEST would ask them to mail a yes to
    the organiser, but people answer in the chat. CANCEL takes it out again."""
    return "CANCEL" if all(a.cancelled for a in appointments) else "PUBLISH"


def _event(appointment: Appointment, changed: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", appointment.uid)
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("dtstart", _local(appointment.begins))
    event.add("dtend", _local(appointment.ends))
    event.add("organizer", _organizer(appointment))
    event.add("summary", safe(appointment.title))
    for name, words in (("location", appointment.place), ("description", appointment.notes)):
        if words:
            event.add(name, safe(words))
    event.add("status", "CANCELLED" if appointment.cancelled else "CONFIRMED")
    return event


def _organizer(appointment: Appointment) -> vCalAddress:
    from icalendar import vCalAddress

    host = {"CN": safe(appointment.host)} if appointment.host else {}
    return vCalAddress(f"mailto:{appointment.organizer}", params=host)


def _local(moment: datetime) -> datetime:
    """As the clock here says it; in the hour that the clock goes through again, only UTC is clear
    about the second time."""
    local = moment.astimezone(LOCAL)
    return moment.astimezone(UTC) if local.fold else local


def _bytes(calendar: Calendar) -> bytes:
    # In the order in which it was written, as people who look into the file expect it.
    written: bytes = calendar.to_ical(sorted=False)
    return written


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _name_of(appointment: Appointment) -> str:
    """ "overleg-kerngroep-2027-01-12.ics": letters that every program can keep."""
    ascii_title = (
        unicodedata.normalize("NFKD", appointment.title).encode("ascii", "ignore").decode()
    )
    words = re.findall(r"[a-z0-9]+", ascii_title.casefold())
    title = "-".join(words)[:NAME_LIMIT].strip("-") or "afspraak"
    return f"{title}-{appointment.begins.astimezone(LOCAL):%Y-%m-%d}.ics"
