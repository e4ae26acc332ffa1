"""An introduction that comes to nothing now, which the first one reads in the same words whatever
the reason."""

from __future__ import annotations

from handlers.commitment.introducing.asking import again
from handlers.commitment.introducing.sides import contact_of
from handlers.commitment.subjects import INTRODUCTION, NOT_NOW
from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import World
from handlers.conversation.routing import due, notice
from handlers.conversation.texts import t
from storage.commitment import Introduction, IntroductionState, Nudge, introduction_after
from storage.notices import Notice


@due(Introduction.due_at)
def end(world: World, introduction: Introduction) -> None:
    """An answer that never came is no reproach: the first one reads the same as after a no."""
    end_now(world, introduction)


def take_back(world: World, nudge: Nudge) -> None:
    """The first one does not want it after all."""
    introduction = introduction_after(world.db, nudge)
    if introduction is None:
        return
    if introduction.state is IntroductionState.MADE:
        raise Closed(t("noted-already"))
    introduction.sides[0].says = False
    end_now(world, introduction)


def end_now(world: World, introduction: Introduction) -> None:
    """It comes to nothing now, which the first one reads if they still want it."""
    introduction.state, introduction.due_at = IntroductionState.ENDED, None
    about = [INTRODUCTION.about(introduction.id), again(introduction)]
    courtesy.withdraw(world, introduction.coalition, about)
    if introduction.pair is None:
        return
    first, _ = introduction.pair
    to = contact_of(first)
    if first.says and to is not None:
        courtesy.notify(world, to, "answer", NOT_NOW.about(introduction.id))


@notice(NOT_NOW)
def tell_not_now(world: World, wish: Notice, introduction: Introduction) -> Card | None:
    """Not where they said yes meanwhile."""
    if introduction.state is not IntroductionState.ENDED or introduction.pair is None:
        return None
    return card(t("introduction-not-now", partner=introduction.pair[1].organisation.name))
