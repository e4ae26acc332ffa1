"""Meetings: when they are, whom they are for, who was there, and how often a group meets."""

from storage.meetings.finding import (
    first_at,
    first_due,
    last_held_with,
    meeting_by,
    meeting_with,
    meetings_after,
    occupied_by,
    seats_after,
)
from storage.meetings.guests import (
    ask_instead,
    guest_of,
    guests_of,
    invite,
    kinds_of,
    next_guests,
    out_of_reach,
    places_at,
    says,
    stand_ins,
)
from storage.meetings.tables import MAY_COME, Coming, Guest, Meeting, MeetingState, Rhythm

__all__ = [
    "MAY_COME",
    "Coming",
    "Guest",
    "Meeting",
    "MeetingState",
    "Rhythm",
    "ask_instead",
    "first_at",
    "first_due",
    "guest_of",
    "guests_of",
    "invite",
    "kinds_of",
    "last_held_with",
    "meeting_by",
    "meeting_with",
    "meetings_after",
    "next_guests",
    "occupied_by",
    "out_of_reach",
    "places_at",
    "says",
    "seats_after",
    "stand_ins",
]
