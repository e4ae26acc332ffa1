"""The sectors and neighbourhoods in which a coalition has no partner yet."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import WAYS_WITH_PARTNERS
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, means, pressed
from handlers.conversation.texts import Line, t
from handlers.recruiting.actions import AskNeighbourhoods, ShowMissing
from handlers.recruiting.neighbourhoods import neighbourhoods_of, neighbourhoods_without
from handlers.recruiting.sectors import sectors_without
from storage.partners import organisations_in
from storage.people import Contact


@answers(WAYS_WITH_PARTNERS)
def way(world: World, leader: Contact) -> list[Button]:
    return [Button(t("missing-see"), ShowMissing())]


@means("who-is-missing", who=LEADERS, in_one=True)
def missing_in_words(ctx: Context, said: Said) -> None:
    ctx.reply(_missing_card(ctx))


@pressed(ShowMissing, who=LEADERS)
def show_missing(ctx: Context, action: ShowMissing) -> None:
    ctx.replace(_missing_card(ctx), done=t("missing-see"))


def _missing_card(ctx: Context) -> Card:
    partners = ctx.once(organisations_in, ctx.me.coalition_id)
    sectors = [t(f"sector-{sector}") for sector in sectors_without(partners)]
    nowhere = sum(not one.sector for one in partners)
    return card(
        t("missing-sectors", names=sectors) if sectors else t("missing-no-sectors"),
        [t("missing-unknown", count=nowhere)] if nowhere else [],
        _neighbourhoods(ctx),
        buttons=[
            Button(t("missing-invite"), RunCommand("uitnodigen")),
            Button(t("neighbourhoods-settings"), AskNeighbourhoods()),
            Button(t("missing-partners"), RunCommand("partners")),
        ],
    )


def _neighbourhoods(ctx: Context) -> list[Line]:
    """Nothing where the leaders did not say which neighbourhoods there are."""
    if not neighbourhoods_of(ctx.coalition):
        return []
    without = neighbourhoods_without(ctx.coalition, ctx.once(organisations_in, ctx.coalition.id))
    if not without:
        return [t("missing-no-neighbourhoods")]
    return [t("missing-neighbourhoods", names=without)]
