"""The guests of a meeting, and whether they come."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, update
from sqlalchemy.orm import Session, selectinload

from storage.base import insert_new
from storage.meetings.tables import MAY_COME, Coming, Guest, Meeting
from storage.messages import Message
from storage.people import Channel, Contact, Kind, Person, Standing
from storage.recipients import Recipient, recipients_where


def invite(
    session: Session,
    meeting: Meeting,
    coming: Mapping[int, Coming],
    now: datetime,
    *,
    unsaid: Collection[int] = (),
) -> None:
    """These contacts become guests, with whether they come; those who are guests already stay as
    they are. `unsaid`: those who did not say themselves that they come."""
    shared = {
        "coalition_id": meeting.coalition_id,
        "meeting_id": meeting.id,
        "absence_told": False,
        "told_there": False,
    }
    rows = [
        {**shared, "contact_id": contact, "coming": said,
         "said_at": None if _is_unsaid(contact, said, unsaid) else now}
        for contact, said in coming.items()
    ]  # fmt: skip
    if rows:
        session.execute(insert_new(session, Guest), rows)


def _is_unsaid(contact: int, said: Coming, unsaid: Collection[int]) -> bool:
    return said is Coming.UNKNOWN or (said is Coming.EXPECTED and contact in unsaid)


def guest_of(session: Session, meeting: Meeting, contact: int) -> Guest | None:
    """The guest that this contact is at a meeting; None: it is not for them."""
    return session.get(Guest, (meeting.id, contact))


def guests_of(session: Session, meeting: Meeting) -> list[Guest]:
    """Everyone whom a meeting is for, by name, with their people and organisations."""
    contact = selectinload(Guest.contact)
    return list(
        session.scalars(
            select(Guest)
            .join(Contact, Contact.id == Guest.contact_id)
            .join(Person, Person.id == Contact.person_id)
            .where(Guest.meeting_id == meeting.id)
            .order_by(func.lower(Person.name), Contact.id)
            .options(
                contact.selectinload(Contact.person).selectinload(Person.channels),
                contact.selectinload(Contact.organisations),
            )
        )
    )


def next_guests(
    session: Session,
    meeting: Meeting,
    after: int,
    limit: int,
    coming: Iterable[Coming] | None = None,
) -> Sequence[int]:
    """The next slice of the contact ids of guests after this one; only of guests with one of these
    words on their `coming`, where that is given."""
    among = [] if coming is None else [Guest.coming.in_(list(coming))]
    return session.scalars(
        select(Guest.contact_id)
        .where(Guest.meeting_id == meeting.id, Guest.contact_id > after, *among)
        .order_by(Guest.contact_id)
        .limit(limit)
    ).all()


def stand_ins(session: Session, meeting: Meeting, contact: int) -> list[Guest]:
    """Those who take the place of this contact, or were asked to."""
    return list(
        session.scalars(
            select(Guest).where(Guest.meeting_id == meeting.id, Guest.instead_of == contact)
        )
    )


def ask_instead(session: Session, meeting: Meeting, colleague: int, instead_of: int) -> Guest:
    """Ask this contact, for whom the meeting is not yet, to take another's place."""
    guest = Guest(
        coalition_id=meeting.coalition_id,
        meeting_id=meeting.id,
        contact_id=colleague,
        coming=Coming.ASKED,
        instead_of=instead_of,
    )
    session.add(guest)
    session.flush()
    return guest


def kinds_of(session: Session, contacts: Iterable[int]) -> dict[Kind | None, list[int]]:
    """These contact ids by the kind of contact."""
    rows = session.execute(
        select(Contact.kind, Contact.id).where(Contact.id.in_(list(contacts))).order_by(Contact.id)
    )
    found: dict[Kind | None, list[int]] = {}
    for kind, contact in rows:
        found.setdefault(kind, []).append(contact)
    return found


def out_of_reach(session: Session, meeting: Meeting) -> list[str]:
    """The names of those whom a meeting is for and who have no chat that is open."""
    open_chat = exists().where(Channel.person_id == Contact.person_id, Channel.closed_at.is_(None))
    return list(
        session.scalars(
            select(Person.name)
            .join(Contact, Contact.person_id == Person.id)
            .join(Guest, Guest.contact_id == Contact.id)
            .where(
                Guest.meeting_id == meeting.id,
                or_(Contact.standing != Standing.ACTIVE, ~open_chat),
            )
            .order_by(func.lower(Person.name))
        )
    )


def counted_on(session: Session, meeting: Meeting, contacts: Iterable[int]) -> list[int]:
    """Those of these contacts who may come, or might have come before it moved."""
    found = select(Guest.contact_id).where(
        Guest.meeting_id == meeting.id,
        Guest.contact_id.in_(list(contacts)),
        Guest.coming.in_(MAY_COME),
        func.coalesce(Guest.said_before, Guest.coming).in_(MAY_COME),
    )
    return list(session.scalars(found))


