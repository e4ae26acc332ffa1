"""When something about a meeting is due: pure rules over its moments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation.courtesy import HOURS, REMINDS_AT, Hours, within_hours
from storage.meetings import Coming, Meeting
from storage.people import Kind

AN_HOUR = 60
"""Minutes that a meeting takes where nobody says otherwise."""
LONGEST_CLOSED = timedelta(days=6)
"""No row of weekends and holidays is longer, so that nobody's reminder comes before that."""
ASKS_AFTER = timedelta(hours=1)
COUNTS_AFTER = timedelta(hours=18)
JUST_HEARD = timedelta(hours=12)
"""A guest who heard of it so shortly before needs no reminder."""
SOON = timedelta(days=1)
"""A change so shortly before cannot wait for a decent hour."""


def is_late_change(meeting: Meeting, now: datetime) -> bool:
    """Whether it changed so shortly before, by its old hour or its new one, that people would go
    for nothing."""
    return bool(meeting.sequence) and is_soon(meeting, meeting.before, now)


def is_soon(meeting: Meeting, other: datetime | None, now: datetime) -> bool:
    """Whether its hour, or the other one from or to which it moves, is that near."""
    return min(meeting.begins, other or meeting.begins) - now < SOON


def is_another_time(at: datetime, meeting: Meeting) -> bool:
    """Whether this moment is so far from its own that none of its hours is left: then a yes to
    those says nothing."""
    return abs(meeting.begins - at) >= timedelta(minutes=meeting.minutes)


def concerned(meeting: Meeting) -> tuple[Coming, ...]:
    """The answers of guests to whom news of it is news: a change is none to those who go to the
    other one of two."""
    return tuple(c for c in Coming if not (meeting.sequence and c is Coming.ELSEWHERE))


def plan(meeting: Meeting, now: datetime) -> None:
    """Everyone hears of it as it is from now on; what must happen around it follows its hours."""
    meeting.tell_at, meeting.reached = now, 0
    plan_reminder(meeting, now)
    meeting.ask_at = meeting.ends + ASKS_AFTER
    meeting.count_at = meeting.ends + COUNTS_AFTER


def call_off(meeting: Meeting, now: datetime) -> None:
    """Everyone hears of it; nothing happens around it any more."""
    meeting.tell_at, meeting.reached = now, 0
    meeting.remind_at = meeting.ask_at = meeting.count_at = None


def can_remind(meeting: Meeting, now: datetime) -> bool:
    """Whether there is a day before it."""
    return now < meeting.begins - SOON


def plan_reminder(meeting: Meeting, now: datetime) -> None:
    """Remind anew, where it reminds and there is a day before it."""
    wanted = meeting.reminds and can_remind(meeting, now)
    earliest = meeting.begins - SOON - LONGEST_CLOSED
    meeting.remind_at, meeting.reminded = (max(now, earliest) if wanted else None), 0


def reminds_on(
    meeting: Meeting, kind: Kind | None, hours: Mapping[Kind, Hours] = HOURS
) -> datetime:
    """When a contact of this kind is reminded: in the morning of the day before, or of the last
    day before that on which they may be written to."""
    zone = ZoneInfo(meeting.zone)
    day = meeting.begins.astimezone(zone).date() - timedelta(days=1)
    moment = datetime.combine(day, REMINDS_AT, zone)
    while within_hours(moment, kind, zone, hours).astimezone(zone).date() != day:
        day -= timedelta(days=1)
        moment = datetime.combine(day, REMINDS_AT, zone)
    return moment
