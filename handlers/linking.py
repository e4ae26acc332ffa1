"""The same person on another platform: one identity, a preferred chat, and the others behind it.

A code that leaks is not enough: whoever gave it out must say that the other account is theirs,
which is shown by the platform's own id, since anyone can choose any name. Who already takes part
must say so too before the two become one. All chats hear of it, and a tap undoes it.
"""

from __future__ import annotations

import re
from datetime import timedelta

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.joining import become_one
from handlers.conversation.routing import ANYONE, command, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.conversation.writing import Occasion, Place, place_of
from storage.accounts import platforms
from storage.linking import (
    Linking,
    let_go,
    linking_of,
    linking_with,
    new_link_code,
)
from storage.people import Channel, Person, Role

VALID_FOR = timedelta(minutes=10)
TRIES = 5
UNDO_WITHIN = timedelta(days=1)
"""For so long a link can be undone with a tap, and a new chat cannot turn the others out."""


@action("chat.that-is-me")
class ThatIsMe(Action):
    """Who typed a code says that the chat it came from is theirs as well, or not."""

    code: str
    yes: bool


@action("chat.link")
class Link(Action):
    """Who gave out a code says that the chat where it was typed is theirs as well, or not."""

    other: int
    yes: bool


@action("chat.prefer")
class Prefer(Action):
    """The chat in which someone wants to hear from us first."""

    channel: int


@action("chat.unlink")
class Unlink(Action):
    """A chat is no longer this person's."""

    channel: int


@command("koppel", who=ANYONE, menu=60)
def link(ctx: Context, words: str) -> None:
    """Give a code to type on the other platform, or take one that is typed here."""
    code = re.sub(r"[^a-z0-9]", "", words.casefold())
    if code:
        _take(ctx, code)
    elif ctx.person.contacts:
        ctx.reply(_code_card(ctx))
    else:
        ctx.reply(t("join-first"))


# The code, on the one platform


def _code_card(ctx: Context) -> Card:
    here = platforms(ctx.db)[ctx.account]
    doors = [t(f"door-{d.platform}", way=d.link) for d in ctx.doors("") if d.platform != here]
    if not doors:
        return card(t("link-nowhere", platform=_place(ctx, ctx.account)))
    linking = linking_of(ctx.db, ctx.person)
    linking.close()
    linking.code, linking.until = new_link_code(), ctx.now + VALID_FOR
    linking.account_id, linking.chat = ctx.account, ctx.event.chat
    body: list[Line | tuple[Line, ...]] = [t("link-how"), tuple(doors), t("link-type")]
    body += [f"/koppel {linking.code}", t("link-time")]
    if len(_open_channels(ctx.person)) > 1:
        return card(_reachable(ctx), *body, buttons=_channel_buttons(ctx))
    return card(*body)


def _open_channels(person: Person) -> list[Channel]:
    return [channel for channel in person.channels if channel.closed_at is None]


def _platform(ctx: Context, account: int) -> Line:
    return t(f"platform-{platforms(ctx.db)[account]}")


def _place(ctx: Context, account: int) -> Line:
    """The platform within a sentence."""
    return t(f"place-{platforms(ctx.db)[account]}")


def _reachable(ctx: Context) -> Line:
    first, *others = [_place(ctx, c.account_id) for c in _open_channels(ctx.person)]
    return t("linked-channels", first=first, others=others)


def _channel_buttons(ctx: Context) -> list[Button]:
    channels = _open_channels(ctx.person)
    first = [Button(t("prefer", platform=_place(ctx, c.account_id)), Prefer(c.id))
             for c in channels[1:]]  # fmt: skip
    away = [Button(t("unlink", platform=_platform(ctx, c.account_id)), Unlink(c.id))
            for c in channels if not _is_here(ctx, c) and _may_unlink(ctx, c)]  # fmt: skip
    return first + away


# The code, on the other platform


