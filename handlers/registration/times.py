"""The last step of a registration: when someone can usually meet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from handlers.conversation.about_oneself import times_card, times_of, times_unclear
from handlers.conversation.actions import Action, action
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routes import A_WEEK, ANYONE
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.language.dayparts import times_in
from handlers.registration.asking import ask, registering
from handlers.registration.welcome import finish


@action("registration.usual-times")
class UsualTimes(Action):
    """When someone can usually meet."""

    contact: int
    dayparts: tuple[str, ...]
    done: bool


def ask_times(ctx: Context, done: Line | None) -> None:
    ask(ctx, times_given, times_card((), partial(UsualTimes, ctx.me.id)), done)


@pressed(UsualTimes, who=ANYONE, keeps=True)
def usual_times(ctx: Context, action: UsualTimes) -> None:
    contact = registering(ctx, action.contact)
    if action.done:
        contact.dayparts = list(action.dayparts)
        finish(ctx, _chosen(action.dayparts))
    else:
        ctx.update(times_card(action.dayparts, partial(UsualTimes, contact.id)))


def _chosen(dayparts: Sequence[str]) -> Line:
    return t("usually-at", times=times_of(dayparts)) if dayparts else t("done")


@answered("registration.times-given", who=ANYONE, within=A_WEEK, greets=True)
def times_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Take the usual times in words: "ochtend en avond", "1 3", "altijd"; where they say more than
    that, show what was understood."""
    contact = registering(ctx, data["contact"])
    chosen, unclear = times_in(said.text), times_unclear(said.text)
    if not chosen:
        return unclear
    if unclear is not None:
        shown = times_card(chosen, partial(UsualTimes, contact.id), unclear)
        ask(ctx, times_given, shown, None)
        return None
    contact.dayparts = list(chosen)
    ctx.close(_chosen(chosen))
    finish(ctx, None)
    return None
