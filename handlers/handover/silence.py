"""A contact cannot be reached any more, or is silent while their organisation is not."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.events import ContactSilent, Unreachable
from handlers.conversation.routing import happened
from handlers.handover.leading import call_for
from handlers.handover.seeking import (
    WAITS_FOR_ANSWER,
    ask_colleague,
    begin,
    begin_once_a_year,
    colleagues_at,
)
from storage.handover import Reason, open_handover
from storage.people import Contact, Organisation, Role


@happened(Unreachable)
def seek_another(world: World, event: Unreachable) -> None:
    """At each organisation that they speak for; one who is leaving has seen to that already. That a
    leader is out of reach concerns the leaders, who hear so elsewhere."""
    for contact in event.person.contacts:
        seeks = contact.takes_part and contact.role is not Role.LEADER
        for organisation in contact.organisations if seeks else []:
            if open_handover(world.db, contact, organisation, Reason.LEAVES) is None:
                _seek(world, contact, organisation)


def _seek(world: World, contact: Contact, organisation: Organisation) -> None:
    """A colleague is asked; where there is none, the leader hears. Of a chat that opens and closes
    again nobody is asked once more, but the leader hears in the end."""
    again = open_handover(world.db, contact, organisation, Reason.CLOSED)
    if again is not None:
        again.due_at = world.now + WAITS_FOR_ANSWER
        return
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
    colleagues = colleagues_at(world, organisation, contact)
    sought = [reason for reason in (Reason.LEAVES, Reason.CLOSED)
              if open_handover(world.db, contact, organisation, reason)]  # fmt: skip
    if not colleagues or sought:
        return
    handover = begin_once_a_year(world, contact, organisation, Reason.SILENT)
    if handover is not None:
        ask_colleague(world, handover, colleagues[0])
        handover.due_at = None
