"""Calendar programs that open the files of meetings, each with a reader of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

import ics
import vobject
from ical.calendar_stream import IcsCalendarStream

CANCELLED = "CANCELLED"


@dataclass(frozen=True)
class Entry:
    """An event as a reader sees it."""

    method: str
    uid: str
    sequence: int
    status: str
    organizer: str
    begins: datetime
    place: str


Reader = Callable[[str], Iterator[Entry]]


def by_vobject(text: str) -> Iterator[Entry]:
    calendar = vobject.readOne(text)
    for event in calendar.vevent_list:
        yield Entry(
            calendar.method.value,
            event.uid.value,
            int(event.sequence.value),
            event.status.value,
            event.organizer.value,
            event.dtstart.value,
            event.location.value if "location" in event.contents else "",
        )


def by_ics(text: str) -> Iterator[Entry]:
    calendar = ics.Calendar(text)
    for event in calendar.events:
        more = {line.name: line.value for line in event.extra}
        yield Entry(
            calendar.method,
            event.uid,
            int(more["SEQUENCE"]),
            event.status,
            f"mailto:{event.organizer.email}",
            event.begin.datetime,
            event.location or "",
        )


def by_ical(text: str) -> Iterator[Entry]:
    calendar = IcsCalendarStream.calendar_from_ics(text)
    for event in calendar.events:
        yield Entry(
            calendar.method or "",
            event.uid,
            event.sequence or 0,
            event.status or "",
            event.organizer.uri if event.organizer else "",
            event.dtstart,
            event.location or "",
        )


READERS: tuple[Reader, ...] = (by_vobject, by_ics, by_ical)


@dataclass
class CalendarProgram:
    """Keeps what it opened, as RFC 5546 tells programs to (3.2.1 and 3.2.5)."""

    read: Reader
    entries: dict[str, Entry] = field(default_factory=dict)

    def opens(self, text: str) -> None:
        """Put each event in the place of the older one with its mark, or take it out."""
        for entry in self.read(text):
            assert entry.organizer.startswith("mailto:"), f"refused: no organiser in {entry}"
            known = self.entries.get(entry.uid)
            if known is not None and known.sequence > entry.sequence:
                continue
            self.entries[entry.uid] = entry
            if CANCELLED in (entry.status, f"{entry.method}LED"):
                del self.entries[entry.uid]
