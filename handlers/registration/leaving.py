"""/stop works at once; who leaves can hand over, come back, and is forgotten in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.doors import ways_in
from handlers.conversation.events import Stopped
from handlers.conversation.routing import ANYONE, command, due, pressed
from handlers.conversation.texts import t
from storage.invitations import Invitation, new_code
from storage.people import (
    Contact,
    Role,
    Standing,
    first_to_forget,
    leaders_of,
    stopped_before,
)

KEPT_FOR = timedelta(days=30)
HANDOVER_WITHIN = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class StayIn(Action):
    """Someone who stopped everywhere stays in one coalition after all."""

    contact: int


@dataclass(frozen=True, slots=True)
class HandOver(Action):
    """Someone who left makes a link for whoever takes over."""

    contact: int


@command(
    "stop",
    who=ANYONE,
    menu=90,
    plain=("stop", "stoppen", "hou op", "houd op", "afmelden", "uitschrijven", "unsubscribe"),
)
def stop(ctx: Context, words: str) -> None:
    """End everything at once; with several coalitions each can be kept by a tap."""
    going = [
        c
        for c in ctx.person.contacts
        if c.standing not in (Standing.STOPPED, Standing.INACTIVE, Standing.EXPECTED)
    ]
    ctx.settle()
    if not going:
        ctx.reply(t("stopped-already"))
        return
    alone = [c for c in going if _is_last_leader(ctx, c)]
    for contact in (c for c in going if c not in alone):
        contact.standing, contact.stopped_at = Standing.STOPPED, ctx.now
        ctx.tell(Stopped(contact))
        ctx.contact = None
        ctx.reply(_goodbye(ctx, contact, several=len(going) > 1))
    for contact in alone:
        ctx.reply(t("last-leader", coalition=contact.coalition.name))


def _is_last_leader(ctx: Context, contact: Contact) -> bool:
    if contact.role is not Role.LEADER or contact.standing is not Standing.ACTIVE:
        return False
    return [leader.id for leader in leaders_of(ctx.db, contact.coalition_id)] == [contact.id]


def _goodbye(ctx: Context, contact: Contact, *, several: bool) -> Card:
    said = t("stopped", until=_gone_on(contact, ctx.now), coalition=contact.coalition.name)
    stays = [t("stays-partner", organisation=o.name) for o in contact.organisations]
    buttons = [Button(t("who-takes-over"), HandOver(contact.id))]
    if several:
        buttons.append(Button(t("stay-in", coalition=contact.coalition.name), StayIn(contact.id)))
    return card(said, *stays, t("regret"), buttons=buttons)


def _gone_on(contact: Contact, now: datetime) -> date:
    return (now + KEPT_FOR).astimezone(ZoneInfo(contact.coalition.zone)).date()


def _mine(ctx: Context, contact: int) -> Contact | None:
    return next((c for c in ctx.person.contacts if c.id == contact), None)


@pressed(StayIn, who=ANYONE)
def stay_in(ctx: Context, action: StayIn) -> None:
    contact = _mine(ctx, action.contact)
    if contact is None or contact.standing is not Standing.STOPPED:
        ctx.toast(t("noted-already"))
        return
    contact.standing = Standing.ACTIVE if contact.vouched else Standing.WAITING
    contact.stopped_at = None
    ctx.replace(t("stayed", coalition=contact.coalition.name))


@pressed(HandOver, who=ANYONE)
def hand_over(ctx: Context, action: HandOver) -> None:
    """A link that someone can pass on to whoever takes over from them."""
    contact = _mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    organisation = contact.organisations[0] if contact.organisations else None
    invitation = Invitation(
        coalition_id=contact.coalition_id,
        code=new_code(),
        organisation_id=organisation.id if organisation else None,
        by_contact=contact.id,
        vouched=organisation is not None,
        uses_left=1,
        made_at=ctx.now,
        expires_at=ctx.now + HANDOVER_WITHIN,
    )
    ctx.db.add(invitation)
    ctx.close(t("who-takes-over"))
    doors = ways_in(ctx.doors(invitation.code))
    ctx.reply(card(t("handover-thanks"), doors, t("handover-link", code=invitation.code)))


def next_to_forget(db: Session) -> datetime | None:
    """When the data of the first person who stopped must be gone."""
    stopped = first_to_forget(db)
    return stopped + KEPT_FOR if stopped else None


@due(next_to_forget)
def forget(world: World) -> bool:
    """Remove the people who stopped long enough ago, with all that is theirs."""
    for contact in stopped_before(world.db, world.now - KEPT_FOR):
        world.gather("forget", contact)
        person = contact.person
        elsewhere = [other for other in person.contacts if other is not contact]
        world.db.delete(contact)
        world.db.flush()
        if not elsewhere:
            world.forget_person(person)
    return False
