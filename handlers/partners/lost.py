"""A contact whose chat turned out to be somebody else's: invited again, or taken away."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.events import InvitationWanted
from handlers.conversation.joining import forget_contact
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from handlers.partners.actions import ShowContact, ShowPartners, back
from handlers.partners.finding import contact_of, name_of
from storage.people import Contact, Standing


@action("partner.invite-back")
class InviteBack(Action):
    """Invite a contact whom we lost, as the one they were."""

    contact: int


@action("partner.remove")
class RemoveContact(Action):
    """Take a contact away with all that is kept about them; not before it is `sure`."""

    contact: int
    sure: bool = False


def ways_with_lost(contact: Contact) -> list[Button]:
    return [
        Button(t("contact-invite-back"), InviteBack(contact.id)),
        Button(t("contact-remove"), RemoveContact(contact.id)),
    ]


def _lost(ctx: Context, contact: int) -> Contact:
    found = contact_of(ctx, contact)
    if found.standing is not Standing.EXPECTED:
        raise Closed
    return found


@pressed(InviteBack, who=LEADERS)
def invite_back(ctx: Context, action: InviteBack) -> None:
    contact = _lost(ctx, action.contact)
    ctx.publish(InvitationWanted(contact=contact, role=contact.role))


@pressed(RemoveContact, who=LEADERS)
def remove(ctx: Context, action: RemoveContact) -> None:
    """Say what goes, and take it away once that is sure."""
    contact = _lost(ctx, action.contact)
    name = name_of(contact)
    if action.sure:
        forget_contact(ctx, contact)
        removed = card(t("contact-removed", name=name), buttons=[back(ShowPartners())])
        ctx.replace(removed, done=t("contact-remove-yes"))
        return
    buttons = [
        Button(t("contact-remove-yes"), RemoveContact(contact.id, sure=True), Style.DANGER),
        back(ShowContact(contact.id)),
    ]
    ctx.replace(card(t("contact-remove-sure", name=name), buttons=buttons))
