"""A contact adds an organisation that they speak for, or leaves one."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Any

from handlers.conversation.about_oneself import organisation_added, organisation_in
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.events import JoinedOrLeft
from handlers.conversation.membership import join, withdraw
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import is_name, one_line
from storage.joining import requests_of
from storage.partners import organisation_by
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
    ctx.reply(_organisations_card(ctx, still(ctx.membership(action.contact))))


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
    contact = still(ctx.membership(action.contact))
    ctx.ask(my_organisation_given, t("which-organisation-more"), contact=contact.id)


@answered("my.organisation-given", who=ANYONE)
def my_organisation_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    contact = still(ctx.membership(data["contact"]))
    typed = one_line(said.text, len(said.text))
    if not is_name(typed):
        return t("which-organisation-again")
    found = organisation_in(
        ctx,
        contact,
        typed,
        choose=partial(BelongTo, contact.id, yes=True),
        add=partial(BelongToNew, contact.id),
        again=AddOrganisation(contact.id),
    )
    if isinstance(found, Card):
        ctx.reply(found)
    else:
        _belong(ctx, contact, found)
    return None


@pressed(BelongTo, who=ANYONE)
def belong_to(ctx: Context, action: BelongTo) -> None:
    contact = still(ctx.membership(action.contact))
    organisation = still(organisation_by(ctx.db, contact.coalition_id, action.organisation))
    if action.yes:
        back = action.back_until is not None and ctx.now <= action.back_until
        _belong(ctx, contact, organisation, back=back)
    else:
        _leave(ctx, contact, organisation)


@pressed(BelongToNew, who=ANYONE)
def belong_to_new(ctx: Context, action: BelongToNew) -> None:
    contact = still(ctx.membership(action.contact))
    _belong(ctx, contact, organisation_added(ctx, contact, action.name))


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
        ctx.publish(JoinedOrLeft(contact, organisation, False))
    left = _organisations_card(ctx, contact, t("organisation-left", name=organisation.name))
    until = ctx.now + UNDO_WITHIN
    undo = Button(t("take-back", name=organisation.name),
                  BelongTo(contact.id, organisation.id, True, back_until=until))  # fmt: skip
    ctx.replace(Card(left.body, ((undo,), *left.rows)))


@pressed(AskNoMore, who=ANYONE)
def ask_no_more(ctx: Context, action: AskNoMore) -> None:
    """Take back a request that no leader decided yet."""
    contact = still(ctx.membership(action.contact))
    asked = (r for r in requests_of(ctx.db, contact) if r.id == action.request)
    withdraw(ctx, still(next(asked, None)), t("request-taken-back"))
    ctx.replace(_organisations_card(ctx, contact, t("join-taken-back")), done=t("join-taken-back"))
