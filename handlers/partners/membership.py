"""The organisations for which a contact speaks, and the groups they are in by themselves."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import done_button, in_rows, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely
from handlers.partners.actions import ShowContact
from handlers.partners.belonging import set_belongs
from handlers.partners.finding import (
    contact_of,
    group_of,
    name_of,
    organisation_of,
)
from storage.partners import Group, groups_in, groups_of, organisations_in
from storage.people import Contact, Organisation


@action("partner.show-speaks-for")
class ShowSpeaksFor(Action):
    """See the organisations of a contact, to add one or take one away."""

    contact: int


@action("partner.speaks-for")
class SpeaksFor(Action):
    """Have a contact speak for an organisation, or no longer."""

    contact: int
    organisation: int
    yes: bool


@action("partner.show-their-groups")
class ShowTheirGroups(Action):
    """See the groups, to choose those that a contact is in by themselves."""

    contact: int


@action("partner.is-alone")
class IsAlone(Action):
    """Put a contact in a group by themselves, or take them out."""

    contact: int
    group: int
    yes: bool


@pressed(ShowSpeaksFor, who=LEADERS)
def show_speaks_for(ctx: Context, action: ShowSpeaksFor) -> None:
    contact = contact_of(ctx, action.contact)
    listed = _organisations_card(contact, list(contact.organisations))
    ctx.ask(other_named, listed, replace=True, contact=contact.id)


def _organisations_card(contact: Contact, shown: list[Organisation]) -> Card:
    def button(organisation: Organisation) -> Button:
        speaks = organisation in contact.organisations
        action = SpeaksFor(contact.id, organisation.id, not speaks)
        return toggle(organisation.name, action, on=speaks)

    return card(
        t("contact-which-organisations", name=name_of(contact)),
        buttons=[*map(button, shown), done_button(ShowContact(contact.id))],
    )


@answered("partner.other-named", who=LEADERS)
def other_named(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Show the organisations with a name like what was typed, beside those of the contact."""
    contact = contact_of(ctx, data["contact"])
    theirs, typed = contact.organisations, one_line(said.text, NAME_LIMIT)
    found = [one for one, _ in likely(typed, organisations_in(ctx.db, contact.coalition_id))]
    shown = [*theirs, *(one for one in found if one not in theirs)]
    ctx.ask(other_named, _organisations_card(contact, shown), contact=contact.id)


@pressed(SpeaksFor, who=LEADERS)
def speaks_for(ctx: Context, action: SpeaksFor) -> None:
    contact = contact_of(ctx, action.contact)
    organisation = organisation_of(ctx, action.organisation)
    set_belongs(ctx, contact.organisations, organisation, action.yes, [contact])
    shown = [*contact.organisations, *([] if action.yes else [organisation])]
    ctx.ask(other_named, _organisations_card(contact, shown), replace=True, contact=contact.id)


@pressed(ShowTheirGroups, who=LEADERS)
def show_their_groups(ctx: Context, action: ShowTheirGroups) -> None:
    contact = contact_of(ctx, action.contact)
    ctx.replace(_groups_card(ctx, contact), done=t("partner-to-groups"))


def _groups_card(ctx: Context, contact: Contact) -> Card:
    def button(group: Group) -> Button:
        alone = contact in group.single_members
        return toggle(group.title, IsAlone(contact.id, group.id, not alone), on=alone)

    mine = groups_of(ctx.db, contact)
    through = [group.title for group in mine if contact not in group.single_members]
    buttons = map(button, groups_in(ctx.db, contact.coalition_id))
    return card(
        t("contact-which-groups", name=name_of(contact)),
        t("contact-groups-through", names=through) if through else "",
        buttons=[*in_rows(buttons), done_button(ShowContact(contact.id))],
    )


@pressed(IsAlone, who=LEADERS)
def is_alone(ctx: Context, action: IsAlone) -> None:
    contact, group = contact_of(ctx, action.contact), group_of(ctx, action.group)
    set_belongs(ctx, group.single_members, contact, action.yes, [contact])
    ctx.replace(_groups_card(ctx, contact), done=group.title)
