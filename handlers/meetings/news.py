"""What a leader hears: who cannot come, once, with the news of the day or at once when it is soon;
and what another leader changed."""

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
from handlers.meetings.cards import Seat, file_with, moment_of, name_of, where_and_when
from handlers.meetings.subjects import guest_in, meeting_in, subject_of
from storage.meetings import Coming, Meeting, guest_of, stand_ins
from storage.notices import Notice
from storage.people import Role, contact_by, leader_for

NEAR = timedelta(days=2)
"""So shortly before, the news of the next morning comes too late to do something."""


def tell_leader(world: World, seat: Seat) -> None:
    """The leader hears what someone said last about coming; of the leader another one hears it."""
    meeting, guest = seat.meeting, seat.guest
    leader = leader_for(world.db, meeting.coalition_id, meeting.by_contact, but=guest.contact_id)
    if leader is not None:
        purpose = "decision" if meeting.begins - world.now < NEAR else "news"
        courtesy.notify(world, leader, purpose, subject_of("meeting-news", guest))


@notice("meeting-news")
def bring(world: World, wish: Notice) -> Card | None:
    """As it is by then; nothing when they thought better of it before the leader heard."""
    found = guest_in(world, wish)
    lines = _news(world, Seat(*found)) if found is not None else []
    if found is None or not lines:
        return None
    meeting, _ = found
    see = Button(t("meeting-see", at=moment_of(meeting)), ShowMeeting(meeting.id))
    return card(lines, buttons=[see])


def _news(world: World, seat: Seat) -> list[Line]:
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
    """What the leader knows now of whether someone comes."""
    news = kind_in(event.notice.subject) == "meeting-news"
    found = guest_in(world, event.notice) if news else None
    if found is not None:
        _, guest = found
        guest.absence_told = guest.coming is Coming.CANNOT


def _instead(world: World, seat: Seat) -> Line:
    """Whether somebody takes the place of who cannot come."""
    found = stand_ins(world.db, seat.meeting, seat.guest.contact_id)
    goes = [guest.contact.name for guest in found if guest.coming is Coming.EXPECTED]
    asked = [guest.contact.name for guest in found if guest.coming is Coming.ASKED]
    if goes:
        return t("meeting-goes-instead", names=goes)
    return t("meeting-asked-instead", names=asked) if asked else t("meeting-nobody-instead")


def tell_owner(world: World, meeting: Meeting) -> None:
    """Whose meeting another leader changed hears it, also when it is not for them."""
    owner = contact_by(world.db, meeting.coalition_id, meeting.by_contact)
    if owner is None or owner.role is not Role.LEADER or owner.id == meeting.changed_by:
        return
    if guest_of(world.db, meeting, owner.id) is None:
        subject = f"meeting-led:{meeting.id}.{meeting.sequence}"
        courtesy.notify(world, owner, "decision", subject)


@notice("meeting-led")
def bring_change(world: World, wish: Notice) -> Card | None:
    """What became of it, and who did that."""
    meeting = meeting_in(world, wish)
    other = contact_by(world.db, wish.coalition_id, meeting.changed_by) if meeting else None
    if meeting is None or other is None:
        return None
    name = "meeting-called-off-by" if meeting.is_cancelled else "meeting-changed-by"
    said = t(name, name=other.name, title=meeting.title)
    return card(said, where_and_when(meeting), file=file_with(meeting))
