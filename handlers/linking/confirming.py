"""The yes of the person who gave out a code, which makes one person of two."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.joining import become_one
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.conversation.writing import Occasion, place_of
from handlers.linking.accounts import accounts_of, platform_of, where
from handlers.linking.channels import Prefer, is_here, open_channels, undo
from storage.linking import linking_of
from storage.people import Channel, Person, Role


@action("chat.link")
class Link(Action):
    """Say whether the chat where the code was typed is one's own as well."""

    other: int
    yes: bool


def is_this_you(ctx: Context, owner: Person) -> Card:
    """Asks the owner of a code about the account that typed it, and says what a yes brings about;
    the no comes first."""
    sender, other = ctx.event.sender, ctx.person
    name = one_line(other.name or sender.name or sender.user, NAME_LIMIT)
    leads = any(one.takes_part and one.role is Role.LEADER for one in owner.contacts)
    return card(
        t("link-is-this-you", name=name, platform=where(ctx, ctx.account)),
        accounts_of(ctx, other),
        t("link-only-yours"),
        t("link-means-leader") if leads else t("link-means"),
        buttons=[
            [Button(t("no"), Link(other.id, False)), Button(t("yes"), Link(other.id, True))],
        ],
    )


@pressed(Link, who=ANYONE)
def confirm(ctx: Context, action: Link) -> None:
    linking = linking_of(ctx.db, ctx.person)
    other = ctx.db.get(Person, action.other)
    waits = linking.until is not None and linking.until > ctx.now
    if other is None or linking.claimed_by != action.other or not waits:
        raise Closed
    linking.close()
    if action.yes:
        _link(ctx, other)
        return
    there = ctx.channel_for(other)
    ctx.replace(t("link-refused"))
    if there is not None:
        ctx.write(card(t("link-declined")), place_of(other, there), None, Occasion())


def _link(ctx: Context, other: Person) -> None:
    """Make one person of two; every chat of theirs hears it, and can undo it."""
    new, accounts = list(other.channels), accounts_of(ctx, other)
    become_one(ctx, ctx.person, other)
    for channel in new:
        channel.linked_at = ctx.now
    ctx.replace(_which_first(ctx))
    for channel in open_channels(ctx.person):
        if channel in new:
            _tell(ctx, channel, t("linked-here", name=ctx.person.name))
        elif not is_here(ctx, channel):
            _tell(ctx, channel, t("linked-elsewhere"), accounts)


def _which_first(ctx: Context) -> Card:
    choices = [
        Button(platform_of(ctx, channel.account_id), Prefer(channel.id))
        for channel in open_channels(ctx.person)
    ]
    return card(t("linked"), t("which-first"), t("link-undo"), buttons=[choices, *undo(ctx)])


def _tell(ctx: Context, channel: Channel, *body: Line | tuple[Line, ...]) -> None:
    linked = card(*body, t("link-undo"), buttons=undo(ctx))
    ctx.write(linked, place_of(ctx.person, channel), None, Occasion())
