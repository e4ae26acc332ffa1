"""The same person on another platform: one identity, a preferred chat, and the others behind it.

A code that leaks is not enough: whoever gave it out must say that the other chat is theirs, and
who already takes part must say so too before the two become one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.joining import become_one
from handlers.conversation.routing import ANYONE, command, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion, Place, place_of
from storage.accounts import platforms
from storage.linking import (
    Linking,
    let_go,
    linking_of,
    linking_with,
    new_link_code,
)
from storage.people import Channel, Person

VALID_FOR = timedelta(minutes=10)
TRIES = 5


@dataclass(frozen=True, slots=True)
class ThatIsMe(Action):
    """Who typed a code says that the chat it came from is theirs as well, or not."""

    code: str
    yes: bool


@dataclass(frozen=True, slots=True)
class Link(Action):
    """Who gave out a code says that the chat where it was typed is theirs as well, or not."""

    other: int
    yes: bool


@dataclass(frozen=True, slots=True)
class Prefer(Action):
    """The chat in which someone wants to hear from us first."""

    channel: int


@dataclass(frozen=True, slots=True)
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
    here = (ctx.account, ctx.event.chat)
    away = [Button(t("unlink", platform=_platform(ctx, c.account_id)), Unlink(c.id))
            for c in channels if (c.account_id, c.chat) != here]  # fmt: skip
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
        buttons=[[Button(t("yes"), ThatIsMe(code, True)), Button(t("no"), ThatIsMe(code, False))]],
    )


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
        ctx.write(_is_this_you(ctx), place, None, Occasion())
    ctx.reply(t("link-asked", platform=_place(ctx, found.account_id or 0)))


def _is_this_you(ctx: Context) -> Card:
    name = ctx.person.name or ctx.event.sender.name or ctx.event.sender.user
    me = ctx.person.id
    return card(
        t("link-is-this-you", name=name, platform=_place(ctx, ctx.account)),
        buttons=[[Button(t("yes"), Link(me, True)), Button(t("no"), Link(me, False))]],
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
    there = ctx.channel_for(other)
    if action.yes:
        become_one(ctx, ctx.person, other)
        ctx.replace(_which_first(ctx))
    else:
        ctx.replace(t("link-refused"))
    if there is not None:
        said = t("linked-here", name=ctx.person.name) if action.yes else t("link-declined")
        ctx.write(card(said), place_of(ctx.person, there), None, Occasion())


def _which_first(ctx: Context) -> Card:
    buttons = [
        Button(_platform(ctx, channel.account_id), Prefer(channel.id))
        for channel in _open_channels(ctx.person)
    ]
    return card(t("linked"), t("which-first"), buttons=[buttons])


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
    ctx.replace(_reachable(ctx))


@pressed(Unlink, who=ANYONE)
def unlink(ctx: Context, action: Unlink) -> None:
    """Make the other chat a stranger's again; it is told so there."""
    channel = _mine(ctx, action.channel)
    if channel is None or len(_open_channels(ctx.person)) < 2:
        ctx.toast(t("closed-already"))
        return
    stranger = let_go(ctx.db, channel, ctx.now)
    ctx.db.expire(ctx.person, ["channels"])
    ctx.write(card(t("unlinked-here")), place_of(stranger, channel), None, Occasion())
    ctx.replace(t("unlinked", platform=_place(ctx, channel.account_id)))
