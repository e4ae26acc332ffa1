"""Begins a handover, and finds who can be asked; the link for whoever comes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.invitation_links import ways_in
from handlers.conversation.texts import Line, t
from handlers.handover.subjects import WHO
from handlers.language.fuzzy_names import called, likely
from handlers.language.person_names import is_person_name
from handlers.language.plain_answers import has_none
from storage.handover import Handover, Reason, handover_by, last_handover, open_handover
from storage.invitations import Invitation, Refusal, invitation_by, new_code
from storage.people import Contact, Organisation, Role

ALIKE = 85.0
A_YEAR = timedelta(days=365)
LINK_WORKS = timedelta(days=60)
WAITS_FOR_ANSWER = timedelta(days=7)
"""How long a colleague has to answer before the leader hears."""
WAITS_FOR_SUCCESSOR = timedelta(days=14)
"""How long a link is out before the leader hears that nobody came."""


def begin(world: World, contact: Contact, organisation: Organisation, reason: Reason) -> Handover:
    """The handover that goes on for this reason, or a new one."""
    going_on = open_handover(world.db, contact, organisation, reason)
    if going_on is not None:
        return going_on
    begun = Handover(
        coalition_id=contact.coalition_id,
        contact_id=contact.id,
        organisation_id=organisation.id,
        reason=reason,
        begun_at=world.now,
    )
    world.db.add(begun)
    world.db.flush()
    return begun


def begin_once_a_year(
    world: World, contact: Contact, organisation: Organisation, reason: Reason
) -> Handover | None:
    """A new handover; None: one began for this reason within a year."""
    last = last_handover(world.db, contact, organisation, reason)
    if last is not None and world.now - last.begun_at < A_YEAR:
        return None
    if last is not None:
        last.end(world.now)
    return begin(world, contact, organisation, reason)


def still_open(ctx: Context, handover: int) -> Handover:
    """The handover with this id, as long as somebody is sought."""
    found = still(handover_by(ctx.db, ctx.me.coalition_id, handover))
    if not found.is_open:
        raise Closed(t("handover-over"))
    if found.is_back:
        raise Closed(t("handover-back", name=found.contact.name))
    return found


def colleagues_at(world: World, organisation: Organisation, but: Contact) -> list[Contact]:
    """The others who speak for an organisation and can be reached, the longest there in front."""
    others = (one for one in organisation.speakers if one.id != but.id)
    return [one for one in others if world.channel_for(one.person) is not None]


def colleague_named(text: str, colleagues: Sequence[Contact]) -> Contact | None:
    """The one whose name this is, or nearly; their first name will do."""
    close = (one for one, score in likely(text, colleagues, 1) if score > ALIKE)
    return called(text, colleagues) or next(close, None)


def is_nobody(text: str) -> bool:
    """ "Nog niemand", "geen idee"."""
    return has_none(text) or bool(_NOBODY & set(text.casefold().split()))


def names_someone(text: str) -> bool:
    """Whether these words stand for somebody: a name, "mijn collega Piet", "iemand anders"."""
    return is_person_name(text) or bool(_SOMEBODY & set(text.casefold().split()))


_NOBODY = frozenset({"niemand", "nobody", "noone"})
_SOMEBODY = frozenset({"collega", "iemand", "ander", "anders", "opvolger", "colleague", "somebody",
                       "someone", "else", "successor"})  # fmt: skip


def ask_colleague(world: World, handover: Handover, colleague: Contact) -> None:
    """Ask this one; the leader hears when no answer comes."""
    handover.asked_id = colleague.id
    handover.due_at = world.now + WAITS_FOR_ANSWER
    about = WHO.about(handover.id, colleague.id)
    courtesy.notify(world, colleague, "offer", about)


def link_card(
    ctx: Context, handover: Handover, *above: Line, buttons: Sequence[Button] = ()
) -> Card:
    """The link to pass on, with what is said above it, and a word for whoever gets it."""
    by = still(ctx.person.contact_in(handover.coalition_id))
    invitation = _link(ctx, handover, by)
    doors = ways_in(ctx.doors(invitation.code))
    organisation = handover.organisation
    come = t("handover-come", organisation=organisation.name, coalition=by.coalition.name)
    typed = t("handover-link", code=invitation.code)
    return card(*above, (come, *doors), typed, buttons=buttons)


def _link(world: World, handover: Handover, by: Contact) -> Invitation:
    """The one link of a handover. While somebody registers by it, only a leader makes another."""
    known = _known_link(world, handover)
    refusal = known.refusal(world.now) if known is not None else None
    if refusal is Refusal.USED and handover.successor_id is not None and by.role is not Role.LEADER:
        raise Closed(t("handover-somebody-comes"))
    if known is None or refusal is not None:
        known = _new_link(world, handover, by)
    handover.invitation_id = known.id
    return known


def _new_link(world: World, handover: Handover, by: Contact) -> Invitation:
    """It lets in without approval only if its maker was let in so themselves."""
    made = Invitation(
        coalition_id=handover.coalition_id,
        code=new_code(),
        organisation_id=handover.organisation_id,
        by_contact=by.id,
        vouched=by.vouched,
        uses_left=1,
        made_at=world.now,
        expires_at=world.now + LINK_WORKS,
    )
    world.db.add(made)
    world.db.flush()
    return made


def _known_link(world: World, handover: Handover) -> Invitation | None:
    """Theirs, or the one of the time before, when they stayed after all."""
    before = last_handover(
        world.db, handover.contact, handover.organisation, handover.reason, but=handover.id
    )
    for one in (handover, before):
        if one is not None and one.invitation_id is not None:
            return invitation_by(world.db, one.coalition_id, one.invitation_id)
    return None
