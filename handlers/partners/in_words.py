"""Questions of a leader about the coalition, in words."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import means
from handlers.conversation.texts import t


@means("who-is-silent", who=LEADERS)
def silent(ctx: Context, said: Said) -> None:
    """Each poll and each announcement tells which recipients did not answer."""
    ctx.reply(card(t("silent-where"), buttons=_ways("peilingen", "verstuurd", "partners")))


@means("remove-someone", who=LEADERS)
def remove(ctx: Context, said: Said) -> None:
    """Nobody is taken out by words: the leader looks the contact up."""
    ctx.reply(card(t("remove-how"), buttons=_ways("partners")))


def _ways(*commands: str) -> list[Button]:
    return [Button(t(f"see-{name}"), RunCommand(name)) for name in commands]
