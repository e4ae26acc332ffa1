"""Somebody else should come in."""

from __future__ import annotations

from handlers.conversation.cards import card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.meant import pass_on_ways
from handlers.conversation.menus import command_button
from handlers.conversation.routing import means
from handlers.conversation.texts import t


@means("invite-someone")
def invite_someone(ctx: Context, said: Said) -> None:
    """Leaders make a link; the wish of another member can go to them."""
    if ctx.is_leader:
        ctx.reply(
            card(
                t("invite-by-link"),
                buttons=[command_button("uitnodigen")],
            )
        )
    else:
        ctx.reply(card(t("invite-by-leader"), buttons=pass_on_ways(ctx, said)))
