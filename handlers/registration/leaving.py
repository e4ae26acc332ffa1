"""/stop works at once; a contact who leaves can come back, and is forgotten in time."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.context import Context, World
from handlers.conversation.events import Stopped
from handlers.conversation.hooks import LEAVING
from handlers.conversation.joining import forget_contact
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import command, due
from handlers.conversation.strangers import ways_to_be_forgotten
from handlers.conversation.texts import Line, t
from handlers.registration.coming_back import ComeBack
from storage.people import KEPT_FOR, Contact, Standing, leads_alone

GONE = (Standing.STOPPED, Standing.INACTIVE, Standing.EXPECTED)


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
        took_part = contact.takes_part
        contact.leave(Standing.STOPPED, ctx.now)
        goodbye = _goodbye(ctx, contact, took_part)
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


def _goodbye(ctx: Context, contact: Contact, took_part: bool) -> Card:
    stopped = t("stopped", until=_gone_on(contact, ctx.now), coalition=contact.coalition.name)
    stays = [t("stays-partner", organisation=o.name) for o in contact.organisations]
    # An applicant has nothing that another could take over.
    over = [way for some in ctx.gather(LEAVING, contact) for way in some] if took_part else []
    stay = Button(t("stay-in", coalition=contact.coalition.name), ComeBack(contact.id))
    return card(stopped, *stays, t("regret"), buttons=[*over, stay])


def _gone_on(contact: Contact, now: datetime) -> date:
    moment = contact.forget_at or now + KEPT_FOR
    return moment.astimezone(ZoneInfo(contact.coalition.zone)).date()


@due(Contact.forget_at)
def forget(world: World, contact: Contact) -> None:
    """Remove a contact who left long enough ago, with all that is theirs."""
    forget_contact(world, contact)
