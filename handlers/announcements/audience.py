"""For whom an announcement is: groups, kinds of people, sectors, an organisation, or everyone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.announcements.actions import (
    AudienceDone,
    AudienceMenu,
    Cancel,
    Include,
    NameOrganisation,
    ReachGroup,
)
from handlers.announcements.drafts import changed, held, in_hand, is_complete, unsent
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.paging import PAGE, page_of
from handlers.conversation.routing import LEADERS, answered, answers, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.language.fuzzy_names import likely, sure
from storage.announcements import Announcement, announcement_by, chats_for, sectors_in
from storage.notices import Notice
from storage.partners import group_by, groups_in, organisation_by, organisations_in
from storage.people import Kind

EVERYONE = "everyone"
BESIDE_EACH_OTHER = 2


Target = tuple[str, Line]
"""What stands in an audience, and how people call it."""


def audience_card(
    ctx: Context, draft: Announcement, *, nobody: bool = False, number: int = 0
) -> Card:
    """A page of groups, and the ways to other targets; `nobody`: someone must be chosen first."""
    page = page_of(_targets(ctx, draft, "groups"), number)
    return card(
        *_asked(ctx, draft, nobody=nobody),
        *page.title,
        buttons=[
            _toggle(draft, EVERYONE, t("audience-everyone")),
            *_rows([_toggle(draft, *target) for target in page.items]),
            page.turns(lambda other: AudienceMenu(draft.id, "groups", other)),
            [
                Button(t("audience-kinds"), AudienceMenu(draft.id, "kinds")),
                Button(t("audience-sectors"), AudienceMenu(draft.id, "sectors")),
            ],
            Button(t("audience-one"), NameOrganisation(draft.id)),
            [Button(t("done"), AudienceDone(draft.id)), *_cancel(draft)],
        ],
    )


def _cancel(draft: Announcement) -> list[Button]:
    """Only where it is still being made: of one that was there already Done leads back."""
    return [] if is_complete(draft) else [Button(t("cancel"), Cancel(draft.id))]


def _asked(ctx: Context, draft: Announcement, *, nobody: bool) -> list[Line]:
    if nobody:
        return [t("audience-nobody")]
    chosen = describe(ctx, draft)
    return [
        *held(draft),
        t("audience-which"),
        *([t("chosen-these", names=chosen)] if chosen else []),
    ]


def _toggle(draft: Announcement, target: str, name: Line) -> Button:
    """A group that is reached in its own chat counts as chosen too."""
    on = target in draft.audience or target.replace("group:", "chat:") in draft.audience
    label = t("ticked", name=name) if on else name
    return Button(label, Include(draft.id, target, not on))


def _rows(buttons: Sequence[Button]) -> list[Sequence[Button]]:
    return [buttons[i : i + BESIDE_EACH_OTHER] for i in range(0, len(buttons), BESIDE_EACH_OTHER)]


def _targets(ctx: Context, draft: Announcement, sort: str) -> list[Target]:
    match sort:
        case "kinds":
            return [(f"kind:{kind}", t(f"kinds-{kind}")) for kind in Kind]
        case "sectors":
            return [(f"sector:{name}", name) for name in sectors_in(ctx.db, draft.coalition_id)]
    return [(f"group:{group.id}", group.name) for group in groups_in(ctx.db, draft.coalition_id)]


def _menu_card(ctx: Context, draft: Announcement, sort: str, number: int = 0) -> Card:
    if sort not in ("kinds", "sectors"):
        return audience_card(ctx, draft, number=number)
    page = page_of(_targets(ctx, draft, sort), number)
    return card(
        (t(f"audience-which-{sort}"), *page.title),
        buttons=[
            *_rows([_toggle(draft, *target) for target in page.items]),
            page.turns(lambda other: AudienceMenu(draft.id, sort, other)),
            Button(t("back"), AudienceMenu(draft.id, "groups")),
        ],
    )


def _page_with(ctx: Context, draft: Announcement, sort: str, target: str) -> int:
    """The page on which a target stands; the first where it is on none."""
    targets = [other for other, _ in _targets(ctx, draft, sort)]
    return targets.index(target) // PAGE if target in targets else 0


@pressed(AudienceMenu, who=LEADERS)
def audience_menu(ctx: Context, action: AudienceMenu) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        ctx.settle()
        ctx.replace(_menu_card(ctx, draft, action.sort, action.page))


@pressed(Include, who=LEADERS)
def include(ctx: Context, action: Include) -> None:
    """Put a target in or take it out; for a group with its own chat, ask where first."""
    draft = in_hand(ctx, action.announcement)
    if draft is None or ctx.message is None:
        return
    kind, _, key = action.target.partition(":")
    if kind == "group" and action.yes and chats_for(ctx.db, draft.coalition_id, [f"chat:{key}"]):
        ctx.replace(_where_card(ctx, draft, int(key)))
        return
    _put(draft, action.target, action.yes)
    if kind == "group":
        _put(draft, f"chat:{key}", False)
    if kind == "organisation":
        ctx.settle()
        ctx.replace(audience_card(ctx, draft))
    else:
        page = _page_with(ctx, draft, f"{kind}s", action.target)
        ctx.rewrite(ctx.message, _menu_card(ctx, draft, f"{kind}s", page))


def _put(draft: Announcement, target: str, yes: bool) -> None:
    """Everyone stands alone: it holds all others."""
    left = [other for other in draft.audience if other != target]
    if yes:
        left = [target] if target == EVERYONE else [o for o in left if o != EVERYONE] + [target]
    draft.audience = left
    changed(draft)


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
    if draft is not None:
        _put(draft, f"group:{action.group}", action.members)
        _put(draft, f"chat:{action.group}", action.chat)
        page = _page_with(ctx, draft, "groups", f"group:{action.group}")
        ctx.replace(audience_card(ctx, draft, number=page))


# One organisation


@pressed(NameOrganisation, who=LEADERS)
def name_organisation(ctx: Context, action: NameOrganisation) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        _ask_organisation(ctx, draft, t("audience-organisation"), replace=True)


def _ask_organisation(
    ctx: Context, draft: Announcement, asked: Line, *, replace: bool = False, found: Any = ()
) -> None:
    picks = [Button(o.name, Include(draft.id, f"organisation:{o.id}", True)) for o, _ in found]
    back = Button(t("back"), AudienceMenu(draft.id, "groups"))
    said = card(asked, buttons=[*picks, back])
    ctx.ask(organisation_named, said, replace=replace, announcement=draft.id)


@answered("announcement.organisation-named", who=LEADERS)
def organisation_named(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Find the organisation that was typed, small mistakes and all."""
    draft = in_hand(ctx, data["announcement"])
    if draft is None:
        return
    ctx.close()
    typed = one_line(said.text, NAME_LIMIT)
    found = likely(typed, organisations_in(ctx.db, draft.coalition_id)) if typed else []
    meant = sure(found)
    if meant is not None:
        _put(draft, f"organisation:{meant.id}", True)
        ctx.reply(audience_card(ctx, draft))
    else:
        asked = t("audience-organisation-which" if found else "audience-organisation-again")
        _ask_organisation(ctx, draft, asked, found=found)