def _take(ctx: Context, code: str) -> None:
    mine = linking_of(ctx.db, ctx.person)
    if _too_often(ctx, mine):
        ctx.reply(t("link-too-often"))
        return
    found = linking_with(ctx.db, code, ctx.now)
    if found is None or found.claimed_by not in (None, ctx.person.id):
        _count_try(ctx, mine)
        ctx.reply(t("link-wrong-code"))
    elif found.person_id == ctx.person.id and found.account_id != ctx.account:
        ctx.reply(t("linked-already"))
    elif found.account_id == ctx.account:
        ctx.reply(t("link-same-platform"))
    elif ctx.person.contacts:
        ctx.reply(_are_you(ctx, found, code))
    else:
        _claim(ctx, found)


def _too_often(ctx: Context, mine: Linking) -> bool:
    if mine.tried_at is not None and mine.tried_at <= ctx.now - VALID_FOR:
        mine.tries = 0
    return mine.tries >= TRIES


def _count_try(ctx: Context, mine: Linking) -> None:
    mine.tries, mine.tried_at = mine.tries + 1, ctx.now


def _are_you(ctx: Context, found: Linking, code: str) -> Card:
    owner = ctx.db.get_one(Person, found.person_id)
    return card(
        t("link-are-you", name=owner.name, platform=_place(ctx, found.account_id or 0)),
        _accounts(ctx, owner),
        t("link-only-yours"),
        buttons=[[Button(t("no"), ThatIsMe(code, False)), Button(t("yes"), ThatIsMe(code, True))]],
    )


def _accounts(ctx: Context, person: Person) -> tuple[Line, ...]:
    """Every account that comes along, by what nobody else there can be called."""
    return tuple(
        t("link-account", platform=_platform(ctx, c.account_id), account=_account(ctx, c))
        for c in person.channels
    )


def _account(ctx: Context, channel: Channel) -> str:
    sender = ctx.event.sender
    is_here = (channel.account_id, channel.user) == (ctx.account, sender.user)
    handle = sender.handle if is_here else ""
    return f"{handle} ({channel.user})" if handle else channel.user


@pressed(ThatIsMe, who=ANYONE)
def that_is_me(ctx: Context, action: ThatIsMe) -> None:
    found = linking_with(ctx.db, action.code, ctx.now)
    if not action.yes:
        if found is not None:
            found.close()
        ctx.replace(t("link-refused"))
    elif found is None or found.claimed_by not in (None, ctx.person.id):
        ctx.replace(t("link-wrong-code"))
    else:
        ctx.close(t("yes"))
        _claim(ctx, found)


def _claim(ctx: Context, found: Linking) -> None:
    """Ask in the chat where the code was given out whether this chat is theirs too."""
    if found.claimed_by is None and found.account_id is not None:
        found.claimed_by = ctx.person.id
        owner = ctx.db.get_one(Person, found.person_id)
        place = Place(found.account_id, found.chat, owner.id, owner.language)
        ctx.write(_is_this_you(ctx, owner), place, None, Occasion())
    ctx.reply(t("link-asked", platform=_place(ctx, found.account_id or 0)))


def _is_this_you(ctx: Context, owner: Person) -> Card:
    """Which account it is and what a yes brings about; the no comes first."""
    sender, me = ctx.event.sender, ctx.person.id
    name = one_line(ctx.person.name or sender.name or sender.user, NAME_LIMIT)
    leads = any(c.takes_part and c.role is Role.LEADER for c in owner.contacts)
    return card(
        t("link-is-this-you", name=name, platform=_place(ctx, ctx.account)),
        _accounts(ctx, ctx.person),
        t("link-only-yours"),
        t("link-means-leader") if leads else t("link-means"),
        buttons=[[Button(t("no"), Link(me, False)), Button(t("yes"), Link(me, True))]],
    )


# The yes, where the code was given out


