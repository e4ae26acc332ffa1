"""Someone adds an organisation that they speak for, or leaves one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.events import JoinedOrLeft, PartnerAdded
from handlers.conversation.membership import join, withdraw
from handlers.conversation.routing import ANYONE, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import is_name, one_line
from handlers.language.fuzzy_names import likely, sure
from handlers.my_data.changing import mine
from storage.joining import requests_of
from storage.partners import enrolled, organisation_by, organisations_in
from storage.people import Contact, Organisation

UNDO_WITHIN = timedelta(hours=1)
"""For so long leaving is taken back without asking a leader."""


@action("my.show-organisations")
class ShowOrganisations(Action):
    """For which organisations someone speaks."""

    contact: int


@action("my.add-organisation")
class AddOrganisation(Action):
    """Someone wants to name another organisation."""

    contact: int


@action("my.belong-to")
class BelongTo(Action):
    """Whether someone speaks for an organisation; `back_until`: so long after they left it they
    are back without a leader."""

    contact: int
    organisation: int
    yes: bool
    back_until: datetime | None = None


@action("my.ask-no-more")
class AskNoMore(Action):
    """Someone does not want what they asked a leader for."""

    contact: int
    request: int


@action("my.belong-to-new")
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
    ctx.reply(_organisations_card(ctx, contact))


def _organisations_card(ctx: Context, contact: Contact, *done: Line) -> Card:
    names = [organisation.name for organisation in contact.organisations]
    leave = [
        Button(t("leave-organisation", name=o.name), BelongTo(contact.id, o.id, False))
        for o in contact.organisations
    ]
    asked = requests_of(ctx.db, contact)
    take_back = [
        Button(t("join-take-back", name=request.into.name), AskNoMore(contact.id, request.id))
        for request in asked
    ]
    add = Button(t("add-organisation"), AddOrganisation(contact.id))
    kept = t("my-organisations", names=names) if names else t("my-organisations-none")
    waits = t("my-requests", names=[r.into.name for r in asked]) if asked else ""
    return card(*done, (kept, waits) if asked else kept, buttons=[*leave, *take_back, add])


@pressed(AddOrganisation, who=ANYONE)
def add_organisation(ctx: Context, action: AddOrganisation) -> None:
    contact = mine(ctx, action.contact)
    if contact is None:
        ctx.toast(t("closed-already"))
        return
    ctx.ask(my_organisation_given, t("which-organisation-more"), contact=contact.id)


@answered("my.organisation-given", who=ANYONE)
def my_organisation_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Find what was typed, small mistakes and all; new ones come after a second look."""
    contact = mine(ctx, int(data["contact"]))
    typed = one_line(said.text, len(said.text))
    if contact is None:
        ctx.reply(t("closed-already"))
    elif not is_name(typed):
        ctx.ask(my_organisation_given, t("which-organisation-again"), contact=contact.id)
    else:
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
        back = action.back_until is not None and ctx.now <= action.back_until
        _belong(ctx, contact, found, back=back)
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


def _belong(ctx: Context, contact: Contact, into: Organisation, *, back: bool = False) -> None:
    """At once, or when a leader says yes; what was left just now needs nobody."""
    joined = join(ctx, contact, into, vouched=back)
    done = t("organisation-added", name=into.name) if joined else t("join-asked", into=into.name)
    ctx.replace(_organisations_card(ctx, contact, done), done=into.name)


def _leave(ctx: Context, contact: Contact, organisation: Organisation) -> None:
    """Taking an organisation back is one tap, on the same card."""
    if organisation in contact.organisations:
        contact.organisations.remove(organisation)
        ctx.db.flush()
        ctx.tell(JoinedOrLeft(contact, organisation, False))
    said = _organisations_card(ctx, contact, t("organisation-left", name=organisation.name))
    until = ctx.now + UNDO_WITHIN
    undo = Button(t("take-back", name=organisation.name),
                  BelongTo(contact.id, organisation.id, True, back_until=until))  # fmt: skip
    ctx.replace(Card(said.body, ((undo,), *said.rows)))


@pressed(AskNoMore, who=ANYONE)
def ask_no_more(ctx: Context, action: AskNoMore) -> None:
    """What a leader did not decide yet is taken back."""
    contact = mine(ctx, action.contact)
    asked = [r for r in requests_of(ctx.db, contact) if r.id == action.request] if contact else []
    if contact is None or not asked:
        ctx.toast(t("closed-already"))
        return
    withdraw(ctx, asked[0], t("request-taken-back"))
    ctx.replace(_organisations_card(ctx, contact, t("join-taken-back")), done=t("join-taken-back"))
