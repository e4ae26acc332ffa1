"""/koppel: gives a code on the one platform, and takes it on the other."""

from __future__ import annotations

import re
from datetime import timedelta

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import command, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion, Place
from handlers.linking.accounts import accounts_of, where
from handlers.linking.channels import open_channels, reached_on, ways_with_channels
from handlers.linking.confirming import is_this_you
from storage.accounts import platforms
from storage.linking import Linking, linking_of, linking_with, new_link_code
from storage.people import Person

VALID_FOR = timedelta(minutes=10)
TRIES = 5


@action("chat.that-is-me")
class ThatIsMe(Action):
    """Say whether the chat in which a code was given out is one's own as well."""

    code: str
    yes: bool


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


# Giving a code


def _code_card(ctx: Context) -> Card:
    here = ctx.once(platforms)[ctx.account]
    doors = [door for door in ctx.doors("") if door.platform != here]
    if not doors:
        return card(t("link-nowhere", platform=where(ctx, ctx.account)))
    body: list[Line | tuple[Line, ...]] = [
        t("link-how"),
        tuple(t(f"door-{door.platform}", way=door.link) for door in doors),
        t("link-type"),
        f"/koppel {_new_code(ctx)}",
        t("link-time"),
    ]
    if len(open_channels(ctx.person)) > 1:
        return card(reached_on(ctx), *body, buttons=ways_with_channels(ctx))
    return card(*body)


def _new_code(ctx: Context) -> str:
    """A code that works for a while in place of the one before."""
    linking = linking_of(ctx.db, ctx.person)
    linking.close()
    linking.code, linking.until = new_link_code(), ctx.now + VALID_FOR
    linking.account_id, linking.chat = ctx.account, ctx.event.chat
    return linking.code


# Taking it on the other platform


def _take(ctx: Context, code: str) -> None:
    mine = linking_of(ctx.db, ctx.person)
    if _too_often(ctx, mine):
        ctx.reply(t("link-too-often"))
        return
    found = _claimable(ctx, code)
    if found is None:
        mine.tries, mine.tried_at = mine.tries + 1, ctx.now
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


def _claimable(ctx: Context, code: str) -> Linking | None:
    """The linking with a code that works, unless somebody else typed it before."""
    found = linking_with(ctx.db, code, ctx.now)
    claimed_by_other = found is not None and found.claimed_by not in (None, ctx.person.id)
    return None if claimed_by_other else found


def _are_you(ctx: Context, found: Linking, code: str) -> Card:
    owner = ctx.db.get_one(Person, found.person_id)
    return card(
        t("link-are-you", name=owner.name, platform=where(ctx, found.account_id or 0)),
        accounts_of(ctx, owner),
        t("link-only-yours"),
        buttons=[[Button(t("no"), ThatIsMe(code, False)), Button(t("yes"), ThatIsMe(code, True))]],
    )


@pressed(ThatIsMe, who=ANYONE)
def that_is_me(ctx: Context, action: ThatIsMe) -> None:
    if not action.yes:
        if (refused := linking_with(ctx.db, action.code, ctx.now)) is not None:
            refused.close()
        ctx.replace(t("link-refused"))
    elif (found := _claimable(ctx, action.code)) is None:
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
        ctx.write(is_this_you(ctx, owner), place, None, Occasion())
    ctx.reply(t("link-asked", platform=where(ctx, found.account_id or 0)))
