"""The answers that somebody gave, and how they change those."""

from __future__ import annotations

from handlers.conversation.cards import Card, card, together
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.hooks import GIVEN_ANSWERS
from handlers.conversation.meant import pass_on_ways, ways_to
from handlers.conversation.menus import command_button
from handlers.conversation.routing import means
from handlers.conversation.texts import Line, t


@means("what-did-i-answer", in_one=True)
def what_did_i_answer(ctx: Context, said: Said) -> None:
    ctx.reply(_given(ctx, said, t("you-answered")))


@means("change-answer", in_one=True)
def change_answer(ctx: Context, said: Said) -> None:
    """Nothing changes by words that may be about any of them: each has its button."""
    ctx.reply(_given(ctx, said, t("which-to-change")))


def _given(ctx: Context, said: Said, opening: Line) -> Card:
    found = [one for mine in ctx.meant_memberships for one in ctx.gather(GIVEN_ANSWERS, mine)]
    if not found:
        return card(t("nothing-answered"), buttons=ways_to(ctx, said.text, "letter-pass-on"))
    given = together(found)
    return card(opening, *given.body, buttons=given.rows)


@means("something-missing", in_one=True)
def missing(ctx: Context, said: Said) -> None:
    """Bring what is open, and the dates with their file, once more; the rest is for a person."""
    agenda = command_button("agenda")
    ways = [agenda, *ways_to(ctx, said.text, "what-must-i-do"), *pass_on_ways(ctx, said)]
    ctx.reply(card(t("missing-how"), buttons=ways))
