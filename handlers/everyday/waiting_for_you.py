"""Tells somebody who asks what is open for them."""

from __future__ import annotations

from handlers.conversation.cards import card, together
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.menus import command_button
from handlers.conversation.routing import means
from handlers.conversation.texts import t


@means("what-must-i-do", in_one=True)
def what_must_i_do(ctx: Context, said: Said) -> None:
    """All that waits for this person, in each of their coalitions; for a leader of one the overview
    too."""
    items = [item for mine in ctx.meant_memberships for item in ctx.gather(OPEN_ITEMS, mine)]
    if ctx.is_leader:
        ctx.routes.commands["overzicht"].run(ctx, "")
    if ctx.is_leader and not items:
        return
    waits = together(items or [t("nothing-to-do")])
    more = [[command_button("agenda"), command_button("acties")]]
    ctx.reply(card(*waits.body, buttons=[*waits.rows, *more]))
