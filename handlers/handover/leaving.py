"""A contact leaves their organisation: they are asked who takes over, and whether they stay until
then."""

from __future__ import annotations

from typing import Any

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.colleagues import colleague_in
from handlers.conversation.context import Context, World
from handlers.conversation.events import Registered
from handlers.conversation.hooks import LEAVING
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import answered, answers, happened, means, pressed
from handlers.conversation.texts import Line, t
from handlers.handover.actions import (
    CallOff,
    HandOver,
    HandOverAt,
    NameSuccessor,
    SeekSuccessor,
    StayUntil,
)
from handlers.handover.leading import call_for
from handlers.handover.seeking import (
    WAITS_FOR_SUCCESSOR,
    ask_colleague,
    begin,
    colleague_named,
    colleagues_at,
    is_nobody,
    link_card,
    names_someone,
    still_open,
)
from handlers.handover.succeeding import depart
from storage.handover import Handover, Reason, handovers_from, last_handover
from storage.invitations import invitation_by
from storage.people import Contact, Organisation, Standing

MOST_NAMED = 5
"""Colleagues who are offered as a button; others are typed."""


@answers(LEAVING)
def ways_out(world: World, contact: Contact) -> list[Button]:
    """A contact of no organisation has nothing that another could take over."""
    if not contact.organisations:
        return []
    label = "hand-over" if contact.takes_part else "who-takes-over"
    return [Button(t(label), HandOver(contact.id))]


@means("contact-leaves", in_one=True)
def in_words(ctx: Context, said: Said) -> None:
    """Only asked; nothing is handed over by these words."""
    contact = ctx.meant_memberships[0]
    if contact.organisations:
        _ask_where(ctx, contact)
    else:
        ctx.reply(t("handover-of-nothing"))


@pressed(HandOver, who=ANYONE)
def hand_over(ctx: Context, action: HandOver) -> None:
    contact = still(ctx.person.own(action.contact))
    first = still(next(iter(contact.organisations), None))
    _theirs(ctx, contact.id, first.id)
    ctx.close(t("who-takes-over"))
    _ask_where(ctx, contact)


def _ask_where(ctx: Context, contact: Contact) -> None:
    """A contact of several organisations says first which one."""
    if len(contact.organisations) == 1:
        _ask_who(ctx, contact, contact.organisations[0])
        return
    which = [Button(o.name, HandOverAt(contact.id, o.id)) for o in contact.organisations]
    ctx.reply(card(t("handover-where"), buttons=which))


@pressed(HandOverAt, who=ANYONE)
def hand_over_at(ctx: Context, action: HandOverAt) -> None:
    contact, organisation = _theirs(ctx, action.contact, action.organisation)
    ctx.close(organisation.name)
    _ask_who(ctx, contact, organisation)


def _theirs(ctx: Context, contact: int, organisation: int) -> tuple[Contact, Organisation]:
    """One of this person's own contacts, who takes part or stopped, and an organisation of it. One
    who stopped has one successor there at most, so that their link is no open door."""
    own = still(ctx.person.own(contact))
    if own.standing not in (Standing.ACTIVE, Standing.STOPPED):
        raise Closed
    found = still(next((one for one in own.organisations if one.id == organisation), None))
    last = last_handover(ctx.db, own, found, Reason.LEAVES)
    if last is not None and last.came_after(own.stopped_at):
        raise Closed(t("handover-over"))
    return own, found


# Who takes over


def _ask_who(ctx: Context, contact: Contact, organisation: Organisation) -> None:
    """A contact who stopped gets a link at once; one who takes part can name a colleague too."""
    if contact.takes_part:
        ctx.contact = contact
        asked = _who_card(ctx, contact, organisation)
        ctx.ask(successor_named, asked, contact=contact.id, organisation=organisation.id)
    else:
        _give_link(ctx, begin(ctx, contact, organisation, Reason.LEAVES))


def _who_card(ctx: Context, contact: Contact, organisation: Organisation) -> Card:
    at = (contact.id, organisation.id)
    colleagues = colleagues_at(ctx, organisation, contact)[:MOST_NAMED]
    return card(
        t("handover-thanks"),
        t("handover-who", organisation=organisation.name),
        buttons=[
            *(Button(one.name, NameSuccessor(*at, one.id)) for one in colleagues),
            Button(t("handover-make-link"), SeekSuccessor(*at, link=True)),
            Button(t("handover-nobody"), SeekSuccessor(*at, link=False)),
        ],
    )


