"""/stop works at once; a contact who leaves can hand over, come back, and is forgotten in time."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import Stopped
from handlers.conversation.invitation_links import ways_in
from handlers.conversation.joining import forget_contact
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import command, due, pressed
from handlers.conversation.strangers import ways_to_be_forgotten
from handlers.conversation.texts import Line, t
from handlers.registration.coming_back import ComeBack
from storage.invitations import Invitation, handed_over_by, new_code
from storage.people import KEPT_FOR, Contact, Role, Standing, leads_alone

HANDOVER_WITHIN = timedelta(days=60)
GONE = (Standing.STOPPED, Standing.INACTIVE, Standing.EXPECTED)


@action("registration.hand-over")
class HandOver(Action):
    """A contact who took part, and left, makes a link for their successor."""

    contact: int


@command(
    "stop",
    who=ANYONE,
    menu=90,
    plain=("stop", "stoppen", "uitschrijven", "unsubscribe"),
    everywhere=True,
)
def stop(ctx: Context, words: str) -> None:
    """End everything at once; a tap that was a mistake is taken back by another. In a group it may
    be meant for another bot: they are asked in their own chat."""
    going = [c for c in ctx.person.contacts if c.standing not in GONE]
    if ctx.event.private:
        _stop(ctx, going)
    elif ctx.was_their_own_chat:
        ctx.reply(t("stopped-among-others"))
        _stop(ctx, going)
    elif going:
        ctx.reply_alone(
            card(
                t("stop-in-group"),
                buttons=[Button(t("stop-after-all"), RunCommand("stop"), Style.DANGER)],
            )
        )


def _stop(ctx: Context, going: list[Contact]) -> None:
    ctx.settle()
    alone = [c for c in going if leads_alone(ctx.db, c)]
    for contact in (c for c in going if c not in alone):
        goodbye = _goodbye(contact, ctx.now)
        took_part = contact.takes_part
        contact.leave(Standing.STOPPED, ctx.now)
        ctx.publish(Stopped(contact, took_part))
        ctx.contact = None
        ctx.reply_alone(goodbye)
    for contact in alone:
        ctx.reply_alone(t("last-leader", coalition=contact.coalition.name))
    if not going:
        before = [_gone_already(c, ctx.now) for c in ctx.person.contacts]
        kept = [] if before else [t("kept-of-stranger")]
        ctx.reply_alone(card(before, t("in-nothing"), *kept, buttons=ways_to_be_forgotten(ctx)))


def _gone_already(contact: Contact, now: datetime) -> Line:
    """For a contact who left before, or was taken out: until when something is kept."""
    contact.leave(contact.standing, now)
    return t("stopped-already", until=_gone_on(contact, now), coalition=contact.coalition.name)


def _goodbye(contact: Contact, now: datetime) -> Card:
    stopped = t("stopped", until=_gone_on(contact, now), coalition=contact.coalition.name)
    stays = [t("stays-partner", organisation=o.name) for o in contact.organisations]
    # A contact of no organisation has nothing that another could take over.
    hands_over = contact.takes_part and contact.organisations
    over = [Button(t("who-takes-over"), HandOver(contact.id))] if hands_over else []
    stay = Button(t("stay-in", coalition=contact.coalition.name), ComeBack(contact.id))
    return card(stopped, *stays, t("regret"), buttons=[*over, stay])


def _gone_on(contact: Contact, now: datetime) -> date:
    moment = contact.forget_at or now + KEPT_FOR
    return moment.astimezone(ZoneInfo(contact.coalition.zone)).date()


@pressed(HandOver, who=ANYONE)
def hand_over(ctx: Context, action: HandOver) -> None:
    """A link to pass on to their successor; they make one in all."""
    contact = still(ctx.person.own(action.contact))
    if contact.standing is not Standing.STOPPED:
        raise Closed
    invitation = handed_over_by(ctx.db, contact)
    # Leaders made others like it, which may have had their day.
    spent = invitation is not None and invitation.refusal(ctx.now) is not None
    if invitation is None or (spent and contact.role is not Role.CONTACT):
        invitation = _handed_over(ctx, contact)
    ctx.close(t("who-takes-over"))
    doors = ways_in(ctx.doors(invitation.code))
    ctx.reply(card(t("handover-thanks"), doors, t("handover-link", code=invitation.code)))


def _handed_over(ctx: Context, contact: Contact) -> Invitation:
    """It lets in without approval only if they were let in so themselves."""
    invitation = Invitation(
        coalition_id=contact.coalition_id,
        code=new_code(),
        organisation_id=contact.organisations[0].id if contact.organisations else None,
        by_contact=contact.id,
        vouched=contact.vouched,
        uses_left=1,
        made_at=ctx.now,
        expires_at=ctx.now + HANDOVER_WITHIN,
    )
    ctx.db.add(invitation)
    return invitation


@due(Contact.forget_at)
def forget(world: World, contact: Contact) -> None:
    """Remove a contact who left long enough ago, with all that is theirs."""
    forget_contact(world, contact)
