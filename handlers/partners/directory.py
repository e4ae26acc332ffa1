"""/partners: counts the organisations, groups and contacts, and leads to each of them."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import notify
from handlers.conversation.events import PartnerAdded
from handlers.conversation.hooks import WAYS_WITH_PARTNERS
from handlers.conversation.paging import PAGE, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, command, happened, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from handlers.language.fuzzy_names import alike, likely, sure
from handlers.partners.actions import (
    Only,
    People,
    ShowContact,
    ShowGroups,
    ShowLeaders,
    ShowOrganisation,
    ShowPartners,
    ShowPeople,
    back,
)
from handlers.partners.finding import name_of
from handlers.partners.merging import Merge
from handlers.partners.people import inactive_people, loose_people, lost_people, waiting_people
from handlers.partners.subjects import NEW_PARTNER
from storage.notices import Notice
from storage.partners import (
    enrolled,
    groups_in,
    inactive_organisations,
    organisations_in,
)
from storage.people import Contact, Organisation, Role, Standing, contacts_in, leaders_of


@action("partner.add-partner")
class AddPartner(Action):
    """Add an organisation that the coalition does not know yet."""

    name: str


@command("partners", who=LEADERS | {Role.ADVISER}, plain=("partners",), menu=30)
def partners(ctx: Context, words: str) -> None:
    """Show the overview, or look up the words after the command; advisers see totals only."""
    if not ctx.is_leader:
        ctx.reply(card(_totals(ctx)))
    elif words:
        if (fault := _look_up(ctx, words)) is not None:
            ctx.ask(partner_sought, fault)
    else:
        _show(ctx, ShowPartners())


def _totals(ctx: Context) -> tuple[Line, ...]:
    coalition = ctx.me.coalition_id
    organisations = _listed(ctx, Only.ALL)
    return (
        t("partners-of", coalition=ctx.coalition.name),
        t("partners-organisations", count=len(organisations)),
        t("partners-contacts", count=len(ctx.once(contacts_in, coalition))),
        t("partners-groups", count=len(groups_in(ctx.db, coalition))),
        t("partners-one-contact", count=len(_with_one_contact(organisations))),
    )


def _with_one_contact(organisations: Sequence[Organisation]) -> list[Organisation]:
    return [one for one in organisations if len(one.speakers) == 1]


@pressed(ShowPartners, who=LEADERS)
def show_partners(ctx: Context, action: ShowPartners) -> None:
    _show(ctx, action)


def _show(ctx: Context, wanted: ShowPartners) -> None:
    """Show a page of organisations, and ask for a name to look up."""
    page = page_of(_listed(ctx, wanted.only), wanted.page)
    opening = _totals(ctx) if wanted.only is Only.ALL else (t(f"partners-only-{wanted.only}"),)
    rows: list[Button | list[Button]] = [
        Button(_short(organisation), ShowOrganisation(organisation.id))
        for organisation in page.items
    ]
    rows.append(page.turns(lambda number: ShowPartners(number, wanted.only)))
    rows += in_rows(_ways_on(ctx)) if wanted.only is Only.ALL else [back(ShowPartners())]
    overview = card(opening, (t("partners-search"), *page.title), buttons=rows)
    ctx.ask(partner_sought, overview, replace=True)


def _listed(ctx: Context, only: Only) -> list[Organisation]:
    find = inactive_organisations if only is Only.INACTIVE else organisations_in
    found = ctx.once(find, ctx.me.coalition_id)
    return _with_one_contact(found) if only is Only.ONE_CONTACT else found


def _short(organisation: Organisation) -> Line:
    return t("partner-short", name=organisation.name, contacts=len(organisation.speakers))


def _ways_on(ctx: Context) -> list[Button]:
    lists: list[tuple[str, int, Action]] = [
        ("waiting-people", len(waiting_people(ctx)), ShowPeople(People.WAITING)),
        ("lost-people", len(lost_people(ctx)), ShowPeople(People.LOST)),
        ("one-contact", len(_listed(ctx, Only.ONE_CONTACT)), ShowPartners(0, Only.ONE_CONTACT)),
        ("inactive", len(_listed(ctx, Only.INACTIVE)), ShowPartners(0, Only.INACTIVE)),
        ("loose-people", len(loose_people(ctx)), ShowPeople(People.LOOSE)),
        ("inactive-people", len(inactive_people(ctx)), ShowPeople(People.INACTIVE)),
    ]
    always = [
        Button(t("partners-to-groups"), ShowGroups()),
        Button(t("partners-to-leaders"), ShowLeaders()),
    ]
    more = [way for ways in ctx.gather(WAYS_WITH_PARTNERS, ctx.me) for way in ways]
    found = [
        Button(t(f"partners-to-{name}", count=count), action)
        for name, count, action in lists
        if count
    ]
    return [*always, *found, *more]


# Looking up

Found = tuple[Organisation | Contact, float]


@answered("partner.partner-sought", who=LEADERS)
def partner_sought(ctx: Context, said: Said | Shared, data: dict[str, str]) -> Line | None:
    return _look_up(ctx, said.text)


def _look_up(ctx: Context, words: str) -> Line | None:
    """Reply with the organisations and contacts of about this name; the answer is what is wrong
    with the words."""
    typed = one_line(words, len(words))
    if not is_name(typed):
        return t("partners-search-again", most=NAME_LIMIT)
    everyone = [*_listed(ctx, Only.ALL), *_listed(ctx, Only.INACTIVE)]
    organisations = likely(typed, everyone, PAGE, town=ctx.coalition.municipality)
    found: list[Found] = [*organisations, *likely(typed, _named_contacts(ctx), PAGE)]
    best = sorted(found, key=lambda one: -one[1])[:PAGE]
    buttons = [_found_button(one) for one, _ in best]
    if sure(organisations) is None:
        buttons.append(Button(t("partners-new", name=typed), AddPartner(typed)))
    title = t("partners-found", words=typed) if best else t("partners-not-found", words=typed)
    ctx.reply(card(title, buttons=[*buttons, back(ShowPartners())]))
    return None


def _named_contacts(ctx: Context) -> list[Contact]:
    found = contacts_in(ctx.db, ctx.me.coalition_id, *Standing)
    return [contact for contact in found if contact.name]


def _found_button(found: Organisation | Contact) -> Button:
    if isinstance(found, Organisation):
        return Button(_short(found), ShowOrganisation(found.id))
    return Button(name_of(found), ShowContact(found.id))


# New organisations


@pressed(AddPartner, who=LEADERS)
def add_partner(ctx: Context, action: AddPartner) -> None:
    organisation, new = enrolled(ctx.db, ctx.me.coalition_id, action.name, ctx.now)
    if new:
        ctx.publish(PartnerAdded(organisation, ctx.me))
    ctx.replace(
        card(
            t("partner-added", name=organisation.name),
            buttons=[
                Button(t("partner-see", name=organisation.name), ShowOrganisation(organisation.id)),
                back(ShowPartners()),
            ],
        )
    )


@happened(PartnerAdded)
def tell_leaders(world: World, event: PartnerAdded) -> None:
    """Leaders hear of a new partner in their daily message, except the one who added it."""
    new = event.organisation
    for leader in leaders_of(world.db, new.coalition_id):
        if leader is not event.by:
            notify(world, leader, "news", NEW_PARTNER.about(new.id), by=event.by.name)


@notice(NEW_PARTNER)
def news_of_partner(world: World, wish: Notice, organisation: Organisation) -> Card | None:
    if not organisation.active:
        return None
    see = t("partner-see", name=organisation.name)
    buttons = [Button(see, ShowOrganisation(organisation.id, below=True))]
    known = organisations_in(world.db, organisation.coalition_id)
    others = [other for other in known if other is not organisation]
    other = alike(organisation.name, others, town=wish.contact.coalition.municipality)
    if other is not None:
        merge = Merge(organisation.id, other.id, below=True)
        buttons.append(Button(t("partner-merge-with", name=other.name), merge))
    return card(
        t("news-partner", name=organisation.name, by=wish.data["by"]),
        [t("news-partner-alike", other=other.name)] if other is not None else [],
        buttons=buttons,
    )
