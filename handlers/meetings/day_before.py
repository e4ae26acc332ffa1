"""One reminder, the day before, to those who may come."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card
from handlers.conversation.context import World
from handlers.conversation.courtesy import settings_of
from handlers.conversation.routing import Slice, due, notice
from handlers.conversation.texts import t
from handlers.meetings.cards import answers_to, said_of, seats_at, where_and_when
from handlers.meetings.subjects import meeting_in
from handlers.meetings.timing import JUST_HEARD, reminds_on
from storage.meetings import MAY_COME, Meeting, kinds_of, next_guests
from storage.notices import Notice
from storage.people import Contact


@due(Meeting.remind_at, cursor=Meeting.reminded)
def wish_reminders(world: World, meeting: Meeting, part: Slice) -> Sequence[int]:
    """Wish them for the right morning; courtesy lets them go then."""
    guests = next_guests(world.db, meeting, part.after, part.size, MAY_COME)
    _wish(world, meeting, guests)
    return guests


def remind_too(world: World, meeting: Meeting, contact: Contact) -> None:
    """Someone comes after all, when the others' reminders were wished already."""
    if meeting.reminds and meeting.remind_at is None:
        _wish(world, meeting, [contact.id])


def _wish(world: World, meeting: Meeting, contacts: Sequence[int]) -> None:
    """Who heard of it shortly before needs no reminder."""
    hours = settings_of(meeting.coalition).hours
    for kind, ids in kinds_of(world.db, contacts).items():
        at = reminds_on(meeting, kind, hours)
        if at >= meeting.changed_at + JUST_HEARD:
            courtesy.notify_many(
                world, meeting.coalition, ids, "appointment", meeting.reminder, not_before=at
            )


@notice("meeting-reminder")
def remind(world: World, wish: Notice) -> Card | None:
    """As long as it is still so, still to come, and this person may still come."""
    meeting = meeting_in(world, wish)
    if meeting is None or meeting.is_cancelled or meeting.begins <= world.now:
        return None
    seats = seats_at(world, meeting, wish.contact)
    mine = next((seat for seat in seats if seat.meeting.id == meeting.id), None)
    if mine is None or not mine.guest.may_come or not meeting.reminds:
        return None
    return card(
        t("meeting-reminder", title=meeting.title),
        where_and_when(meeting),
        said_of([mine]),
        buttons=answers_to(seats),
    )
