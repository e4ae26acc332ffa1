"""The leader hears that somebody is to be found for an organisation."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import CallNeeded
from handlers.conversation.hooks import WAYS_WITH_ORGANISATION
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, due, notice, pressed
from handlers.conversation.texts import t
from handlers.handover.actions import InviteSuccessor
from handlers.handover.seeking import WAITS_FOR_SUCCESSOR, link_card, still_open
from handlers.handover.subjects import NEEDED
from storage.handover import Handover, Reason, handovers_at
from storage.notices import Notice
from storage.people import Organisation, leaders_of


def call_for(world: World, handover: Handover) -> None:
    """A person is needed. Where nobody can be asked any more a leader calls; where the contact is
    there the leaders read so, and can pass a link on."""
    if handover.reason is not Reason.LEAVES:
        contact = handover.contact if handover.contact.takes_part else None
        world.publish(CallNeeded(handover.organisation, contact, f"why-call-{handover.reason}"))
        return
    for leader in leaders_of(world.db, handover.coalition_id):
        if leader.id != handover.contact_id:
            courtesy.notify(world, leader, "news", NEEDED.about(handover.id))


@answers(WAYS_WITH_ORGANISATION)
def invite_ways(world: World, organisation: Organisation) -> list[Button]:
    """A link for whoever takes over, as long as somebody is sought."""
    return [
        Button(t("handover-link-for", name=one.contact.name), InviteSuccessor(one.id))
        for one in handovers_at(world.db, organisation)
        if not one.is_back
    ]


@due(Handover.due_at)
def nobody_came(world: World, handover: Handover) -> None:
    """Not needed where the contact can be reached again, nor yet where somebody registers."""
    if handover.is_back:
        handover.end(world.now)
    elif handover.is_open and handover.successor_id is not None:
        handover.due_at = world.now + WAITS_FOR_SUCCESSOR
    elif handover.is_open:
        call_for(world, handover)


@notice(NEEDED)
def tell_leader(world: World, wish: Notice, handover: Handover) -> Card | None:
    """Gone when somebody came meanwhile."""
    if not handover.is_open or handover.is_back:
        return None
    name, organisation = handover.contact.name, handover.organisation.name
    needed = t("handover-needed", name=name, organisation=organisation)
    invite = Button(t("handover-invite", organisation=organisation), InviteSuccessor(handover.id))
    return card(needed, buttons=[invite])


@pressed(InviteSuccessor, who=LEADERS)
def invite(ctx: Context, action: InviteSuccessor) -> None:
    handover = still_open(ctx, action.handover)
    ctx.let_news_stand()
    whom = t("handover-pass-on-for", organisation=handover.organisation.name)
    ctx.reply(link_card(ctx, handover, whom))
