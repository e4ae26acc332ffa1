"""Coming in by an invitation: what it would change for a contact, and the membership it makes."""

from __future__ import annotations

from handlers.conversation.context import Context, World
from handlers.conversation.events import Appointed
from handlers.conversation.hooks import BRINGS
from handlers.conversation.joining import take_over
from handlers.conversation.membership import join
from handlers.registration.coming_back import give_back_lead
from storage.invitations import Invitation
from storage.partners import groups_of
from storage.people import Contact, Role, Standing


def lifts(invitation: Invitation, contact: Contact | None) -> bool:
    """Whether it gives a role that allows more than theirs."""
    return invitation.role.rank > (contact.role if contact else Role.CONTACT).rank


def is_for_lost(invitation: Invitation) -> bool:
    """Whether it is for a contact whom we lost, and who did not come back yet."""
    return invitation.contact is not None and invitation.contact.standing is Standing.EXPECTED


def brings_organisation(invitation: Invitation, contact: Contact) -> bool:
    wanted = invitation.organisation
    return wanted is not None and wanted not in contact.organisations


def brings_group(world: World, invitation: Invitation, contact: Contact) -> bool:
    return invitation.group is not None and invitation.group not in groups_of(world.db, contact)


def brings(world: World, invitation: Invitation, contact: Contact) -> bool:
    """Whether it changes anything for someone who is a contact already."""
    return (
        lifts(invitation, contact)
        or (invitation.vouched and not contact.vouched)
        or brings_organisation(invitation, contact)
        or brings_group(world, invitation, contact)
        or is_for_lost(invitation)
        or bool(world.gather(BRINGS, invitation, contact))
    )


def enter(ctx: Context, invitation: Invitation) -> Contact | None:
    """The membership with all that the invitation knows, which is used up by it. A contact who took
    part already goes on taking part; others begin or go on registering. None: someone else used it
    up in this same moment."""
    if not invitation.use(ctx.db):
        return None
    contact = _contact(ctx, invitation)
    if contact.standing is Standing.STOPPED:
        give_back_lead(ctx, contact)
    lifted = lifts(invitation, contact)
    contact.role = invitation.role if lifted else contact.role
    contact.vouched = contact.vouched or invitation.vouched
    if lifted or not contact.takes_part:
        contact.invited_by = invitation.by_contact
    _join_what_it_is_for(ctx, invitation, contact)
    if not contact.takes_part:
        contact.enter(Standing.REGISTERING)
    ctx.db.flush()
    if lifted and contact.takes_part:
        ctx.publish(Appointed(contact))
    return contact


def _join_what_it_is_for(ctx: Context, invitation: Invitation, contact: Contact) -> None:
    vouched, by = invitation.vouched, invitation.by_contact
    if invitation.organisation is not None and brings_organisation(invitation, contact):
        join(ctx, contact, invitation.organisation, vouched=vouched, by=by)
    if invitation.group is not None and brings_group(ctx, invitation, contact):
        join(ctx, contact, invitation.group, vouched=vouched, by=by)


def _contact(ctx: Context, invitation: Invitation) -> Contact:
    lost = invitation.contact if is_for_lost(invitation) else None
    if lost is not None:
        # It goes with the contact, and that may become one with another.
        invitation.contact_id = None
        ctx.db.flush()
        return take_over(ctx, ctx.person, lost)
    known = ctx.person.contact_in(invitation.coalition_id)
    if known is not None:
        return known
    made = Contact(
        coalition_id=invitation.coalition_id,
        coalition=invitation.coalition,
        person=ctx.person,
        since=ctx.now,
        vouched=invitation.vouched,
        role=invitation.role,
        standing=Standing.REGISTERING,
    )
    ctx.db.add(made)
    ctx.db.flush()
    return made
