"""A contact's answers to polls: taken along, handed over, and forgotten."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storage.availability.tables import Invitee, Poll, PollSlot, PollVote, Vote
from storage.availability.voting import drop_read_ahead, take_back
from storage.people import Contact


def votes_by(session: Session, contact: Contact) -> list[tuple[str, datetime, Vote]]:
    """All votes of a contact, each with the title of its poll and its moment."""
    rows = session.execute(
        select(Poll.title, PollSlot.starts_at, PollVote.vote)
        .join(PollSlot, PollSlot.poll_id == Poll.id)
        .join(PollVote, PollVote.slot_id == PollSlot.id)
        .where(PollVote.contact_id == contact.id)
        .order_by(Poll.id, PollSlot.starts_at)
    )
    return list(rows.tuples())


def remarks_by(session: Session, contact: Contact) -> list[tuple[str, str]]:
    """All remarks of a contact, each with the title of its poll."""
    rows = session.execute(
        select(Poll.title, Invitee.remark)
        .join(Invitee, Invitee.poll_id == Poll.id)
        .where(Invitee.contact_id == contact.id, Invitee.remark != "")
        .order_by(Poll.id)
    )
    return list(rows.tuples())


def forget_answers(session: Session, poll: Poll) -> None:
    """Remove the answers to a poll; the decision stays."""
    slots = select(PollSlot.id).where(PollSlot.poll_id == poll.id)
    session.execute(delete(PollVote).where(PollVote.slot_id.in_(slots)))
    session.execute(delete(Invitee).where(Invitee.poll_id == poll.id))
    drop_read_ahead(session)


def move_answers(session: Session, gone: Contact, kept: Contact) -> None:
    """The questions, answers and hand-overs of one contact are another's from now on; answers that
    the other gave stay."""
    take_back(session, kept.id, passed_to=gone.id)
    take_back(session, gone.id, passed_to=kept.id)
    for column in (Invitee.passed_to, Invitee.for_contact, Invitee.entered_by):
        session.execute(update(Invitee).where(column == gone.id).values({column.key: kept.id}))
    done = select(Invitee.poll_id).where(Invitee.contact_id == gone.id, Invitee.done)
    session.execute(
        update(Invitee)
        .where(Invitee.contact_id == kept.id, Invitee.poll_id.in_(done))
        .values(done=True)
    )
    asked = select(Invitee.poll_id).where(Invitee.contact_id == kept.id)
    session.execute(
        update(Invitee)
        .where(Invitee.contact_id == gone.id, Invitee.poll_id.not_in(asked))
        .values(contact_id=kept.id)
    )
    voted = select(PollVote.slot_id).where(PollVote.contact_id == kept.id)
    session.execute(
        update(PollVote)
        .where(PollVote.contact_id == gone.id, PollVote.slot_id.not_in(voted))
        .values(contact_id=kept.id)
    )
    drop_read_ahead(session)
