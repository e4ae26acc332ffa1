"""The last step of a registration: when someone can usually meet."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import A_WEEK, ANYONE, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.usual_times import times_of
from handlers.language.dayparts import times_in, understood_whole
from handlers.registration.asking import ask, at, below
from handlers.registration.welcome import finish
from storage.people import DAYPARTS


@action("registration.usual-times")
class UsualTimes(Action):
    """When someone can usually meet."""

    contact: int
    dayparts: tuple[str, ...]
    done: bool


def ask_times(ctx: Context, done: Line | None) -> None:
    ask(ctx, times_given, _times_card(ctx.me.id, ()), done)


def _times_card(contact: int, chosen: tuple[str, ...], opening: Line | None = None) -> Card:
    def toggle(daypart: str) -> Button:
        on = daypart in chosen
        after = tuple(d for d in DAYPARTS if (d in chosen) != (d == daypart))
        return Button(
            t("chosen-time" if on else "open-time", time=t(f"daypart-{daypart}")),
            UsualTimes(contact, after, False),
        )

    done = Button(t("done"), UsualTimes(contact, chosen, True))
    return card(opening or t("usual-times"), buttons=[[toggle(d) for d in DAYPARTS], [done]])


@pressed(UsualTimes, who=ANYONE, keeps=True)
def usual_times(ctx: Context, action: UsualTimes) -> None:
    contact = at(ctx, action.contact)
    if contact is None or ctx.message is None:
        return
    if not action.done:
        ctx.rewrite(ctx.message, _times_card(contact.id, action.dayparts))
        return
    contact.dayparts = list(action.dayparts)
    ctx.settle()
    finish(ctx, _said_times(action.dayparts))


def _said_times(dayparts: tuple[str, ...]) -> Line:
    return t("usually-at", times=times_of(dayparts)) if dayparts else t("done")


@answered("registration.times-given", who=ANYONE, within=A_WEEK, greets=True)
def times_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """Take the usual times in words: "ochtend en avond", "1 3", "altijd"; where they say more than
    that, show what was understood."""
    contact = at(ctx, data["contact"])
    chosen = times_in(said.text)
    if contact is None:
        return None
    if not chosen:
        return t("usual-times-again")
    if not understood_whole(said.text):
        below(ctx)
        asked = t("usual-times-partly", times=times_of(chosen))
        ask(ctx, times_given, _times_card(contact.id, chosen, asked), None)
        return None
    contact.dayparts = list(chosen)
    below(ctx, _said_times(chosen))
    finish(ctx, None)
    return None
