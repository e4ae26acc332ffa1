"""The members of a group: organisations, and contacts by themselves."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import done_button, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely
from handlers.partners.actions import ShowGroup
from handlers.partners.belonging import set_belongs
from handlers.partners.finding import contact_of, group_of, organisation_of
from storage.partners import Group, organisations_in
from storage.people import Contact, Organisation, contacts_in


class Sort(enum.StrEnum):
    """The kinds of members of a group."""

    ORGANISATIONS = "organisations"
    CONTACTS = "contacts"


@action("partner.choose-members")
class ChooseMembers(Action):
    """See one page of what could be in a group; `like`: only names like this."""

    group: int
    sort: Sort
    page: int = 0
    like: str = ""


@action("partner.put-in")
class PutIn(Action):
    """Put an organisation or a contact in a group, or take it out, and go back to this list."""

    back_to: ChooseMembers
    member: int
    yes: bool


@pressed(ChooseMembers, who=LEADERS)
def choose_members(ctx: Context, action: ChooseMembers) -> None:
    _show(ctx, action)


def _show(ctx: Context, wanted: ChooseMembers) -> None:
    group = group_of(ctx, wanted.group)
    listed = _members_card(ctx, group, wanted)
    ctx.ask(member_sought, listed, replace=True, group=group.id, sort=wanted.sort)


def _members_card(ctx: Context, group: Group, wanted: ChooseMembers) -> Card:
    page = page_of(_candidates(ctx, group, wanted), wanted.page)
    members = _members(group, wanted.sort)

    def button(one: Organisation | Contact) -> Button:
        is_in = one in members
        label = one.name or t("contact-nameless")
        return toggle(label, PutIn(wanted, one.id, not is_in), on=is_in)

    return card(
        (t(f"group-which-{wanted.sort}", name=group.name), *page.title),
        buttons=[
            *(button(one) for one in page.items),
            page.turns(lambda number: replace(wanted, page=number)),
            done_button(ShowGroup(group.id)),
        ],
    )


def _candidates(
    ctx: Context, group: Group, wanted: ChooseMembers
) -> Sequence[Organisation | Contact]:
    find = organisations_in if wanted.sort is Sort.ORGANISATIONS else contacts_in
    found: Sequence[Organisation | Contact] = find(ctx.db, group.coalition_id)
    return [one for one, _ in likely(wanted.like, found, PAGE)] if wanted.like else found


def _members(group: Group, sort: Sort) -> list[Any]:
    return group.organisations if sort is Sort.ORGANISATIONS else group.single_members


@answered("partner.member-sought", who=LEADERS)
def member_sought(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Show only the names like what was typed."""
    like = one_line(said.text, NAME_LIMIT)
    _show(ctx, ChooseMembers(data["group"], Sort(data["sort"]), like=like))


@pressed(PutIn, who=LEADERS)
def put_in(ctx: Context, action: PutIn) -> None:
    wanted = action.back_to
    find = organisation_of if wanted.sort is Sort.ORGANISATIONS else contact_of
    group, one = group_of(ctx, wanted.group), find(ctx, action.member)
    joining = one.speakers if isinstance(one, Organisation) else [one]
    set_belongs(ctx, _members(group, wanted.sort), one, action.yes, joining)
    _show(ctx, wanted)
