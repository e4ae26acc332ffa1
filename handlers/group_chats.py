"""Ties group chats to groups of the coalition: what goes to the group can go there."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import TOPIC, Event, Joined, Left
from handlers.conversation.closed import Closed, still
from handlers.conversation.commands import run_command
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import notify
from handlers.conversation.events import Refused
from handlers.conversation.routes import ANYONE, LEADERS
from handlers.conversation.routing import command, happened, notice, pressed
from handlers.conversation.texts import t
from handlers.conversation.words import one_line
from storage.notices import Notice
from storage.partners import Group, GroupChat, chat_at, chats_within, group_by, groups_in
from storage.people import Role, leaders_of

TITLE_LIMIT = 100


@action("group-chat.choose-group")
class ChooseGroup(Action):
    """Choose the group to which this chat belongs; `title` is the name of the chat."""

    title: str


@action("group-chat.bind")
class Bind(Action):
    """Tie this chat to a group."""

    group: int
    title: str


@happened(Joined)
def came_into_group(ctx: Context, event: Joined) -> None:
    """Say in two lines what the bot does here, and how the chat gets its group."""
    if not event.private and chat_at(ctx.db, ctx.account, event.chat) is None:
        choose = Button(t("groupchat-choose"), ChooseGroup(event.title))
        ctx.reply(card((t("groupchat-hello"), t("groupchat-how")), buttons=[choose]))


@command("koppelgroep", who=LEADERS, everywhere=True)
def bind_here(ctx: Context, words: str) -> None:
    """Choose, in the group chat itself, the group that it belongs to; `words`: its title."""
    if ctx.event.private:
        ctx.reply(t("groupchat-elsewhere"))
    else:
        ctx.reply(_choice(ctx, one_line(words, TITLE_LIMIT)))


@pressed(ChooseGroup, who=ANYONE)
def choose_group(ctx: Context, action: ChooseGroup) -> None:
    """As the command, for a leader of any coalition: the greeting itself belongs to none."""
    if all(mine.role is not Role.LEADER for mine in ctx.memberships):
        raise Closed(t("not-for-you"))
    ctx.close(t("groupchat-choose"))
    run_command(ctx, ctx.routes.commands["koppelgroep"], action.title)


def _choice(ctx: Context, title: str) -> Card:
    if _is_of_others(ctx):
        return card(t("groupchat-taken"))
    groups = groups_in(ctx.db, ctx.me.coalition_id)
    return card(
        t("groupchat-which", coalition=ctx.coalition.name),
        buttons=[Button(group.title, Bind(group.id, title)) for group in groups],
    )


def _is_of_others(ctx: Context) -> bool:
    bound = chat_at(ctx.db, ctx.account, ctx.event.chat)
    return bound is not None and bound.coalition_id != ctx.me.coalition_id


@pressed(Bind, who=LEADERS)
def bind(ctx: Context, action: Bind) -> None:
    """Tie this chat to the group; a chat that has a group gets this one instead."""
    group = still(group_by(ctx.db, ctx.me.coalition_id, action.group))
    if ctx.event.private:
        raise Closed
    if _is_of_others(ctx):
        ctx.replace(t("groupchat-taken"))
    else:
        _tie(ctx, group, action.title)
        ctx.replace(t("groupchat-bound", group=group.name, coalition=ctx.coalition.name))


def _tie(ctx: Context, group: Group, title: str) -> None:
    bound = chat_at(ctx.db, ctx.account, ctx.event.chat)
    if bound is None:
        bound = GroupChat(
            coalition_id=group.coalition_id,
            account_id=ctx.account,
            chat=ctx.event.chat,
            title=title or group.name,
        )
        ctx.db.add(bound)
    bound.group_id = group.id
    ctx.db.flush()


@command("ontkoppelgroep", who=LEADERS, everywhere=True)
def unbind_here(ctx: Context, words: str) -> None:
    """Release this chat from its group."""
    bound = chat_at(ctx.db, ctx.account, ctx.event.chat)
    if ctx.event.private:
        ctx.reply(t("groupchat-elsewhere"))
    elif bound is None or bound.coalition_id != ctx.me.coalition_id:
        ctx.reply(t("groupchat-not-bound"))
    else:
        ctx.db.delete(bound)
        ctx.db.flush()
        ctx.reply(t("groupchat-unbound"))


@happened(Left)
def left_group(ctx: Context, event: Event) -> None:
    """The bot was removed: the chat is released with all its topics, and leaders hear so in their
    daily message."""
    if event.private:
        return
    for bound in chats_within(ctx.db, ctx.account, event.chat, f"{event.chat}{TOPIC}"):
        _tell_leaders(ctx, bound, "news", "groupchat")
        ctx.db.delete(bound)
    ctx.db.flush()


@happened(Refused)
def closed_to_us(world: World, event: Refused) -> None:
    """Nobody may write in the chat any more, as in a topic that was closed: leaders hear so, and
    the chat keeps its group, since it may be opened again."""
    message = event.message
    in_group = message.person_id is None
    bound = chat_at(world.db, message.account_id, message.chat) if in_group else None
    if bound is not None:
        _tell_leaders(world, bound, "message", "groupchat-closed")


def _tell_leaders(world: World, bound: GroupChat, purpose: str, kind: str) -> None:
    group = group_by(world.db, bound.coalition_id, bound.group_id)
    for leader in leaders_of(world.db, bound.coalition_id):
        name = group.name if group else bound.title
        notify(world, leader, purpose, f"{kind}:{bound.id}", group=name)


@notice("groupchat")
def news_of_chat(world: World, wish: Notice) -> Card:
    return card(t("news-groupchat", group=wish.data["group"]))


@notice("groupchat-closed")
def news_of_closed_chat(world: World, wish: Notice) -> Card:
    return card(t("groupchat-closed", group=wish.data["group"]))
