"""For whom a new meeting is: a group, everyone, or contacts who are named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.conversation.buttons import done_button, in_rows, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import called, likely, sure
from handlers.meetings.actions import Arrange, ForGroup, ForGuests, LeaveOut, PickGuests
from handlers.meetings.loading import group_with
from storage.partners import groups_in, members_of
from storage.people import Contact, contacts_by, contacts_in

NAMES_AT_ONCE = 50


def guests_in(ctx: Context, draft: Arrange) -> list[Contact]:
    """The contacts for whom a meeting will be."""
    if draft.group:
        return list(members_of(ctx.db, group_with(ctx, draft.group)))
    if is_for_everyone(draft):
        return contacts_in(ctx.db, ctx.me.coalition_id)
    chosen = contacts_by(ctx.db, ctx.me.coalition_id, draft.people)
    return [contact for contact in chosen if contact.takes_part]


def is_for_everyone(draft: Arrange) -> bool:
    return not draft.group and not draft.people


def ask_guests(ctx: Context, title: str) -> None:
    groups = groups_in(ctx.db, ctx.me.coalition_id)
    asked = card(
        t("meeting-ask-guests"),
        buttons=[
            *(Button(group.title, ForGroup(title, group.id)) for group in groups),
            Button(t("meeting-for-everyone"), ForGuests(title)),
            Button(t("cancel"), LeaveOut()),
        ],
    )
    ctx.ask(guests_named, asked, title=title, chosen=[])


@answered("meeting.guests-named", who=LEADERS)
def guests_named(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Names that mean one contact are taken; of others the leader taps who is meant."""
    everyone = contacts_in(ctx.db, ctx.me.coalition_id)
    people, perhaps, unknown = list(data["chosen"]), list[int](), list[Line]()
    for name in _names_in(said.text):
        found = likely(name, everyone)
        meant = sure(found) or called(name, everyone)
        if meant is not None:
            people.append(meant.id)
        else:
            perhaps += [contact.id for contact, _ in found]
            unknown += [] if found else [f"“{name}”"]
    chosen = PickGuests(data["title"], tuple(dict.fromkeys(people)), tuple(perhaps))
    _ask_more(ctx, chosen, [t("meeting-guests-unknown", names=unknown)] if unknown else [])


def _names_in(text: str) -> list[str]:
    pieces = text.replace("\n", ",").replace(" en ", ",").replace(" and ", ",").split(",")
    names = (one_line(piece, NAME_LIMIT) for piece in pieces[:NAMES_AT_ONCE])
    return [name for name in names if name]


@pressed(PickGuests, who=LEADERS)
def pick_guests(ctx: Context, action: PickGuests) -> None:
    _ask_more(ctx, action, [], replace=True)


def _ask_more(
    ctx: Context, chosen: PickGuests, above: list[Line], *, replace: bool = False
) -> None:
    """Show who is chosen; more names can be typed until the leader is done."""
    asked = _guests_card(ctx, chosen, above)
    people = list(chosen.people)
    ctx.ask(guests_named, asked, replace=replace, title=chosen.title, chosen=people)


def _guests_card(ctx: Context, chosen: PickGuests, above: Sequence[Line]) -> Card:
    offered = dict.fromkeys((*chosen.people, *chosen.perhaps))
    return card(
        *above,
        t("meeting-guests-more" if chosen.people else "meeting-guests-first"),
        buttons=[
            *in_rows(_toggles(ctx, chosen, list(offered))),
            done_button(ForGuests(chosen.title, chosen.people)) if chosen.people else [],
            Button(t("cancel"), LeaveOut()),
        ],
    )  # fmt: skip


def _toggles(ctx: Context, chosen: PickGuests, offered: Sequence[int]) -> list[Button]:
    coalition = ctx.me.coalition_id
    known = {contact.id: contact.name for contact in contacts_by(ctx.db, coalition, offered)}
    return [
        toggle(known[one], _turned(chosen, one), on=one in chosen.people)
        for one in offered
        if one in known
    ]


def _turned(chosen: PickGuests, one: int) -> PickGuests:
    """The choice with this contact, or without."""
    others = tuple(other for other in chosen.people if other != one)
    perhaps = tuple(dict.fromkeys((*chosen.perhaps, *chosen.people)))
    people = others if one in chosen.people else (*others, one)
    return PickGuests(chosen.title, people, perhaps)
