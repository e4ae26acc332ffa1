"""An equal way without the bot: who rather gets mail is kept with an address, and the leaders
write to them by hand."""

from __future__ import annotations

import re
from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.events import Registered
from handlers.conversation.routing import A_WEEK, ANYONE, answered, notice, pressed
from handlers.conversation.subjects import id_in
from handlers.conversation.texts import Text, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.registration.applications import Application, ask_leaders
from handlers.registration.entering import enter
from storage.invitations import Invitation, Refusal, invitation_with
from storage.notices import Notice
from storage.people import Contact, Role, Standing, contact_by, leaders_of

_APART = re.compile(r"[\s<>,;:]+")
_ADDRESS = re.compile(r"[^@]+@[^@]+\.[^@.]{2,}")


@action("registration.by-mail")
class ByMail(Action):
    """Someone rather gets mail than to come in by the invitation with this code."""

    code: str


@pressed(ByMail, who=ANYONE)
def rather_by_mail(ctx: Context, action: ByMail) -> None:
    invitation = invitation_with(ctx.db, action.code)
    if invitation is None:
        ctx.toast(t("closed-already"))
    else:
        prefer_mail(ctx, invitation)


def prefer_mail(ctx: Context, invitation: Invitation) -> None:
    """Keep them as someone without a chat, and ask where the mail must go."""
    known = ctx.person.contact_in(invitation.coalition_id)
    refusal = invitation.refusal(ctx.now)
    if known is not None and known.standing is not Standing.STOPPED:
        ctx.toast(t("noted-already"))
    elif refusal is not None:
        ctx.replace(t(f"refusal-{refusal}"))
    elif (contact := enter(ctx, invitation)) is None:
        ctx.replace(t(f"refusal-{Refusal.USED}"))
    else:
        ctx.contact = contact
        _keep(ctx, contact)
        ctx.ask(address_given, t("which-address"), replace=True, contact=contact.id)
        _no_chat(ctx, contact)


def _keep(ctx: Context, contact: Contact) -> None:
    ctx.person.name = ctx.person.name or one_line(ctx.event.sender.name, NAME_LIMIT)
    # Who leads or reads along does so by the bot.
    contact.role = Role.CONTACT
    contact.enter(Standing.ACTIVE if contact.vouched else Standing.WAITING)
    for leader in leaders_of(ctx.db, contact.coalition_id):
        courtesy.notify(ctx, leader, "news", f"by-mail:{contact.id}")
    if contact.takes_part:
        ctx.tell(Registered(contact))
    else:
        ask_leaders(ctx, Application(contact))


def _no_chat(ctx: Context, contact: Contact) -> None:
    """Nothing goes here that they did not ask for, unless other coalitions write to them here."""
    if all(other is contact for other in ctx.memberships):
        for channel in ctx.person.channels:
            channel.closed_at = channel.closed_at or ctx.now


@answered("registration.address-given", who=ANYONE, within=A_WEEK)
def address_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Text | None:
    contact = ctx.person.own(data["contact"])
    address = _address_in(said.text)
    if contact is None:
        return t("closed-already")
    if address is None:
        _no_chat(ctx, contact)
        return t("which-address-again")
    contact.email = address
    ctx.reply(t("address-noted", email=contact.email))
    _no_chat(ctx, contact)
    return None


def _address_in(text: str) -> str | None:
    words = (word.strip(".!?()[]\"'“”") for word in _APART.split(text))
    return next((w for w in words if len(w) <= NAME_LIMIT and _ADDRESS.fullmatch(w)), None)


@notice("by-mail")
def tell_leader(world: World, wish: Notice) -> Card | None:
    """To a leader: who rather gets mail, and where. Gone when they left."""
    contact = contact_by(world.db, wish.coalition_id, id_in(wish.subject))
    if contact is None or contact.standing not in (Standing.ACTIVE, Standing.WAITING):
        return None
    name = contact.name or t("someone")
    if contact.email:
        return card(t("wants-mail-at", name=name, email=contact.email))
    return card(t("wants-mail", name=name))
