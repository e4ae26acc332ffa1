"""When a coalition lost its last leader: the operator hears of it, as do members who could lead."""

from __future__ import annotations

from sqlalchemy.orm import Session

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import notify
from handlers.conversation.events import Stopped
from handlers.conversation.routing import happened, notice, pressed
from handlers.conversation.texts import t
from storage.notices import Notice
from storage.partners import group_named, members_of
from storage.people import Contact, Role, contacts_in, leaders_of

CLOSEST = ("regiegroep", "kerngroep")
"""The groups in which a new leader is sought first."""


class Leaderless(Exception):
    """A coalition has no leader; only the operator can invite one."""


@action("partner.would-lead")
class WouldLead(Action):
    """Offer to lead, or rather not."""

    yes: bool


@happened(Stopped)
def seek_a_leader(world: World, event: Stopped) -> None:
    """The last leader cannot stop, yet can be lost: their chat turned out to be somebody else's."""
    gone = event.contact
    if gone.role is not Role.LEADER or _is_led(world.db, gone.coalition_id):
        return
    world.services.alarm(f"coalition {gone.coalition_id} has no leader", Leaderless())
    about = f"leaderless:{gone.id}.{int(world.now.timestamp())}"
    for contact in _could_lead(world.db, gone.coalition_id):
        notify(world, contact, "invitation", about)


def _is_led(db: Session, coalition: int) -> bool:
    return any(leader.is_reachable for leader in leaders_of(db, coalition))


def _could_lead(db: Session, coalition: int) -> list[Contact]:
    """The members of the first of these groups that has any, else everyone."""
    for name in CLOSEST:
        group = group_named(db, coalition, name)
        found = members_of(db, group) if group else []
        members = [contact for contact in found if contact.is_reachable]
        if members:
            return members
    return contacts_in(db, coalition)


@notice("leaderless")
def ask_to_lead(world: World, wish: Notice) -> Card | None:
    """Falls away when the coalition is led again."""
    if _is_led(world.db, wish.coalition_id):
        return None
    buttons = [Button(t("would-lead"), WouldLead(True)), Button(t("rather-not"), WouldLead(False))]
    return card(t("leaderless", coalition=wish.contact.coalition.name), buttons=[buttons])


@pressed(WouldLead)
def would_lead(ctx: Context, action: WouldLead) -> None:
    """Pass an offer on to the operator, as long as nobody leads."""
    if _is_led(ctx.db, ctx.me.coalition_id):
        ctx.close(t("led-again"))
    elif not action.yes:
        ctx.close(t("rather-not"))
    else:
        offers = f"contact {ctx.me.id} would lead coalition {ctx.me.coalition_id}"
        ctx.services.alarm(offers, Leaderless())
        ctx.replace(t("would-lead-noted"), done=t("would-lead"))
