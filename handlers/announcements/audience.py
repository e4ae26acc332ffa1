"""Choosing for whom an announcement is: groups, kinds of people, sectors, an organisation, or
everyone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from handlers.announcements.actions import (
    AudienceDone,
    AudienceMenu,
    Cancel,
    Include,
    NameOrganisation,
    ReachGroup,
)
from handlers.announcements.drafts import changed, held, is_complete
from handlers.announcements.loaders import in_hand, unsent
from handlers.announcements.targets import EVERYONE, all_targets, describe, targets_in
from handlers.conversation.buttons import done_button, in_rows, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, page_of
from handlers.conversation.picking import named_in
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import called, likely, sure
from storage.announcements import Announcement, chats_for
from storage.partners import group_by, organisations_in
from storage.people import Organisation, contacts_in
from storage.targets import Target

# The picker


def ask_audience(
    ctx: Context,
    draft: Announcement,
    *above: Line,
    perhaps: Sequence[Organisation] = (),
    number: int = 0,
    done: Line | None = None,
) -> None:
    """Ask for whom it is, by buttons and by names; `perhaps`: organisations that may be meant."""
    whom = audience_card(ctx, draft, *above, perhaps=perhaps, number=number)
    ctx.ask(audience_typed, whom, replace=True, done=done, announcement=draft.id)


def audience_card(
    ctx: Context,
    draft: Announcement,
    *above: Line,
    perhaps: Sequence[Organisation] = (),
    nobody: bool = False,
    number: int = 0,
) -> Card:
    """A page of groups, and the ways to other targets; `nobody`: someone must be chosen first."""
    title, rows = _picker(ctx, draft, "groups", number)
    # Only while it is being made: once there is a preview, Done leads back to it.
    cancel = [] if is_complete(draft) else [Button(t("cancel"), Cancel(draft.id))]
    return card(
        *above,
        *_asked(ctx, draft, nobody=nobody),
        *title,
        buttons=[
            *_picks(draft, perhaps),
            _toggle(draft, EVERYONE, t("audience-everyone")),
            *rows,
            [
                Button(t("audience-kinds"), AudienceMenu(draft.id, "kinds")),
                Button(t("audience-sectors"), AudienceMenu(draft.id, "sectors")),
            ],
            Button(t("audience-one"), NameOrganisation(draft.id)),
            [done_button(AudienceDone(draft.id)), *cancel],
        ],
    )


def _asked(ctx: Context, draft: Announcement, *, nobody: bool) -> list[Line]:
    if nobody:
        return [t("audience-nobody")]
    chosen = describe(ctx, draft)
    return [
        *held(draft),
        t("audience-which"),
        *([t("chosen-these", names=chosen)] if chosen else []),
    ]


def _menu_card(ctx: Context, draft: Announcement, sort: str, number: int = 0) -> Card:
    if sort not in ("kinds", "sectors"):
        return audience_card(ctx, draft, number=number)
    title, rows = _picker(ctx, draft, sort, number)
    ends = [done_button(AudienceDone(draft.id)),
            Button(t("back"), AudienceMenu(draft.id, "groups"))]  # fmt: skip
    return card((t(f"audience-which-{sort}"), *title), buttons=[*rows, ends])


def _picker(
    ctx: Context, draft: Announcement, sort: str, number: int
) -> tuple[tuple[Line, ...], list[list[Button]]]:
    """A page of the targets of one sort: its title, and rows that turn each of them on or off."""
    page = page_of(targets_in(ctx, draft.coalition_id, sort), number)
    turns = page.turns(lambda other: AudienceMenu(draft.id, sort, other))
    return page.title, [*in_rows(_toggle(draft, *target) for target in page.items), turns]


def _picks(draft: Announcement, found: Iterable[Organisation]) -> list[Button]:
    return [Button(one.name, Include(draft.id, f"organisation:{one.id}", True)) for one in found]


def _toggle(draft: Announcement, target: str, name: Line) -> Button:
    """A group that is reached in its own chat counts as chosen too."""
    on = target in draft.audience or target.replace("group:", "chat:") in draft.audience
    return toggle(name, Include(draft.id, target, not on), on=on)


def _page_with(ctx: Context, draft: Announcement, sort: str, target: str) -> int:
    """The page on which a target stands; the first where it is on none."""
    targets = [other for other, _ in targets_in(ctx, draft.coalition_id, sort)]
    return targets.index(target) // PAGE if target in targets else 0


# Its buttons


@pressed(AudienceMenu, who=LEADERS, keeps=True)
def audience_menu(ctx: Context, action: AudienceMenu) -> None:
    draft = unsent(ctx, action.announcement)
    if action.sort == "groups":
        ask_audience(ctx, draft, number=action.page)
    else:
        ctx.replace(_menu_card(ctx, draft, action.sort, action.page))


@pressed(Include, who=LEADERS, keeps=True)
def include(ctx: Context, action: Include) -> None:
    """Put a target in or take it out; for a group with its own chat, ask where first."""
    draft = in_hand(ctx, action.announcement)
    kind, key = Target.of(action.target)
    if action.yes and _has_chat(ctx, draft, action.target):
        ctx.replace(_where_card(ctx, draft, int(key)))
        return
    _put(draft, action.target, action.yes)
    if kind == "group":
        _put(draft, f"chat:{key}", False)
    if kind == "organisation":
        ask_audience(ctx, draft)
    else:
        page = _page_with(ctx, draft, f"{kind}s", action.target)
        ctx.update(_menu_card(ctx, draft, f"{kind}s", page))


def _put(draft: Announcement, target: str, yes: bool) -> None:
    """Put a target in or take it out; everyone stands alone, as it holds all others."""
    others = [other for other in draft.audience if other != target]
    if yes and target == EVERYONE:
        others = [EVERYONE]
    elif yes:
        others = [*(other for other in others if other != EVERYONE), target]
    draft.audience = others
    changed(draft)


def _has_chat(ctx: Context, draft: Announcement, target: str) -> bool:
    """Whether this is a group with a chat of its own."""
    kind, key = Target.of(target)
    return kind == "group" and bool(chats_for(ctx.db, draft.coalition_id, [f"chat:{key}"]))


def _where_card(ctx: Context, draft: Announcement, group: int) -> Card:
    found = group_by(ctx.db, draft.coalition_id, group)
    ways = (("members", True, False), ("chat", False, True), ("both", True, True))
    return card(
        t("audience-where", group=found.name if found else ""),
        buttons=[
            *(
                Button(t(f"reach-{name}"), ReachGroup(draft.id, group, members, chat))
                for name, members, chat in ways
            ),
            Button(t("back"), AudienceMenu(draft.id, "groups")),
        ],
    )


@pressed(ReachGroup, who=LEADERS)
def reach_group(ctx: Context, action: ReachGroup) -> None:
    draft = in_hand(ctx, action.announcement)
    _put(draft, f"group:{action.group}", action.members)
    _put(draft, f"chat:{action.group}", action.chat)
    page = _page_with(ctx, draft, "groups", f"group:{action.group}")
    ask_audience(ctx, draft, number=page)


# By name


@answered("announcement.audience-typed", who=LEADERS)
def audience_typed(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take the groups, kinds, sectors and organisations that were named; of a group with its own
    chat, ask where then."""
    draft = in_hand(ctx, data["announcement"])
    targets, names = named_in(said.text, all_targets(ctx, draft.coalition_id), ctx.reader)
    for target in targets:
        _put(draft, target, True)
    above, perhaps = _look_up(ctx, draft, names)
    with_chat = next((target for target in targets if _has_chat(ctx, draft, target)), None)
    if with_chat is None or above:
        ask_audience(ctx, draft, *above, perhaps=perhaps)
    else:
        ctx.replace(_where_card(ctx, draft, int(Target.of(with_chat).key)))


