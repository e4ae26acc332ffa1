"""How a meeting looks to its guests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers.conversation.buttons import ticked
from handlers.conversation.cards import Button, Card, FileRef, card
from handlers.conversation.colleagues import colleagues_of
from handlers.conversation.context import World
from handlers.conversation.hooks import PROMISED, Hook
from handlers.conversation.texts import Line, Text, t
from handlers.meetings.actions import AskColleagueToGo, Come
from handlers.meetings.calendar_file import Appointment, calendar_file
from storage.meetings import Coming, Guest, Meeting, guest_of, meeting_by, places_at
from storage.people import Contact, contact_by

Gather = Callable[[Hook[[str], list[Line]], str], list[list[Line]]]


@dataclass(frozen=True, slots=True)
class GuestSeat:
    """A meeting and one of its guests."""

    meeting: Meeting
    guest: Guest

    @property
    def at(self) -> Text:
        return moment_of(self.meeting)


def seats_at(world: World, meeting: Meeting, contact: Contact) -> list[GuestSeat]:
    """The seat of a contact at a meeting; where it is held twice, at both, the first in front.
    Nothing where they are no guest."""
    both = [meeting, *twin_of(world, meeting)]
    found = [(m, guest) for m in both if (guest := guest_of(world.db, m, contact.id)) is not None]
    return [GuestSeat(*seat) for seat in sorted(found, key=lambda seat: seat[0].begins)]


def twin_of(world: World, meeting: Meeting) -> list[Meeting]:
    """The other moment of one that is held twice, as long as that can be gone to."""
    if meeting.twin_id is None:
        return []
    twin = world.once(meeting_by, meeting.coalition_id, meeting.twin_id)
    return [twin] if twin is not None and not twin.is_cancelled and twin.ends > world.now else []


# Its words


def moment_of(meeting: Meeting) -> Text:
    """When it begins: "di 12 jan, 19.30"."""
    return t("meeting-moment", at=meeting.begins)


def hours_of(meeting: Meeting) -> Text:
    """From when until when."""
    ends = meeting.ends.astimezone(ZoneInfo(meeting.zone)).time()
    return t("meeting-hours", begins=meeting.begins, ends=ends)


def where_and_when(*meetings: Meeting) -> list[Line]:
    """When it is, or both times, and where."""
    found = dict.fromkeys(m.place for m in meetings if m.place)
    places = [t("meeting-place", place=place) for place in found]
    is_open = not places and not any(m.is_cancelled for m in meetings)
    return [*map(hours_of, meetings), *([t("meeting-place-open")] if is_open else places)]


def opening_of(meeting: Meeting, *, twice: bool) -> Line:
    """That there is a meeting, or how it changed."""
    if meeting.before is not None:
        return t("meeting-moved", title=meeting.title, before=meeting.before)
    if meeting.sequence and not meeting.restored:
        return t("meeting-changed", title=meeting.title)
    name = "meeting-date" if meeting.polled else "meeting-invited"
    return t("meeting-dates" if twice else name, title=meeting.title)


def reason_of(reason: str) -> Line:
    """Why a meeting is off, where its leader said so."""
    return t("meeting-reason", reason=reason) if reason else ""


def promised(world: World, meeting: Meeting) -> tuple[Line, ...]:
    """The promises of the same people when they met before."""
    # Read once for all whose notices go together.
    return world.once(_promised, world.gather, meeting.about)


def _promised(_: Session, gather: Gather, about: str) -> tuple[Line, ...]:
    return tuple(line for lines in gather(PROMISED, about) for line in lines)


def name_of(contact: Contact) -> Line:
    """A contact, with the organisations for which they speak."""
    names = [organisation.name for organisation in contact.organisations]
    return t("guest-of", name=contact.name, organisations=names) if names else contact.name


# Its file


def appointment(world: World, meeting: Meeting, *, leave_out: bool = False) -> Appointment:
    """The meeting in a calendar; one that a reader must `leave_out` goes from there again."""
    return Appointment(
        uid=meeting.uid,
        sequence=meeting.sequence,
        begins=meeting.begins,
        ends=meeting.ends,
        title=meeting.title,
        place=meeting.place,
        cancelled=leave_out or meeting.is_cancelled,
        organizer=world.services.organizer,
        host=meeting.coalition.name,
    )


def file_of(world: World, seats: Sequence[GuestSeat]) -> FileRef:
    """The file with the moments to which a guest may come, or with all where they do not come."""
    coming = [seat.meeting for seat in seats if seat.guest.may_come]
    meetings = coming or [seat.meeting for seat in seats]
    return file_with(world, *meetings)


def file_with(world: World, *meetings: Meeting) -> FileRef:
    changed = max(meeting.changed_at for meeting in meetings)
    return calendar_file([appointment(world, meeting) for meeting in meetings], changed)


def chosen_file(world: World, seats: Sequence[GuestSeat]) -> FileRef:
    """The one of two to which a guest goes, without the other."""
    entries = [appointment(world, s.meeting, leave_out=not s.guest.may_come) for s in seats]
    return calendar_file(entries, world.now)


# What a guest can answer


def invited_card(world: World, seats: Sequence[GuestSeat], *opening: Line) -> Card:
    """When and where it is, with the file, and what the guest answered or can answer."""
    return card(
        *opening,
        [*where_and_when(*(seat.meeting for seat in seats)), *_invited_by(world, seats[0])],
        promised(world, seats[0].meeting),
        coming_of(seats),
        buttons=ways_of(world, seats),
        file=file_of(world, seats),
    )


def _invited_by(world: World, seat: GuestSeat) -> list[Line]:
    """The leader whose meeting it is, to all others."""
    meeting = seat.meeting
    leader = world.once(contact_by, meeting.coalition_id, meeting.by_contact)
    if leader is None or leader.id == seat.guest.contact_id:
        return []
    return [t("meeting-invited-by", name=leader.name)]


def off_card(world: World, off: GuestSeat, others: Sequence[GuestSeat]) -> Card:
    """That it does not go on, with the file that takes it out; and the other one of two, where
    there is that."""
    meeting = off.meeting
    other = [t("meeting-still-on", at=seat.at) for seat in others]
    return card(
        t("meeting-off", title=meeting.title),
        where_and_when(meeting),
        reason_of(meeting.reason),
        *other,
        buttons=answers_to(others) if others else (),
        file=file_with(world, meeting),
    )


def coming_of(seats: Sequence[GuestSeat]) -> Line:
    """Whether a guest comes, as they answered, or the question."""
    coming = [seat for seat in seats if seat.guest.may_come]
    if not coming:
        asked = any(seat.guest.coming is Coming.ASKED for seat in seats)
        return t("meeting-ask" if asked else "meeting-you-cannot")
    if len(coming) > 1:
        return t("meeting-which")
    if len(seats) > 1:
        return t("meeting-you-come-to", at=coming[0].at)
    guest = coming[0].guest
    if guest.coming is Coming.EXPECTED:
        if _was_moved_since(coming[0]):
            return t("meeting-counted-on")
        return t("meeting-you-come" if guest.said_at else "meeting-entered-for-you")
    return t(f"meeting-ask-{guest.said_before}" if guest.said_before else "meeting-ask")


def _was_moved_since(seat: GuestSeat) -> bool:
    """Whether it is at another time than when the guest said that they can."""
    meeting, said_at = seat.meeting, seat.guest.said_at
    return meeting.before is not None and (said_at is None or said_at < meeting.changed_at)


def colleagues_for(world: World, meeting: Meeting, contact: Contact) -> list[Contact]:
    """The colleagues of a guest who can be asked: in reach, and no guests themselves."""
    colleagues = colleagues_of(world, contact)
    known = places_at(world.db, meeting, (colleague.id for colleague in colleagues))
    return [colleague for colleague in colleagues if colleague.id not in known]


def ways_of(world: World, seats: Sequence[GuestSeat]) -> list[Button | list[Button]]:
    """The answers that a guest can give; and to ask a colleague, where they cannot come and there
    is one."""
    meeting, guest = seats[0].meeting, seats[0].guest
    is_absent = len(seats) == 1 and guest.coming is Coming.CANNOT and guest.instead_of is None
    if not is_absent or not colleagues_for(world, meeting, guest.contact):
        return answers_to(seats)
    ask = Button(t("meeting-ask-colleague"), AskColleagueToGo(meeting.id))
    return [*answers_to(seats), ask]


def answer_to(meeting: Meeting, *, yes: bool) -> Come:
    """That a guest comes at the hour that it has now, or cannot."""
    return Come(meeting.id, yes, meeting.begins.isoformat())


def answers_to(seats: Sequence[GuestSeat]) -> list[Button | list[Button]]:
    """The answers that a guest can give. The one that they gave keeps its place, so that a second
    tap on the same spot does not take it back; its label is not what people type."""
    if len(seats) > 1:
        return _answers_to_pair(seats)
    meeting, coming = seats[0].meeting, seats[0].guest.coming
    yes: Line = t("meeting-i-come")
    no: Line = t("meeting-i-cannot")
    match coming:
        case Coming.EXPECTED:
            yes, no = ticked(t("meeting-said-come")), t("meeting-cannot-after-all")
        case Coming.CANNOT:
            yes, no = t("meeting-can-after-all"), ticked(t("meeting-said-cannot"))
    come, stay = answer_to(meeting, yes=True), answer_to(meeting, yes=False)
    return [[Button(yes, come), Button(no, stay)]]


def come_too(world: World, meetings: Sequence[Meeting], leader: int) -> list[Button]:
    """For a leader who is no guest: to come as well."""
    label = "meeting-come-too" if len(meetings) == 1 else "meeting-come-at"
    return [
        Button(t(label, at=moment_of(meeting)), answer_to(meeting, yes=True))
        for meeting in meetings
        if guest_of(world.db, meeting, leader) is None
    ]


def _answers_to_pair(seats: Sequence[GuestSeat]) -> list[Button | list[Button]]:
    going = [seat for seat in seats if seat.guest.may_come]
    label = "meeting-rather" if len(going) == 1 else "meeting-come-at"
    picks = [
        Button(
            ticked(t("meeting-said-come-at", at=seat.at))
            if going == [seat]
            else t(label, at=seat.at),
            answer_to(seat.meeting, yes=True),
        )
        for seat in seats
    ]
    has_said = any(seat.guest.coming is Coming.EXPECTED for seat in going)
    no = t("meeting-cannot-after-all" if has_said else "meeting-i-cannot")
    refusal = no if going else ticked(t("meeting-said-cannot"))
    return [*picks, Button(refusal, answer_to(seats[0].meeting, yes=False))]
