"""Strangers, who belong to no coalition: they are forgotten in time, or when they say so."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.joining import forget_contact
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import due, pressed
from handlers.conversation.texts import t
from storage.forgetting import forget
from storage.people import Person

LAST_WORDS = timedelta(minutes=1)
"""For so long the answer stands before it is forgotten with all else."""


@action("stranger.forget-stranger")
class ForgetStranger(Action):
    """A stranger wants to be forgotten at once."""


def ways_to_be_forgotten(ctx: Context) -> list[Button]:
    """The button for a stranger; contacts lose more by it, and are asked first."""
    return [] if ctx.person.contacts else [Button(t("forget-stranger"), ForgetStranger())]


@pressed(ForgetStranger, who=ANYONE)
def forget_at_once(ctx: Context, action: ForgetStranger) -> None:
    if ctx.person.contacts:
        raise Closed
    ctx.settle()
    ctx.person.forget_at = ctx.now + LAST_WORDS
    ctx.replace(t("stranger-forgotten"))


@due(Person.forget_at)
def forget_strangers(world: World, person: Person) -> None:
    """Forget a person who was silent for long enough, unless they take part somewhere by now."""
    if person.is_outside and not person.contacts:
        forget(world.db, person)
    elif person.is_outside:
        for contact in list(person.contacts):
            forget_contact(world, contact)