def _look_up(
    ctx: Context, draft: Announcement, names: Sequence[str]
) -> tuple[list[Line], list[Organisation]]:
    """Lines about names that are no target, and the organisations that they may mean."""
    organisations = organisations_in(ctx.db, draft.coalition_id)
    people = contacts_in(ctx.db, draft.coalition_id)
    alone, unknown, perhaps = list[Line](), list[Line](), list[Organisation]()
    for name in names:
        person = sure(likely(name, people)) or called(name, people)
        found = [one for one, _ in likely(name, organisations)] if person is None else []
        alone += [person.name] if person is not None else []
        perhaps += found
        unknown += [] if found or person is not None else [f"“{name}”"]
    return [
        *([t("audience-no-person", names=alone)] if alone else []),
        *([t("audience-unknown", names=unknown)] if unknown else []),
        *([t("audience-organisation-which")] if perhaps else []),
    ], perhaps


# One organisation


@pressed(NameOrganisation, who=LEADERS)
def name_organisation(ctx: Context, action: NameOrganisation) -> None:
    _ask_organisation(ctx, unsent(ctx, action.announcement), t("audience-organisation"))


def _ask_organisation(
    ctx: Context, draft: Announcement, asked: Line, found: Iterable[Organisation] = ()
) -> None:
    back = Button(t("back"), AudienceMenu(draft.id, "groups"))
    which = card(asked, buttons=[*_picks(draft, found), back])
    ctx.ask(organisation_named, which, replace=True, announcement=draft.id)


@answered("announcement.organisation-named", who=LEADERS)
def organisation_named(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Find the organisation that was typed, small mistakes and all."""
    draft = in_hand(ctx, data["announcement"])
    typed = one_line(said.text, NAME_LIMIT)
    found = likely(typed, organisations_in(ctx.db, draft.coalition_id)) if typed else []
    meant = sure(found)
    if meant is not None:
        _put(draft, f"organisation:{meant.id}", True)
        ask_audience(ctx, draft)
    else:
        asked = t("audience-organisation-which" if found else "audience-organisation-again")
        _ask_organisation(ctx, draft, asked, [organisation for organisation, _ in found])
