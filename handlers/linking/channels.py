"""The chats of one person: which one comes first, and unlinking one."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion, place_of
from handlers.linking.accounts import platform_of, where
from storage.linking import let_go
from storage.people import Channel, Person

UNDO_WITHIN = timedelta(days=1)
"""For so long a link can be undone with a tap, and a new chat cannot turn the others out."""


@action("chat.prefer")
class Prefer(Action):
    """Get our messages in this chat first."""

    channel: int


@action("chat.unlink")
class Unlink(Action):
    """Make this chat a stranger's again."""

    channel: int


def open_channels(person: Person) -> list[Channel]:
    return [channel for channel in person.channels if channel.closed_at is None]


def is_here(ctx: Context, channel: Channel) -> bool:
    return (channel.account_id, channel.chat) == (ctx.account, ctx.event.chat)


def reached_on(ctx: Context) -> Line:
    """Says on which platform this person gets messages first, and on which if that fails."""
    first, *others = [where(ctx, channel.account_id) for channel in open_channels(ctx.person)]
    return t("linked-channels", first=first, others=others)


def ways_with_channels(ctx: Context) -> list[Button]:
    """Buttons to put another chat first, and to unlink those that may be unlinked from here."""
    channels = open_channels(ctx.person)
    first = [
        Button(t("prefer", platform=where(ctx, channel.account_id)), Prefer(channel.id))
        for channel in channels[1:]
    ]
    away = [
        _unlink_button(ctx, channel)
        for channel in channels
        if not is_here(ctx, channel) and _may_unlink(ctx, channel)
    ]
    return [*first, *away]


def undo(ctx: Context) -> list[Button]:
    """Buttons that unlink the chats that were linked lately."""
    lately = [channel for channel in open_channels(ctx.person) if _is_new(ctx, channel)]
    return [_unlink_button(ctx, channel) for channel in lately]


def _unlink_button(ctx: Context, channel: Channel) -> Button:
    return Button(t("unlink", platform=platform_of(ctx, channel.account_id)), Unlink(channel.id))


def _is_new(ctx: Context, channel: Channel) -> bool:
    return channel.linked_at is not None and ctx.now - channel.linked_at < UNDO_WITHIN


def _may_unlink(ctx: Context, channel: Channel) -> bool:
    """A chat that is new itself cannot turn out those that were there before."""
    here = next((other for other in ctx.person.channels if is_here(ctx, other)), None)
    return here is None or not _is_new(ctx, here) or _is_new(ctx, channel)


def _mine(ctx: Context, channel: int) -> Channel:
    for mine in open_channels(ctx.person):
        if mine.id == channel:
            return mine
    raise Closed


@pressed(Prefer, who=ANYONE)
def prefer(ctx: Context, action: Prefer) -> None:
    """Write there first from now on; the others stay behind it in their order."""
    chosen = _mine(ctx, action.channel)
    others = [channel for channel in ctx.person.channels if channel is not chosen]
    for rank, channel in enumerate([chosen, *others]):
        channel.rank = rank
    ctx.db.flush()
    ctx.db.expire(ctx.person, ["channels"])
    ctx.replace(card(reached_on(ctx), buttons=undo(ctx)))


@pressed(Unlink, who=ANYONE)
def unlink(ctx: Context, action: Unlink) -> None:
    """Make a chat a stranger's again; both sides hear it."""
    channel = _mine(ctx, action.channel)
    if len(open_channels(ctx.person)) < 2 or not _may_unlink(ctx, channel):
        raise Closed
    itself, owner = is_here(ctx, channel), ctx.person
    stranger = let_go(ctx.db, channel, ctx.now)
    ctx.db.expire(owner, ["channels"])
    gone = t("unlinked", platform=where(ctx, channel.account_id))
    ctx.replace(t("unlinked-here") if itself else gone)
    if not itself:
        ctx.write(card(t("unlinked-here")), place_of(stranger, channel), None, Occasion())
    elif (other := ctx.channel_for(owner)) is not None:
        ctx.write(card(gone), place_of(owner, other), None, Occasion())
