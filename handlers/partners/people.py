"""Lists of contacts: waiting, lost, without an organisation, inactive, or there to appoint."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely
from handlers.partners.actions import (
    People,
    ShowContact,
    ShowLeaders,
    ShowPartners,
    ShowPeople,
    back,
)
from handlers.partners.finding import name_of
from storage.people import Contact, Role, Standing, contacts_in


def loose_people(ctx: Context) -> list[Contact]:
    """Contacts who speak for no organisation; advisers do not need one."""
    found = ctx.once(contacts_in, ctx.me.coalition_id)
    return [one for one in found if not one.organisations and one.role is not Role.ADVISER]


def waiting_people(ctx: Context) -> list[Contact]:
    """Applicants who wait for a leader's approval."""
    return contacts_in(ctx.db, ctx.me.coalition_id, Standing.WAITING)


def lost_people(ctx: Context) -> list[Contact]:
    """Contacts whose chat turned out to be somebody else's."""
    return contacts_in(ctx.db, ctx.me.coalition_id, Standing.EXPECTED)


def inactive_people(ctx: Context) -> list[Contact]:
    """Contacts whom a leader took out."""
    return contacts_in(ctx.db, ctx.me.coalition_id, Standing.INACTIVE)


def people_to_appoint(ctx: Context) -> list[Contact]:
    """Contacts who could lead, and do not yet."""
    found = ctx.once(contacts_in, ctx.me.coalition_id)
    return [contact for contact in found if contact.role is not Role.LEADER]


_LISTS = {
    People.WAITING: waiting_people,
    People.LOST: lost_people,
    People.LOOSE: loose_people,
    People.INACTIVE: inactive_people,
    People.TO_APPOINT: people_to_appoint,
}


@pressed(ShowPeople, who=LEADERS)
def show_people(ctx: Context, action: ShowPeople) -> None:
    """Show a page of contacts, and ask for a name to find in the whole list."""
    page = page_of(_LISTS[action.people](ctx), action.page)
    buttons = [Button(name_of(contact), ShowContact(contact.id)) for contact in page.items]
    up = ShowLeaders() if action.people is People.TO_APPOINT else ShowPartners()
    title = f"people-{action.people}" if page.items else "people-nobody"
    listed = card(
        (t(title), *page.title),
        buttons=[*buttons, page.turns(lambda number: ShowPeople(action.people, number)), back(up)],
    )
    ctx.ask(person_sought, listed, replace=True, people=action.people)


@answered("partner.person-sought", who=LEADERS)
def person_sought(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    """Find the name that was typed under a list of contacts."""
    people, typed = People(data["people"]), one_line(said.text, NAME_LIMIT)
    named = [contact for contact in _LISTS[people](ctx) if contact.name]
    found = likely(typed, named, PAGE)
    buttons = [Button(name_of(contact), ShowContact(contact.id)) for contact, _ in found]
    title = t("partners-found" if found else "partners-not-found", words=typed)
    ctx.reply(card(title, buttons=[*buttons, back(ShowPeople(people))]))
