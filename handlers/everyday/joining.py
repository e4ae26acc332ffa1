"""Saying yes or no to something that was announced or planned, without its button."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.hooks import CAN_DECLINE, CAN_JOIN, Hook
from handlers.conversation.meant import answer_to_nothing, pass_on_ways
from handlers.conversation.routing import means
from handlers.conversation.texts import t
from handlers.language.plain_answers import agreement_in
from storage.people import Contact

INVITED = ("announcement", "correction", "meeting", "meeting-reminder")
"""The kinds of messages with which people are asked to join something."""


@means("take-part", after=INVITED, in_one=True)
def take_part(ctx: Context, said: Said) -> None:
    """Ask what somebody says yes to."""
    found = _choices(ctx, CAN_JOIN)
    if not found and agreement_in(said.text) is not None:
        ctx.reply(answer_to_nothing(ctx, said))
        return
    asked = t("join-which" if found else "join-nothing")
    ctx.reply(card(asked, buttons=[*found, *pass_on_ways(ctx, said)]))


@means("take-no-part", after=INVITED, in_one=True)
def take_no_part(ctx: Context, said: Said) -> None:
    """Not taking part needs no answer; but what somebody was counted on for is not noted without
    its button."""
    found = _choices(ctx, CAN_DECLINE)
    ctx.reply(
        card(
            t("decline-which" if found else "decline-is-fine"),
            buttons=[*found, *pass_on_ways(ctx, said)],
        )
    )


def _choices(ctx: Context, hook: Hook[[Contact], list[Button]]) -> list[Button]:
    return [b for mine in ctx.meant_memberships for some in ctx.gather(hook, mine) for b in some]
