"""The successor comes: what is open goes over, the predecessor leaves, and everyone hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card, together
from handlers.conversation.context import World
from handlers.conversation.events import (
    InvitationUsed,
    JoinedOrLeft,
    Registered,
    Stopped,
    TookOver,
)
from handlers.conversation.hooks import BRINGS, HAND_OVER, OPEN_ITEMS, Offer
from handlers.conversation.routing import answers, happened, notice
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from handlers.handover.subjects import DONE
from storage.handover import Handover, Reason, awaiting, open_with
from storage.invitations import Invitation
from storage.notices import Notice
from storage.outbox import Urgency
from storage.people import Contact, Role, Standing, leader_for


@answers(BRINGS)
def offer(world: World, invitation: Invitation, contact: Contact) -> Offer | None:
    """A colleague who opens the link can take over too."""
    handover = open_with(world.db, invitation)
    if handover is None or not contact.takes_part or contact.id == handover.contact_id:
        return None
    about = {"name": handover.contact.name, "organisation": handover.organisation.name}
    if handover.reason is Reason.BACKUP:
        return Offer(t("be-backup", **about), t("backup-now", **about))
    return Offer(t("take-over", **about), t("take-over-now", **about))


@happened(InvitationUsed)
def came_by_link(world: World, event: InvitationUsed) -> None:
    """Somebody who has yet to register takes over when they have."""
    handover = open_with(world.db, event.invitation)
    if handover is None or event.contact.id == handover.contact_id:
        return
    handover.successor_id = event.contact.id
    if event.contact.takes_part:
        succeed(world, handover, event.contact)


@happened(Registered)
def came_in(world: World, event: Registered) -> None:
    handover = awaiting(world.db, event.contact)
    if handover is not None:
        succeed(world, handover, event.contact)


def succeed(world: World, handover: Handover, successor: Contact) -> None:
    """From now on this is the contact, or the second one."""
    handover.successor_id = successor.id
    handover.end(world.now)
    before = handover.contact
    if handover.reason is Reason.BACKUP:
        courtesy.notify(world, before, "answer", DONE.about(handover.id))
        return
    passes = leaves_all(handover) and not handover.is_back
    passed = world.gather(HAND_OVER, before, successor) if passes else []
    _tell_successor(world, handover, successor, passed)
    _let_go(world, handover, successor)
    world.publish(TookOver(successor, before, handover.organisation))


def _tell_successor(
    world: World, handover: Handover, successor: Contact, passed: list[Card]
) -> None:
    """One message with all that they took over, or else what is open to them, and who leads."""
    about = {"name": handover.contact.name, "organisation": handover.organisation.name}
    items: Sequence[Card | Line] = passed or world.gather(OPEN_ITEMS, successor)
    leader = leader_for(world.db, successor.coalition_id, 0, but=successor.id)
    introduced = [t("took-over-leader", leader=leader.name)] if leader is not None else []
    opened = items or [t("took-over-nothing")]
    world.send(successor, together([t("took-over", **about), *introduced, *opened]), Occasion())


def _let_go(world: World, handover: Handover, successor: Contact) -> None:
    """One who waited for this, or cannot be reached, takes no part any more; others only hear."""
    before = handover.contact
    if not before.takes_part:
        return
    if handover.reason is Reason.SILENT or handover.is_back:
        courtesy.notify(world, before, "answer", DONE.about(handover.id))
        return
    name, organisation = successor.name, handover.organisation.name
    gone = "took-over-go" if depart(world, handover) else "took-over-go-there"
    goodbye = card(t(gone, name=name, organisation=organisation))
    world.send(before, goodbye, Occasion(urgency=Urgency.DUE, not_before=_by_day(world, before)))


def _by_day(world: World, contact: Contact) -> datetime:
    zone, hours = ZoneInfo(contact.coalition.zone), courtesy.settings_of(contact.coalition).hours
    return courtesy.within_hours(world.now, contact.kind, zone, hours)


def leaves_all(handover: Handover) -> bool:
    """Whether nothing keeps the contact in the coalition but this organisation; what is theirs
    alone then needs another."""
    contact = handover.contact
    if not contact.takes_part:
        return True
    elsewhere = [one for one in contact.organisations if one.id != handover.organisation_id]
    return contact.role is Role.CONTACT and not elsewhere


def depart(world: World, handover: Handover) -> bool:
    """The contact leaves the organisation, and the coalition with it if nothing keeps them there;
    whether they did."""
    contact = handover.contact
    if leaves_all(handover):
        contact.leave(Standing.STOPPED, world.now)
        world.publish(Stopped(contact))
        return True
    if handover.organisation in contact.organisations:
        contact.organisations.remove(handover.organisation)
        world.db.flush()
        world.publish(JoinedOrLeft(contact, handover.organisation, False))
    return False


@notice(DONE)
def tell_predecessor(world: World, wish: Notice, handover: Handover) -> Card | None:
    successor = next((one for one in handover.organisation.contacts
                      if one.id == handover.successor_id), None)  # fmt: skip
    if successor is None:
        return None
    told = "backup-came" if handover.reason is Reason.BACKUP else "takes-over-from-you"
    return card(t(told, name=successor.name, organisation=handover.organisation.name))
