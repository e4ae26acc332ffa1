"""A change of the settings: asked once more, noted, and told to the other leaders."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.actions import Action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import Settings, settings_of
from handlers.conversation.routing import notice
from handlers.conversation.texts import Line, t
from handlers.settings.overview import amount_line, back, overview
from storage.notices import Notice, count_waiting
from storage.people import leaders_of


def ask_if_sure(ctx: Context, becomes: list[Line], yes: Action) -> None:
    """Show what it will be, with the button that makes it so."""
    waiting = count_waiting(ctx.db, ctx.me.coalition_id)
    asked = card(
        t("settings-become"),
        becomes,
        *([t("settings-waiting", count=waiting)] if waiting else []),
        buttons=[Button(t("do-so"), yes, Style.MAIN), back()],
    )
    ctx.replace(asked)


def agree(ctx: Context, allowed: Settings, undo: Button) -> None:
    """These settings hold from now on; `undo`: the way back."""
    courtesy.agree_on(ctx, ctx.coalition, allowed)
    for leader in leaders_of(ctx.db, ctx.me.coalition_id):
        if leader is not ctx.me:
            # Once a day, however often it changes: it tells what holds by then.
            about = f"settings:{ctx.now.astimezone(ctx.zone).date()}"
            courtesy.notify(ctx, leader, "news", about, by=ctx.me.name)
    ctx.replace(overview(ctx, t("holds-now"), undo), done=t("do-so"))


@notice("settings")
def tell_leader(world: World, wish: Notice) -> Card | None:
    """Tells another leader that the settings changed, with the amounts that hold by now."""
    amount = amount_line(settings_of(wish.contact.coalition))
    return card((t("news-settings", by=wish.data["by"]), amount))
