"""Lists of contacts: who waits, who speaks for no organisation, who is out, whom to appoint."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, page_of
from handlers.conversation.routing import LEADERS, answered, pressed
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
from handlers.partners.finding import after_words, name_of
from storage.people import Contact, Role, Standing, contacts_in


def loose_people(ctx: Context) -> list[Contact]:
    """Contacts who speak for no organisation; advisers do not need one."""
    found = ctx.once(contacts_in, ctx.me.coalition_id)
    return [c for c in found if not c.organisations and c.role is not Role.ADVISER]


def waiting_people(ctx: Context) -> list[Contact]:
    """Who waits for a leader's approval."""
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
    return [c for c in found if c.role is not Role.LEADER]


_LISTS = {
    People.WAITING: waiting_people,
    People.LOST: lost_people,
    People.LOOSE: loose_people,
    People.INACTIVE: inactive_people,
    People.TO_APPOINT: people_to_appoint,
}


@pressed(ShowPeople, who=LEADERS)
def show_people(ctx: Context, action: ShowPeople) -> None:
    """A page of contacts; to find one in a long list, type the name."""
    page = page_of(_LISTS[action.people](ctx), action.page)
    buttons = [Button(name_of(contact), ShowContact(contact.id)) for contact in page.items]
    up = ShowLeaders() if action.people is People.TO_APPOINT else ShowPartners()
    title = f"people-{action.people}" if page.items else "people-nobody"
    said = card(
        (t(title), *page.title),
        buttons=[*buttons, page.turns(lambda number: ShowPeople(action.people, number)), back(up)],
    )
    ctx.ask(person_sought, said, replace=True, people=action.people)


@answered("partner.person-sought", who=LEADERS)
def person_sought(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    """A name typed under a list of contacts."""
    if not ctx.is_leader:
        return
    typed = one_line(said.text, NAME_LIMIT)
    named = [c for c in _LISTS[People(data["people"])](ctx) if c.name]
    found = likely(typed, named, PAGE)
    buttons = [Button(name_of(contact), ShowContact(contact.id)) for contact, _ in found]
    title = t("partners-found" if found else "partners-not-found", words=typed)
    again = back(ShowPeople(People(data["people"])))
    after_words(ctx, card(title, buttons=[*buttons, again]), typed)
