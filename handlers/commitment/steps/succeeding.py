"""A success nearby, for the second step: something that went well in the coalition lately, and the
question whether they want to be there too."""

from __future__ import annotations

import enum

from handlers.commitment.answering import conclude, nudge_of, other_answers, refuse, tell_leaders
from handlers.commitment.rules import DAY
from handlers.commitment.subjects import JOINS
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import SUCCESSES
from handlers.conversation.routing import notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from storage.commitment import Nudge, Outcome
from storage.notices import Notice
from storage.people import Coalition, Contact

LATELY = 60 * DAY


class Joining(enum.StrEnum):
    """Ways to be there."""

    LOOK = "look"
    SMALL = "small"
    TALK = "talk"


@action("nudge.join", agrees="yes")
class AnswerSuccess(Action):
    """Say whether your organisation wants to be there too."""

    nudge: int
    yes: bool


@action("nudge.join-how")
class JoinWith(Action):
    """They want to be there in this way."""

    nudge: int
    joining: Joining


def successes(world: World, coalition: Coalition) -> list[Line]:
    """The good news of a coalition."""
    return world.gather(SUCCESSES, coalition, world.now - LATELY)


def write(world: World, nudge: Nudge, contact: Contact) -> Card | None:
    news = successes(world, contact.coalition)
    if not news:
        return None
    yes = Button(t("joining-yes"), AnswerSuccess(nudge.id, True))
    no = Button(t("introduce-no"), AnswerSuccess(nudge.id, False))
    return card(
        t("nudge-success", name=first_name(contact.name)),
        news,
        t("joining-ask", organisation=nudge.organisation.name),
        buttons=[[yes, no], *other_answers(nudge)],
    )


@pressed(AnswerSuccess)
def answer(ctx: Context, action: AnswerSuccess) -> None:
    nudge = nudge_of(ctx, action.nudge)
    if not action.yes:
        refuse(ctx, nudge, t("introduce-no"))
        return
    conclude(ctx, nudge, Outcome.ACCEPTED)
    tell_leaders(ctx, nudge, JOINS)
    ways = [Button(t(f"joining-{way}"), JoinWith(nudge.id, way)) for way in Joining]
    ctx.replace(card(t("joining-how"), buttons=ways), done=t("joining-yes"))


@pressed(JoinWith)
def join_with(ctx: Context, action: JoinWith) -> None:
    nudge = nudge_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.ACCEPTED, joining=action.joining)
    ctx.replace(t("nudge-help-noted"), done=t(f"joining-{action.joining}"))


@notice(JOINS)
def tell_leader(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    """Tells a leader who wants to be there, and how if they chose it."""
    if nudge.outcome is not Outcome.ACCEPTED:
        return None
    how: Line = t(f"joining-told-{nudge.data['joining']}") if "joining" in nudge.data else ""
    return card(t("joining-told", organisation=nudge.organisation.name, how=how))
