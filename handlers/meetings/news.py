"""What a leader hears of who cannot come: once, with the news of the day, or at once when it is
soon."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.routing import notice
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import ShowMeeting
from handlers.meetings.cards import Seat, moment_of, name_of
from storage.meetings import Coming, guest_of, meeting_by, stand_ins
from storage.notices import Notice
from storage.people import contact_by, leader_for

NEAR = timedelta(days=2)
"""So shortly before, the news of the next morning comes too late to do something."""


def tell_leader(world: World, seat: Seat) -> None:
    """The leader hears what someone said last about coming, unless it was the leader."""
    meeting, guest = seat.meeting, seat.guest
    leader = leader_for(world.db, meeting.coalition_id, meeting.by_contact)
    if leader is None or leader.id == guest.contact_id or guest.said_at is None:
        return
    purpose = "decision" if meeting.begins - world.now < NEAR else "news"
    subject = f"meeting-news:{meeting.id}.{guest.contact_id}.{guest.said_at:%Y%m%d%H%M%S}"
    courtesy.notify(world, leader, purpose, subject)


@notice("meeting-news")
def bring(world: World, wish: Notice) -> Card | None:
    """As it is by then; nothing when they thought better of it before the leader heard."""
    key, contact, at = wish.subject.partition(":")[2].split(".")
    meeting = meeting_by(world.db, wish.coalition_id, int(key))
    guest = guest_of(world.db, meeting, int(contact)) if meeting is not None else None
    if meeting is None or guest is None or meeting.is_cancelled or meeting.ends <= world.now:
        return None
    if guest.said_at is None or f"{guest.said_at:%Y%m%d%H%M%S}" != at:
        return None
    lines = _news(world, Seat(meeting, guest))
    see = Button(t("meeting-see", at=moment_of(meeting)), ShowMeeting(meeting.id))
    return card(lines, buttons=[see]) if lines else None


def _news(world: World, seat: Seat) -> list[Line]:
    guest, about = seat.guest, {"title": seat.meeting.title, "at": seat.at}
    name = name_of(guest.contact)
    if guest.coming is Coming.CANNOT:
        guest.absence_told = True
        return [t("meeting-absent", name=name, **about), _instead(world, seat)]
    if guest.instead_of is not None:
        other = contact_by(world.db, guest.coalition_id, guest.instead_of)
        absent = guest_of(world.db, seat.meeting, guest.instead_of)
        if other is None or absent is None or not absent.absence_told:
            return []
        return [t("meeting-stands-in", name=name, other=other.name, **about)]
    if not guest.absence_told:
        return []
    guest.absence_told = False
    return [t("meeting-comes-after-all", name=name, **about)]


def _instead(world: World, seat: Seat) -> Line:
    """Whether somebody takes the place of who cannot come."""
    found = stand_ins(world.db, seat.meeting, seat.guest.contact_id)
    goes = [guest.contact.name for guest in found if guest.coming is Coming.EXPECTED]
    asked = [guest.contact.name for guest in found if guest.coming is Coming.ASKED]
    if goes:
        return t("meeting-goes-instead", names=goes)
    return t("meeting-asked-instead", names=asked) if asked else t("meeting-nobody-instead")
