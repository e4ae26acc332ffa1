"""What is open for somebody, when they ask."""

from __future__ import annotations

from handlers.conversation.cards import Button, card, together
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.menus import RunCommand
from handlers.conversation.routing import means
from handlers.conversation.texts import t


@means("what-must-i-do")
def what_must_i_do(ctx: Context, said: Said) -> None:
    """All that waits for this person, in each of their coalitions."""
    items = [item for mine in ctx.memberships for item in ctx.gather(OPEN_ITEMS, mine)]
    waits = together(items or [t("nothing-to-do")])
    more = [[Button(t("command-agenda"), RunCommand("agenda")),
             Button(t("command-acties"), RunCommand("acties"))]]  # fmt: skip
    ctx.reply(card(*waits.body, buttons=[*waits.rows, *more]))
