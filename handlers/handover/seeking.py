"""Begins a handover, and finds who can be asked; the link for whoever comes."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.invitation_links import ways_in
from handlers.conversation.texts import Line, t
from handlers.handover.subjects import WHO
from storage.handover import Handover, Reason, handover_by, last_handover, open_handover
from storage.invitations import Invitation, invitation_by, new_code
from storage.people import Contact, Organisation

LINK_WORKS = timedelta(days=60)
WAITS_FOR_ANSWER = timedelta(days=7)
"""How long a colleague has to answer before the leader hears."""
WAITS_FOR_SUCCESSOR = timedelta(days=14)
"""How long a link is out before the leader hears that nobody came."""


def begin(world: World, contact: Contact, organisation: Organisation, reason: Reason) -> Handover:
    """The handover that goes on for this reason, or a new one."""
    going_on = open_handover(world.db, contact, organisation, reason)
    if going_on is not None:
        return going_on
    begun = Handover(
        coalition_id=contact.coalition_id,
        contact_id=contact.id,
        organisation_id=organisation.id,
        reason=reason,
        stays=False,
        begun_at=world.now,
    )
    world.db.add(begun)
    world.db.flush()
    return begun


def still_open(ctx: Context, handover: int) -> Handover:
    """The handover with this id, as long as somebody is sought."""
    found = still(handover_by(ctx.db, ctx.me.coalition_id, handover))
    if not found.is_open:
        raise Closed(t("handover-over"))
    return found


def colleagues_at(world: World, organisation: Organisation, but: Contact) -> list[Contact]:
    """The others who speak for an organisation and can be reached, the longest there in front."""
    others = (one for one in organisation.speakers if one.id != but.id)
    return [one for one in others if world.channel_for(one.person) is not None]


def ask_colleague(world: World, handover: Handover, colleague: Contact) -> None:
    """Ask this one; the leader hears when no answer comes."""
    handover.asked_id = colleague.id
    handover.due_at = world.now + WAITS_FOR_ANSWER
    about = WHO.about(handover.id, colleague.id)
    courtesy.notify(world, colleague, "nudge", about)


def link_card(ctx: Context, handover: Handover, *above: Line, buttons: list[Button]) -> Card:
    """The link to pass on, with what is said above it."""
    invitation = link_of(ctx, handover, ctx.person.contact_in(handover.coalition_id))
    doors = ways_in(ctx.doors(invitation.code))
    code = t("handover-link", code=invitation.code)
    return card(*above, doors, code, buttons=buttons)


def link_of(world: World, handover: Handover, by: Contact | None) -> Invitation:
    """The link for whoever comes, made when there is none that works. It lets in without approval
    only if its maker was let in so themselves."""
    known = _known_link(world, handover)
    if known is None or by is None or known.refusal(world.now) is not None:
        maker = by or handover.contact
        known = Invitation(
            coalition_id=handover.coalition_id,
            code=new_code(),
            organisation_id=handover.organisation_id,
            by_contact=maker.id,
            vouched=maker.vouched,
            uses_left=1,
            made_at=world.now,
            expires_at=world.now + LINK_WORKS,
        )
        world.db.add(known)
        world.db.flush()
    handover.invitation_id = known.id
    return known


def _known_link(world: World, handover: Handover) -> Invitation | None:
    """Theirs, or the one of the time before, when they stayed after all."""
    before = last_handover(
        world.db, handover.contact, handover.organisation, handover.reason, but=handover.id
    )
    for one in (handover, before):
        if one is not None and one.invitation_id is not None:
            return invitation_by(world.db, one.coalition_id, one.invitation_id)
    return None
