"""The steps of a registration: name, organisation and kind, and on to the usual times.

What the invitation knows is not asked; where someone left off is where they go on.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from handlers.conversation.about_oneself import (
    kind_card,
    organisation_added,
    organisation_in,
)
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.membership import join
from handlers.conversation.routes import A_WEEK, ANYONE
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, first_name, is_name, one_line
from handlers.language.person_names import is_person_name, with_capitals
from handlers.language.plain_answers import kind_in, name_in, yes_in
from handlers.registration.asking import ask, registering
from handlers.registration.times import ask_times
from handlers.registration.welcome import finish
from storage.joining import requests_of
from storage.partners import organisation_by
from storage.people import Contact, Kind, Organisation, Role


@action("registration.call-me")
class CallMe(Action):
    """The name to use; empty: they will type another."""

    contact: int
    name: str


@action("registration.speak-for")
class SpeakFor(Action):
    """The organisation someone speaks for; 0: none."""

    contact: int
    organisation: int


@action("registration.new-partner")
class NewPartner(Action):
    """An organisation that the coalition does not know yet."""

    contact: int
    name: str


@action("registration.ask-again")
class AskOrganisationAgain(Action):
    """The organisation is typed once more."""

    contact: int


@action("registration.come-as")
class ComeAs(Action):
    """As whom someone takes part."""

    contact: int
    kind: Kind


def next_step(ctx: Context, done: Line | None = None, *, back: bool = False) -> None:
    """Ask the first thing that is not known yet; `done` is what was just chosen. `back`: they come
    back, so with nothing to ask they are no newcomer."""
    contact = ctx.me
    if not ctx.person.name:
        _ask_name(ctx, done)
    elif _may_speak_for_one(ctx, contact):
        ask(ctx, organisation_given, _organisation_card(contact), done)
    elif contact.kind is None:
        ask(ctx, kind_given, kind_card(partial(ComeAs, contact.id)), done)
    elif contact.dayparts is None:
        ask_times(ctx, done)
    else:
        finish(ctx, done, back=back)


def _may_speak_for_one(ctx: Context, contact: Contact) -> bool:
    """Whether it is unknown for which organisation they speak, and they were not asked yet."""
    asked = any(request.organisation_id for request in requests_of(ctx.db, contact))
    told = contact.organisations or asked or contact.unattached or contact.kind is not None
    return not told and contact.role is not Role.ADVISER


# The name


def _ask_name(ctx: Context, done: Line | None) -> None:
    given = _name_of_account(ctx)
    if not is_person_name(given):
        ask(ctx, name_given, t("your-name"), done)
        return
    mine = ctx.me.id
    buttons = [[Button(t("yes"), CallMe(mine, given)), Button(t("another-name"), CallMe(mine, ""))]]
    question = card(t("may-i-call-you", name=first_name(given)), buttons=buttons)
    ask(ctx, name_confirmed, question, done)


def _name_of_account(ctx: Context) -> str:
    return with_capitals(one_line(ctx.event.sender.name, NAME_LIMIT))


@pressed(CallMe, who=ANYONE)
def call_me(ctx: Context, action: CallMe) -> None:
    registering(ctx, action.contact)
    if action.name:
        ctx.person.name = action.name
        next_step(ctx, done=action.name)
    else:
        ask(ctx, name_given, t("your-name"), t("another-name"))


@answered("registration.name-confirmed", who=ANYONE, within=A_WEEK, greets=True)
def name_confirmed(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """ "Ja hoor", "nee", or the name itself."""
    yes = None if name_in(said.text) else yes_in(said.text)
    if yes is None:
        return name_given(ctx, said, data)
    registering(ctx, data["contact"])
    ctx.close(t("yes") if yes else t("another-name"))
    call_me(ctx, CallMe(data["contact"], _name_of_account(ctx) if yes else ""))
    return None


@answered("registration.name-given", who=ANYONE, within=A_WEEK, greets=True)
def name_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    registering(ctx, data["contact"])
    typed = one_line(said.text, len(said.text))
    name = name_in(typed) or typed
    if not (is_name(name) and is_person_name(name)):
        return t("your-name-again")
    ctx.person.name = with_capitals(name)
    next_step(ctx)
    return None


# The organisation


def _organisation_card(contact: Contact) -> Card:
    none = Button(t("no-organisation"), SpeakFor(contact.id, 0))
    return card(t("which-organisation"), buttons=[none])


@answered("registration.organisation-given", who=ANYONE, within=A_WEEK, greets=True)
def organisation_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    contact = registering(ctx, data["contact"])
    typed = one_line(said.text, len(said.text))
    if not is_name(typed):
        return t("which-organisation-again")
    found = organisation_in(
        ctx,
        contact,
        typed,
        choose=partial(SpeakFor, contact.id),
        add=partial(NewPartner, contact.id),
        again=AskOrganisationAgain(contact.id),
    )
    if isinstance(found, Card):
        ctx.reply(found)
    else:
        _speak_for(ctx, found, done=None)
    return None


@pressed(AskOrganisationAgain, who=ANYONE)
def ask_again(ctx: Context, action: AskOrganisationAgain) -> None:
    contact = registering(ctx, action.contact)
    ask(ctx, organisation_given, _organisation_card(contact), t("type-again"))


@pressed(SpeakFor, who=ANYONE)
def speak_for(ctx: Context, action: SpeakFor) -> None:
    contact = registering(ctx, action.contact)
    if action.organisation:
        chosen = still(organisation_by(ctx.db, contact.coalition_id, action.organisation))
        _speak_for(ctx, chosen, done=chosen.name)
    else:
        contact.unattached = True
        next_step(ctx, done=t("no-organisation"))


@pressed(NewPartner, who=ANYONE)
def new_partner(ctx: Context, action: NewPartner) -> None:
    organisation = organisation_added(ctx, registering(ctx, action.contact), action.name)
    _speak_for(ctx, organisation, done=organisation.name)


def _speak_for(ctx: Context, organisation: Organisation, done: Line | None) -> None:
    join(ctx, ctx.me, organisation)
    next_step(ctx, done=done)


# As whom


@pressed(ComeAs, who=ANYONE)
def come_as(ctx: Context, action: ComeAs) -> None:
    registering(ctx, action.contact).kind = action.kind
    next_step(ctx, done=t(f"kind-{action.kind}"))


@answered("registration.kind-given", who=ANYONE, within=A_WEEK, greets=True)
def kind_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """ "Vrijwilligster", "ik zit in het bestuur"; what is not clear is asked with the buttons."""
    contact = registering(ctx, data["contact"])
    kind = kind_in(said.text)
    if kind is None:
        ask(ctx, kind_given, kind_card(partial(ComeAs, contact.id), again=True), None)
        return
    ctx.close(t(f"kind-{kind}"))
    contact.kind = Kind(kind)
    next_step(ctx)
