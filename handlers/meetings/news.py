"""News for a leader: which guests cannot come, once, with the news of the day or at once when it is
soon; and what another leader changed."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.events import Brought
from handlers.conversation.routing import happened, notice
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import ShowMeeting
from handlers.meetings.cards import (
    GuestSeat,
    file_with,
    moment_of,
    name_of,
    reason_of,
    where_and_when,
)
from handlers.meetings.subjects import LED, NEWS, about_guest, as_now, guest_in, is_as_told
from storage.meetings import Coming, Meeting, guest_of, stand_ins
from storage.notices import Notice
from storage.people import Role, contact_by, leader_for

NEAR = timedelta(days=2)
"""So shortly before, the news of the next morning comes too late to do something."""


def tell_leader(world: World, seat: GuestSeat) -> None:
    """Tell the leader the last answer of a guest; another leader where that guest is the leader."""
    meeting, guest = seat.meeting, seat.guest
    leader = leader_for(world.db, meeting.coalition_id, meeting.by_contact, but=guest.contact_id)
    if leader is not None:
        purpose = "decision" if meeting.begins - world.now < NEAR else "news"
        courtesy.notify(world, leader, purpose, about_guest(NEWS, guest))


@notice(NEWS)
def bring(world: World, wish: Notice, meeting: Meeting) -> Card | None:
    """As it is by then; nothing when the guest changed their mind before the leader heard."""
    guest = guest_in(world, wish, meeting)
    lines = _news(world, GuestSeat(meeting, guest)) if guest is not None else []
    see = Button(t("meeting-see", at=moment_of(meeting)), ShowMeeting(meeting.id))
    return card(lines, buttons=[see]) if lines else None


def _news(world: World, seat: GuestSeat) -> list[Line]:
    guest, about = seat.guest, {"title": seat.meeting.title, "at": seat.at}
    name = name_of(guest.contact)
    if guest.coming is Coming.CANNOT:
        return [t("meeting-absent", name=name, **about), _instead(world, seat)]
    if guest.instead_of is not None:
        other = contact_by(world.db, guest.coalition_id, guest.instead_of)
        absent = guest_of(world.db, seat.meeting, guest.instead_of)
        if other is None or absent is None or not absent.absence_told:
            return []
        return [t("meeting-stands-in", name=name, other=other.name, **about)]
    return [t("meeting-comes-after-all", name=name, **about)] if guest.absence_told else []


@happened(Brought)
def remember(world: World, event: Brought) -> None:
    """Note whether the leader knows now that a guest cannot come."""
    wish = event.notice
    if kind_in(wish.subject) != NEWS.kind:
        return
    meeting = NEWS.found(world, wish.coalition_id, wish.subject)
    guest = guest_in(world, wish, meeting) if meeting is not None else None
    if guest is not None:
        guest.absence_told = guest.coming is Coming.CANNOT


def _change_of(meeting: Meeting) -> str:
    if meeting.is_cancelled:
        return "meeting-called-off-by"
    return "meeting-restored-by" if meeting.restored else "meeting-changed-by"


def _instead(world: World, seat: GuestSeat) -> Line:
    """Whether somebody takes the place of a guest who cannot come."""
    found = stand_ins(world.db, seat.meeting, seat.guest.contact_id)
    goes = [guest.contact.name for guest in found if guest.coming is Coming.EXPECTED]
    asked = [guest.contact.name for guest in found if guest.coming is Coming.ASKED]
    if goes:
        return t("meeting-goes-instead", names=goes)
    return t("meeting-asked-instead", names=asked) if asked else t("meeting-nobody-instead")


def tell_of_change(world: World, meeting: Meeting) -> None:
    """Tell the leader of a meeting what another leader changed, where they are no guest."""
    leader = contact_by(world.db, meeting.coalition_id, meeting.by_contact)
    if leader is None or leader.role is not Role.LEADER or leader.id == meeting.changed_by:
        return
    if guest_of(world.db, meeting, leader.id) is None:
        courtesy.notify(world, leader, "decision", as_now(LED, meeting))


@notice(LED)
def bring_change(world: World, wish: Notice, meeting: Meeting) -> Card | None:
    """The change, and which leader made it."""
    other = contact_by(world.db, wish.coalition_id, meeting.changed_by)
    if other is None or not is_as_told(wish, meeting):
        return None
    change = t(_change_of(meeting), name=other.name, title=meeting.title)
    why = reason_of(meeting.reason)
    return card(change, where_and_when(meeting), why, file=file_with(world, meeting))
