"""The data that meetings keep of a contact: to take along, to forget, or to hand over; and when
people are occupied or meet again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.events import Stopped
from handlers.conversation.hooks import (
    BECOME_ONE,
    EXPORT,
    FORGET,
    LAST_TIME,
    NEXT_TIME,
    OCCUPIED,
    OPEN_ITEMS,
    TABLES,
    UNDO_STOP,
)
from handlers.conversation.routing import answers, happened
from handlers.conversation.subjects import id_in, kind_in
from handlers.conversation.tables import Table
from handlers.conversation.texts import Line, t
from handlers.meetings.cards import GuestSeat, answer_to, moment_of
from handlers.meetings.day_before import remind_too
from handlers.meetings.standing_in import answer_asker
from storage.meetings import (
    Coming,
    Guest,
    Meeting,
    asked_to,
    attendance_in,
    forget_names,
    give_up_seats,
    guest_of,
    last_time_of_group,
    meeting_by,
    move_seats,
    next_of_group,
    occupied_by,
    seats_after,
    stand_ins,
)
from storage.people import Coalition, Contact


@answers(OCCUPIED)
def occupied(world: World, contacts: Sequence[int]) -> list[tuple[datetime, datetime]]:
    """The meetings to come of any of these."""
    return occupied_by(world.db, contacts, world.now)


@answers(NEXT_TIME)
def next_time(world: World, about: str) -> datetime | None:
    """When the same people meet again, where they are a group."""
    return next_of_group(world.db, id_in(about), world.now) if kind_in(about) == "group" else None


@answers(LAST_TIME)
def last_time(world: World, about: str) -> datetime | None:
    """When the same people met last, where they are a group."""
    if kind_in(about) != "group":
        return None
    return last_time_of_group(world.db, id_in(about), world.now)


@answers(OPEN_ITEMS)
def unanswered(world: World, contact: Contact) -> Card | None:
    """The first meeting that moved, of which a guest did not say whether they can come now."""
    for meeting, guest in seats_after(world.db, contact, world.now):
        if guest.said_before is not None:
            at = moment_of(meeting)
            come = Button(t("meeting-come-at", at=at), answer_to(meeting, yes=True))
            stay = Button(t("meeting-cannot-at", at=at), answer_to(meeting, yes=False))
            asked = t("meeting-unanswered", title=meeting.title, at=at)
            return card(asked, buttons=[[come, stay]])
    return None


@answers(TABLES)
def attendance(world: World, coalition: Coalition) -> Table:
    """The guests of each meeting, whether they were expected, and whether they came."""
    columns = (
        "column-meeting",
        "column-day",
        "column-name",
        "column-organisation",
        "column-expected",
        "column-came",
    )
    return Table(
        t("table-attendance"),
        tuple(map(t, columns)),
        tuple(_row(*seat) for seat in attendance_in(world.db, coalition.id)),
    )


def _row(meeting: Meeting, guest: Guest) -> tuple[Any, ...]:
    organisations = ", ".join(o.name for o in guest.contact.organisations)
    came = None if guest.came is None else t("yes" if guest.came else "no")
    return (
        meeting.title,
        meeting.begins,
        guest.contact.name,
        organisations,
        t(f"guest-{guest.coming}"),
        came,
    )


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The meetings that were for a contact, their answers, and whether they were there."""
    asked = [
        {
            "meeting": meeting.title,
            "at": meeting.begins.isoformat(),
            "said": str(guest.coming),
            "was_there": guest.came,
        }
        for meeting, guest in asked_to(world.db, contact)
    ]
    return {"meetings": asked} if asked else {}


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_seats(world.db, gone, kept)


@happened(Stopped)
def give_up(world: World, event: Stopped) -> None:
    """Nobody counts on a contact who stopped; a colleague whose place they would take hears so.
    Leaders hear of the stop itself."""
    seats = [GuestSeat(*seat) for seat in seats_after(world.db, event.contact, world.now)]
    event.contact.give_up("seats", [_as_kept(seat.guest) for seat in seats])
    give_up_seats(world.db, event.contact, world.now)
    for seat in seats:
        if seat.guest.instead_of is not None:
            answer_asker(world, seat)


def _as_kept(guest: Guest) -> tuple[int, Coming, str | None, Coming | None]:
    said_at = guest.said_at.isoformat() if guest.said_at else None
    return guest.meeting_id, guest.coming, said_at, guest.said_before


@answers(UNDO_STOP)
def sit_again(world: World, contact: Contact, given_up: dict[str, Any]) -> list[Line]:
    """They said of each meeting what they said before, unless a colleague goes by now. A leader or
    they themselves may have said otherwise since: that holds."""
    lines: list[Line] = []
    for number, *kept in given_up.get("seats", []):
        meeting = meeting_by(world.db, contact.coalition_id, number)
        guest = guest_of(world.db, meeting, contact.id) if meeting else None
        if meeting is None or guest is None or meeting.begins <= world.now:
            continue
        goes = _in_their_place(world, meeting, guest)
        if goes is not None:
            about = {"title": meeting.title, "at": moment_of(meeting), "name": goes.name}
            lines.append(t("meeting-stays-with", **about))
        elif guest.coming is Coming.CANNOT and guest.said_at is None:
            _sit(world, GuestSeat(meeting, guest), *kept)
    return lines


def _in_their_place(world: World, meeting: Meeting, guest: Guest) -> Contact | None:
    """The colleague who goes for the one in whose place this guest would have gone."""
    if guest.instead_of is None:
        return None
    others = stand_ins(world.db, meeting, guest.instead_of)
    goes = (one.contact for one in others if one is not guest and one.coming is Coming.EXPECTED)
    return next(goes, None)


def _sit(
    world: World, seat: GuestSeat, coming: str, said_at: str | None, said_before: str | None
) -> None:
    guest = seat.guest
    guest.coming = Coming(coming)
    guest.said_at = datetime.fromisoformat(said_at) if said_at else None
    guest.said_before = Coming(said_before) if said_before else None
    remind_too(world, seat.meeting, guest.contact)
    if guest.instead_of is not None and guest.coming is Coming.EXPECTED:
        # Said anew, so that the colleague hears it anew.
        guest.said_at = world.now
        answer_asker(world, seat)


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    """Whether they came goes with the contact; what they led goes on."""
    forget_names(world.db, contact)
