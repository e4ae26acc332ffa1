"""What people ask about their data, and about the language."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import means
from handlers.conversation.texts import LANGUAGES, t
from handlers.my_data.belonging import ShowOrganisations
from handlers.my_data.changing import ChangeName, ChangeTimes
from handlers.my_data.language import Speak
from handlers.my_data.overview import ShowAll, my_data
from handlers.my_data.taking import ForgetMe


@means("my-privacy", who=ANYONE)
def privacy(ctx: Context, said: Said) -> None:
    """What is kept and for whom to see, and the ways to see it and have it forgotten."""
    ways = [Button(t("my-see"), ShowAll()), Button(t("forget-me"), ForgetMe())]
    ctx.reply(card(t("my-privacy"), buttons=ways if ctx.person.contacts else []))


@means("my-change")
def change(ctx: Context, said: Said) -> None:
    if len(ctx.memberships) > 1:
        my_data(ctx, "")
        return
    ways = [
        Button(t("edit-name"), ChangeName()),
        Button(t("edit-times"), ChangeTimes(ctx.me.id)),
        Button(t("edit-organisations"), ShowOrganisations(ctx.me.id)),
    ]
    ctx.reply(card(t("my-change-what"), buttons=ways))


@means("my-language", who=ANYONE)
def language(ctx: Context, said: Said) -> None:
    """Ask which of the languages; there are no others."""
    ways = [Button(t(f"language-{code}"), Speak(code)) for code in LANGUAGES]
    ctx.reply(card(t("my-languages"), buttons=[ways]))
