"""For which organisations a contact speaks, and in which groups they are by themselves."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import LEADERS, answered, pressed
from handlers.conversation.texts import t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely
from handlers.partners.actions import ShowContact
from handlers.partners.finding import (
    contact_of,
    group_of,
    in_pairs,
    name_of,
    organisation_of,
    tell_joined,
    toggle,
)
from storage.partners import Group, groups_in, groups_of, organisations_in
from storage.people import Contact, Organisation


@action("partner.show-speaks-for")
class ShowSpeaksFor(Action):
    """The organisations of a contact, to add one or take one away."""

    contact: int


@action("partner.speaks-for")
class SpeaksFor(Action):
    """Whether a contact speaks for an organisation."""

    contact: int
    organisation: int
    yes: bool


@action("partner.show-their-groups")
class ShowTheirGroups(Action):
    """The groups, to choose those that a contact is in by themselves."""

    contact: int


@action("partner.is-alone")
class IsAlone(Action):
    """Whether a contact is in a group by themselves."""

    contact: int
    group: int
    yes: bool


@pressed(ShowSpeaksFor, who=LEADERS)
def show_speaks_for(ctx: Context, action: ShowSpeaksFor) -> None:
    contact = contact_of(ctx, action.contact)
    if contact is not None:
        said = _organisations_card(contact, list(contact.organisations))
        ctx.ask(other_named, said, replace=True, contact=contact.id)


def _organisations_card(contact: Contact, shown: list[Organisation]) -> Card:
    def button(organisation: Organisation) -> Button:
        speaks = organisation in contact.organisations
        action = SpeaksFor(contact.id, organisation.id, not speaks)
        return Button(toggle(speaks, organisation.name), action)

    return card(
        t("contact-which-organisations", name=name_of(contact)),
        buttons=[*(button(o) for o in shown), Button(t("done"), ShowContact(contact.id))],
    )


@answered("partner.other-named", who=LEADERS)
def other_named(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Organisations with a name like what was typed, beside those they have."""
    contact = contact_of(ctx, data["contact"])
    if contact is None:
        return
    typed = one_line(said.text, NAME_LIMIT)
    found = [o for o, _ in likely(typed, organisations_in(ctx.db, contact.coalition_id))]
    shown = [*contact.organisations, *(o for o in found if o not in contact.organisations)]
    ctx.close(typed)
    ctx.ask(other_named, _organisations_card(contact, shown), contact=contact.id)


@pressed(SpeaksFor, who=LEADERS)
def speaks_for(ctx: Context, action: SpeaksFor) -> None:
    contact = contact_of(ctx, action.contact)
    organisation = organisation_of(ctx, action.organisation)
    if contact is None or organisation is None:
        return
    if action.yes and organisation not in contact.organisations:
        contact.organisations.append(organisation)
    elif not action.yes and organisation in contact.organisations:
        contact.organisations.remove(organisation)
    ctx.db.flush()
    if action.yes:
        tell_joined(ctx, contact)
    shown = [*contact.organisations, *([] if action.yes else [organisation])]
    said = _organisations_card(contact, shown)
    ctx.ask(other_named, said, replace=True, contact=contact.id)


@pressed(ShowTheirGroups, who=LEADERS)
def show_their_groups(ctx: Context, action: ShowTheirGroups) -> None:
    contact = contact_of(ctx, action.contact)
    if contact is not None:
        ctx.replace(_groups_card(ctx, contact), done=t("partner-to-groups"))


def _groups_card(ctx: Context, contact: Contact) -> Card:
    def button(group: Group) -> Button:
        alone = contact in group.single_members
        return Button(toggle(alone, group.name), IsAlone(contact.id, group.id, not alone))

    mine = groups_of(ctx.db, contact)
    through = [group.name for group in mine if contact not in group.single_members]
    buttons = [button(group) for group in groups_in(ctx.db, contact.coalition_id)]
    return card(
        t("contact-which-groups", name=name_of(contact)),
        t("contact-groups-through", names=through) if through else "",
        buttons=[*in_pairs(buttons), Button(t("done"), ShowContact(contact.id))],
    )


@pressed(IsAlone, who=LEADERS)
def is_alone(ctx: Context, action: IsAlone) -> None:
    contact, group = contact_of(ctx, action.contact), group_of(ctx, action.group)
    if contact is None or group is None:
        return
    if action.yes and contact not in group.single_members:
        group.single_members.append(contact)
    elif not action.yes and contact in group.single_members:
        group.single_members.remove(contact)
    ctx.db.flush()
    if action.yes:
        tell_joined(ctx, contact)
    ctx.replace(_groups_card(ctx, contact), done=group.name)
