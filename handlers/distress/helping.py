"""Words about somebody in need: whom to call, and nothing of it is kept."""

from __future__ import annotations

from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.routes import ANYONE, Gravity
from handlers.conversation.routing import means
from handlers.distress.cards import Told, card_of


@means("no-will-to-live", who=ANYONE, alone=True, grave=Gravity.LIFE, like=0.3)
def stay_with_them(ctx: Context, said: Said) -> None:
    """The number of the line for people who think of suicide, at once, and nothing else."""
    ctx.reply(card_of(Told.LIFELINE, _words(ctx, Told.LIFELINE)))


@means("somebody-in-need", who=ANYONE, alone=True, grave=Gravity.NEED)
def signpost(ctx: Context, said: Said) -> None:
    ctx.reply(card_of(Told.SIGNPOINT, _words(ctx, Told.SIGNPOINT)))


def _words(ctx: Context, told: Told) -> str:
    """The words of the coalition's leaders; of several coalitions, the first that has some."""
    words = (told.in_coalition(mine.coalition) for mine in ctx.meant_memberships)
    return next((some for some in words if some), "")
