"""Says who writes here, what a message is about, and how somebody can go on who is lost."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.meant import ways_to
from handlers.conversation.menus import command_button
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import means
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from storage.messages import messages_to
from storage.people import leaders_of

QUOTED = 80
"""Characters of a message, enough to know it by."""


@means("who-are-you", who=ANYONE, aside=True)
def who_are_you(ctx: Context, said: Said) -> None:
    names = _leaders(ctx)
    trust = t("ask-a-leader", leaders=names) if names else t("ask-your-coalition")
    ctx.reply(card(t("i-am-a-program"), _for_whom(ctx), trust, buttons=_ways_on(ctx, said)))


def _for_whom(ctx: Context) -> Line:
    names = [mine.coalition.name for mine in ctx.memberships]
    return t("i-work-for", coalitions=names) if names else t("i-work-for-coalitions")


def _leaders(ctx: Context) -> list[Line]:
    return [
        leader.name
        for mine in ctx.memberships
        for leader in leaders_of(ctx.db, mine.coalition_id)
        if leader.person_id != ctx.person.id
    ]


@means("what-is-this", who=ANYONE, aside=True)
def what_is_this(ctx: Context, said: Said) -> None:
    """Which message came last, and why it came."""
    why = [t("why-you")] if ctx.memberships else []
    ctx.reply(card(_last_message(ctx), _for_whom(ctx), *why, buttons=_ways_on(ctx, said)))


@means("help-lost", "how-does-it-work", who=ANYONE, aside=True)
def lost(ctx: Context, said: Said) -> None:
    """Say in a few words how it works, and what was asked last."""
    ctx.reply(
        card(t("no-worries"), t("how-it-works"), _last_message(ctx), buttons=_ways_on(ctx, said))
    )


def _last_message(ctx: Context) -> list[Line]:
    return [
        t("last-message-was", words=first_words(last.text, QUOTED))
        for last in messages_to(ctx.db, ctx.person.id, 1)
    ]


def _ways_on(ctx: Context, said: Said) -> list[Button]:
    ways = ways_to(ctx, said.text, "what-must-i-do", "letter-person") if ctx.memberships else []
    return [*ways, command_button("help")]