@pressed(Link, who=ANYONE)
def confirm(ctx: Context, action: Link) -> None:
    linking = linking_of(ctx.db, ctx.person)
    other = ctx.db.get(Person, action.other)
    waits = linking.until is not None and linking.until > ctx.now
    if other is None or linking.claimed_by != action.other or not waits:
        ctx.close()
        ctx.toast(t("closed-already"))
        return
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
    new = list(other.channels)
    accounts = _accounts(ctx, other)
    become_one(ctx, ctx.person, other)
    for channel in new:
        channel.linked_at = ctx.now
    ctx.replace(_which_first(ctx))
    for channel in _open_channels(ctx.person):
        if channel in new:
            _tell(ctx, channel, t("linked-here", name=ctx.person.name))
        elif not _is_here(ctx, channel):
            _tell(ctx, channel, t("linked-elsewhere"), accounts)


def _tell(ctx: Context, channel: Channel, *body: Line | tuple[Line, ...]) -> None:
    said = card(*body, t("link-undo"), buttons=_undo(ctx))
    ctx.write(said, place_of(ctx.person, channel), None, Occasion())


def _undo(ctx: Context) -> list[Button]:
    """Buttons that unlink what was linked lately."""
    new = [c for c in _open_channels(ctx.person) if _is_new(ctx, c)]
    return [Button(t("unlink", platform=_platform(ctx, c.account_id)), Unlink(c.id)) for c in new]


def _is_new(ctx: Context, channel: Channel) -> bool:
    return channel.linked_at is not None and ctx.now - channel.linked_at < UNDO_WITHIN


def _is_here(ctx: Context, channel: Channel) -> bool:
    return (channel.account_id, channel.chat) == (ctx.account, ctx.event.chat)


def _which_first(ctx: Context) -> Card:
    buttons = [
        Button(_platform(ctx, channel.account_id), Prefer(channel.id))
        for channel in _open_channels(ctx.person)
    ]
    return card(
        t("linked"), t("which-first"), t("link-undo"), buttons=[buttons, *([b] for b in _undo(ctx))]
    )


# Afterwards


def _mine(ctx: Context, channel: int) -> Channel | None:
    return next((c for c in _open_channels(ctx.person) if c.id == channel), None)


@pressed(Prefer, who=ANYONE)
def prefer(ctx: Context, action: Prefer) -> None:
    """Write there first from now on; the others stay behind it in their order."""
    chosen = _mine(ctx, action.channel)
    if chosen is None:
        ctx.toast(t("closed-already"))
        return
    others = [channel for channel in ctx.person.channels if channel is not chosen]
    for rank, channel in enumerate([chosen, *others]):
        channel.rank = rank
    ctx.db.flush()
    ctx.db.expire(ctx.person, ["channels"])
    ctx.replace(card(_reachable(ctx), buttons=_undo(ctx)))


@pressed(Unlink, who=ANYONE)
def unlink(ctx: Context, action: Unlink) -> None:
    """Make a chat a stranger's again; both sides hear it. A chat that is new itself cannot turn out
    those that were there before."""
    channel = _mine(ctx, action.channel)
    if channel is None or len(_open_channels(ctx.person)) < 2 or not _may_unlink(ctx, channel):
        ctx.toast(t("closed-already"))
        return
    itself = _is_here(ctx, channel)
    owner = ctx.person
    stranger = let_go(ctx.db, channel, ctx.now)
    ctx.db.expire(owner, ["channels"])
    gone = t("unlinked", platform=_place(ctx, channel.account_id))
    ctx.replace(t("unlinked-here") if itself else gone)
    if not itself:
        ctx.write(card(t("unlinked-here")), place_of(stranger, channel), None, Occasion())
    elif (other := ctx.channel_for(owner)) is not None:
        ctx.write(card(gone), place_of(owner, other), None, Occasion())


def _may_unlink(ctx: Context, channel: Channel) -> bool:
    here = next((c for c in ctx.person.channels if _is_here(ctx, c)), None)
    return here is None or not _is_new(ctx, here) or _is_new(ctx, channel)
