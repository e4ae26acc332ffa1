"""Words about somebody in need: whom to call, and nothing of it is kept."""

from __future__ import annotations

from handlers.conversation.cards import card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.routes import ANYONE, Gravity
from handlers.conversation.routing import means
from handlers.conversation.texts import Line, t


@means("no-will-to-live", who=ANYONE, alone=True, grave=Gravity.LIFE, like=0.3)
def stay_with_them(ctx: Context, said: Said) -> None:
    """The number of the line for people who think of suicide, at once, and nothing else."""
    ctx.reply(t("lifeline"))


@means("somebody-in-need", who=ANYONE, alone=True, grave=Gravity.NEED)
def signpost(ctx: Context, said: Said) -> None:
    ctx.reply(
        card(
            t("in-need"),
            _signpoint(ctx),
            [t("in-need-danger"), t("in-need-talk")],
            t("in-need-not-kept"),
        )
    )


def _signpoint(ctx: Context) -> Line:
    """Where worries about a resident go in this municipality."""
    told = [mine.coalition.settings.get("signpoint") for mine in ctx.memberships]
    known = next((signpoint for signpoint in told if signpoint), None)
    return t("in-need-signpoint", signpoint=known) if known else t("in-need-municipality")
