"""The steps, answers and notes that name a contact."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from storage.commitment.introductions import sides_of
from storage.commitment.tables import NoteKind, Nudge, OrganisationNote
from storage.people import Contact

NOBODY = 0


def steps_to(session: Session, contact: Contact) -> Sequence[Nudge]:
    """The steps that went to a contact, oldest first."""
    mine = select(Nudge).where(
        Nudge.coalition_id == contact.coalition_id, Nudge.contact == contact.id
    )
    return session.scalars(mine.order_by(Nudge.id)).all()


def notes_with(session: Session, contact: Contact) -> Sequence[OrganisationNote]:
    """The notes about a contact or by them, oldest first."""
    mine = select(OrganisationNote).where(
        OrganisationNote.coalition_id == contact.coalition_id,
        or_(OrganisationNote.contact == contact.id, OrganisationNote.by_contact == contact.id),
    )
    return session.scalars(mine.order_by(OrganisationNote.id)).all()


def forget_name(session: Session, contact: Contact) -> None:
    """The deeds of an organisation stay known; that it was this contact does not."""
    for note in notes_with(session, contact):
        if note.contact == contact.id:
            note.contact = None
            # A leader's words may name them.
            note.text = note.text if note.kind is NoteKind.ELSEWHERE else ""
        if note.by_contact == contact.id:
            note.by_contact, note.author = NOBODY, ""
    steps = update(Nudge).where(
        Nudge.coalition_id == contact.coalition_id, Nudge.contact == contact.id
    )
    session.execute(steps.values(contact=NOBODY))
    for side in sides_of(session, contact):
        side.contact = NOBODY


def become_one(session: Session, gone: Contact, kept: Contact) -> None:
    """All that names the first of two contacts who are one person names the second."""
    for note in notes_with(session, gone):
        note.contact = kept.id if note.contact == gone.id else note.contact
        note.by_contact = kept.id if note.by_contact == gone.id else note.by_contact
    for nudge in steps_to(session, gone):
        nudge.contact = kept.id
    for side in sides_of(session, gone):
        side.contact = kept.id
