"""One organisation: its contacts and where to reach them, its groups, and whether it takes part."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import done_button, in_rows, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import InvitationWanted, PartnerStops
from handlers.conversation.hooks import ABOUT_ORGANISATION, TO_ORGANISATION, WAYS_WITH_ORGANISATION
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, happened, pressed
from handlers.conversation.texts import Line, t
from handlers.partners.actions import ShowContact, ShowOrganisation, ShowPartners, back
from handlers.partners.belonging import set_belongs
from handlers.partners.finding import group_of, name_of, organisation_of
from handlers.partners.merging import FindDouble, ways_to_undo
from handlers.partners.profile import ChangeOrganisation
from handlers.partners.reach import reach_of
from storage.partners import Group, groups_in, groups_joined_by
from storage.people import Contact, Organisation, Role

SHOWN = 12
"""Contacts on one card; the others are found by name."""


@action("partner.set-active")
class SetActive(Action):
    """Take an organisation out, or back in."""

    organisation: int
    active: bool


@action("partner.show-its-groups")
class ShowItsGroups(Action):
    """See the groups, to choose those that an organisation is in."""

    organisation: int


@action("partner.put-in-group")
class PutInGroup(Action):
    """Put an organisation in a group, or take it out."""

    organisation: int
    group: int
    member: bool


@action("partner.invite-for")
class InviteFor(Action):
    """Invite someone for an organisation."""

    organisation: int


@pressed(ShowOrganisation, who=LEADERS)
def show_organisation(ctx: Context, action: ShowOrganisation) -> None:
    organisation = organisation_of(ctx, action.organisation)
    if action.below:
        ctx.let_stand()
    ctx.replace(organisation_card(ctx, organisation), done=organisation.name)


@answers(TO_ORGANISATION)
def to_card(world: World, organisation: Organisation) -> Button:
    return Button(organisation.name, ShowOrganisation(organisation.id))


def organisation_card(ctx: Context, organisation: Organisation) -> Card:
    """All that leaders may know of an organisation, and what they can do."""
    contacts = organisation.contacts[:SHOWN]
    told = [tuple(lines) for lines in ctx.gather(ABOUT_ORGANISATION, organisation)]
    ways = [way for ways in ctx.gather(WAYS_WITH_ORGANISATION, organisation) for way in ways]
    return card(
        _opening(organisation),
        _facts(ctx, organisation),
        _contact_lines(ctx, organisation, contacts),
        *told,
        buttons=[
            *in_rows(Button(name_of(contact), ShowContact(contact.id)) for contact in contacts),
            *in_rows(ways),
            *_ways_on(organisation),
            *ways_to_undo(ctx, organisation),
            back(ShowPartners()),
        ],
    )


def _opening(organisation: Organisation) -> list[Line]:
    return [organisation.name, *([] if organisation.active else [t("partner-inactive")])]


def _facts(ctx: Context, organisation: Organisation) -> list[Line]:
    known = [
        t(f"partner-{field}", words=words)
        for field, words in (
            ("sector", organisation.sector),
            ("neighbourhood", organisation.neighbourhood),
            ("offers", organisation.offers),
            ("seeks", organisation.seeks),
        )
        if words
    ]
    groups = [group.title for group in groups_joined_by(ctx.db, organisation)]
    return [*known, t("partner-groups", names=groups) if groups else t("partner-no-groups")]


def _contact_lines(ctx: Context, organisation: Organisation, contacts: list[Contact]) -> list[Line]:
    if not contacts:
        return [t("partner-nobody")]
    more = len(organisation.contacts) - len(contacts)
    lines: list[Line] = [contact_line(ctx, contact) for contact in contacts]
    return [*lines, t("partner-more-contacts", count=more)] if more else lines


def contact_line(ctx: Context, contact: Contact) -> Line:
    """A contact's name, kind and role, and where they can be reached, on one line."""
    known: list[Line] = [t(f"kind-{contact.kind}") if contact.kind else t("contact-no-kind")]
    if contact.role is not Role.CONTACT:
        known.append(t(f"role-{contact.role}"))
    where = reach_of(ctx, contact) if contact.takes_part else t(f"standing-{contact.standing}")
    return t("contact-line", name=name_of(contact), what=known, where=where)


def _ways_on(organisation: Organisation) -> list[list[Button]]:
    number = organisation.id
    if not organisation.active:
        return [[Button(t("partner-on"), SetActive(number, True))]]
    return [
        [
            Button(t("partner-invite"), InviteFor(number)),
            Button(t("partner-change"), ChangeOrganisation(number)),
        ],
        [
            Button(t("partner-to-groups"), ShowItsGroups(number)),
            Button(t("partner-double"), FindDouble(number)),
        ],
        [Button(t("partner-off"), SetActive(number, False))],
    ]


@pressed(InviteFor, who=LEADERS)
def invite_for(ctx: Context, action: InviteFor) -> None:
    ctx.publish(InvitationWanted(organisation=organisation_of(ctx, action.organisation)))


@pressed(SetActive, who=LEADERS)
def set_active(ctx: Context, action: SetActive) -> None:
    """Take an organisation out of the coalition, or back in; its contacts stay."""
    organisation = organisation_of(ctx, action.organisation)
    if action.active:
        organisation.enter(ctx.now)
    else:
        organisation.leave(ctx.now)
    done = t("partner-on") if action.active else t("partner-off")
    ctx.replace(organisation_card(ctx, organisation), done=done)


@happened(PartnerStops)
def take_out(ctx: Context, event: PartnerStops) -> None:
    """A leader who heard that it stops can bring it back with one tap."""
    organisation = event.organisation
    organisation.leave(ctx.now)
    undo = Button(t("partner-on"), SetActive(organisation.id, True))
    ctx.reply(card(t("partner-stopped", name=organisation.name), buttons=[undo]))


@pressed(ShowItsGroups, who=LEADERS)
def show_its_groups(ctx: Context, action: ShowItsGroups) -> None:
    organisation = organisation_of(ctx, action.organisation)
    ctx.replace(_groups_card(ctx, organisation), done=t("partner-to-groups"))


def _groups_card(ctx: Context, organisation: Organisation) -> Card:
    def button(group: Group) -> Button:
        member = organisation in group.organisations
        return toggle(group.title, PutInGroup(organisation.id, group.id, not member), on=member)

    buttons = map(button, groups_in(ctx.db, organisation.coalition_id))
    return card(
        t("partner-which-groups", name=organisation.name),
        buttons=[*in_rows(buttons), done_button(ShowOrganisation(organisation.id))],
    )


@pressed(PutInGroup, who=LEADERS)
def put_in_group(ctx: Context, action: PutInGroup) -> None:
    organisation = organisation_of(ctx, action.organisation)
    group = group_of(ctx, action.group)
    set_belongs(ctx, group.organisations, organisation, action.member, organisation.speakers)
    ctx.replace(_groups_card(ctx, organisation), done=group.title)
