"""One contact of two: when a person turns out to be one whom we knew by another name or chat."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, FORGET
from storage.forgetting import forget
from storage.linking import drop, join, merge
from storage.people import Contact, Person


def become_one(world: World, kept: Person, gone: Person) -> None:
    """Make one person of two, with the chats and memberships of both."""
    for pair in merge(world.db, kept, gone):
        _give(world, *pair)
    world.db.flush()
    forget(world.db, gone)
    world.db.expire(kept)


def take_over(world: World, person: Person, contact: Contact) -> Contact:
    """Make a contact whom we lost this person's; the answer is their contact from now on."""
    before = contact.person
    person.name = person.name or before.name
    pair = join(person, contact)
    kept = pair[1] if pair else contact
    if pair:
        _give(world, *pair)
    world.db.flush()
    world.db.expire(before)
    world.db.expire(person)
    if not before.contacts:
        forget(world.db, before)
    return kept


def _give(world: World, gone: Contact, kept: Contact) -> None:
    """First all that is theirs in each capability, then what hangs on the contact itself."""
    world.gather(BECOME_ONE, gone, kept)
    drop(world.db, gone, kept)


def forget_contact(world: World, contact: Contact) -> None:
    """Remove a membership with all that is theirs, and the person with their last one."""
    world.gather(FORGET, contact)
    person = contact.person
    elsewhere = [other for other in person.contacts if other is not contact]
    world.db.delete(contact)
    world.db.flush()
    if not elsewhere:
        forget(world.db, person)
