"""/organisatie: the card of one organisation, found by about its name or in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, means
from handlers.conversation.texts import t
from handlers.conversation.words import is_name, one_line
from handlers.language.fuzzy_names import likely, spoken_of
from handlers.partners.actions import ShowOrganisation, ShowPartners, back
from handlers.partners.directory import partner_sought
from handlers.partners.organisation import organisation_card
from storage.partners import inactive_organisations, organisations_in
from storage.people import Organisation


@command("organisatie", who=LEADERS)
def organisation(ctx: Context, words: str) -> None:
    """Show the organisation of about this name; without a name ask for one."""
    typed = one_line(words, len(words))
    found = likely(typed, _everyone(ctx), PAGE, town=ctx.coalition.municipality) if typed else []
    _show(ctx, [one for one, _ in found], typed)


@means("about-organisation", who=LEADERS, in_one=True)
def organisation_in_words(ctx: Context, said: Said) -> None:
    """The same for one that is named in a sentence."""
    found = spoken_of(said.text, _everyone(ctx), town=ctx.coalition.municipality)
    _show(ctx, found[:PAGE], "")


def _everyone(ctx: Context) -> list[Organisation]:
    coalition = ctx.me.coalition_id
    return [*ctx.once(organisations_in, coalition), *ctx.once(inactive_organisations, coalition)]


def _show(ctx: Context, found: Sequence[Organisation], typed: str) -> None:
    """The card of the only one; of several a button for each; else ask for another name."""
    if len(found) == 1:
        ctx.reply(organisation_card(ctx, found[0]))
    elif found:
        buttons = [Button(one.name, ShowOrganisation(one.id)) for one in found]
        ctx.reply(card(t("organisation-which"), buttons=[*buttons, back(ShowPartners())]))
    else:
        unknown = t("partners-not-found", words=typed) if is_name(typed) else ()
        asked = card(unknown, t("organisation-name"), buttons=[back(ShowPartners())])
        ctx.ask(partner_sought, asked)
