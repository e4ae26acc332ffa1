"""A leader says whether a call reached somebody, with one tap at a time."""

from __future__ import annotations

from handlers.commitment.calls.actions import (
    Made,
    Reached,
    SayReached,
    ShowCall,
    TakeCall,
    Unneeded,
)
from handlers.commitment.calls.asking import REST, about, call_card
from handlers.commitment.calls.results import spoken
from handlers.commitment.rules import CALL as LAST_STEP
from handlers.commitment.times import morning_from
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.courtesy import WEEK
from handlers.conversation.events import InvitationWanted
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from storage.commitment import Call, CallOutcome, CallState, call_by, engagement_of, take
from storage.messages import open_about
from storage.outbox import Urgency
from storage.people import contact_by, leaders_of

TRIES = 3
"""So often nobody answers before it rests."""


@pressed(ShowCall, who=LEADERS)
def show(ctx: Context, action: ShowCall) -> None:
    """The brief once more, from an overview."""
    call = _open(ctx, action.call)
    if call.taken_by not in (None, ctx.me.id):
        raise Closed(_taken(ctx, call))
    ctx.let_stand()
    ctx.reply(call_card(ctx, call, ctx.me), subject=about(call))


def _open(ctx: Context, number: int) -> Call:
    call = still(call_by(ctx.db, ctx.me.coalition_id, number))
    if call.state is CallState.ENDED:
        raise Closed
    return call


def _mine(ctx: Context, number: int) -> Call:
    """The call, which this leader makes from now on; the others' cards say so."""
    call = _open(ctx, number)
    was_free = call.taken_by is None
    if not take(ctx.db, call, ctx.me):
        raise Closed(_taken(ctx, call))
    if was_free:
        _tell_others(ctx, call)
    return call


def _taken(ctx: Context, call: Call) -> Line:
    holder = contact_by(ctx.db, call.coalition_id, call.taken_by or 0)
    return t("phone-taken", name=holder.name) if holder else t("closed-already")


def _tell_others(ctx: Context, call: Call) -> None:
    for leader in leaders_of(ctx.db, call.coalition_id):
        for copy in open_about(ctx.db, about(call), leader.person_id) if leader != ctx.me else []:
            ctx.rewrite(copy, card(copy.text, _taken(ctx, call)), Urgency.DUE)


@pressed(TakeCall, who=LEADERS)
def take_call(ctx: Context, action: TakeCall) -> None:
    """The first to press makes it."""
    call = _mine(ctx, action.call)
    ctx.replace(call_card(ctx, call, ctx.me), done=t("phone-take"))


@pressed(Unneeded, who=LEADERS)
def unneeded(ctx: Context, action: Unneeded) -> None:
    call = _mine(ctx, action.call)
    call.end(CallOutcome.UNNEEDED, ctx.now)
    _rest(ctx, call)
    ctx.replace(t("phone-unneeded-noted"), done=t("phone-unneeded"))


@pressed(Made, who=LEADERS)
def made(ctx: Context, action: Made) -> None:
    call = _mine(ctx, action.call)
    ways = in_rows(_way(call, reached) for reached in Reached)
    asked = card(t("phone-reached", organisation=call.organisation.name), buttons=ways)
    ctx.replace(asked, done=t("phone-made"))


def _way(call: Call, reached: Reached) -> Button:
    return Button(t(f"phone-reached-{reached}"), SayReached(call.id, reached))


@pressed(SayReached, who=LEADERS)
def say_reached(ctx: Context, action: SayReached) -> None:
    call, done = _mine(ctx, action.call), t(f"phone-reached-{action.reached}")
    if action.reached is Reached.SPOKEN:
        spoken(ctx, call, done)
    elif action.reached is Reached.MISSED:
        _missed(ctx, call, done)
    else:
        call.end(CallOutcome.WRONG_PERSON, ctx.now)
        ctx.close(done)
        ctx.reply(t("phone-wrong-noted", organisation=call.organisation.name))
        ctx.publish(InvitationWanted(organisation=call.organisation))


def _missed(ctx: Context, call: Call, done: Line) -> None:
    """It comes again in a week; after some times it rests."""
    call.tries += 1
    if call.tries < TRIES:
        again = morning_from(ctx.now + WEEK, ctx.zone)
        call.wait(again)
        noted = t("phone-again", organisation=call.organisation.name, at=again.date())
        after_all = Button(t("phone-reached-after-all"), SayReached(call.id, Reached.SPOKEN))
        ctx.replace(card(noted, buttons=[after_all]), done=done)
        return
    call.end(CallOutcome.UNREACHED, ctx.now)
    _rest(ctx, call)
    ctx.replace(t("phone-rests", organisation=call.organisation.name), done=done)


def _rest(ctx: Context, call: Call) -> None:
    """Where the silence lasts, the ladder asks for another call after so long."""
    place = engagement_of(ctx.db, call.coalition_id, call.organisation_id)
    if place is not None:
        place.step = min(place.step, LAST_STEP - 1)
        place.later_until = ctx.now + REST
