"""A contact cannot be reached any more, or is silent while their organisation is not."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation.context import World
from handlers.conversation.events import ContactSilent, Unreachable
from handlers.conversation.routing import happened
from handlers.handover.leading import call_for
from handlers.handover.seeking import ask_colleague, begin, colleagues_at
from storage.handover import Reason, last_handover, open_handover
from storage.people import Contact, Organisation

ONCE_IN = timedelta(days=365)
"""A colleague is asked after a silent contact once in this time at most."""


@happened(Unreachable)
def seek_another(world: World, event: Unreachable) -> None:
    """A colleague is asked; where there is none, the leader hears."""
    for contact in event.person.contacts:
        for organisation in contact.organisations if contact.takes_part else []:
            if not _is_sought(world, contact, organisation):
                handover = begin(world, contact, organisation, Reason.CLOSED)
                colleagues = colleagues_at(world, organisation, contact)
                if colleagues:
                    ask_colleague(world, handover, colleagues[0])
                else:
                    call_for(world, handover)


@happened(ContactSilent)
def ask_after(world: World, event: ContactSilent) -> None:
    """A colleague is asked, if there is one; nobody else hears of it."""
    contact, organisation = event.contact, event.organisation
    last = last_handover(world.db, contact, organisation, Reason.SILENT)
    colleagues = colleagues_at(world, organisation, contact)
    lately = last is not None and world.now - last.begun_at < ONCE_IN
    if not colleagues or lately or _is_sought(world, contact, organisation):
        return
    if last is not None:
        last.end(world.now)
    handover = begin(world, contact, organisation, Reason.SILENT)
    ask_colleague(world, handover, colleagues[0])
    handover.due_at = None


def _is_sought(world: World, contact: Contact, organisation: Organisation) -> bool:
    """Whether somebody for their place is sought already."""
    reasons = (Reason.LEAVES, Reason.CLOSED)
    return any(open_handover(world.db, contact, organisation, reason) for reason in reasons)
