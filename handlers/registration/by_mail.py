"""An equal way without the bot: a contact who prefers mail is kept with an address, and the leaders
write to them by hand."""

from __future__ import annotations

import re
from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import Registered
from handlers.conversation.routes import A_WEEK, ANYONE
from handlers.conversation.routing import answered, notice, pressed
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Text, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.person_names import with_capitals
from handlers.registration.applications import Application, ask_leaders
from handlers.registration.entering import enter
from storage.invitations import Invitation, Refusal, invitation_with
from storage.notices import Notice
from storage.people import Contact, Role, Standing, contact_by, leaders_of

BY_MAIL = Subject("by-mail", find=contact_by)
_APART = re.compile(r"[\s<>,;:]+")
_ADDRESS = re.compile(r"[^@]+@[^@]+\.[^@.]{2,}")


@action("registration.by-mail")
class ByMail(Action):
    """Someone prefers mail to coming in by the invitation with this code."""

    code: str


@pressed(ByMail, who=ANYONE)
def rather_by_mail(ctx: Context, action: ByMail) -> None:
    prefer_mail(ctx, still(invitation_with(ctx.db, action.code)))


def prefer_mail(ctx: Context, invitation: Invitation) -> None:
    """Keep them as a contact without a chat, and ask where the mail must go."""
    known = ctx.person.contact_in(invitation.coalition_id)
    if known is not None and known.standing is not Standing.STOPPED:
        raise Closed(t("noted-already"))
    refusal = invitation.refusal(ctx.now)
    contact = enter(ctx, invitation) if refusal is None else None
    if contact is None:
        ctx.replace(t(f"refusal-{refusal or Refusal.USED}"))
        return
    ctx.contact = contact
    _keep(ctx, contact)
    ctx.ask(address_given, t("which-address"), replace=True, contact=contact.id)
    _close_chats(ctx, contact)


def _keep(ctx: Context, contact: Contact) -> None:
    given = with_capitals(one_line(ctx.event.sender.name, NAME_LIMIT))
    ctx.person.name = ctx.person.name or given
    # A leader or adviser needs the bot.
    contact.role = Role.CONTACT
    contact.enter(Standing.ACTIVE if contact.vouched else Standing.WAITING)
    for leader in leaders_of(ctx.db, contact.coalition_id):
        courtesy.notify(ctx, leader, "news", BY_MAIL.about(contact.id))
    if contact.takes_part:
        ctx.publish(Registered(contact))
    else:
        ask_leaders(ctx, Application(contact))


def _close_chats(ctx: Context, contact: Contact) -> None:
    """Nothing goes here that they did not ask for, unless other coalitions write to them here."""
    if all(other is contact for other in ctx.memberships):
        for channel in ctx.person.channels:
            channel.closed_at = channel.closed_at or ctx.now


@answered("registration.address-given", who=ANYONE, within=A_WEEK)
def address_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Text | None:
    contact = still(ctx.person.own(data["contact"]))
    address = _address_in(said.text)
    if address is None:
        _close_chats(ctx, contact)
        return t("which-address-again")
    contact.email = address
    ctx.reply(t("address-noted", email=contact.email))
    _close_chats(ctx, contact)
    return None


def _address_in(text: str) -> str | None:
    words = (word.strip(".!?()[]\"'“”") for word in _APART.split(text))
    return next((w for w in words if len(w) <= NAME_LIMIT and _ADDRESS.fullmatch(w)), None)


@notice(BY_MAIL)
def tell_leader(world: World, wish: Notice, contact: Contact) -> Card | None:
    """To a leader: that a contact prefers mail, and where. Gone when they left."""
    if contact.standing not in (Standing.ACTIVE, Standing.WAITING):
        return None
    name = contact.name or t("someone")
    if contact.email:
        return card(t("wants-mail-at", name=name, email=contact.email))
    return card(t("wants-mail", name=name))
