"""Finding polls, and whom they ask."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, false, func, or_, select
from sqlalchemy.orm import Session, selectinload

from storage.availability.tables import ANSWERABLE, Invitee, Poll, PollSlot, PollState
from storage.base import insert_new
from storage.messages import Message
from storage.partners import GroupChat, in_group
from storage.people import Contact, Person, Standing
from storage.recipients import Recipient, recipients_where
from storage.targets import Target, ids_of


def poll_by(session: Session, coalition: int, poll: int) -> Poll | None:
    """A poll of this coalition, or None, also for one of another coalition."""
    # By its key: in a batch of many answers it is read once.
    found = session.get(Poll, poll)
    return found if found is not None and found.coalition_id == coalition else None


def draft_poll_of(session: Session, leader: Contact) -> Poll | None:
    """The newest poll that a leader is still making."""
    return session.scalar(
        select(Poll)
        .where(
            Poll.coalition_id == leader.coalition_id,
            Poll.by_contact == leader.id,
            Poll.state == PollState.DRAFT,
        )
        .order_by(Poll.id.desc())
        .limit(1)
    )


def polls_in(session: Session, coalition: int, states: Iterable[PollState]) -> list[Poll]:
    """The polls of a coalition in these states, the newest first."""
    return list(
        session.scalars(
            select(Poll)
            .where(Poll.coalition_id == coalition, Poll.state.in_(list(states)))
            .order_by(Poll.id.desc())
        )
    )


def polls_waiting_for(session: Session, contact: Contact, now: datetime) -> list[Poll]:
    """The polls with moments to come that this contact has not answered to the end, the first
    deadline in front."""
    return _polls_with(session, contact, now, done=False)


def polls_answered_by(session: Session, contact: Contact, now: datetime) -> list[Poll]:
    """The polls with moments to come of which this contact can still change the answer."""
    return _polls_with(session, contact, now, done=True)


def _polls_with(session: Session, contact: Contact, now: datetime, *, done: bool) -> list[Poll]:
    return list(
        session.scalars(
            select(Poll)
            .join(Invitee, Invitee.poll_id == Poll.id)
            .where(
                Poll.state.in_(ANSWERABLE),
                Invitee.contact_id == contact.id,
                Invitee.done.is_(done),
                Invitee.passed_to.is_(None),
                Poll.all_slots.any(PollSlot.withdrawn_at.is_(None) & (PollSlot.starts_at > now)),
            )
            .order_by(Poll.deadline, Poll.id)
        )
    )


def polls_asking(session: Session, contact: Contact) -> list[Poll]:
    """The polls that ask this contact and still take answers, the newest first."""
    return list(
        session.scalars(
            select(Poll)
            .join(Invitee, Invitee.poll_id == Poll.id)
            .where(Poll.state.in_(ANSWERABLE), Invitee.contact_id == contact.id)
            .order_by(Poll.id.desc())
        )
    )


def invitee_of(session: Session, poll: Poll, contact: int) -> Invitee | None:
    """The invitee that a contact is for a poll; None: the poll does not ask them."""
    return session.get(Invitee, (poll.id, contact))


def meant_by(session: Session, poll: Poll) -> list[Contact]:
    """The active contacts for whom a poll is, by name."""
    return list(
        session.scalars(
            select(Contact)
            .join(Contact.person)
            .where(*_meant(poll))
            .order_by(func.lower(Person.name), Contact.id)
            .options(
                selectinload(Contact.person).selectinload(Person.channels),
                selectinload(Contact.organisations),
            )
        )
    )


def recipients_of(
    session: Session, poll: Poll, served: Collection[int] | None = None
) -> list[Recipient]:
    """The same, as courtesy decides when it reaches them."""
    return recipients_where(session, *_meant(poll), served=served)


def unasked(session: Session, poll: Poll, limit: int) -> list[int]:
    """The next slice of contacts for whom a poll is, after those whom it reached."""
    return list(
        session.scalars(
            select(Contact.id)
            .where(*_meant(poll), Contact.id > poll.reached)
            .order_by(Contact.id)
            .limit(limit)
        )
    )


def is_meant(session: Session, poll: Poll, contact: Contact) -> bool:
    """Whether a poll is for this contact."""
    meant = select(Contact.id).where(*_meant(poll), Contact.id == contact.id)
    return session.scalar(meant) is not None


def invite(session: Session, poll: Poll, contacts: Sequence[int]) -> None:
    """From now on a poll asks these contacts; invitees whom it asked already stay as they are."""
    if contacts:
        rows = [
            {"coalition_id": poll.coalition_id, "poll_id": poll.id, "contact_id": contact,
             "done": False, "remark": ""}
            for contact in contacts
        ]  # fmt: skip
        session.execute(insert_new(session, Invitee), rows)


def _meant(poll: Poll) -> tuple[ColumnElement[bool], ...]:
    return (
        Contact.coalition_id == poll.coalition_id,
        Contact.standing == Standing.ACTIVE,
        or_(false(), *(_stands_for(poll.coalition_id, target) for target in poll.targets)),
    )


def _stands_for(coalition: int, target: str) -> ColumnElement[bool]:
    kind, key = Target.of(target)
    return in_group(coalition, int(key)) if kind == "group" else Contact.id == int(key)


def groups_asked(poll: Poll) -> list[int]:
    """The ids of the groups that a poll asks."""
    return ids_of(poll.targets, "group")


def chats_of_groups(session: Session, poll: Poll) -> list[GroupChat]:
    """The chats that belong to the groups that a poll asks."""
    return list(
        session.scalars(
            select(GroupChat)
            .where(
                GroupChat.coalition_id == poll.coalition_id,
                GroupChat.group_id.in_(groups_asked(poll)),
            )
            .order_by(GroupChat.id)
        )
    )


def cards_about(
    session: Session, poll: Poll, subject: str, after: int, limit: int
) -> list[Message]:
    """The next messages with buttons about this subject, after the one with this id."""
    return list(
        session.scalars(
            select(Message)
            .where(
                Message.coalition_id == poll.coalition_id,
                Message.subject == subject,
                Message.id > after,
            )
            .order_by(Message.id)
            .limit(limit)
        )
    )


_CARDS = (
    select(Message)
    .where(Message.subject == bindparam("subject"), Message.person_id == bindparam("person"))
    .order_by(Message.id.desc())
)


def cards_of(session: Session, subject: str, person: int) -> list[Message]:
    """The cards about this subject in someone's own chats, the newest first."""
    # Written first is only what is new, since those that stand keep their subject and person: so a
    # batch of answers is written in one go.
    if any(isinstance(row, Message) for row in session.new):
        session.flush()
    with session.no_autoflush:
        return list(session.scalars(_CARDS, {"subject": subject, "person": person}))
