"""Once a year a contact is asked whether their organisation takes part again. An answer is a sign
of life, and no answer costs nothing."""

from __future__ import annotations

from typing import Any

from handlers.commitment.answering import Later, conclude, nudge_of, tell_leaders
from handlers.commitment.calls.asking import ASKED_FOR
from handlers.commitment.looking import View
from handlers.commitment.rules import APART, YEAR
from handlers.commitment.subjects import DIFFERENTLY, YEARLY
from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.events import CallNeeded
from handlers.conversation.forwarding import fault_in
from handlers.conversation.routes import A_WEEK, Takes
from handlers.conversation.routing import answered, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from storage.commitment import (
    YEARLY_STEP,
    Engagement,
    NoteKind,
    Nudge,
    OrganisationNote,
    Outcome,
    note_by,
    nudges_to,
    yearly_to,
)
from storage.notices import Notice
from storage.people import Contact


@action("nudge.again")
class Again(Action):
    """Our organisation takes part again."""

    nudge: int


@action("nudge.differently")
class Differently(Action):
    """It does, in another way."""

    nudge: int


@action("nudge.call-me")
class CallMe(Action):
    """We would rather be called."""

    nudge: int


def ask_for_the_year(world: World, view: View, place: Engagement) -> bool:
    """Ask one contact, whom a year was not asked; whether somebody is."""
    if world.now - place.since < YEAR:
        return False
    asked = yearly_to(world.db, view.organisation, world.now - YEAR)
    lately = nudges_to(world.db, [one.id for one in view.willing()], world.now - APART)
    contact = next((one for one in view.willing() if _is_due(world, one, {*asked, *lately})), None)
    if contact is None:
        return False
    nudge = Nudge(
        coalition_id=place.coalition_id,
        organisation_id=place.organisation_id,
        contact=contact.id,
        step=YEARLY_STEP,
        wording="nudge-yearly",
        made_at=world.now,
    )
    world.db.add(nudge)
    world.db.flush()
    courtesy.notify(world, contact, "nudge", YEARLY.about(nudge.id))
    return True


def _is_due(world: World, contact: Contact, asked: set[int]) -> bool:
    return contact.id not in asked and world.now - contact.since >= YEAR


@notice(YEARLY)
def write(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    contact, organisation = wish.contact, nudge.organisation
    if nudge.outcome is not Outcome.WAITING or contact not in organisation.speakers:
        return None
    return card(
        t("nudge-yearly", name=first_name(contact.name), organisation=organisation.name),
        buttons=[
            [Button(t("yearly-again"), Again(nudge.id)),
             Button(t("yearly-differently"), Differently(nudge.id))],
            [Button(t("yearly-call-me"), CallMe(nudge.id)),
             Button(t("nudge-later"), Later(nudge.id))],
        ],
    )  # fmt: skip


@pressed(Again)
def again(ctx: Context, action: Again) -> None:
    nudge = nudge_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.ACCEPTED)
    noted = t("yearly-again-noted", organisation=nudge.organisation.name)
    ctx.replace(noted, done=t("yearly-again"))


@pressed(CallMe)
def call_me(ctx: Context, action: CallMe) -> None:
    """The leaders get a call to make."""
    nudge = nudge_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.ACCEPTED)
    ctx.publish(CallNeeded(nudge.organisation, ctx.me, ASKED_FOR))
    ctx.replace(t("yearly-call-noted"), done=t("yearly-call-me"))


@pressed(Differently)
def differently(ctx: Context, action: Differently) -> None:
    """It counts at once, also where they do not say how."""
    nudge = nudge_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.ACCEPTED)
    ctx.ask(how_given, t("yearly-how"), replace=True, done=t("yearly-differently"), nudge=nudge.id)


@answered("nudge.how-given", within=A_WEEK, takes=Takes.LETTER)
def how_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Their words stand with the organisation, and the leaders read them."""
    nudge, fault = nudge_of(ctx, data["nudge"]), fault_in(said)
    if fault is not None:
        return fault
    note = OrganisationNote(
        coalition_id=nudge.coalition_id,
        organisation_id=nudge.organisation_id,
        contact=ctx.me.id,
        by_contact=ctx.me.id,
        author=ctx.me.name,
        kind=NoteKind.NOTE,
        text=said.text.strip(),
        at=ctx.now,
    )
    ctx.db.add(note)
    ctx.db.flush()
    conclude(ctx, nudge, Outcome.ACCEPTED, note=note.id)
    tell_leaders(ctx, nudge, DIFFERENTLY)
    ctx.reply(t("yearly-how-noted"))
    return None


@notice(DIFFERENTLY)
def tell_leader(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    """Tells a leader in which other way an organisation takes part."""
    note = note_by(world.db, nudge.coalition_id, nudge.data.get("note", 0))
    if note is None or not note.text:
        return None
    about = {"name": note.author, "organisation": nudge.organisation.name}
    return card(t("yearly-told", words=note.text, **about))
