"""A leader who says that a time must be found, or that a poll must end."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import means
from handlers.conversation.texts import t


@means("poll-make", who=LEADERS)
def make(ctx: Context, said: Said) -> None:
    """A new poll, or those that run; nothing begins or ends by words."""
    ways = [Button(t("poll-new"), RunCommand("peiling")),
            Button(t("poll-those-running"), RunCommand("peilingen"))]  # fmt: skip
    ctx.reply(card(t("poll-which-way"), buttons=ways))
