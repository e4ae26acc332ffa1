"""The signs of life that nothing else shows: contacts who joined, pressed or said something; and
notes."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import SIGNS
from handlers.conversation.routing import answers
from handlers.conversation.signs import Partners, Sign
from handlers.conversation.texts import Line, t
from storage.commitment import NoteKind, OrganisationNote, notes_since
from storage.people import Contact, contacts_by


@answers(SIGNS)
def heard(world: World, partners: Partners, since: datetime) -> list[Sign]:
    """Contacts who joined, or pressed or said anything at all."""
    contacts = contacts_by(world.db, partners.coalition, partners.contacts)
    return [Sign(seen, contact=c.id) for c in contacts for seen in _moments(c) if seen > since]


def _moments(contact: Contact) -> list[datetime]:
    return [contact.since] if contact.heard_at is None else [contact.since, contact.heard_at]


@answers(SIGNS)
def noted(world: World, partners: Partners, since: datetime) -> list[Sign]:
    """Notes of leaders, and what organisations say that they do elsewhere."""
    found = notes_since(world.db, partners.organisations, since)
    return [
        Sign(note.at, _told(note), contact=note.contact, organisation=note.organisation_id)
        for note in found
    ]


def _told(note: OrganisationNote) -> Line:
    if note.kind is NoteKind.ELSEWHERE:
        return t("heard-elsewhere")
    return t(f"heard-{note.kind}", by=note.author or t("note-a-leader"))
