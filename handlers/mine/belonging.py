"""Someone adds an organisation that they speak for, or leaves one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.events import JoinedGroup, PartnerAdded
from handlers.conversation.likeness import likely, sure
from handlers.conversation.routing import ANYONE, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import is_name, one_line
from handlers.mine.changing import mine
from storage.partners import Organisation, enrolled, organisation_by, organisations_in
from storage.people import Contact


@dataclass(frozen=True, slots=True)
class ShowOrganisations(Action):
    """For which organisations someone speaks."""

    contact: int


@dataclass(frozen=True, slots=True)
class AddOrganisation(Action):
    """Someone wants to name another organisation."""

    contact: int


@dataclass(frozen=True, slots=True)
class BelongTo(Action):
    """Whether someone speaks for an organisation."""

    contact: int
    organisation: int
    yes: bool


@dataclass(frozen=True, slots=True)
class BelongToNew(Action):
    """Someone speaks for an organisation that the coalition does not know yet."""

    contact: int
    name: str


@pressed(ShowOrganisations, who=ANYONE)
def show_organisations(ctx: Context, action: ShowOrganisations) -> None:
    contact = mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    ctx.reply(_organisations_card(contact))


def _organisations_card(contact: Contact, *done: Line) -> Card:
    names = [organisation.name for organisation in contact.organisations]
    leave = [
        Button(t("leave-organisation", name=o.name), BelongTo(contact.id, o.id, False))
        for o in contact.organisations
    ]
    add = Button(t("add-organisation"), AddOrganisation(contact.id))
    kept = t("my-organisations", names=names) if names else t("my-organisations-none")
    return card(*done, kept, buttons=[*leave, add])


@pressed(AddOrganisation, who=ANYONE)
def add_organisation(ctx: Context, action: AddOrganisation) -> None:
    contact = mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    ctx.ask(my_organisation_given, t("which-organisation-more"), contact=contact.id)


@answered(who=ANYONE)
def my_organisation_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Find what was typed, small mistakes and all; new ones come after a second look."""
    contact = mine(ctx, int(data["contact"]))
    typed = one_line(said.text, len(said.text))
    if contact is None:
        ctx.reply(t("closed-already"))
    elif not is_name(typed):
        ctx.ask(my_organisation_given, t("which-organisation-again"), contact=contact.id)
    else:
        ctx.message = None
        _found(ctx, contact, typed)


def _found(ctx: Context, contact: Contact, typed: str) -> None:
    found = likely(typed, organisations_in(ctx.db, contact.coalition_id))
    same = sure(found)
    if same is not None:
        _belong(ctx, contact, same)
        return
    buttons = [Button(o.name, BelongTo(contact.id, o.id, True)) for o, _ in found]
    buttons.append(Button(t("new-organisation", name=typed), BelongToNew(contact.id, typed)))
    buttons.append(Button(t("type-again"), AddOrganisation(contact.id)))
    ctx.reply(card(t("is-it-one-of-these") if found else t("not-known-yet"), buttons=buttons))


@pressed(BelongTo, who=ANYONE)
def belong_to(ctx: Context, action: BelongTo) -> None:
    contact = mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    found = organisation_by(ctx.db, contact.coalition_id, action.organisation)
    if found is None:
        ctx.toast(t("closed-already"))
    elif action.yes:
        _belong(ctx, contact, found)
    else:
        _leave(ctx, contact, found)


@pressed(BelongToNew, who=ANYONE)
def belong_to_new(ctx: Context, action: BelongToNew) -> None:
    contact = mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    organisation, new = enrolled(ctx.db, contact.coalition_id, action.name)
    if new:
        ctx.tell(PartnerAdded(organisation, contact))
    _belong(ctx, contact, organisation)


def _belong(ctx: Context, contact: Contact, organisation: Organisation) -> None:
    if organisation not in contact.organisations:
        contact.organisations.append(organisation)
        ctx.db.flush()
        if contact.takes_part:
            ctx.tell(JoinedGroup(contact))
    done = t("organisation-added", name=organisation.name)
    ctx.replace(_organisations_card(contact, done), done=organisation.name)


def _leave(ctx: Context, contact: Contact, organisation: Organisation) -> None:
    """Taking an organisation back is one tap, on the same card."""
    if organisation in contact.organisations:
        contact.organisations.remove(organisation)
        ctx.db.flush()
    said = _organisations_card(contact, t("organisation-left", name=organisation.name))
    undo = Button(t("take-back", name=organisation.name),
                  BelongTo(contact.id, organisation.id, True))  # fmt: skip
    ctx.replace(Card(said.body, ((undo,), *said.rows)))
