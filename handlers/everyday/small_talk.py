"""A short kind word where there is nothing to do."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.courtesy import Less
from handlers.conversation.meant import ways_to
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import means
from handlers.conversation.texts import t
from handlers.conversation.words import first_name


@means("greeting", alone=True, brief=True)
def greet(ctx: Context, said: Said) -> None:
    greeting = t("hello-again", name=first_name(ctx.person.name))
    ctx.reply(card(greeting, buttons=ways_to(ctx, said.text, "what-must-i-do")))


@means("thanks", who=ANYONE, alone=True, brief=True)
def thank(ctx: Context, said: Said) -> None:
    ctx.reply(t("gladly-done"))


@means("chat", alone=True)
def chat(ctx: Context, said: Said) -> None:
    ctx.reply(card(t("nice-to-hear"), buttons=ways_to(ctx, said.text, "letter-pass-on")))


@means("insult", who=ANYONE, alone=True)
def stay_calm(ctx: Context, said: Said) -> None:
    """Nothing ends by it; the ways out are there."""
    less = [Button(t("fewer-messages"), Less(0))] if ctx.memberships else []
    ways = ways_to(ctx, said.text, "letter-person", "stop-everything")
    ctx.reply(card(t("sorry-for-that"), buttons=[*less, *ways]))


@means("spam", who=ANYONE, alone=True)
def leave_be(ctx: Context, said: Said) -> None:
    ctx.reply(t("nothing-with-that"))