@answered("handover.successor-named")
def successor_named(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """A colleague by name, "niemand", or somebody who gets the link."""
    contact, organisation = _theirs(ctx, data["contact"], data["organisation"])
    colleagues = colleagues_at(ctx, organisation, contact)
    found = colleague_named(said.text, colleagues)
    nobody = is_nobody(said.text)
    if found is None and not nobody and not names_someone(said.text):
        return t("handover-name-please")
    if found is not None:
        _name(ctx, contact, organisation, found)
    else:
        _seek(ctx, contact, organisation, link=not nobody)
    return None


@pressed(NameSuccessor, who=ANYONE)
def name_successor(ctx: Context, action: NameSuccessor) -> None:
    contact, organisation = _theirs(ctx, action.contact, action.organisation)
    colleague = colleague_in(colleagues_at(ctx, organisation, contact), action.colleague)
    ctx.close(colleague.name)
    _name(ctx, contact, organisation, colleague)


def _name(ctx: Context, contact: Contact, at: Organisation, colleague: Contact) -> None:
    handover = begin(ctx, contact, at, Reason.LEAVES)
    ask_colleague(ctx, handover, colleague)
    _ask_whether_to_stay(ctx, handover, t("handover-asked", name=colleague.name))


@pressed(SeekSuccessor, who=ANYONE)
def seek(ctx: Context, action: SeekSuccessor) -> None:
    contact, organisation = _theirs(ctx, action.contact, action.organisation)
    ctx.close(t("handover-make-link" if action.link else "handover-nobody"))
    _seek(ctx, contact, organisation, link=action.link)


def _seek(ctx: Context, contact: Contact, at: Organisation, *, link: bool) -> None:
    handover = begin(ctx, contact, at, Reason.LEAVES)
    if link:
        _give_link(ctx, handover)
        return
    call_for(ctx, handover)
    _ask_whether_to_stay(ctx, handover, t("handover-leader-seeks"))


def _give_link(ctx: Context, handover: Handover) -> None:
    handover.due_at = ctx.now + WAITS_FOR_SUCCESSOR
    stopped = not handover.contact.takes_part
    above = [t("handover-thanks"), t("handover-pass-on")] if stopped else [t("handover-pass-on")]
    nobody = SeekSuccessor(handover.contact_id, handover.organisation_id, link=False)
    ways = [Button(t("handover-nobody"), nobody)] if stopped else []
    ctx.reply(link_card(ctx, handover, *above, buttons=ways))
    _ask_whether_to_stay(ctx, handover)


# Until when


def _ask_whether_to_stay(ctx: Context, handover: Handover, *above: Line) -> None:
    """They stay until somebody comes, unless they say otherwise; one who is gone is not asked."""
    if not handover.contact.takes_part:
        if above:
            ctx.reply(card(*above))
        return
    ways = [
        Button(t("handover-stay"), StayUntil(handover.id, stays=True)),
        Button(t("handover-go"), StayUntil(handover.id, stays=False)),
        Button(t("handover-call-off"), CallOff(handover.id)),
    ]
    ctx.reply(card(*above, t("handover-until"), buttons=ways))


def _own(ctx: Context, handover: int) -> Handover:
    found = still_open(ctx, handover)
    if found.contact_id != ctx.me.id or found.reason is not Reason.LEAVES:
        raise Closed
    return found


@pressed(StayUntil)
def stay_until(ctx: Context, action: StayUntil) -> None:
    handover = _own(ctx, action.handover)
    if action.stays:
        off = Button(t("handover-call-off"), CallOff(handover.id))
        ctx.replace(card(t("handover-stays"), buttons=[off]), done=t("handover-stay"))
        return
    name, coalition = handover.organisation.name, handover.contact.coalition.name
    ctx.close(t("handover-go"))
    leaves_all = depart(ctx, handover)
    gone = t("handover-gone", coalition=coalition, organisation=name)
    ctx.reply(gone if leaves_all else t("handover-gone-there", organisation=name))
    if leaves_all:
        ctx.contact = None


@pressed(CallOff)
def call_off(ctx: Context, action: CallOff) -> None:
    """The link works no more."""
    handover = _own(ctx, action.handover)
    handover.end(ctx.now)
    link = invitation_by(ctx.db, handover.coalition_id, handover.invitation_id or 0)
    if link is not None:
        link.withdrawn_at = ctx.now
    ctx.replace(t("handover-called-off"), done=t("handover-call-off"))


@happened(Registered)
def stays_after_all(world: World, event: Registered) -> None:
    """A contact who comes back takes their place again; a link that is out lets in, and no more."""
    for handover in handovers_from(world.db, event.contact) if event.back else []:
        handover.end(world.now)
