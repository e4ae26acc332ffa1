"""One reminder, the day before, to those who may come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers.conversation import courtesy
from handlers.conversation.cards import Brief, Card, card
from handlers.conversation.context import World
from handlers.conversation.routes import Slice
from handlers.conversation.routing import due, notice
from handlers.conversation.texts import t
from handlers.meetings.cards import answers_to, coming_of, seats_at, where_and_when
from handlers.meetings.subjects import REMINDER, as_now, is_as_told
from handlers.meetings.timing import JUST_HEARD, reminds_on
from storage.meetings import MAY_COME, Coming, Meeting, kinds_of, next_guests
from storage.notices import Notice
from storage.people import Contact


@due(Meeting.remind_at, cursor=Meeting.reminded)
def wish_reminders(world: World, meeting: Meeting, part: Slice) -> Sequence[int]:
    """Wish them for the right morning; courtesy lets them go then."""
    guests = next_guests(world.db, meeting, part.after, part.size, MAY_COME)
    _wish(world, meeting, guests)
    return guests


def remind_too(world: World, meeting: Meeting, contact: Contact) -> None:
    """A guest comes after all, when the others' reminders were wished already."""
    if meeting.reminds and meeting.remind_at is None:
        _wish(world, meeting, [contact.id])


def _wish(world: World, meeting: Meeting, contacts: Sequence[int]) -> None:
    """Guests who heard of it shortly before need no reminder."""
    hours = courtesy.settings_of(meeting.coalition).hours
    for kind, ids in kinds_of(world.db, contacts).items():
        at = reminds_on(meeting, kind, hours)
        if at >= meeting.changed_at + JUST_HEARD:
            subject = as_now(REMINDER, meeting)
            courtesy.notify_many(
                world, meeting.coalition, ids, "appointment", subject, not_before=at
            )


@notice(REMINDER)
def remind(world: World, wish: Notice, meeting: Meeting) -> Card | None:
    """As long as it did not change, is still to come, and this guest may still come."""
    has_begun = meeting.begins <= world.now
    if not is_as_told(wish, meeting) or meeting.is_cancelled or has_begun:
        return None
    seats = seats_at(world, meeting, wish.contact)
    mine = next((seat for seat in seats if seat.meeting.id == meeting.id), None)
    if mine is None or not mine.guest.may_come or not meeting.reminds:
        return None
    is_expected = mine.guest.coming is Coming.EXPECTED
    opening, place = t(_opening(world, meeting), title=meeting.title), where_and_when(meeting)
    coming = coming_of([mine]) if is_expected else t("meeting-said-nothing")
    reminder = card(opening, place, coming, buttons=answers_to(seats))
    return replace(reminder, brief=Brief((opening, *place, coming), meeting.title))


def _opening(world: World, meeting: Meeting) -> str:
    """ "Morgen" is said on the day before only: before a weekend people are reminded earlier."""
    zone = ZoneInfo(meeting.zone)
    day_before = meeting.begins.astimezone(zone).date() - timedelta(days=1)
    is_tomorrow = world.now.astimezone(zone).date() == day_before
    return "meeting-tomorrow" if is_tomorrow else "meeting-is-near"
