"""The groups: kerngroep, regiegroep and schil from the start, working groups that come and go."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.events import InvitationWanted
from handlers.conversation.routes import LEADERS, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from handlers.partners.actions import ShowGroup, ShowGroups, ShowPartners, back
from handlers.partners.finding import group_of, name_of
from handlers.partners.members import ChooseMembers, Sort
from storage.accounts import platforms
from storage.invitations import open_invitations
from storage.partners import FIRST_GROUPS, Group, group_named, groups_in, members_of


@action("partner.ask-group-name")
class AskGroupName(Action):
    """Type the name of a group; 0: of a new one."""

    group: int


@action("partner.invite-to-group")
class InviteToGroup(Action):
    """Invite for a group."""

    group: int


@action("partner.end-group")
class EndGroup(Action):
    """End a working group that nobody uses."""

    group: int


@pressed(ShowGroups, who=LEADERS)
def show_groups(ctx: Context, action: ShowGroups) -> None:
    ctx.replace(_groups_card(ctx), done=t("partners-to-groups"))


def _groups_card(ctx: Context) -> Card:
    buttons = [
        Button(
            t("group-short", name=group.title, people=len(members_of(ctx.db, group))),
            ShowGroup(group.id),
        )
        for group in groups_in(ctx.db, ctx.me.coalition_id)
    ]
    return card(
        t("groups-of", coalition=ctx.coalition.name),
        buttons=[
            *in_rows(buttons),
            Button(t("group-new"), AskGroupName(0)),
            back(ShowPartners()),
        ],
    )


@pressed(ShowGroup, who=LEADERS)
def show_group(ctx: Context, action: ShowGroup) -> None:
    group = group_of(ctx, action.group)
    ctx.replace(_group_card(ctx, group), done=group.title)


def _group_card(ctx: Context, group: Group) -> Card:
    return card(
        group.title,
        [*_member_lines(group), *_chat_lines(ctx, group)],
        buttons=[*_ways_on(ctx, group), back(ShowGroups())],
    )


def _member_lines(group: Group) -> list[Line]:
    organisations = [one.name for one in group.organisations if one.active]
    alone = [name_of(contact) for contact in group.single_members if contact.takes_part]
    return [
        t("group-organisations", names=organisations) if organisations else t("group-empty"),
        *([t("group-alone", names=alone)] if alone else []),
    ]


def _chat_lines(ctx: Context, group: Group) -> list[Line]:
    names = ctx.once(platforms)
    return [
        t("group-chat", title=chat.title or group.name, where=t(f"platform-{platform}"))
        for chat in group.chats
        if (platform := names[chat.account_id])
    ]


def _ways_on(ctx: Context, group: Group) -> list[list[Button]]:
    rows = [
        [
            Button(t("group-to-organisations"), ChooseMembers(group.id, Sort.ORGANISATIONS)),
            Button(t("group-to-contacts"), ChooseMembers(group.id, Sort.CONTACTS)),
        ],
        [Button(t("partner-invite"), InviteToGroup(group.id))],
    ]
    if group.name not in FIRST_GROUPS:
        ending = [Button(t("group-end"), EndGroup(group.id))] if _is_unused(ctx, group) else []
        rows.append([Button(t("group-rename"), AskGroupName(group.id)), *ending])
    return rows


def _is_unused(ctx: Context, group: Group) -> bool:
    open_links = open_invitations(ctx.db, group.coalition_id, ctx.now)
    invited = any(invitation.group_id == group.id for invitation in open_links)
    return not (group.organisations or group.single_members or group.chats or invited)


@pressed(InviteToGroup, who=LEADERS)
def invite_to_group(ctx: Context, action: InviteToGroup) -> None:
    ctx.publish(InvitationWanted(group=group_of(ctx, action.group)))


# Working groups


@pressed(AskGroupName, who=LEADERS)
def ask_group_name(ctx: Context, action: AskGroupName) -> None:
    up = back(ShowGroup(action.group) if action.group else ShowGroups())
    ctx.ask(group_named_so, card(t("group-name"), buttons=[up]), replace=True, group=action.group)


@answered("partner.group-named-so", takes=Takes.WORDS, who=LEADERS)
def group_named_so(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Make a working group with this name, or rename the one that was pointed at."""
    coalition, typed = ctx.me.coalition_id, one_line(said.text, len(said.text))
    if not is_name(typed):
        return t("partner-field-again", most=NAME_LIMIT)
    group = group_of(ctx, data["group"]) if data["group"] else None
    if group_named(ctx.db, coalition, typed) not in (None, group):
        return t("group-name-taken", name=typed)
    if group is None:
        group = Group(coalition_id=coalition, name=typed)
        ctx.db.add(group)
    elif group.name not in FIRST_GROUPS:
        group.name = typed
    ctx.db.flush()
    ctx.reply(_group_card(ctx, group))
    return None


@pressed(EndGroup, who=LEADERS)
def end_group(ctx: Context, action: EndGroup) -> None:
    group = group_of(ctx, action.group)
    if group.name in FIRST_GROUPS or not _is_unused(ctx, group):
        raise Closed(t("group-in-use"))
    ctx.db.delete(group)
    ctx.db.flush()
    ctx.replace(_groups_card(ctx), done=t("group-end"))