def recipients_at(
    session: Session,
    meeting: Meeting,
    coming: Iterable[Coming],
    but: int,
    served: Collection[int] | None = None,
) -> list[Recipient]:
    """The guests who say so of their `coming`, without this contact, as courtesy decides when
    something reaches them."""
    guests = select(Guest.contact_id).where(
        Guest.meeting_id == meeting.id, Guest.coming.in_(list(coming)), Guest.contact_id != but
    )
    return recipients_where(session, Contact.id.in_(guests), served=served)


def places_at(session: Session, meeting: Meeting, contacts: Iterable[int]) -> set[int]:
    """Those of these contacts who are guests, also if they were asked to go instead of another."""
    found = select(Guest.contact_id).where(
        Guest.meeting_id == meeting.id, Guest.contact_id.in_(list(contacts))
    )
    return set(session.scalars(found))


def says(guest: Guest, coming: Coming, now: datetime) -> None:
    """Someone said whether they come."""
    guest.coming, guest.said_at, guest.said_before = coming, now, None


def ask_again(session: Session, meeting: Meeting) -> None:
    """All guests are asked anew, since it is at another time; the leader who moved it can come."""
    mover = and_(Guest.contact_id == meeting.changed_by, Guest.coming == Coming.EXPECTED)
    _ask_again(session, meeting, Guest.coming.in_((*MAY_COME, Coming.CANNOT)), ~mover)


def ask_who_could_not(session: Session, meeting: Meeting) -> None:
    """Guests who could not come are asked anew, since its hours changed a little."""
    _ask_again(session, meeting, Guest.coming == Coming.CANNOT)


def ask_about_other(session: Session, off: Meeting, other: Meeting) -> None:
    """Guests who would have gone to the one of two that is off are asked about the other."""
    went = select(Guest.contact_id).where(Guest.meeting_id == off.id, Guest.coming.in_(MAY_COME))
    _ask_again(session, other, Guest.coming == Coming.ELSEWHERE, Guest.contact_id.in_(went))


def go_back_to(session: Session, off: Meeting, other: Meeting) -> None:
    """One of two goes on after all: guests who were asked about the other one stay there if they
    said yes, and are where they were if they did not answer."""
    chose = select(Guest.contact_id).where(
        Guest.meeting_id == other.id,
        Guest.coming == Coming.EXPECTED,
        Guest.said_at > off.changed_at,
    )
    session.execute(
        update(Guest)
        .where(Guest.meeting_id == off.id, Guest.contact_id.in_(chose))
        .values(coming=Coming.ELSEWHERE)
        .execution_options(synchronize_session="fetch")
    )
    session.execute(
        update(Guest)
        .where(
            Guest.meeting_id == other.id,
            Guest.coming == Coming.UNKNOWN,
            Guest.said_before == Coming.ELSEWHERE,
        )
        .values(coming=Coming.ELSEWHERE, said_before=None)
        .execution_options(synchronize_session="fetch")
    )


def _ask_again(session: Session, meeting: Meeting, *which: ColumnElement[bool]) -> None:
    # A guest who did not answer since they were asked anew said what they said before that.
    is_silent = and_(Guest.coming == Coming.UNKNOWN, Guest.said_before.is_not(None))
    session.execute(
        update(Guest)
        .where(Guest.meeting_id == meeting.id, *which)
        .values(
            said_before=case((is_silent, Guest.said_before), else_=Guest.coming),
            coming=Coming.UNKNOWN,
            said_at=None,
            absence_told=False,
        )
        .execution_options(synchronize_session="fetch")
    )


def count_guests(session: Session, meeting: Meeting, coming: Iterable[Coming], but: int) -> int:
    """How many there are who say so of their `coming`, without this contact."""
    found = session.scalar(
        select(func.count()).where(
            Guest.meeting_id == meeting.id,
            Guest.coming.in_(list(coming)),
            Guest.contact_id != but,
        )
    )
    return found or 0


def open_cards(
    session: Session, coalition: int, subjects: Iterable[str], contacts: Iterable[int]
) -> list[Message]:
    """The messages about any of these that still have buttons, in the own chats of these contacts;
    more may stand behind a subject: "meeting:5.0" is found as "meeting:5.0.7" too."""
    people = select(Contact.person_id).where(Contact.id.in_(list(contacts)))
    about = or_(
        *(or_(Message.subject == one, Message.subject.startswith(f"{one}.")) for one in subjects)
    )
    theirs = (Message.coalition_id == coalition, Message.person_id.in_(people), Message.open)
    return list(session.scalars(select(Message).where(*theirs, about).order_by(Message.id)))
