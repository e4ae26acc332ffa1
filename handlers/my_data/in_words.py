"""Questions about a person's data, and about the language."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.commands import run_command
from handlers.conversation.context import Context
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import means
from handlers.conversation.texts import LANGUAGES, t
from handlers.my_data.belonging import ShowOrganisations
from handlers.my_data.changing import ChangeName, ChangeTimes
from handlers.my_data.language import Speak
from handlers.my_data.overview import ShowAll
from handlers.my_data.taking import ForgetMe


@means("my-privacy", who=ANYONE, aside=True)
def privacy(ctx: Context, said: Said) -> None:
    """Tell what is kept and who sees it, with the ways to see it and have it forgotten."""
    ways = [Button(t("my-see"), ShowAll()), Button(t("forget-me"), ForgetMe())]
    ctx.reply(card(t("my-privacy"), buttons=ways if ctx.person.contacts else []))


@means("my-change", in_one=True)
def change(ctx: Context, said: Said) -> None:
    if len(ctx.meant_memberships) > 1:
        run_command(ctx, ctx.routes.commands["mijn"], "")
        return
    mine = ctx.meant_memberships[0].id
    ways = [
        Button(t("edit-name"), ChangeName()),
        Button(t("edit-times"), ChangeTimes(mine)),
        Button(t("edit-organisations"), ShowOrganisations(mine)),
    ]
    ctx.reply(card(t("my-change-what"), buttons=ways))


@means("my-language", who=ANYONE)
def language(ctx: Context, said: Said) -> None:
    """Ask which of the languages; there are no others."""
    ways = [Button(t(f"language-{code}"), Speak(code)) for code in LANGUAGES]
    ctx.reply(card(t("my-languages"), buttons=[ways]))