# In words


def describe(world: World, draft: Announcement) -> list[Line]:
    """The targets as people say them."""
    return [_said(world, draft.coalition_id, *_split(target)) for target in draft.audience]


@answers("why")
def why_they_get_it(world: World, wish: Notice) -> Line | None:
    """Who wrote the announcement that someone asks about, and for whom."""
    kind, _, key = wish.subject.partition(":")
    if kind not in ("announcement", "correction"):
        return None
    number = int(key.partition(".")[0])
    about = announcement_by(world.db, wish.coalition_id, number)
    if about is None:
        return None
    return t("why-announcement", author=about.author, audience=describe(world, about))


def _split(target: str) -> tuple[str, str]:
    kind, _, key = target.partition(":")
    return kind, key


def _said(world: World, coalition: int, kind: str, key: str) -> Line:
    match kind:
        case "kind":
            return t(f"kinds-{key}")
        case "sector":
            return t("audience-sector", name=key)
        case "organisation":
            organisation = organisation_by(world.db, coalition, int(key))
            return organisation.name if organisation else t("exists-no-more")
        case "group" | "chat":
            group = group_by(world.db, coalition, int(key))
            name = group.name if group else t("exists-no-more")
            return name if kind == "group" else t("audience-chat", group=name)
    return t("audience-everyone-said")
