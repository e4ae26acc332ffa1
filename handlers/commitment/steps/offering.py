"""The first step: the contact is asked what the coalition can do for their organisation, and after
a yes when: a plan is kept, an intention is not."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence

from handlers.commitment.answering import (
    conclude,
    nudge_of,
    other_answers,
    refuse,
    tell_leaders,
)
from handlers.commitment.looking import View
from handlers.commitment.rules import YEAR
from handlers.commitment.steps.help_wanted import help_in, soon_in
from handlers.commitment.steps.step import Approach, Step
from handlers.commitment.subjects import HELP
from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from handlers.conversation.words import first_name
from storage.commitment import Nudge, Outcome, last_help
from storage.people import Contact


class Help(enum.StrEnum):
    """Kinds of help that a coalition can give an organisation."""

    VOLUNTEERS = "volunteers"
    SPACE = "space"
    EXPOSURE = "exposure"
    KNOWLEDGE = "knowledge"


class Soon(enum.StrEnum):
    """How soon they want it."""

    NOW = "now"
    QUARTER = "quarter"
    OPEN = "open"


@action("nudge.help")
class WantHelp(Action):
    """Their organisation wants this from the coalition."""

    nudge: int
    help: Help


@action("nudge.help-when")
class HelpWhen(Action):
    """They want it then."""

    nudge: int
    soon: Soon


@action("nudge.nothing", agrees=False)
class Nothing(Action):
    """Their organisation needs nothing now."""

    nudge: int


CHOICES = 3
FITTING: Mapping[str, Sequence[Help]] = {
    "zorg": (Help.VOLUNTEERS, Help.EXPOSURE, Help.KNOWLEDGE),
    "welzijn": (Help.VOLUNTEERS, Help.EXPOSURE, Help.SPACE),
    "gemeente": (Help.KNOWLEDGE, Help.EXPOSURE, Help.VOLUNTEERS),
    "ggd": (Help.KNOWLEDGE, Help.EXPOSURE, Help.VOLUNTEERS),
    "sport": (Help.EXPOSURE, Help.VOLUNTEERS, Help.SPACE),
    "zelforganisatie": (Help.SPACE, Help.EXPOSURE, Help.VOLUNTEERS),
    "winkel": (Help.EXPOSURE, Help.KNOWLEDGE, Help.VOLUNTEERS),
    "supermarkt": (Help.EXPOSURE, Help.KNOWLEDGE, Help.VOLUNTEERS),
    "bank": (Help.EXPOSURE, Help.KNOWLEDGE, Help.VOLUNTEERS),
    "bibliotheek": (Help.EXPOSURE, Help.VOLUNTEERS, Help.KNOWLEDGE),
    "school": (Help.KNOWLEDGE, Help.VOLUNTEERS, Help.EXPOSURE),
}
"""By a word of the sector, what fits it best; others are offered space before knowledge."""
USUAL = (Help.VOLUNTEERS, Help.SPACE, Help.EXPOSURE)


def fitting(sector: str) -> Sequence[Help]:
    """The three kinds of help that fit a sector best."""
    words = sector.casefold()
    return next((fits for word, fits in FITTING.items() if word in words), USUAL)


def approach(world: World, view: View, willing: Sequence[Contact]) -> Approach | None:
    """An organisation that asked for help in the last year is not asked as if it had said
    nothing."""
    if not willing:
        return None
    before = last_help(world.db, view.organisation, world.now - YEAR)
    if before is None:
        return Approach(willing[0], "nudge-offer")
    return Approach(willing[0], "nudge-offer-again", {"before": before})


def write(world: World, nudge: Nudge, contact: Contact) -> Card:
    filled = {"name": first_name(contact.name), "organisation": nudge.organisation.name}
    before = nudge.data.get("before")
    asked = (
        t("nudge-offer", **filled)
        if before is None
        else t("nudge-offer-again", before=t(f"wanted-told-{before}"), **filled)
    )
    return card(asked, buttons=[*help_rows(nudge), *other_answers(nudge)])


def help_rows(nudge: Nudge) -> list[list[Button]]:
    """The kinds of help that fit its organisation, and none."""
    fits = fitting(nudge.organisation.sector)
    wanted = [Button(t(f"wanted-{one}"), WantHelp(nudge.id, one)) for one in fits]
    return in_rows([*wanted, Button(t("nudge-nothing"), Nothing(nudge.id))])


OFFER = Step(approach, write)


@pressed(WantHelp)
def want_help(ctx: Context, action: WantHelp) -> None:
    nudge = nudge_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.ACCEPTED, help=action.help)
    tell_leaders(ctx, nudge, HELP)
    whens = [Button(t(f"wanted-soon-{soon}"), HelpWhen(nudge.id, soon)) for soon in Soon]
    ctx.replace(card(t("nudge-help-when"), buttons=[whens]), done=t(f"wanted-{action.help}"))


@pressed(HelpWhen)
def help_when(ctx: Context, action: HelpWhen) -> None:
    nudge = nudge_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.ACCEPTED, soon=action.soon)
    noted = t("wanted-noted", help=help_in(nudge), soon=soon_in(nudge))
    ctx.replace(noted, done=t(f"wanted-soon-{action.soon}"))


@pressed(Nothing)
def nothing(ctx: Context, action: Nothing) -> None:
    refuse(ctx, nudge_of(ctx, action.nudge), t("nudge-nothing"))
